// `npm run screenshots`: pictures of the workbench page and of the sidebar's states, into docs/pictures.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { takePictures } from '../test/browser/support/pictures';
import { closeBrowser, launchBrowser, Sheet, start } from '../test/browser/support/workbench';

const DOCS = join(__dirname, '../docs/pictures');

/** Bytes of a picture at most: they are shown in the README and kept in the repository. */
const MOST_BYTES = 300 * 1024;

/** The sidebar's states that the README tells of. */
const SIDEBAR_STATES = [
  'connect',
  'connect-refused',
  'columns',
  'checked',
  'asking',
  'updating',
  'waiting',
  'updated',
  'refused',
  'mixed',
  'unenrolling',
  'verified',
  'undo',
];

/** The page on its way from the check to the end of the run. Gives the paths. */
async function pageStates(): Promise<readonly string[]> {
  await launchBrowser();
  const workbench = await start();
  const sheet = await Sheet.open(workbench.url);
  const { page, sidebar } = sheet;
  const paths: string[] = [];
  const take = async (name: string) => {
    const path = join(DOCS, `workbench-${name}.png`);
    // Without a pointer over anything.
    await page.mouse.move(0, 0);
    await page.screenshot({ path });
    paths.push(path);
  };
  try {
    await page.getByRole('tab', { name: 'Switches' }).click();
    // Slow enough to be seen at work.
    await page.getByLabel('Answers take').selectOption('1500');
    await page.getByRole('tab', { name: /^Calls/ }).click();
    await sheet.menu('Extensions', 'Rowcall', 'Check rows');
    await sidebar.getByRole('button', { name: /^Update [\d,]+ / }).waitFor();
    await sheet.shows('F2', 'Ready');
    await take('checked');
    await sheet.update();
    await page
      .getByRole('cell', { name: /^\/learn\/v1\/enrollment/ })
      .first()
      .waitFor();
    await take('running');
    await sidebar
      .getByText(/[\d,]+ \w+ updated/)
      .first()
      .waitFor({ timeout: 180_000 });
    await sheet.shows('F2', 'Updated');
    await page.getByRole('tab', { name: 'Enrollments' }).click();
    await page.getByText(/enrollments changed/).waitFor();
    await take('done');
  } finally {
    await closeBrowser();
    await workbench.stop();
  }
  return paths;
}

async function main(): Promise<void> {
  const paths = [...(await pageStates()), ...(await takePictures(join(DOCS, 'sidebar'), SIDEBAR_STATES))];
  for (const path of paths) {
    const { size } = statSync(path);
    console.log(`${path} ${Math.round(size / 1024)} KB`);
    if (size > MOST_BYTES) {
      throw new Error(`${path} is over ${MOST_BYTES / 1024} KB: make its window smaller.`);
    }
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
