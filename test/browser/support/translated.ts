// Puts a translation in place of the English on a page that has reached its state: the way there is written
// once, in English.
import type { Page } from 'playwright-core';
import { ENGLISH } from '../../../src/texts';
import type { Translation } from '../../../src/texts/languages';
import { ENGLISH_PAGE } from '../../../src/texts/page';

/** An English text as a pattern, with what is at each of its groups, and its translation. */
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

/**
 * What a page that was translated shows: texts that were put into the language, and those that were not
 * found.
 */
export interface Shown {
  readonly count: number;
  /** Names, headers, values and times, if all goes well: nothing that Rowcall says. */
  readonly left: readonly string[];
}

/** Attributes that are read out or shown. */
const SPOKEN = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'] as const;

/** Shows the page in this language, what is read out included; called again, it begins from the English. */
export async function translate(page: Page, tag: string, texts: Translation): Promise<Shown> {
  return page.evaluate(
    ({ tag, patterns, placeholder, spoken }) => {
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
      const left: string[] = [];
      /** The text in the language; `key` remembers the English on what it was read from. */
      const inLanguage = (holder: object, key: string, now: string): string => {
        const english: string = Reflect.get(holder, key) ?? now;
        Reflect.set(holder, key, english);
        const translated = said(english.trim());
        if (translated === null) {
          if (english.trim() !== '') left.push(english.trim());
          return english;
        }
        count += 1;
        return english.replace(english.trim(), () => translated);
      };
      document.documentElement.lang = tag;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        if (!node.parentElement?.closest('script, style'))
          node.nodeValue = inLanguage(node, 'english', node.nodeValue ?? '');
      for (const name of spoken)
        for (const element of document.querySelectorAll(`[${name}]`))
          element.setAttribute(
            name,
            inLanguage(element, `english ${name}`, element.getAttribute(name) ?? ''),
          );
      return { count, left };
    },
    { tag, patterns: patternsOf(texts), placeholder: PLACEHOLDER.source, spoken: SPOKEN },
  );
}
