// Puts a translation in place of the English on a page that has reached its state: the way there is written once, in English.
import type { Page } from 'playwright-core';
import { ENGLISH } from '../../../src/texts';
import type { Translation } from '../../../src/texts/languages';
import { ENGLISH_PAGE } from '../../../src/texts/page';

/** An English text as a pattern, with what stands at each of its groups, and its translation. */
interface Pattern {
  readonly source: string;
  readonly groups: readonly string[];
  readonly words: string;
}

const PLACEHOLDER = /\{([^{}|]+)(?:\|([^{}|]*))?(?:\|([^{}|]*))?\}/g;
const FIGURE = '[\\d.,\\u202f]+';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `null` for a text that is little more than its placeholders: it would fit anything. */
function patternOf(english: string, words: string): (Pattern & { readonly letters: number }) | null {
  const groups: string[] = [];
  let source = '';
  let letters = 0;
  let from = 0;
  const literal = (text: string) => {
    letters += text.replace(/\P{L}/gu, '').length;
    source += escaped(text);
  };
  for (const { 0: all, 1: name = '', 2: one, 3: other, index } of english.matchAll(PLACEHOLDER)) {
    literal(english.slice(from, index));
    from = index + all.length;
    groups.push(name);
    if (one === undefined) source += '(.+?)';
    else {
      const forms = [one, other ?? one].map((form) => escaped(form).replace('#', FIGURE));
      source += `(${forms.join('|')})`;
      letters += one.replace(/\P{L}/gu, '').length;
    }
  }
  literal(english.slice(from));
  return letters < 2 ? null : { source: `^${source}$`, groups, words, letters };
}

/** The texts of a language, those with the most words of their own first. */
function patternsOf({ script, page }: Translation): readonly Pattern[] {
  const pairs = [
    ...Object.entries(ENGLISH_PAGE).map(([name, english]) => [english, Reflect.get(page, name)] as const),
    ...Object.entries(ENGLISH).map(([name, english]) => [english, Reflect.get(script, name)] as const),
  ];
  return pairs
    .flatMap(([english, words]) => (typeof words === 'string' ? (patternOf(english, words) ?? []) : []))
    .sort((a, b) => b.letters - a.letters)
    .map(({ source, groups, words }) => ({ source, groups, words }));
}

/** Shows the page in this language. Returns how many of its texts that was, and puts English back when called again. */
export async function translate(page: Page, tag: string, texts: Translation): Promise<number> {
  return page.evaluate(
    ({ tag, patterns, placeholder }) => {
      const compiled = patterns.map((each) => ({ ...each, source: new RegExp(each.source) }));
      const said = (text: string): string | null => {
        for (const { source, groups, words } of compiled) {
          const found = source.exec(text);
          if (found === null) continue;
          return words.replace(
            new RegExp(placeholder, 'g'),
            (_, name: string, one?: string, other?: string) => {
              const value = found[groups.indexOf(name) + 1] ?? '';
              if (one === undefined) return said(value) ?? value;
              return (other ?? one).replace('#', /[\d.,\u202f]+/.exec(value)?.[0] ?? '');
            },
          );
        }
        return null;
      };
      let count = 0;
      document.documentElement.lang = tag;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const english = Reflect.get(node, 'english') ?? node.nodeValue ?? '';
        Reflect.set(node, 'english', english);
        const translated = node.parentElement?.closest('script') ? null : said(english.trim());
        node.nodeValue = translated === null ? english : english.replace(english.trim(), () => translated);
        if (translated !== null) count += 1;
      }
      return count;
    },
    { tag, patterns: patternsOf(texts), placeholder: PLACEHOLDER.source },
  );
}
