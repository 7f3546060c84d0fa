// What a pilot proves: the fields that it set, and those that it left out although they held something.

import type { Change, Held } from '../../src/contract';
import { NOTHING_HELD } from '../../src/enrollment';
import { traitsOf, unprovenIn, withPilot } from '../../src/pilot/traits';
import type { Call, CallKind } from '../../src/plan';
import { completed, edit, NOTHING } from '../support/builders';

const HELD: Held = {
  ...NOTHING_HELD,
  level: 3,
};
const of = (userId: number, held: Partial<Held> = {}, change: Change = completed('2026-03-14')) => ({
  ...edit(userId, 3, change),
  held: { ...HELD, ...held },
});
const provenBy = (traits: readonly string[] = []) => ({ provenBy: (_: CallKind) => new Set(traits) });
const PLAIN = ['=status', '=completedAt'];

test.each<readonly [string, Partial<Held>, Partial<Change>, readonly string[]]>([
  ['a learner without anything more', {}, {}, PLAIN],
  ['an instructor whose level the row does not name', { level: 6 }, {}, [...PLAIN, '~level']],
  ['an instructor whose level the row names', { level: 6 }, { level: 4 }, [...PLAIN, '=level']],
  ['dates of validity', { activeUntil: '2027-01-01 00:00:00' }, {}, [...PLAIN, '~activeUntil']],
  ['a score that is replaced', { score: 7 }, { score: 9 }, [...PLAIN, '=score']],
  ['an additional field', {}, { fields: [[7, 'x']] }, [...PLAIN, '=fields']],
])('names the traits of %s', (_, held, change, traits) => {
  expect([...traitsOf(of(1, held, { ...completed('2026-03-14'), ...change }))].sort()).toEqual(
    [...traits].sort(),
  );
});

test('ignores what is held for enrolling and unenrolling', () => {
  const leaving = { ...of(1, { level: 6 }, NOTHING), does: 'unenroll' as const };
  const entering = { ...of(1, { level: 6 }), does: 'enroll' as const };
  expect(traitsOf(leaving)).toEqual(['=gone']);
  expect(traitsOf(entering)).toEqual(PLAIN);
});

test('a pilot proves its own traits: one instructor among learners makes the import wait for another', () => {
  const call: Call = { kind: 'post-batch', settles: [of(1), of(2), of(3, { level: 6 }), of(4)] };
  expect(unprovenIn(call, provenBy(PLAIN))).toEqual(['~level']);
  const made = withPilot([call], provenBy(PLAIN));
  expect(made?.pilot.settles.map(({ userId }) => userId)).toEqual([3]);
  expect(made?.rest?.map(({ settles }) => settles.map(({ userId }) => userId))).toEqual([[1, 2, 4]]);
  expect(unprovenIn(call, provenBy([...PLAIN, '~level']))).toEqual([]);
});

test('the pilot is the edit with the most new traits, also out of a later call of its kind', () => {
  const queue: readonly Call[] = [
    { kind: 'post-batch', settles: [of(1), of(2, { level: 6 })] },
    { kind: 'post-batch', settles: [of(3, { level: 6, score: 7 })] },
    { kind: 'put-one', settles: [of(4, { level: 4, score: 7, activeFrom: '2026-01-01 00:00:00' })] },
  ];
  const made = withPilot(queue, provenBy(PLAIN));
  expect(made?.pilot).toEqual({ kind: 'post-batch', settles: [queue[1]?.settles[0]] });
  expect(made?.rest?.map(({ kind, settles }) => [kind, settles.length])).toEqual([
    ['post-batch', 2],
    ['put-one', 1],
  ]);
});

test('plans a block again after its pilot was taken out', () => {
  const call: Call = {
    kind: 'put-many',
    userIds: [1, 2],
    courseIds: [3],
    change: completed('2026-03-14'),
    settles: [of(1), of(2, { level: 6 })],
  };
  expect(withPilot([call], provenBy(PLAIN))).toEqual({
    pilot: { ...call, userIds: [2], settles: [call.settles[1]] },
    rest: null,
  });
});
