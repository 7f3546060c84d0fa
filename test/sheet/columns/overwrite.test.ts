// Which rows the choice about completions in Docebo concerns, and when it is still open.
import type { Asked } from '../../../src/sheet';
import {
  OVERWRITE,
  overwriteIn,
  overwriteQuestion,
  withOverwrite,
} from '../../../src/sheet/columns/overwrite';
import { completed, NOTHING } from '../../support/builders';

type Understood = Extract<Asked, { ok: true }>;

const asks = (some: Partial<Understood> = {}): Understood => ({
  ok: true,
  action: 'update',
  change: completed('2026-03-14'),
  values: 'values',
  dayOnly: new Set(),
  ...some,
});

test('rows overwrite completions unless the sheet has another choice', () => {
  const choices = ['always', 'later', 'none', 'ask', 'newest', ''];
  expect(choices.map((choice) => overwriteIn({ [OVERWRITE]: choice }))).toEqual([
    'always',
    'later',
    'none',
    'ask',
    'always',
    'always',
  ]);
  expect(overwriteIn({})).toBe('always');
  expect(overwriteIn({ 'another question': 'none' })).toBe('always');
});

test('the question is open only as long as the choice is to ask', () => {
  const questions = ['always', 'later', 'none'].map((choice) => overwriteQuestion({ [OVERWRITE]: choice }));
  expect([...questions, overwriteQuestion({})]).toEqual([null, null, null, null]);
  const question = overwriteQuestion({ [OVERWRITE]: 'ask' });
  expect(question?.options.map(({ answer }) => answer)).toEqual(['always', 'later', 'none']);
});

test.each(['later', 'none', 'ask'] as const)('a row that asks for a status has the choice: %s', (choice) => {
  for (const action of ['update', 'enroll', 'enroll-if-missing'] as const)
    expect(withOverwrite(asks({ action }), choice)).toEqual({ ...asks({ action }), overwrite: choice });
  const status = asks({ change: { ...NOTHING, status: 1 } });
  expect(withOverwrite(status, choice)).toEqual({ ...status, overwrite: choice });
});

test.each<[string, Asked]>([
  ['cannot be read', { ok: false, problems: [{ code: 'user-missing' }] }],
  ['asks for no status', asks({ change: { ...NOTHING, score: 80 } })],
  ['recertifies', asks({ action: 'recertify' })],
  ['unenrolls', asks({ action: 'unenroll', change: NOTHING })],
  ['names what Docebo must hold', asks({ precondition: null })],
])('a row that %s is not concerned', (_, asked) => {
  expect(withOverwrite(asked, 'none')).toBe(asked);
});

test('rows that always overwrite stay as they are', () => {
  const asked = asks();
  expect(withOverwrite(asked, 'always')).toBe(asked);
});
