// Rows that can be sent only while Docebo holds what the row says it must.
import { withPrecondition } from '../../../src/check/compare/precondition';
import type { RowStatus } from '../../../src/contract';
import type { Snapshot } from '../../../src/enrollment';
import { NO_ATTEMPTS, type Row } from '../../../src/sheet';
import { enrollment, row } from '../../support/builders';

const held = enrollment(1, 1, { status: 1, score: 60 });
const plain = row(1, 1);
const only = (precondition: Snapshot): Row =>
  plain.asked.ok ? { ...plain, asked: { ...plain.asked, precondition } } : plain;
const statusOf = (each: Row, holds: typeof held | null, status: RowStatus) =>
  withPrecondition(each, holds, { status, details: 'found' }).status;

test.each(['Ready', 'Not enrolled', 'Invalid'] as const)(
  'a row that is %s differs where Docebo holds other values than it must',
  (status) => {
    expect(statusOf(only({ score: 70 }), held, status)).toBe('Differs');
    expect(statusOf(only({ score: 60 }), null, status)).toBe('Differs');
    expect(statusOf(only(null), held, status)).toBe('Differs');
  },
);

test.each(['Ready', 'Not enrolled', 'Invalid'] as const)(
  'a row stays %s where Docebo holds what it must, or nothing is said',
  (status) => {
    expect(statusOf(only({ score: 60 }), held, status)).toBe(status);
    expect(statusOf(only(null), null, status)).toBe(status);
    expect(statusOf(plain, held, status)).toBe(status);
  },
);

test.each(['No change', 'Duplicate'] as const)(
  'a row that is %s stays so, whatever Docebo holds',
  (status) => {
    expect(statusOf(only({ score: 70 }), held, status)).toBe(status);
  },
);

test('a row that asks for nothing that can be read has no such condition', () => {
  const unread: Row = { ...plain, asked: { ok: false, problems: [] } };
  expect(statusOf(unread, held, 'Invalid')).toBe('Invalid');
});

test('the details name what Docebo must hold and what it holds', () => {
  const { details } = withPrecondition(only({ score: 70 }), held, { status: 'Ready', details: 'found' });
  expect(details).toMatch(/70/);
  expect(details).toMatch(/60/);
  expect(details).not.toMatch(/found/);
});

describe('a row that has enrolled the person and still has to set the values', () => {
  const begun = (
    action: 'enroll' | 'enroll-if-missing' | 'update',
    sends: number,
    precondition: Snapshot = null,
  ): Row => {
    const made = only(precondition);
    if (!made.asked.ok || !made.receipt) throw new Error('not a row to act on');
    return {
      ...made,
      asked: { ...made.asked, action },
      receipt: { ...made.receipt, delivery: { ...NO_ATTEMPTS, sends } },
    };
  };
  const enrolled = enrollment(1, 1, { status: 0 });

  test.each(['enroll', 'enroll-if-missing'] as const)(
    'continues if the enrollment is as %s leaves it',
    (action) => {
      expect(statusOf(begun(action, 1), enrolled, 'Ready')).toBe('Ready');
    },
  );

  test('differs if somebody has changed it since, or has enrolled the person instead', () => {
    expect(statusOf(begun('enroll', 1), held, 'Ready')).toBe('Differs');
    expect(statusOf(begun('enroll', 1), { ...enrolled, completedAt: '2026-03-14 12:00:00' }, 'Ready')).toBe(
      'Differs',
    );
    expect(statusOf(begun('enroll', 0), enrolled, 'Ready')).toBe('Differs');
    // The receipt is that of the person whom the row named before.
    expect(statusOf({ ...begun('enroll', 1), ids: null }, enrolled, 'Ready')).toBe('Differs');
    expect(statusOf(begun('update', 1), enrolled, 'Ready')).toBe('Differs');
    expect(statusOf(begun('enroll', 1, { status: 1 }), enrolled, 'Ready')).toBe('Differs');
    expect(statusOf(begun('enroll', 1, { status: 1 }), null, 'Ready')).toBe('Differs');
  });
});
