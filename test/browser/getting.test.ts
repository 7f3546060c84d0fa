// Getting enrollments in a real browser: the form, the count, and the new sheet in front in the end.
import { FakeServer } from '../sidebar/support/fake-server';
import { close, launch, open } from './support/open';

beforeAll(launch, 120_000);
afterAll(close);

test('counts first, gets only after a second press, and shows the new sheet', async () => {
  const opened = await open(new FakeServer());
  const { page, wire } = opened;
  await page.getByRole('button', { name: 'Get from Docebo …' }).click();
  await page.getByRole('textbox', { name: 'Courses' }).fill('FIRE-01; Safety');
  await page.getByLabel('Completed', { exact: true }).check();
  await page.getByLabel('Completed from').fill('2026-01-01');
  await page.getByRole('button', { name: 'Count' }).click();
  await page.getByText('400 enrollments in 2 calls. 990 calls are free this hour.').waitFor();
  expect(wire.named('estimateGet').map(({ argument }) => argument)).toEqual([
    {
      courses: ['FIRE-01', 'Safety'],
      branch: null,
      statuses: [2],
      completed: { from: '2026-01-01', until: null },
      changed: null,
    },
  ]);
  expect(wire.named('startGet')).toEqual([]);
  await page.getByRole('button', { name: 'Get them' }).click();
  await page.getByText('The sheet has 400 rows, read in 2 calls.').waitFor();
  await page.getByText('“Docebo”').first().waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Get from Docebo …' }).waitFor();
  await page.context().close();
});
