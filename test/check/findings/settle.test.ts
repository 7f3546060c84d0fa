// Rows whose answer was lost: nothing is sent again before two readings agree that it did not arrive.
import type { CheckResult, Finding } from '../../../src/check/compare/finding';
import { confirmed, leftCourse, settledAs, waitForLost } from '../../../src/check/findings/settle';
import { NOTHING_HELD } from '../../../src/enrollment';
import { mayMove, type Row } from '../../../src/sheet';
import { row } from '../../support/builders';

const SENT_AT = 1_000_000;
const lost = (userId: number) => row(userId, 3, { state: 'Unknown', at: SENT_AT });

function waiting(lagMs = 0, startMs = SENT_AT + 10_000) {
  let now = startMs;
  const learned: number[] = [];
  return {
    now: () => now,
    sleep: (ms: number) => {
      now += ms;
    },
    lag: { ms: () => lagMs, learn: (ms: number) => learned.push(ms) },
    learned,
  };
}

const found = (rows: readonly Row[], status: Finding['status']): CheckResult => ({
  findings: new Map(rows.map(({ key }) => [key, { status, details: '', userId: 7, courseId: 3 }])),
  found: new Map(),
  halted: null,
});

test('does not send a write again that the second reading shows, and learns the lag', () => {
  const rows = [lost(7), lost(8)];
  const time = waiting();
  const { findings } = confirmed(rows, found(rows, 'Ready'), () => found(rows, 'Updated'), time);
  expect([...findings.values()].map(({ status }) => status)).toEqual(['Updated', 'Updated']);
  expect(time.learned).toEqual([20_000]);
});

test('sends a write again after two readings miss it, well past the learned lag', () => {
  const rows = [lost(7)];
  const time = waiting(25_000);
  const { findings } = confirmed(rows, found(rows, 'Ready'), (again) => found(again, 'Ready'), time);
  expect(findings.get(rows[0]?.key ?? '')?.status).toBe('Ready');
  expect(time.now() - SENT_AT).toBe(70_000);
  // What never arrived tells nothing of the lag.
  expect(time.learned).toEqual([]);
});

test('leaves a row open that was not read twice', () => {
  const rows = [lost(7)];
  const halted = { code: 'out-of-time' } as const;
  const second: CheckResult = { findings: new Map(), found: new Map(), halted };
  const result = confirmed(rows, found(rows, 'Ready'), () => second, waiting());
  expect(result.findings.size).toBe(0);
  expect(result.halted).toEqual(halted);
});

test('reads a write once that the first reading shows', () => {
  const rows = [lost(7)];
  let again = 0;
  confirmed(
    rows,
    found(rows, 'Updated'),
    () => {
      again += 1;
      return found(rows, 'Updated');
    },
    waiting(),
  );
  expect(again).toBe(0);
});

test('first reads a lost write after 10 s, or later at a tenant known to lag, whatever the clock says', () => {
  const seen = [0, 20_000].map((lagMs) => {
    const time = waiting(lagMs, SENT_AT + 1_000);
    waitForLost([lost(7)], time);
    return time.now() - SENT_AT;
  });
  expect(seen).toEqual([10_000, 30_000]);
  const early = waiting(0, SENT_AT - 3_600_000);
  waitForLost([lost(7)], early);
  expect(early.now()).toBe(SENT_AT - 3_600_000 + 10_000);
});

test('fails a row that was sent five times without effect, but not after four', () => {
  const found = { status: 'Ready', details: 'Enrolled → Completed' } as const;
  expect(settledAs(found, 4)).toEqual(found);
  expect(settledAs(found, 5)).toEqual({ status: 'Failed', details: expect.stringMatching(/^Sent 5 times/) });
  expect(settledAs({ ...found, status: 'Updated' }, 5).status).toBe('Updated');
  expect(mayMove('Unknown', settledAs(found, 5).status)).toBe(true);
});

const leaving = (made: Row): Row =>
  made.asked.ok ? { ...made, asked: { ...made.asked, action: 'leave-session' } } : made;

test('of those who were to leave a session, finds the first who is not in the course any more', () => {
  const [leaver, other] = [leaving(lost(7)), lost(8)];
  const gone: Finding = { status: 'Differs', details: 'gone', userId: 7, courseId: 3, held: null };
  const findings = (some: Partial<Finding>) =>
    new Map<string, Finding>([
      [leaver.key, { ...gone, ...some }],
      [other.key, { ...gone, details: 'another', userId: 8 }],
    ]);
  expect(leftCourse([other, leaver], findings({}))?.details).toBe('gone');
  expect(leftCourse([other, leaver], findings({ status: 'Updated' }))).toBeUndefined();
  expect(leftCourse([other, leaver], findings({ held: NOTHING_HELD }))).toBeUndefined();
  expect(leftCourse([other], findings({}))).toBeUndefined();
});
