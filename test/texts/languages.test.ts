// Every language: complete, its words read back, and its status words those that a sheet is written in.
import { lackingIn } from '../../build/languages';
import { statusName } from '../../src/sheet/status/status-names';
import { ROW_STATUSES } from '../../src/sheet/status/statuses';
import { readAction, readLevel } from '../../src/sheet/words/action-words';
import { readStatus, readVerdict } from '../../src/sheet/words/status-words';
import { ENGLISH, LANGUAGE_NAMES, placeholdersOf } from '../../src/texts';
import { TRANSLATIONS } from '../../src/texts/languages';
import { ENGLISH_PAGE } from '../../src/texts/page';

const TAGS = ['de', 'es', 'fr', 'it', 'ja', 'pt-BR'] as const;

test('there is a translation for each language but English', () => {
  expect(['en', ...Object.keys(TRANSLATIONS)].sort()).toEqual(Object.keys(LANGUAGE_NAMES).sort());
});

describe.each(TAGS)('%s', (tag) => {
  const { script, page } = TRANSLATIONS[tag];
  const all: readonly (readonly [string, string])[] = [...Object.entries(script), ...Object.entries(page)];

  test('has every text, with the placeholders of English', () => {
    expect(lackingIn(TRANSLATIONS[tag])).toEqual([]);
  });

  test('has no text that English no longer has', () => {
    expect(Object.keys(script).filter((name) => !(name in ENGLISH))).toEqual([]);
    expect(Object.keys(page).filter((name) => !(name in ENGLISH_PAGE))).toEqual([]);
  });

  test('has no brace that is not a placeholder', () => {
    for (const [name, words] of all)
      expect([name, words.replace(/\{[A-Za-z]+(\|[^{}|]*){0,2}\}/g, '')]).toEqual([
        name,
        expect.not.stringMatching(/[{}|]/),
      ]);
  });

  test('gives each count the forms of its plural', () => {
    const wanted = tag === 'ja' ? 1 : 2;
    for (const [name, words] of all)
      for (const [, forms = ''] of words.matchAll(/\{[A-Za-z]+\|([^{}]*)\}/g))
        expect([name, forms.split('|').length]).toEqual([name, wanted]);
    expect(all.some(([, words]) => placeholdersOf(words).some((each) => each.endsWith('|')))).toBe(true);
  });

  test('the statuses of enrollments are read back', () => {
    for (const status of [-2, -1, 0, 1, 2, 3, 4] as const) {
      expect(readStatus(script[`state.${status}`] ?? '')).toBe(status);
      expect(page[`get.status.${status}`]).toBe(script[`state.${status}`]);
    }
  });

  test('the actions and levels are read back', () => {
    for (const action of ['update', 'enroll-if-missing', 'enroll', 'unenroll', 'recertify'] as const)
      expect(readAction(page[`action.${action}`] ?? '')).toBe(action);
    for (const level of [3, 4, 6] as const) expect(readLevel(script[`level.${level}`] ?? '')).toBe(level);
  });

  test('attendance and results are read back', () => {
    expect(readVerdict(script['value.present'] ?? '')).toEqual({ kind: 'attendance', done: true });
    for (const [name, done] of [
      ['value.passed', true],
      ['value.failed', false],
    ] as const)
      expect(readVerdict(script[name] ?? '')).toEqual({ kind: 'pass-fail', done });
  });

  test('the words that a text asks a person to type are read', () => {
    const named = (words = '', ...tried: readonly string[]) => tried.filter((each) => !words.includes(each));
    const states = ([0, 1, 2, 3] as const).map((status) => script[`state.${status}`] ?? '?');
    expect(named(script['row.status-unreadable'], ...states)).toEqual([]);
    const actions = (['update', 'enroll', 'enroll-if-missing', 'unenroll'] as const).map(
      (action) => page[`action.${action}`] ?? '?',
    );
    expect(named(script['row.action-unreadable'], ...actions)).toEqual([]);
    expect(named(page['columns.hint.action'], ...actions, page['action.recertify'] ?? '?')).toEqual([]);
  });

  test('a status has the word in the sidebar that it has in the sheet', () => {
    for (const status of ROW_STATUSES) expect(page[`status.${status}`]).toBe(statusName(status, tag));
  });

  test('the headers that a text asks a person to type are recognised', () => {
    for (const [name, header] of [
      ['row.user-ambiguous', 'Docebo user ID'],
      ['row.course-ambiguous', 'Docebo course ID'],
      ['row.user-unknown.figures', 'Docebo ID'],
      ['row.course-unknown.figures', 'Docebo course ID'],
      ['way.no-titles', 'Field 7'],
    ] as const)
      expect(script[name]).toContain(header);
  });
});
