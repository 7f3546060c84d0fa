// What a check does with rows if Docebo already has a completion, by the choice for the sheet.
import fc from 'fast-check';
import { keptCompletion, keptIn } from '../../../src/check/compare/overwrite';
import type { Action, Change, Enrollment, Overwrite, RowStatus } from '../../../src/contract';
import { MOMENT_FIELDS } from '../../../src/enrollment';
import { KEPT, overwriteIn, type Row } from '../../../src/sheet';
import { overwriteQuestion, withOverwrite } from '../../../src/sheet/columns/overwrite';
import { completed, enrollment, NOTHING, row } from '../../support/builders';

const asking = (
  overwrite: Overwrite,
  change: Change,
  {
    action = 'update',
    days = true,
    state = 'Ready',
  }: { action?: Action; days?: boolean; state?: RowStatus } = {},
): Row => {
  const made = row(7, 3, { change, state });
  if (!made.asked.ok) throw new Error('not a row to act on');
  const dayOnly = new Set(days ? MOMENT_FIELDS : []);
  return { ...made, asked: withOverwrite({ ...made.asked, action, dayOnly }, overwrite) };
};

const held = (completedAt: string | null): Enrollment => enrollment(7, 3, { status: 2, completedAt });

const kept = (made: Row, completedAt: string | null) =>
  keptCompletion(made, held(completedAt))?.status ?? 'sent';

test('a row replaces a completion only by a later day', () => {
  const made = asking('later', completed('2026-03-14'));
  expect(kept(made, '2026-03-13 23:59:59')).toBe('sent');
  expect(kept(made, '2026-03-14 00:00:00')).toBe('No change');
  expect(kept(made, '2026-03-15 00:00:00')).toBe('No change');
});

test('times count only if the row gives one', () => {
  const change: Change = { ...NOTHING, status: 2, completedAt: '2026-03-14 12:00:00' };
  expect(kept(asking('later', change, { days: false }), '2026-03-14 11:59:59')).toBe('sent');
  expect(kept(asking('later', change, { days: false }), '2026-03-14 12:00:00')).toBe('No change');
  expect(kept(asking('later', change), '2026-03-14 11:59:59')).toBe('No change');
});

test('a completion without a known day, or a row without one, replaces nothing', () => {
  expect(kept(asking('later', completed('2026-03-14')), null)).toBe('No change');
  expect(kept(asking('later', { ...NOTHING, status: 2 }), '2020-01-01 00:00:00')).toBe('No change');
});

test('no other status removes a completion unless rows always overwrite', () => {
  const back: Change = { ...NOTHING, status: 1 };
  expect(kept(asking('always', back), '2020-01-01 00:00:00')).toBe('sent');
  expect(kept(asking('later', back), '2020-01-01 00:00:00')).toBe('No change');
  expect(kept(asking('none', back), '2020-01-01 00:00:00')).toBe('No change');
});

test('says what Docebo has', () => {
  const details = (overwrite: Overwrite) =>
    keptCompletion(asking(overwrite, completed('2026-03-14')), held('2026-05-02 10:00:00'))?.details;
  expect(details('later')).toBe(
    'Kept what Docebo has: Completed on 2 May 2026. This sheet replaces it only by a completion with a later date.',
  );
  expect(details('none')).toBe(
    'Kept what Docebo has: Completed on 2 May 2026. This sheet does not replace completions.',
  );
  expect(details('ask')).toBe(
    'Docebo already has a completion: Completed on 2 May 2026. Open Rowcall, and choose if this sheet replaces it.',
  );
});

test('a row that waits for the choice is Invalid, and one whose answer was lost is Failed', () => {
  expect(kept(asking('ask', completed('2026-03-14')), '2020-01-01 00:00:00')).toBe('Invalid');
  for (const overwrite of ['none', 'ask'] as const)
    expect(
      kept(asking(overwrite, completed('2026-03-14'), { state: 'Unknown' }), '2020-01-01 00:00:00'),
    ).toBe('Failed');
});

test.each(['recertify', 'unenroll'] as const)('rows that %s are not concerned', (action) => {
  expect(kept(asking('none', completed('2026-03-14'), { action }), '2020-01-01 00:00:00')).toBe('sent');
});

test('does not concern rows that undo a run', () => {
  const made = row(7, 3, { change: completed('2026-03-14') });
  if (!made.asked.ok) throw new Error('not a row to act on');
  const undoing = { ...made.asked, precondition: { status: 2 as const } };
  expect(withOverwrite(undoing, 'none')).toBe(undoing);
});

test('finds no completion where Docebo holds none', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Overwrite>('always', 'later', 'none', 'ask'),
      fc.constantFrom<Enrollment['status']>(0, 1, 3, -1, -2, 4),
      (overwrite, status) => {
        const now = enrollment(7, 3, { status, completedAt: null });
        expect(keptCompletion(asking(overwrite, completed('2026-03-14')), now)).toBeNull();
      },
    ),
  );
});

test('without a choice that is known, rows overwrite; to ask is a question until it is answered', () => {
  expect([{}, { overwrite: 'sometimes' }, { overwrite: 'later' }].map(overwriteIn)).toEqual([
    'always',
    'always',
    'later',
  ]);
  expect(overwriteQuestion({ overwrite: 'later' })).toBeNull();
  expect(overwriteQuestion({ overwrite: 'ask' })).toMatchObject({ id: 'overwrite', answer: null });
});

test('counts the rows that were left as they are, and no others without a change', () => {
  const left = row(1, 3, { state: 'No change' });
  const kept = (of: Row): Row => ({ ...of, receipt: of.receipt && { ...of.receipt, delivery: KEPT } });
  const another = row(4, 3, { state: 'No change' });
  expect(keptIn([kept(left), kept(another), left, kept(row(2, 3)), { ...left, receipt: null }])).toBe(2);
});
