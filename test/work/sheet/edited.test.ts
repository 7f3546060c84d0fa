// Marking edited rows: what is remembered of a check, and when nothing is touched.

import { OWN_HEADERS, recogniseColumns } from '../../../src/sheet';
import type { Platform, SheetPort } from '../../../src/work/platform/ports';
import { markEdited, rememberUsed } from '../../../src/work/sheet/edited';
import { usedOf } from '../../../src/work/stored/sheet';
import { viewOf } from '../../sheet/support';
import { memoryStore } from '../../support/stores';

const EDIT = { row: 1, column: 0, rows: 1, columns: 1 };

/** A sheet with one checked row; `busy` while a job is at work in the document. */
function world({ remembered = true, busy = false } = {}) {
  const written: unknown[] = [];
  let reads = 0;
  const stored = JSON.stringify({ headerRow: 0, names: ['course', 'user'] });
  const sheet: Pick<SheetPort, 'id' | 'rowAt' | 'cellsAt' | 'write'> = {
    id: 7,
    rowAt() {
      reads += 1;
      return ['User', 'Course', ...OWN_HEADERS];
    },
    cellsAt() {
      reads += 1;
      return [['Invalid', 'There is no such user.']];
    },
    write: (blocks) => {
      written.push(...blocks);
    },
  };
  const platform: Pick<Platform, 'exclusive'> & { documentStore: Pick<Platform['documentStore'], 'get'> } = {
    exclusive: (work) => (busy ? null : { value: work() }),
    documentStore: { get: (name) => (remembered && name === 'rowcall.used.7' ? stored : null) },
  };
  markEdited(platform as Platform, sheet as SheetPort, EDIT);
  return { written, reads };
}

test('overwrites the status of an edited row, under its own header', () => {
  expect(world().written).toEqual([
    {
      row: 1,
      column: 2,
      values: [['', 'Changed since the last check. Check again.']],
      headerRow: 0,
      headers: ['Rowcall status', 'Rowcall details'],
    },
  ]);
});

test('reads and writes nothing while a job is at work', () => {
  expect(world({ busy: true })).toEqual({ written: [], reads: 0 });
});

test('reads and writes nothing in a sheet that was never checked', () => {
  expect(world({ remembered: false })).toEqual({ written: [], reads: 0 });
});

test('remembers every column that a row is read from or that contradicts it', () => {
  const found = recogniseColumns(
    viewOf([
      ['Username', 'Course code', 'Date', 'Email', 'Result', 'Trainer'],
      ['ann', 'C1', '2026-03-14', 'ann@example.com', 'Fail', 'Bob'],
    ]),
    null,
  );
  if (!found.ok) throw new Error(found.problem.code);
  const documentStore = memoryStore();
  rememberUsed({ documentStore } as Platform, { id: 7 } as SheetPort, found.columns);
  expect(usedOf(7).read(documentStore)?.names).toEqual([
    'course code',
    'date',
    'email',
    'result',
    'username',
  ]);
});
