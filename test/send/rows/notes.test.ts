// What is beside a row of a run, and what the log hears of it, from what happened to its call.

import type { Call } from '../../../src/plan';
import { Notes } from '../../../src/send/rows/notes';
import { attemptsIn, NO_ATTEMPTS, type Row } from '../../../src/sheet';
import { DETAILS, setBackWord, whoIn } from '../../../src/words/rows/details';
import { completed, edit, NOTHING, PRESENT, row } from '../../support/builders';

const put: Call = { kind: 'put-one', settles: [edit(7, 3)] };
const enroll: Call = {
  kind: 'enroll-many',
  userIds: [7],
  courseIds: [3],
  change: { ...NOTHING, level: 3 },
  settles: [{ ...edit(7, 3, { ...NOTHING, level: 3 }), does: 'enroll' }],
};

const missing = (change = completed('2026-03-14')): Row => {
  const made = row(7, 3, { change });
  if (!made.asked.ok || !made.receipt) throw new Error('not a row to act on');
  const delivery = { ...NO_ATTEMPTS, before: null };
  return { ...made, asked: { ...made.asked, action: 'enroll' }, receipt: { ...made.receipt, delivery } };
};

const notes = () => new Notes('run00001', () => 5_000);
const reportedBy = (made: Notes, of: Row) => {
  const { status, details, delivery = NO_ATTEMPTS } = made.ledger.get(of.key) ?? {};
  return [status, details, attemptsIn({ delivery })];
};

test('a row that was not sent keeps its details and counts no attempt', () => {
  const [made, of] = [notes(), { ...row(7, 3), details: 'Enrolled → Completed on 14 Mar 2026' }];
  made.sending(of, put);
  expect(reportedBy(made, of)).toEqual([
    'Sending',
    expect.any(String),
    { ...NO_ATTEMPTS, sends: 1, run: 'run00001' },
  ]);
  made.ready(of);
  expect(reportedBy(made, of)).toEqual(['Ready', of.details, { ...NO_ATTEMPTS, run: 'run00001' }]);
  expect(made.takeLines()).toEqual([]);
});

test('a row whose person was enrolled is ready for its update, also when the update was not sent', () => {
  const [made, of] = [notes(), missing()];
  made.sending(of, enroll);
  made.done(of, enroll);
  const after = [
    'Ready',
    'Enrolled → Completed on 14 Mar 2026',
    { ...NO_ATTEMPTS, sends: 1, run: 'run00001', before: { status: 0 } },
  ];
  expect(reportedBy(made, of)).toEqual(after);
  expect(made.takeLines()).toMatchObject([{ before: 'Not enrolled', after: 'Enrolled', outcome: 'Updated' }]);
  made.sending(of, put);
  made.ready(of);
  expect(reportedBy(made, of)).toEqual(after);
  expect(made.takeLines()).toEqual([]);
});

test('a row that also records attendance waits for a reading once its person was enrolled', () => {
  const [made, of] = [notes(), missing({ ...NOTHING, sessionId: 77, attendance: PRESENT })];
  made.sending(of, enroll);
  made.done(of, enroll);
  expect(reportedBy(made, of)).toEqual([
    'Unknown',
    DETAILS.unknown(),
    { ...NO_ATTEMPTS, sends: 1, run: 'run00001', before: { status: 0 } },
  ]);
  // The enrollment has its line, without the attendance that was not sent yet.
  expect(made.takeLines()).toMatchObject([
    { before: 'Not enrolled', after: 'Enrolled; session 77', outcome: 'Updated' },
  ]);
});

test('a row that only enrolls is done after it', () => {
  const [made, of] = [notes(), missing(NOTHING)];
  made.sending(of, enroll);
  made.done(of, enroll);
  expect(reportedBy(made, of).slice(0, 2)).toEqual(['Updated', 'Enrolled']);
  expect(made.takeLines()).toHaveLength(1);
});

test('a row that was not sent because Docebo changed needs another check, and leaves no line in the log', () => {
  const [made, of] = [notes(), row(7, 3)];
  made.sending(of, put);
  made.stale(of);
  expect(made.stateOf(of)).toBe('pending');
  expect(reportedBy(made, of)[1]).toMatch(/^Changed in Docebo since the check/);
  expect(made.takeLines()).toEqual([]);
});

test('counts a lost answer against the row, but not one of an overloaded tenant', () => {
  const [made, of] = [notes(), row(7, 3)];
  made.sending(of, put);
  made.lost(of, false);
  expect(reportedBy(made, of)).toMatchObject(['Unknown', expect.any(String), { sends: 0 }]);
  made.note(of, 'Ready', 'Enrolled → Completed');
  made.sending(of, put);
  made.lost(of, true);
  expect(reportedBy(made, of)).toMatchObject(['Unknown', expect.any(String), { sends: 1 }]);
  expect(made.takeLines()).toMatchObject([{ outcome: 'Unknown' }]);
});

test('keeps the name of a person found by a number once the row is updated', () => {
  const details =
    'Completed → Completed on 14 Mar 2026 (for Grace Quinn in SAFE-1; replaces the completion date; nothing is archived)';
  const [made, of] = [notes(), { ...row(7, 3), details }];
  made.sending(of, put);
  made.done(of, put);
  expect(reportedBy(made, of).slice(0, 2)).toEqual([
    'Updated',
    'Completed on 14 Mar 2026 (for Grace Quinn in SAFE-1)',
  ]);
});

test('finds again who was found in the details of a check, and nothing else', () => {
  const who = DETAILS.who('Grace Quinn', 'SAFE-1');
  expect(whoIn(DETAILS.with('a → b', [who]))).toEqual([who]);
  expect(whoIn(DETAILS.with('Docebo has this already: b.', [who]))).toEqual([who]);
  expect(whoIn(DETAILS.with('a → b', [who, setBackWord('setsBack')]))).toEqual([who]);
  expect(whoIn(DETAILS.with('a → b', [DETAILS.who(null, 'SAFE-1')]))).toEqual(['in SAFE-1']);
  for (const details of [
    '',
    'a → b',
    DETAILS.with('a → b', [setBackWord('setsBack')]),
    'a → field 7: Lyon (FR)',
    'a → field 7: Lyon (FR; for ever)',
  ])
    expect(whoIn(details)).toEqual([]);
});

test('a row that is Ready again keeps the time of its check, and any other has that of its result', () => {
  const of = row(7, 3, { at: 1_000 });
  const at = (status: 'Ready' | 'Failed' | 'Unknown' | 'Updated') => {
    const made = notes();
    made.sending(of, put);
    made.note(of, status, '');
    return made.ledger.get(of.key)?.at;
  };
  expect([at('Ready'), at('Failed'), at('Unknown'), at('Updated')]).toEqual([1_000, 5_000, 5_000, 5_000]);
});

test('reports the lines of a wave once', () => {
  const [made, of] = [notes(), row(7, 3)];
  made.sending(of, put);
  made.done(of, put);
  expect([made.takeLines().length, made.takeLines().length]).toEqual([1, 0]);
});
