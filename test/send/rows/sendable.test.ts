// Rows that are Ready and are not sent: their receipts are of a version that this one cannot read.
import type { Pilots } from '../../../src/account/limits/pilots';
import { isLost } from '../../../src/check/findings/settle';
import type { RowStatus } from '../../../src/contract';
import { toEdits } from '../../../src/send/planning/edits';
import { Notes } from '../../../src/send/rows/notes';
import { sendable } from '../../../src/send/rows/sendable';
import {
  type Ledger,
  OWN_HEADERS,
  readDelivery,
  readReceipt,
  renderBlocks,
  type SheetView,
} from '../../../src/sheet';
import { columnsOf, rowsOf, viewOf, written } from '../../sheet/support';

const NOW = 1_000_000;
const PILOTS: Pilots = {
  stateOf: () => 'passed',
  whyOf: () => '',
  provenBy: () => new Set<string>(),
  passed() {},
  failed() {},
  retry() {},
};
const OPTIONS = { staleDetails: 'Changed.', joinRows: 0 };

/** A sheet of one row with this status, whose receipt has this delivery record. */
function sheetOf(status: RowStatus, delivery: string): SheetView {
  const plain = viewOf([
    ['Username', 'Course', 'Date', ...OWN_HEADERS],
    ['ann', 'C1', '2026-03-14'],
  ]);
  const ledger: Ledger = new Map(
    rowsOf(plain).map(({ key }) => [
      key,
      {
        status,
        details: 'Enrolled → Completed on 14 Mar 2026',
        userId: 1,
        courseId: 2,
        job: 'job00001',
        at: NOW,
        delivery: readDelivery(delivery),
      },
    ]),
  );
  return renderBlocks(plain, columnsOf(plain), rowsOf(plain), ledger, OPTIONS).reduce(written, plain);
}

function sentOf(view: SheetView) {
  const rows = rowsOf(view);
  const notes = new Notes('run00001', () => NOW);
  const { edits } = toEdits(
    rows,
    (row) => notes.stateOf(row),
    (row) => notes.attemptsOf(row),
  );
  const sent = sendable(edits, notes, { pilots: PILOTS, now: NOW });
  return { sent: [...sent.keys()], notes, rows };
}

test('sends a row that is Ready by a receipt that it can read', () => {
  const { sent } = sentOf(sheetOf('Ready', 'm1_abcd1234_n'));
  expect(sent).toHaveLength(1);
});

test.each(['2m1_abcd1234_n', '3', 'zz'])(
  'does not send a row whose receipt is of another version (%s), and asks for another check',
  (delivery) => {
    const { sent, notes, rows } = sentOf(sheetOf('Ready', delivery));
    expect(sent).toEqual([]);
    const [row] = rows;
    if (!row) throw new Error('no row');
    expect(notes.stateOf(row)).toBe('pending');
    expect(notes.ledger.get(row.key)).toMatchObject({
      status: '',
      details: 'This version of Rowcall cannot read the receipt of the row. Check again.',
      userId: 1,
    });
  },
);

test.each(['Sending', 'Unknown'] as const)(
  'leaves it to a reading what happened to a row that says %s by a receipt of another version',
  (status) => {
    const { sent, notes, rows } = sentOf(sheetOf(status, '2m1_abcd1234_n'));
    expect(sent).toEqual([]);
    expect(rows.map((row) => isLost(notes.stateOf(row)))).toEqual([true]);
  },
);

test('still takes a row for updated, and leaves its receipt as it is', () => {
  const view = sheetOf('Updated', '2m1_abcd1234_n');
  const { sent, rows } = sentOf(view);
  expect(sent).toEqual([]);
  expect(rows.map(({ state }) => state)).toEqual(['Updated']);
  expect(renderBlocks(view, columnsOf(view), rows, new Map(), OPTIONS)).toEqual([]);
  const [receipt] = (view.cells[1] ?? []).map((cell) => readReceipt(String(cell))).filter(Boolean);
  expect(receipt?.delivery).toEqual({ kind: 'unreadable', version: null, text: '2m1_abcd1234_n' });
});
