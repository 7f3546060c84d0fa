// The workbench stopped while its page is open, and started again.
import { closeBrowser, launchBrowser, Sheet, start } from './support/workbench';

jest.setTimeout(180_000);

beforeAll(launchBrowser);
afterAll(closeBrowser);

it('the page says that its server is gone, and recovers when it is back', async () => {
  const first = await start();
  const sheet = await Sheet.open(first.url);
  await sheet.type('A2', 'typed before');
  await sheet.holds('A2', 'typed before');
  expect(await first.stop()).toBe(0);
  const banner = sheet.page.getByRole('alert').filter({ hasText: 'The workbench does not answer' });
  await banner.waitFor();

  const again = await start('--port', new URL(first.url).port);
  expect(again.url).toBe(first.url);
  await banner.waitFor({ state: 'detached' });
  await sheet.shows('A2', 'wen.okafor');
  await sheet.type('A2', 'typed after');
  await sheet.holds('A2', 'typed after');
  await again.stop();
});
