// A sheet that the add-on adds has to come to the page: shown, in front, with its own tab.
import { type Sheet, withWorkbench } from './support/workbench';

jest.setTimeout(180_000);

let sheet: Sheet;
withWorkbench((opened) => {
  sheet = opened;
});

it('shows the template sheet in front, with its own tab beside the first', async () => {
  const { page, sidebar } = sheet;
  await sheet.menu('Extensions', 'Rowcall', 'Open sidebar');
  await sidebar.getByRole('button', { name: /Columns/ }).click();
  await sidebar.getByRole('button', { name: 'Make a template sheet' }).click();
  await sidebar
    .getByText(/\d rows in “Rowcall template”/)
    .first()
    .waitFor();
  await page.getByText('Rowcall template', { exact: true }).first().waitFor();
  await page.getByText('Sheet1', { exact: true }).first().waitFor();
  expect(sheet.complaints).toEqual([]);
});
