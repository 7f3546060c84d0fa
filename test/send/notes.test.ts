// What stands beside a row of a run, and what the log hears of it, from what became of its call.

import { NO_MARK, readMark, writeMark } from '../../src/log/mark';
import type { Call } from '../../src/plan';
import { Notes } from '../../src/send/notes';
import type { Row } from '../../src/sheet';
import { DETAILS, SET_BACK, whoIn } from '../../src/words/details';
import { completed, edit, NOTHING, row } from '../support/builders';

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
  const mark = writeMark({ ...NO_MARK, before: null });
  return { ...made, asked: { ...made.asked, action: 'enroll' }, receipt: { ...made.receipt, mark } };
};

const notes = () => new Notes('run00001', () => 5_000);
const saidOf = (made: Notes, of: Row) => {
  const { status, details, mark } = made.ledger.get(of.key) ?? {};
  return [status, details, readMark(mark ?? '')];
};

test('a row that was not sent after all loses what the check said of it, or counts as sent', () => {
  const [made, of] = [notes(), { ...row(7, 3), details: 'Enrolled → Completed on 14 Mar 2026' }];
  made.sending(of, put);
  expect(saidOf(made, of)).toEqual([
    'Sending',
    expect.any(String),
    { ...NO_MARK, sends: 1, run: 'run00001' },
  ]);
  made.ready(of);
  expect(saidOf(made, of)).toEqual(['Ready', of.details, { ...NO_MARK, run: 'run00001' }]);
  expect(made.takeLines()).toEqual([]);
});

test('whoever was enrolled is enrolled again instead of being updated, also when the update was not sent', () => {
  const [made, of] = [notes(), missing()];
  made.sending(of, enroll);
  made.done(of, enroll);
  const after = [
    'Ready',
    'Enrolled → Completed on 14 Mar 2026',
    { sends: 1, run: 'run00001', before: { status: 0 } },
  ];
  expect(saidOf(made, of)).toEqual(after);
  expect(made.takeLines()).toMatchObject([{ before: 'Not enrolled', after: 'Enrolled', outcome: 'Updated' }]);
  made.sending(of, put);
  made.ready(of);
  expect(saidOf(made, of)).toEqual(after);
  expect(made.takeLines()).toEqual([]);
});

test('a row of which only an enrollment is asked goes on after it', () => {
  const [made, of] = [notes(), missing(NOTHING)];
  made.sending(of, enroll);
  made.done(of, enroll);
  expect(saidOf(made, of).slice(0, 2)).toEqual(['Updated', 'Enrolled']);
  expect(made.takeLines()).toHaveLength(1);
});

test('what was never sent stands in the log, or is sent without another check', () => {
  const [made, of] = [notes(), row(7, 3)];
  made.sending(of, put);
  made.stale(of);
  expect(made.stateOf(of)).toBe('pending');
  expect(saidOf(made, of)[1]).toMatch(/^Changed in Docebo since the check/);
  expect(made.takeLines()).toEqual([]);
});

test('an answer that an overloaded tenant did not give counts against the row, or another one does not', () => {
  const [made, of] = [notes(), row(7, 3)];
  made.sending(of, put);
  made.lost(of, false);
  expect(saidOf(made, of)).toMatchObject(['Unknown', expect.any(String), { sends: 0 }]);
  made.note(of, 'Ready', 'Enrolled → Completed');
  made.sending(of, put);
  made.lost(of, true);
  expect(saidOf(made, of)).toMatchObject(['Unknown', expect.any(String), { sends: 1 }]);
  expect(made.takeLines()).toMatchObject([{ outcome: 'Unknown' }]);
});

test('who was found by a number is still named once the row is updated', () => {
  const details =
    'Completed → Completed on 14 Mar 2026 (for Grace Quinn in SAFE-1; replaces the completion date)';
  const [made, of] = [notes(), { ...row(7, 3), details }];
  made.sending(of, put);
  made.done(of, put);
  expect(saidOf(made, of).slice(0, 2)).toEqual([
    'Updated',
    'Completed on 14 Mar 2026 (for Grace Quinn in SAFE-1)',
  ]);
});

test('what the details of a check say of who was found is found again, and nothing else is', () => {
  const who = DETAILS.who('Grace Quinn', 'SAFE-1');
  expect(whoIn(DETAILS.with('a → b', [who]))).toEqual([who]);
  expect(whoIn(DETAILS.with('Docebo has this already: b.', [who]))).toEqual([who]);
  expect(whoIn(DETAILS.with('a → b', [who, SET_BACK.setsBack]))).toEqual([who]);
  expect(whoIn(DETAILS.with('a → b', [DETAILS.who(null, 'SAFE-1')]))).toEqual(['in SAFE-1']);
  for (const details of [
    '',
    'a → b',
    DETAILS.with('a → b', [SET_BACK.setsBack]),
    'a → field 7: Lyon (FR)',
    'a → field 7: Lyon (FR; for ever)',
  ])
    expect(whoIn(details)).toEqual([]);
});
