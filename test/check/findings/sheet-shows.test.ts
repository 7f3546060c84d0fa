// What the sheet itself shows of rows that ask for one enrollment twice: which of them can give way, and what
// they say.
import type { Finding } from '../../../src/check/compare/finding';
import { givingWay, settleLocally } from '../../../src/check/findings/sheet-shows';
import type { KeptRow, RowStatus } from '../../../src/contract';
import type { Row } from '../../../src/sheet';
import { withKeptRow } from '../../../src/sheet/columns/kept-row';
import { completed, row } from '../../support/builders';

const dated = (day: string, state: RowStatus | 'pending', keep: KeptRow = 'newest'): Row => {
  const made = row(7, 3, { change: completed(day), state, key: day });
  return { ...made, asked: withKeptRow(made.asked, keep) };
};

function settled(rows: readonly Row[], others: readonly Row[] = []) {
  const findings = new Map<string, Finding>();
  const open = settleLocally(rows, others, findings);
  return { open: open.map(({ key }) => key), statuses: rows.map(({ key }) => findings.get(key)?.status) };
}

test.each<readonly [RowStatus | 'pending', boolean, boolean]>([
  ['pending', true, true],
  ['Invalid', true, true],
  ['Updated', true, true],
  ['Ready', true, false],
  ['Sending', false, false],
  ['Unknown', false, false],
])(
  'a row that is %s can give way in its own check: %p, beside the rows of another: %p',
  (state, own, other) => {
    const one = dated('2026-03-14', state);
    expect(givingWay([one])(one)).toBe(own);
    expect(givingWay([])(one)).toBe(other);
  },
);

test('of rows in one check the kept one is looked up, and the other gives way', () => {
  const rows = [dated('2025-03-14', 'pending'), dated('2026-03-14', 'pending')];
  expect(settled(rows)).toEqual({ open: ['2026-03-14'], statuses: ['No change', undefined] });
});

test('beside an older row that is ready to be sent, a newer one is a duplicate', () => {
  const [ready, invalid] = (['Ready', 'Invalid'] as const).map((state) => dated('2025-03-14', state));
  const newer = dated('2026-03-14', 'pending');
  expect(settled([newer], ready ? [ready] : [])).toEqual({ open: [], statuses: ['Duplicate'] });
  expect(settled([newer], invalid ? [invalid] : [])).toEqual({ open: ['2026-03-14'], statuses: [undefined] });
});

test('a row that cannot be read is Invalid, and no twin of another', () => {
  const unread: Row = {
    ...dated('2025-03-14', 'pending'),
    asked: { ok: false, problems: [{ code: 'user-missing' }] },
  };
  expect(settled([unread, dated('2026-03-14', 'pending')])).toEqual({
    open: ['2026-03-14'],
    statuses: ['Invalid', undefined],
  });
});
