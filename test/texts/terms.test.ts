// Terms: what a sentence names (a button, a menu entry, a status) has in each language the words that it has
// there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageTag } from '../../src/contract';
import { ENGLISH, LANGUAGE_NAMES } from '../../src/texts';
import { TRANSLATIONS, type Translation } from '../../src/texts/languages';
import { ENGLISH_PAGE } from '../../src/texts/page';
import { LANGUAGES as TAGS } from '../support/languages';
import { DOCEBO_WORDS, GOOGLE_WORDS } from './support/google-words';

/** What of a word stays when it is inflected: all but its end. */
const stem = (word: string) => word.toLowerCase().slice(0, Math.max(2, Math.ceil(word.length * 0.6)));

const LANGUAGES = { en: { script: ENGLISH, page: ENGLISH_PAGE }, ...TRANSLATIONS } as const;

/** Every text by `script:` or `page:` and its name. */
const textsOf = ({ script, page }: Translation): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(script).map(([name, words]) => [`script:${name}`, words] as const),
    ...Object.entries(page).map(([name, words]) => [`page:${name}`, words] as const),
  ]);

const ENGLISH_TEXTS = textsOf(LANGUAGES.en);

/** The names of texts that are labels: what a person sees alone and a sentence can name. */
const LABEL =
  /:(status|state|action|level|value|menu|step|field|shown-problem|problems\.action|answer)\.[^.]+$|:(rows\.(check|check-again|check-selected|expand-plans|verify-again)|job\.(resume|stop)|columns\.turn|(undo|get)\.(open|title)|result\.undo-run|connection\.add|background\.(mail|job|plan)|details\.enrolled|settings\.title)$/;

/**
 * A label as a sentence names it: without the sign that a question follows, and as a word of its own with a
 * capital.
 */
const asNamed = (words: string) => words.replace(/ …$|…$/, '').replace(/^./, (first) => first.toUpperCase());

/** The labels by their English words: several if a word is the label of more than one thing. */
const LABELS: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [name, words] of ENGLISH_TEXTS)
    if (LABEL.test(name) && !/[{.:]/.test(words))
      found.set(asNamed(words), [...(found.get(asNamed(words)) ?? []), name]);
  return found;
})();

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The labels that an English sentence names: capitals if the sentence itself would have none. */
function named(words: string): readonly string[] {
  let rest = words;
  const found: string[] = [];
  for (const label of [...LABELS.keys()].sort((a, b) => b.length - a.length)) {
    const mention = new RegExp(`(?<=[a-z,;:▸>] |[“(])${escaped(label)}(?![A-Za-z])`);
    if (!mention.test(rest) || asNamed(words) === label) continue;
    found.push(label);
    rest = rest.replace(new RegExp(mention, 'g'), '•');
  }
  return found;
}

/**
 * What Google asks at its own consent is quoted as English has it: its wording in other languages is not
 * known.
 */
const isConsent = (name: string) => name.startsWith('script:permission.');

const NAMING = [...ENGLISH_TEXTS].flatMap(([name, words]) => {
  const labels = isConsent(name) ? [] : named(words);
  return labels.length > 0 ? [{ name, labels }] : [];
});

/** What a text quotes word for word; a name that is filled in is whatever it is. */
const QUOTES: Readonly<Record<LanguageTag, RegExp>> = {
  en: /“([^”]*)”/g,
  de: /„([^“]*)“/g,
  es: /“([^”]*)”/g,
  fr: /«\u202f([^»]*)\u202f»/g,
  it: /“([^”]*)”/g,
  ja: /[「[]([^」\]]*)[」\]]/g,
  'pt-BR': /“([^”]*)”/g,
};

/** English has one word for two things here, or for a step and its button. */
const TWO_MEANINGS = new Set(['Connect', 'attendance', 'passed', 'Always', 'Never']);

