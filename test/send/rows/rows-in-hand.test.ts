// The rows of a run in a sheet in which people sort, edit and merge meanwhile: what is written is beside its
// row, or nothing is sent.
import type { Call } from '../../../src/plan';
import { toEdits } from '../../../src/send/planning/edits';
import { Notes } from '../../../src/send/rows/notes';
import { RowsInHand } from '../../../src/send/rows/rows-in-hand';
import type { SliceState } from '../../../src/send/rows/slice-state';
import {
  type Cell,
  type Ledger,
  NO_ATTEMPTS,
  OWN_HEADERS,
  type Row,
  renderBlocks,
  type SheetView,
} from '../../../src/sheet';
import type { Begun } from '../../../src/step/step';
import type { Workplace } from '../../../src/step/workplace';
import type { SheetPort } from '../../../src/work/platform/ports';
import { Memory, readSheet } from '../../../src/work/sheet/reading';
import { remembering } from '../../../src/work/sheet/remembering';
import { CONTEXT, columnsOf, rowsOf, viewOf, written } from '../../sheet/support';

const NOW = 1_800_000_000_000;
const DATE = 2;
const STATUS = 3;

/** A sheet of three rows that are Ready. */
function readySheet(): SheetView {
  const plain = viewOf([
    ['Username', 'Course code', 'Completion date', ...OWN_HEADERS],
    ...['ann', 'ben', 'cleo'].map((name) => [name, 'C1', '2026-03-14']),
  ]);
  const ledger: Ledger = new Map(
    rowsOf(plain).map(({ key }, n) => [
      key,
      {
        status: 'Ready',
        details: 'Enrolled → Completed on 14 Mar 2026',
        userId: n + 1,
        courseId: 3,
        job: 'job00001',
        at: NOW,
        delivery: NO_ATTEMPTS,
      },
    ]),
  );
  const options = { staleDetails: 'Changed.', joinRows: 0 };
  return renderBlocks(plain, columnsOf(plain), rowsOf(plain), ledger, options).reduce(written, plain);
}

/** What people do with the sheet before the n-th write (from 0). */
type Meddling = (cells: Cell[][], write: number) => void;

const swap = (cells: Cell[][], one: number, other: number): void => {
  const [a, b] = [cells[one], cells[other]];
  if (a && b) [cells[one], cells[other]] = [b, a];
};

function hand(meddle: Meddling = () => {}, merged: string | null = null) {
  const view = readySheet();
  const cells: Cell[][] = view.cells.map((row) => [...row]);
  let [reads, writes] = [0, 0];
  const port: Partial<SheetPort> = {
    id: 1,
    name: 'Sheet1',
    grid: true,
    read: () => {
      reads += 1;
      return { ...view, cells: cells.map((row) => [...row]) };
    },
    rowAt: (row) => cells[row] ?? [],
    cellsAt: ({ row, column, rows, columns }) =>
      cells.slice(row, row + rows).map((line) => line.slice(column, column + columns)),
    write: (blocks) => {
      meddle(cells, writes);
      writes += 1;
      if (merged !== null) return;
      for (const { row, column, values } of blocks)
        for (const [down, line] of values.entries())
          for (const [right, cell] of line.entries()) {
            const into = cells[row + down];
            if (into) into[column + right] = cell;
          }
    },
    flush: () => {},
    merged: () => merged,
  };
  const platform = {
    now: () => NOW,
    documentStore: { get: () => null },
    personStore: { get: () => null },
  } as unknown as Workplace['platform'];
  const sheet = remembering(port as SheetPort);
  const read = readSheet(platform, sheet, CONTEXT);
  if (!read.ok) throw new Error(read.problem.code);
  const memory = new Memory();
  memory.restore(read.reading, new Map());
  const begun: Begun = { sheet, context: CONTEXT, reading: read.reading, memory };
  const notes = new Notes('run00001', () => NOW);
  const state: SliceState = { problem: null, readBack: false, writes: 0, logged: 0 };
  const rows = new RowsInHand({ platform } as Workplace, begun, notes, state);
  const { edits } = toEdits(read.reading.rows, (row) => row.state);
  const calls = [...edits.values()].map(({ edit }): Call => ({ kind: 'put-one', settles: [edit] }));
  const named = (name: string): Row => {
    const row = rows.reading.rows.find(({ user }) => user.text === name);
    if (!row) throw new Error(`No ${name}.`);
    return row;
  };
  /** Marks the rows of the first calls as they are marked before they are sent. */
  const mark = (count: number) => {
    for (const call of calls.slice(0, count))
      for (const row of edits.get(call.settles[0]?.key ?? '')?.rows ?? []) notes.sending(row, call);
    rows.write();
    return rows.isMarked(calls.slice(0, count), edits);
  };
  return {
    rows,
    notes,
    state,
    cells,
    named,
    mark,
    reads: () => reads - 1,
    writes: () => writes,
    /** The statuses in the sheet, by name. */
    said: () =>
      Object.fromEntries(cells.slice(1).map((line) => [line[0], line[STATUS]])) as Record<string, Cell>,
    states: () => ['ann', 'ben', 'cleo'].map((name) => notes.stateOf(named(name))),
  };
}

