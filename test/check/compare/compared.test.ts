// Attendance beside what Docebo holds of the enrollment: it goes only if the import can leave the rest alone.
import { NOT_IN_SESSION } from '../../../src/check/compare/attendance';
import { Comparison } from '../../../src/check/compare/compared';
import type { Change, Enrollment, RowStatus } from '../../../src/contract';
import { Directory } from '../../../src/lookup/names/directory';
import { NO_ATTEMPTS, type Row } from '../../../src/sheet';
import { withOverwrite } from '../../../src/sheet/columns/overwrite';
import { enrollment, NO_ATTENDANCE, NOTHING, PRESENT, row } from '../../support/builders';

const OLD = '2025-03-14 12:00:00';

const asking = (
  change: Partial<Change> = {},
  state: RowStatus = 'Ready',
  before?: Partial<Enrollment>,
): Row => {
  const made = row(7, 3, {
    change: { ...NOTHING, sessionId: 77, attendance: PRESENT, ...change },
    state,
  });
  if (!made.receipt) throw new Error('no receipt');
  return { ...made, receipt: { ...made.receipt, delivery: { ...NO_ATTEMPTS, before } } };
};
const keeping = (of: Row): Row => ({ ...of, asked: withOverwrite(of.asked, 'none') });

const holding = (present: boolean | null, held: Partial<Enrollment> = {}): Enrollment =>
  enrollment(7, 3, { roster: { sessionId: 77, attendance: { ...NO_ATTENDANCE, present } }, ...held });

const of = (made: Row, held: Enrollment | null) => {
  const found = new Comparison(new Directory(null, false, null), []).of(made, held, {
    userId: 7,
    courseId: 3,
  });
  return [found.status, found.problem?.code];
};

test('attendance that is not there yet is Ready, and No change once it is', () => {
  expect(of(asking(), holding(null))).toEqual(['Ready', undefined]);
  expect(of(asking(), holding(true))).toEqual(['No change', undefined]);
});

test('attendance beside a completion that the sheet keeps is refused, and not called No change', () => {
  const done = { status: 2, completedAt: OLD } as const;
  const made = keeping(asking({ status: 2, completedAt: '2026-03-14 12:00:00' }));
  expect(of(made, holding(null, done))).toEqual(['Invalid', 'attendance-kept']);
  // Nothing of it is left to be recorded.
  expect(of(made, holding(true, done))).toEqual(['No change', undefined]);
  expect(of(keeping(asking({ status: 2 })), holding(null))).toEqual(['Ready', undefined]);
});

test('attendance that an import cannot carry beside the status is refused before anything is sent', () => {
  expect(of(asking(), holding(null, { status: 4 }))).toEqual(['Invalid', 'attendance-unkept']);
  expect(of(asking({ status: 4 }), holding(null))).toEqual(['Invalid', 'attendance-unkept']);
  expect(of(asking(), holding(true, { status: 4 }))).toEqual(['No change', undefined]);
  // One that was sent is never Invalid.
  expect(of(asking({}, 'Unknown'), holding(null, { status: 4 }))).toEqual(['Failed', 'attendance-unkept']);
});

test('a row that was sent is Updated once the roster shows it, and Differs if the import changed the enrollment', () => {
  const before = { status: 1, completedAt: null } as const;
  expect(of(asking({}, 'Unknown', before), holding(true, before))).toEqual(['Updated', undefined]);
  expect(of(asking({}, 'Unknown', before), holding(true, { status: 2, completedAt: OLD }))).toEqual([
    'Differs',
    undefined,
  ]);
  expect(of(asking({}, 'Unknown', before), holding(null, before))).toEqual(['Ready', undefined]);
});

describe('leaving a session', () => {
  const leaving = (state: RowStatus = 'Ready', before?: Partial<Enrollment>): Row => {
    const made = asking({ attendance: null }, state, before);
    return made.asked.ok ? { ...made, asked: { ...made.asked, action: 'leave-session' } } : made;
  };
  const compared = (made: Row, held: Enrollment | null) => of(made, held)[0];
  const out = (held: Partial<Enrollment> = {}) => enrollment(7, 3, { roster: NOT_IN_SESSION, ...held });

  test('is Ready for somebody who is in it, and No change for everybody else', () => {
    expect(compared(leaving(), holding(null))).toBe('Ready');
    expect(compared(leaving(), out())).toBe('No change');
    expect(compared(leaving(), null)).toBe('No change');
  });

  test('is done once the person is out of it, in the course, and as before', () => {
    const before = { status: 0, completedAt: null } as const;
    expect(compared(leaving('Unknown', before), out())).toBe('Updated');
    expect(compared(leaving('Unknown', before), holding(null))).toBe('Ready');
    expect(compared(leaving('Unknown', before), out({ status: 1 }))).toBe('Differs');
    expect(compared(leaving('Unknown', before), null)).toBe('Differs');
  });
});