/** Quoted, but neither a label nor a name: what a cell says or what a person types. */
const OTHER_QUOTES = new Set(['script:row.cannot-clear.until', 'script:reason.says-not-done']);

/** The steps of a menu, as they are in English: Google's, Docebo's and ours. */
const STEPS = [...Object.keys(GOOGLE_WORDS.en), ...LABELS.keys(), ...DOCEBO_WORDS].sort(
  (a, b) => b.length - a.length,
);

const lengthOf = (text: string) => text.length;

const arrows = (text: string) => text.match(/ [▸>] /g)?.length ?? 0;

/** The steps that an English text names, in the order of `STEPS`. */
function stepsOf(text: string): readonly string[] {
  if (arrows(text) === 0) return [];
  let rest = text;
  const found: string[] = [];
  for (const step of STEPS) {
    const named = new RegExp(`${escaped(step)}(?= [▸>] )|(?<= [▸>] )${escaped(step)}(?![A-Za-z])`);
    if (!named.test(rest)) continue;
    found.push(step);
    rest = rest.replace(new RegExp(named, 'g'), '•');
  }
  return found;
}

test('there are sentences that name labels and steps of menus', () => {
  expect(NAMING.length).toBeGreaterThan(30);
  const steps = new Set([...ENGLISH_TEXTS.values()].flatMap(stepsOf));
  expect(Object.keys(GOOGLE_WORDS.en).filter((step) => !steps.has(step))).toEqual([]);
});

