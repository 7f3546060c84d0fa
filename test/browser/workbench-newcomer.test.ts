// A newcomer in front of `npm start`: from the open page to updated rows, and why each of the others was not.
import { trainingRecords } from '../../workbench/samples/generate';
import { type Sheet, type Started, withWorkbench } from './support/workbench';

jest.setTimeout(180_000);

let workbench: Started;
let sheet: Sheet;

withWorkbench((opened, started) => {
  sheet = opened;
  workbench = started;
});

it('gets from the open page to 480 updated enrollments with five clicks', async () => {
  await sheet.page.evaluate(() => {
    const clicks = { count: 0 };
    Object.assign(window, { clicks });
    document.addEventListener('click', () => {
      clicks.count += 1;
    });
  });
  await sheet.menu('Extensions', 'Rowcall', 'Check rows');
  await sheet.update();
  await sheet.sidebar
    .getByText(/\d+ \w+ updated/)
    .first()
    .waitFor();
  // Three in the menu; the two in the sidebar's frame are not heard here.
  expect(await sheet.page.evaluate('clicks.count')).toBe(3);
});

it('shows the status and details of every row', async () => {
  const held = await sheet.held();
  const [header = []] = held;
  const status = header.indexOf('Rowcall status');
  const details = header.indexOf('Rowcall details');
  expect(status).toBe(5);
  const sample = trainingRecords();
  expect(held.slice(1, sample.expected.length + 1).map((row) => row[status])).toEqual(
    sample.expected.map((row) => row.status),
  );
  const unexplained = held.slice(1).filter((row) => row[status] !== '' && (row[details] ?? '') === '');
  expect(unexplained).toEqual([]);
});

it('shows the statuses in their colours', async () => {
  await sheet.shows('F2', 'Updated');
  const [updated, noChange, header] = await Promise.all(
    ['F2', 'F12', 'F1'].map((cell) => sheet.background(cell)),
  );
  expect(updated).toMatch(/^#[0-9a-f]{6}$/i);
  expect(noChange).toMatch(/^#[0-9a-f]{6}$/i);
  expect(header).toBe('');
});

it('shows the calls to the tenant and what changed in it', async () => {
  const { page } = sheet;
  await page.getByRole('tab', { name: /^Calls/ }).click();
  await page
    .getByRole('cell', { name: /^\/learn\/v1\/enrollment/ })
    .first()
    .waitFor();
  await page.getByRole('tab', { name: 'Enrollments' }).click();
  await page.getByText('480 of 493 enrollments changed').waitFor();
  await page.getByLabel('Find').fill('wen.okafor');
  await page
    .getByRole('row', { name: /^wen\.okafor .*completed/ })
    .first()
    .waitFor();
});

it('sends no request to another address, and logs no complaint', () => {
  expect(sheet.requests.filter((url) => !url.startsWith(workbench.url) && !url.startsWith('data:'))).toEqual(
    [],
  );
  expect(sheet.complaints).toEqual([]);
});
