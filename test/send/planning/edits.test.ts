// Ready rows as edits, and refused calls in halves.
import fc from 'fast-check';
import type { Call, Edit } from '../../../src/plan';
import { halve, operationOf, toEdits } from '../../../src/send/planning/edits';
import { NO_ATTEMPTS } from '../../../src/sheet';
import { completed, edit, row } from '../../support/builders';

describe('toEdits', () => {
  test('sends ready rows only', () => {
    const rows = [
      row(1, 1),
      row(2, 1, { state: 'Updated' }),
      row(3, 1, { state: 'pending' }),
      row(4, 1, { state: 'Failed' }),
    ];
    expect([...toEdits(rows, (each) => each.state).edits.keys()]).toEqual(['1/1']);
  });

  test('sends two rows of one person, course and date once', () => {
    const { edits } = toEdits([row(1, 1), row(1, 1)], (each) => each.state);
    expect(edits.size).toBe(1);
    expect(edits.get('1/1')?.rows).toHaveLength(2);
  });

  test('holds a row back when another one, edited after the check, asks for another date', () => {
    const ready = row(1, 1);
    const edited = row(1, 1, { change: completed('2026-03-15'), state: 'pending' });
    const { edits, conflicts } = toEdits([ready, edited], (each) => each.state);
    expect(edits.size).toBe(0);
    expect(conflicts.get(ready)).toEqual({ code: 'duplicate', otherRows: [edited.index + 1] });
  });

  test('a row that is being sent blocks nothing and is not sent again', () => {
    const { edits } = toEdits([row(1, 1, { state: 'Sending' }), row(2, 1)], (each) => each.state);
    expect([...edits.keys()]).toEqual(['1/2']);
  });
});

test.each([
  ['a completion of another day', { status: 2, completedAt: '2025-03-14 12:00:00' }, 'recertify'],
  ['what is not known', undefined, 'recertify'],
  ['the completion of the same day', { status: 2, completedAt: '2026-03-14 09:00:00' }, 'update'],
  ['no completion', { status: 1, completedAt: null }, 'update'],
] as const)('a recertification of %s goes by a call that fits', (_name, before, operation) => {
  const { asked } = row(1, 1);
  if (!asked.ok) throw new Error('not a row to act on');
  expect(operationOf({ ...asked, action: 'recertify' }, { ...NO_ATTEMPTS, before })).toBe(operation);
});

describe('halve', () => {
  const pairs = (call: Call): string[] => {
    if (call.kind !== 'put-many') return call.settles.map(({ key }) => key);
    return call.userIds.flatMap((user) => call.courseIds.map((course) => `${course}/${user}`));
  };

  test('two halves hold every edit once, and no pair that the whole did not name', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(ids, ids, fc.integer({ min: 0, max: 7 }), (userIds, courseIds, owned) => {
        const edits = userIds.flatMap((user) => courseIds.map((course) => edit(user, course)));
        const settles = edits.filter((_, index) => index % 8 <= owned);
        const [first] = settles;
        if (!first) return;
        const call: Call = { kind: 'put-many', userIds, courseIds, change: first.change, settles };
        const halves = halve(call);
        if (settles.length === 1) {
          expect(halves).toEqual([]);
          return;
        }
        const settled = halves.flatMap((half): readonly Edit[] => half.settles);
        expect(settled.map(({ key }) => key).sort()).toEqual(settles.map(({ key }) => key).sort());
        const whole = new Set(pairs(call));
        for (const half of halves) {
          expect(pairs(half).every((pair) => whole.has(pair))).toBe(true);
          for (const { key } of half.settles) expect(pairs(half)).toContain(key);
          expect(pairs(half).length).toBeLessThan(pairs(call).length);
        }
      }),
    );
  });

  test.each(['enroll-many', 'unenroll-many'] as const)(
    'both halves of a call of kind %s keep that kind',
    (kind) => {
      const settles = [edit(1, 1), edit(2, 1)];
      const change = completed('2026-03-14');
      expect(halve({ kind, userIds: [1, 2], courseIds: [1], change, settles })).toEqual([
        { kind, userIds: [1], courseIds: [1], change, settles: settles.slice(0, 1) },
        { kind, userIds: [2], courseIds: [1], change, settles: settles.slice(1) },
      ]);
    },
  );

  test('does not halve a call for one edit', () => {
    expect(halve({ kind: 'put-one', settles: [edit(1, 1)] })).toEqual([]);
    expect(halve({ kind: 'post-batch', settles: [edit(1, 1)] })).toEqual([]);
  });
});

test('keeps the row of a deactivated person out of batch imports', () => {
  const leaver = (leaver: boolean) => {
    const made = row(1, 2);
    if (!made.receipt) throw new Error('no receipt');
    return { ...made, receipt: { ...made.receipt, delivery: { ...NO_ATTEMPTS, leaver } } };
  };
  const batchOf = (made: ReturnType<typeof leaver>) =>
    [...toEdits([made], (each) => each.state).edits.values()].map(({ edit }) => edit.batch);
  expect([batchOf(leaver(true)), batchOf(leaver(false))]).toEqual([[false], [true]]);
});
