// Words: one for each thing in what people read, and the same in the menu as in the sidebar.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH } from '../../src/texts';
import { TRANSLATIONS } from '../../src/texts/languages';
import { ENGLISH_PAGE } from '../../src/texts/page';

const root = join(__dirname, '../..');
const guide = join(root, 'docs/guide');

/** The table of the glossary: each thing's word, and the words that are not for it. */
const TABLE = (readFileSync(join(root, 'docs/glossary.md'), 'utf8').split('## What people read')[1] ?? '')
  .split('\n')
  .filter((line) => /^\| (?!thing|-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, thing = '', word = '', not = '']) => ({ thing, word, not: not.split(', ') }));

const READ: readonly (readonly [string, string])[] = [
  ...Object.entries(ENGLISH),
  ...Object.entries(ENGLISH_PAGE),
  ...readdirSync(guide).map((name) => [name, readFileSync(join(guide, name), 'utf8')] as const),
];

test('the glossary has a word for each thing', () => {
  expect(TABLE.length).toBeGreaterThan(15);
  expect(TABLE.filter(({ word, not }) => word === '' || not.includes(''))).toEqual([]);
  // A word that is right for one thing is wrong for none.
  const words = TABLE.flatMap(({ word }) => word.split(', '));
  expect(TABLE.flatMap(({ not }) => not).filter((each) => words.includes(each))).toEqual([]);
});

test.each(TABLE)('$thing is called $word, and none of what the glossary rules out', ({ not }) => {
  // Codes and names in the guide are as they are.
  const wrong = new RegExp(`\\b(?:${not.join('|')})\\b`, 'i');
  const found = READ.flatMap(([name, words]) => {
    const [hit] = words.replace(/`[^`]*`|\]\([^)]*\)/g, '').match(wrong) ?? [];
    return hit === undefined ? [] : [`${name}: ${hit}`];
  });
  expect(found).toEqual([]);
});

/** Entries of the menu that do what a button of the sidebar does. */
const SAME = [
  ['menu.check', 'rows.check'],
  ['menu.undo', 'undo.open'],
  ['menu.refresh', 'job.refresh'],
  ['menu.get', 'get.open'],
  ['menu.help', 'help.title'],
] as const;

test.each(Object.entries({ en: { script: ENGLISH, page: ENGLISH_PAGE }, ...TRANSLATIONS }))(
  '%s: the menu says what the buttons say',
  (_, { script, page }) => {
    expect(SAME.map(([entry]) => script[entry])).toEqual(SAME.map(([, button]) => page[button]));
  },
);
