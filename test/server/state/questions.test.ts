// Questions about columns as the sidebar gets them.
import { columnsState } from '../../../src/server/state/questions';
import { recogniseColumns } from '../../../src/sheet';
import { viewOf } from '../../sheet/support';

test('shortens the rows that can hold the headers, so that an answer fits on the page', () => {
  const remark = 'Everybody on this list has completed the yearly training, see the signed sheets. ';
  const found = recogniseColumns(
    viewOf([
      ['Training log', remark.repeat(20)],
      ['Who', 'What'],
      ['ann', 'C1'],
    ]),
    null,
    'update',
    {},
  );
  if (!found.ok) throw new Error(found.problem.code);
  const [asked] = columnsState(found.columns).questions;
  expect(asked?.sentence).toBe('Which row holds the headers?');
  const labels = asked?.options.map(({ label }) => label) ?? [];
  expect(labels[0]).toMatch(/^Row 1: Training log, Everybody on this list .*…$/);
  expect(labels[1]).toBe('Row 2: Who, What');
  expect(Math.max(...labels.map((label) => label.length))).toBeLessThan(80);
});