describe('before a wave is sent', () => {
  test('a short read shows that its rows say Sending', () => {
    const { mark, reads, said } = hand();
    expect(mark(2)).toBe(true);
    expect(said()).toEqual({ ann: 'Sending', ben: 'Sending', cleo: 'Ready' });
    expect(reads()).toBe(0);
  });

  test('rows that were sorted right before the write are found, and written again', () => {
    const { mark, said, writes, state } = hand((cells, n) => {
      if (n === 0) swap(cells, 1, 3);
    });
    expect(mark(1)).toBe(true);
    // What landed beside Cleo is put right again.
    expect(said()).toEqual({ ann: 'Sending', ben: 'Ready', cleo: 'Ready' });
    expect([writes(), state.problem]).toEqual([2, null]);
  });

  test('rows that were sorted after the write go, as they say Sending themselves', () => {
    const made = hand();
    const { notes, rows, cells, named } = made;
    const ann = named('ann');
    const { edits } = toEdits(rows.reading.rows, (row) => row.state);
    const [edit] = [...edits.values()].map((each) => each.edit);
    if (!edit) throw new Error('no edit');
    const call: Call = { kind: 'put-one', settles: [edit] };
    notes.sending(ann, call);
    rows.write();
    swap(cells, 1, 2);
    expect(rows.isMarked([call], edits)).toBe(true);
    expect([made.writes(), made.reads()]).toEqual([1, 1]);
    expect(rows.reading.rows.map(({ user }) => user.text)).toEqual(['ben', 'ann', 'cleo']);
  });

  test('rows that keep moving are not sent: they are Ready, and the reason is the problem', () => {
    const { mark, state, states, writes } = hand((cells) => swap(cells, 1, 2));
    expect(mark(1)).toBe(false);
    expect(state.problem).toEqual({ code: 'rows-moving', sheet: 'Sheet1' });
    expect(states()).toEqual(['Ready', 'Ready', 'Ready']);
    expect(writes()).toBe(4);
  });

  test('a row that a person edits meanwhile is not sent, nor are the others of its wave', () => {
    const { mark, state, notes, named } = hand((cells) => {
      const ann = cells.find(([name]) => name === 'ann');
      if (ann) ann[DATE] = '2026-03-20';
    });
    expect(mark(2)).toBe(false);
    expect(state.problem).toBeNull();
    expect(notes.stateOf(named('ben'))).toBe('Ready');
    // It is another row now, which no check has seen.
    expect(named('ann').state).toBe('pending');
  });

  test('rows whose cells are merged are not sent, and the problem names the cells', () => {
    const { mark, state, states } = hand(() => {}, 'Sheet1!D2:D3');
    expect(mark(1)).toBe(false);
    expect(state.problem).toMatchObject({ code: 'cells-refused', range: 'Sheet1!D2:D3' });
    expect(states()).toEqual(['Ready', 'Ready', 'Ready']);
  });

  test('a sheet that was emptied meanwhile has no rows, and the run ends', () => {
    const { mark, state, rows } = hand((cells) => cells.splice(1));
    expect(mark(1)).toBe(false);
    expect(state.problem).toMatchObject({ code: 'sheet-empty' });
    expect(rows.reading.rows).toEqual([]);
  });
});

