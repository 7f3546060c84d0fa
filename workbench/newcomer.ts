// `npx tsx workbench/newcomer.ts`: the clicks and seconds of a newcomer's way through the sample. Build
// first.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { newcomersWay } from '../test/browser/support/newcomer';
import { closeBrowser, launchBrowser, Sheet, start } from '../test/browser/support/workbench';

/** The window of a small laptop. */
const WINDOW = { width: 1280, height: 720 };

async function main(): Promise<void> {
  // A folder as the only argument: a picture of every milestone goes there.
  const [folder] = process.argv.slice(2);
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  await launchBrowser();
  const workbench = await start();
  const sheet = await Sheet.open(workbench.url, WINDOW);
  try {
    const way = await newcomersWay(sheet, async ({ at, clicks, seconds }) => {
      console.log(
        `${String(clicks).padStart(3)} clicks ${String(seconds).padStart(6)} s  ${at.replace(/\s+/g, ' ')}`,
      );
      if (folder !== undefined) await sheet.page.screenshot({ path: join(folder, `${clicks}.png`) });
    });
    console.log(way.statuses);
    if (sheet.complaints.length > 0) throw new Error(sheet.complaints.join('\n'));
  } finally {
    await closeBrowser();
    await workbench.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
