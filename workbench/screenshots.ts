// `npm run screenshots`: the main job as an animated picture, and the sidebar's states, into docs/pictures.
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IN_WINDOWS, takePictures } from '../test/browser/support/pictures';
import { closeBrowser, launchBrowser, Sheet, start } from '../test/browser/support/workbench';
import { animated, type Frame } from './pictures/animation';

const DOCS = join(__dirname, '../docs/pictures');

/** Bytes of a picture at most: they are shown in the README and kept in the repository. */
const MOST_BYTES = 300 * 1024;

/** Bytes of the animated picture at most. */
const MOST_BYTES_ANIMATED = 1536 * 1024;

/** What the animated picture shows: wide enough for a status beside each row. */
const STAGE = { width: 1400, height: 640 };

/**
 * Milliseconds for which a frame is shown: long enough to read what is new in it, and short while it works.
 */
const READING_MS = 2200;
const WORKING_MS = 900;

/** The sidebar's states that the README tells of. */
const SIDEBAR_STATES = [
  'connect',
  'connect-refused',
  'columns',
  'checked',
  'problem-row',
  'asking',
  'asking-sandbox',
  'updating',
  'waiting',
  'updated',
  'refused',
  'mixed',
  'unenrolling',
  'verified',
  'undo',
];

/** The main job from the sample sheet to verified rows, as one animated picture. Gives its path. */
async function mainJob(): Promise<string> {
  await launchBrowser();
  const workbench = await start();
  const sheet = await Sheet.open(workbench.url, STAGE);
  const { page, sidebar } = sheet;
  const frames: Frame[] = [];
  const shoot = async (ms: number) => {
    await page.mouse.move(0, 0);
    frames.push({ png: await page.screenshot(), ms });
  };
  try {
    await page.getByRole('tab', { name: 'Switches' }).click();
    await page.getByLabel('Answers take').selectOption('1500');
    await page.getByRole('button', { name: 'Fold the panel' }).click();
    await shoot(READING_MS);
    await sheet.menu('Extensions', 'Rowcall', 'Check rows');
    await sidebar.getByRole('button', { name: /^Update [\d,]+ / }).waitFor();
    await sheet.shows('F2', 'Ready');
    await shoot(READING_MS);
    await sheet.update();
    await sidebar.getByRole('button', { name: 'Stop' }).waitFor();
    await sheet.changes('F2', 'Ready');
    await shoot(WORKING_MS);
    await sidebar
      .getByText(/[\d,]+ \w+ updated/)
      .first()
      .waitFor({ timeout: 180_000 });
    await sheet.shows('F2', 'Updated');
    await shoot(READING_MS);
    await sidebar
      .getByRole('button', { name: /^Verify/ })
      .first()
      .click();
    await sidebar.getByRole('heading', { name: /rows are verified/ }).waitFor();
    await sheet.shows('F2', 'Verified');
    await shoot(READING_MS);
  } finally {
    await closeBrowser();
    await workbench.stop();
  }
  const path = join(DOCS, 'main-job.png');
  writeFileSync(path, animated(frames));
  return path;
}

async function main(): Promise<void> {
  const pictures = await takePictures(join(DOCS, 'sidebar'), SIDEBAR_STATES, IN_WINDOWS);
  const sized = [
    ...pictures.map((path) => ({ path, most: MOST_BYTES })),
    { path: await mainJob(), most: MOST_BYTES_ANIMATED },
  ];
  for (const { path, most } of sized) {
    const { size } = statSync(path);
    console.log(`${path} ${Math.round(size / 1024)} KB`);
    if (size > most) throw new Error(`${path} is over ${most / 1024} KB: make its window smaller.`);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
