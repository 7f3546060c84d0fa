// What the person did, on its way to the server.
import { OpsQueue } from '../../../workbench/page/ops-queue';
import type { PersonOp } from '../../../workbench/server/wire';

const typed = (row: number, text: string): PersonOp => ({
  kind: 'cells',
  sheet: 0,
  row,
  column: 0,
  cells: [[{ typed: text }]],
});
const selected = (row: number): PersonOp => ({
  kind: 'select',
  sheet: 0,
  ranges: [{ row, column: 0, lastRow: row, lastColumn: 0 }],
});

function queue(fails: (sent: number) => boolean = () => false) {
  const sent: { base: number; ops: readonly PersonOp[] }[] = [];
  const failures: unknown[] = [];
  const made = new OpsQueue(
    async (base, ops) => {
      sent.push({ base, ops });
      if (fails(sent.length)) throw new Error(`number ${sent.length}`);
    },
    (error) => failures.push(error),
  );
  return { made, sent, failures };
}

it('sends edits made on the same state together, and others separately', async () => {
  const { made, sent } = queue();
  made.add(typed(1, 'a'), 5);
  made.add(typed(2, 'b'), 5);
  made.add(typed(3, 'c'), 6);
  await made.settled();
  expect(sent).toEqual([
    { base: 5, ops: [typed(1, 'a'), typed(2, 'b')] },
    { base: 6, ops: [typed(3, 'c')] },
  ]);
});

it('keeps only the last of consecutive selections', async () => {
  const { made, sent } = queue();
  for (const row of [1, 2, 3]) made.add(selected(row), 1);
  made.add(typed(3, 'x'), 1);
  made.add(selected(4), 1);
  await made.settled();
  expect(sent).toEqual([{ base: 1, ops: [selected(3), typed(3, 'x'), selected(4)] }]);
});

it('continues after a failure, reports it, and settles only after everything was tried', async () => {
  const { made, sent, failures } = queue((number) => number === 1);
  made.add(typed(1, 'a'), 1);
  made.add(typed(2, 'b'), 2);
  await made.settled();
  expect(sent).toHaveLength(2);
  expect(failures).toEqual([new Error('number 1')]);
});

it('resumes after it was idle', async () => {
  const { made, sent } = queue();
  made.add(typed(1, 'a'), 1);
  await made.settled();
  made.add(typed(2, 'b'), 1);
  await made.settled();
  expect(sent.flatMap(({ ops }) => ops)).toEqual([typed(1, 'a'), typed(2, 'b')]);
});