describe.each(TAGS)('%s', (tag) => {
  const texts = textsOf(LANGUAGES[tag]);
  const words = (name: string) => texts.get(name) ?? '?';
  const labels = new Set([...LABELS.values()].flat().map((name) => asNamed(words(name))));

  const google = new Set(Object.values(GOOGLE_WORDS[tag]));

  test('a sentence names a button, an entry, a status and a value by its own words', () => {
    const wrong = NAMING.flatMap(({ name, labels: mentions }) => {
      let rest = words(name);
      // The longest first: one label can be a part of another.
      const owns = mentions.map((label) => (LABELS.get(label) ?? []).map((each) => asNamed(words(each))));
      return [...owns]
        .sort((a, b) => Math.max(...b.map(lengthOf)) - Math.max(...a.map(lengthOf)))
        .flatMap((own) => {
          const hit = own.find((each) => rest.includes(each));
          if (hit !== undefined) rest = rest.replaceAll(hit, '•');
          return hit === undefined ? [`${name} lacks ${own.join(' or ')}: ${words(name)}`] : [];
        });
    });
    expect(wrong).toEqual([]);
  });

  test('what is quoted is a label, or a name that English quotes too', () => {
    const wrong = [...texts].flatMap(([name, each]) => {
      const english = ENGLISH_TEXTS.get(name) ?? '';
      if (OTHER_QUOTES.has(name)) return [];
      return [...each.matchAll(QUOTES[tag])].flatMap(([, quoted = '']) =>
        quoted.includes('{') || labels.has(asNamed(quoted)) || google.has(quoted) || english.includes(quoted)
          ? []
          : [`${name}: ${quoted}`],
      );
    });
    expect(wrong).toEqual([]);
  });

  test('a menu is named by its own words, Google’s as Google has them', () => {
    const ours = (step: string) => {
      const names = LABELS.get(step);
      return names === undefined
        ? [GOOGLE_WORDS[tag][step] ?? step]
        : names.map((each) => asNamed(words(each)));
    };
    const wrong = [...ENGLISH_TEXTS].flatMap(([name, english]) => {
      const lost = stepsOf(english).filter((step) => !ours(step).some((each) => words(name).includes(each)));
      return lost.length > 0 || arrows(english) !== arrows(words(name))
        ? [`${name} lacks ${lost.flatMap(ours).join(' or ')}: ${words(name)}`]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  test('has the quotation marks and spaces of its language', () => {
    const foreign: Readonly<Record<LanguageTag, RegExp>> = {
      en: /[„«»「」]|"/,
      de: /[«»「」”]|"|„[^“]*$|^[^„]*“/,
      es: /[„«»「」]|"|\s[?!…]/,
      fr: /[„“”「」]|"|«[^\u202f]|[^\u202f]»|[^\u202f][;?!%]|[^\u00a0]:(\s|$)|\s…/,
      it: /[„«»「」]|"|\s…/,
      ja: /[„“”«»"：（）]|[,.;?!](\s|$)/,
      'pt-BR': /[„«»「」]|"|\s…/,
    };
    expect([...texts].filter(([name, each]) => !isConsent(name) && foreign[tag].test(each))).toEqual([]);
  });
});

test.each(TAGS)('a sentence that can suggest names has no quotation marks of its own in %s', (tag) => {
  const suggesting = [...textsOf(LANGUAGES[tag])].filter(([name]) =>
    /^script:row\.(user|course|plan)-unknown/.test(name),
  );
  expect(suggesting.length).toBeGreaterThan(8);
  // What is in these marks is offered as a name to take (`suggestionsIn`).
  expect(suggesting.filter(([, words]) => /[“”]/.test(words))).toEqual([]);
});

describe.each(TAGS.slice(1))('%s', (tag) => {
  const texts = textsOf(LANGUAGES[tag]);

  test('no English is left', () => {
    const ENGLISH_WORD = / (the|of|and|with|from|which|been) /;
    const wrong = [...texts].filter(([name, each]) => {
      const english = ENGLISH_TEXTS.get(name) ?? '';
      // Identifiers, Docebo's own pages and what Google asks are English everywhere.
      const outside = [...each.matchAll(QUOTES[tag]), ...each.matchAll(QUOTES.en)]
        .map(([, quoted = '']) => quoted)
        .concat(DOCEBO_WORDS, 'Client secret')
        .reduce((rest, known) => (english.includes(known) ? rest.replaceAll(known, '') : rest), each);
      const same = english === each && / [a-z]{3,}/.test(outside.replace(/\{[^}]*\}/g, ''));
      return same || ENGLISH_WORD.test(outside);
    });
    expect(wrong).toEqual([]);
  });

  test('one text of English is one text in each language', () => {
    const groups = new Map<string, Map<string, string[]>>();
    for (const [name, each] of texts) {
      const english = ENGLISH_TEXTS.get(name) ?? '';
      const own = groups.get(english) ?? new Map<string, string[]>();
      groups.set(english, own.set(each, [...(own.get(each) ?? []), name]));
    }
    const several = [...groups].filter(([, own]) => own.size > 1).map(([english]) => english);
    expect(several.filter((english) => !TWO_MEANINGS.has(english))).toEqual([]);
  });
});

test('each language has Google’s words for each step that English names', () => {
  const steps = Object.keys(GOOGLE_WORDS.en).sort();
  for (const tag of TAGS) expect([tag, Object.keys(GOOGLE_WORDS[tag]).sort()]).toEqual([tag, steps]);
  expect(Object.keys(LANGUAGE_NAMES).sort()).toEqual([...TAGS].sort());
});

describe('docs/languages.md', () => {
  const rows = readFileSync(join(__dirname, '..', '..', 'docs', 'languages.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );

  test('gives a word for each thing in each language', () => {
    expect(rows.length).toBeGreaterThan(25);
    for (const cells of rows)
      expect([cells[0], cells.filter((cell) => cell !== '').length]).toEqual([cells[0], TAGS.length]);
  });

  test.each(TAGS)('the words are those of the texts in %s', (tag) => {
    const all = [...textsOf(LANGUAGES[tag]).values()].join('\n').toLowerCase();
    const unused = rows
      .map((cells) => cells[TAGS.indexOf(tag)] ?? '?')
      .filter((word) => !all.includes(stem(word)));
    expect(unused).toEqual([]);
  });
});