describe('a read of the rows in question', () => {
  test('reads the sheet only if one of the rows it is about has changed', () => {
    const { rows, cells, named, reads } = hand();
    const [ann, ben] = [named('ann'), named('ben')];
    expect([rows.rereadIfMoved([ann]), reads()]).toEqual([true, 0]);
    const line = cells[2];
    if (line) line[DATE] = '2026-03-20';
    expect([rows.rereadIfMoved([ann]), reads()]).toEqual([true, 0]);
    expect([rows.rereadIfMoved([ben]), reads()]).toEqual([true, 1]);
    expect(named('ben').state).toBe('pending');
  });

  test('is about rows with news as well', () => {
    const { rows, cells, notes, named, reads } = hand();
    notes.note(named('ben'), 'Failed', 'no');
    const line = cells[2];
    if (line) line[DATE] = '2026-03-20';
    expect([rows.rereadIfMoved(), reads()]).toEqual([true, 1]);
  });

  test('is about rows that were written before it, once', () => {
    const { rows, cells, notes, named, reads } = hand();
    notes.note(named('ben'), 'Failed', 'no');
    rows.write();
    expect([rows.rereadIfMoved(), reads()]).toEqual([true, 0]);
    const line = cells[2];
    if (line) line[DATE] = '2026-03-20';
    expect([rows.rereadIfMoved(), reads()]).toEqual([true, 0]);
  });

  test('fails if the sheet can no longer be read, and keeps the first problem', () => {
    const { rows, cells, named, state } = hand();
    const ann = named('ann');
    cells[0] = ['x', 'y', 'z'];
    expect(rows.rereadIfMoved([ann])).toBe(false);
    expect(state.problem).toMatchObject({ code: 'columns-missing' });
    state.problem = { code: 'out-of-time' };
    expect([rows.rereadIfMoved([ann]), state.problem]).toEqual([false, { code: 'out-of-time' }]);
  });
});

test('a write writes what is new, and nothing twice', () => {
  const { rows, notes, named, said, writes } = hand();
  expect([rows.write(), writes()]).toEqual([false, 0]);
  notes.note(named('ben'), 'Failed', 'no');
  expect([rows.write(), writes(), said().ben]).toEqual([true, 1, 'Failed']);
  expect([rows.write(), writes()]).toEqual([false, 1]);
});

test('rows that were written are known as they are written, and no others are read again', () => {
  const { rows, notes, named } = hand();
  const [ann, cleo] = [named('ann'), named('cleo')];
  notes.note(named('ben'), 'Failed', 'no');
  rows.write();
  rows.refreshWritten();
  expect(named('ben')).toMatchObject({ state: 'Failed', details: 'no', receipt: { status: 'Failed' } });
  expect(rows.reading.rows.map(({ user }) => user.text)).toEqual(['ann', 'ben', 'cleo']);
  expect([named('ann') === ann, named('cleo') === cleo]).toEqual([true, true]);
});

describe('the end of a slice', () => {
  test('writes what is left, and the rows are as the sheet has them', () => {
    const { rows, notes, named, said } = hand();
    notes.note(named('ann'), 'Failed', 'no');
    rows.writeBack(false);
    expect(said().ann).toBe('Failed');
    expect(named('ann').state).toBe('Failed');
  });

  test('puts outcomes beside their rows if these were sorted right before the write', () => {
    const { rows, notes, named, said, state } = hand((cells, n) => {
      if (n === 0) swap(cells, 1, 3);
    });
    notes.note(named('ann'), 'Failed', 'no');
    rows.writeBack(false);
    expect(said()).toEqual({ ann: 'Failed', ben: 'Ready', cleo: 'Ready' });
    expect(state.problem).toBeNull();
  });

  test('of a whole run looks at all rows, of a slice at its own', () => {
    const edited = (whole: boolean) => {
      const { rows, cells, named } = hand();
      const line = cells[2];
      if (line) line[DATE] = '2026-03-20';
      rows.writeBack(whole);
      return named('ben').state;
    };
    expect([edited(true), edited(false)]).toEqual(['pending', 'Ready']);
  });

  test('writes nothing by places that no longer hold, once the sheet could not be read', () => {
    const { rows, notes, named, cells, said, writes } = hand();
    notes.note(named('ann'), 'Failed', 'no');
    swap(cells, 1, 3);
    const [headers] = cells;
    if (headers) headers[1] = 'Remarks';
    expect(rows.rereadIfMoved()).toBe(false);
    rows.writeBack(false);
    expect([said(), writes()]).toEqual([{ ann: 'Ready', ben: 'Ready', cleo: 'Ready' }, 0]);
    // The header is back: each outcome goes beside its own row.
    if (headers) headers[1] = 'Course code';
    rows.writeBack(false);
    expect(said()).toEqual({ ann: 'Failed', ben: 'Ready', cleo: 'Ready' });
  });

  test('says that merged cells swallow what is written', () => {
    const { rows, notes, named, state } = hand(() => {}, 'Sheet1!D2:D3');
    notes.note(named('ann'), 'Failed', 'no');
    rows.writeBack(false);
    expect(state.problem).toMatchObject({ code: 'cells-refused' });
  });
});
