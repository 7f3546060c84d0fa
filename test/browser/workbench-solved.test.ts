// A newcomer's way through the sample, to the last row: every problem is solved in the sidebar.
import { trainingRecords } from '../../workbench/samples/generate';
import { newcomersWay } from './support/newcomer';
import { type Sheet, withWorkbench } from './support/workbench';

jest.setTimeout(180_000);

let sheet: Sheet;

withWorkbench((opened) => {
  sheet = opened;
});

it('leads from the open page through every problem to none left with 20 clicks, none dismissed', async () => {
  const way = await newcomersWay(sheet);
  expect(way.milestones.map(({ at }) => at.split(/\s*:/)[0])).toEqual([
    'checked',
    'updated',
    'Enroll them',
    'Keep the newest',
    'Check again',
    'no problem left',
    'updated to the last row',
  ]);
  expect(way.milestones.at(-1)?.clicks).toBe(20);
  // Every row of the sample but the blank one.
  expect(Object.keys(way.statuses).sort()).toEqual(['No change', 'Updated']);
  expect(Object.values(way.statuses).reduce((sum, rows) => sum + rows, 0)).toBe(
    trainingRecords().expected.filter(({ status }) => status !== '').length,
  );
  expect(way.end).not.toContain('dismissed');
  expect(sheet.complaints).toEqual([]);
});
