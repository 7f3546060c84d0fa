// Pictures of the sidebar's main states, as PNG files.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { close, launch } from './open';
import { MAIN_STATES, reach } from './states';

/**
 * Writes one picture of each main state, or of those named, into a folder: `NAME.png`, 300 pixels wide at twice the
 * density, as high as the page. Gives the paths. Finds Chromium or throws with a sentence.
 */
export async function takePictures(
  folder: string,
  names: readonly string[] = MAIN_STATES.map(({ name }) => name),
): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  await launch();
  try {
    const paths: string[] = [];
    for (const state of MAIN_STATES.filter(({ name }) => names.includes(name))) {
      const { page } = await reach(state, { scale: 2, height: 400 });
      const path = join(folder, `${state.name}.png`);
      // As high as the page, so that the ground behind a dialog is dark as a whole.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: 300, height });
      // Without a pointer over anything, and from the top.
      await page.mouse.move(-1, -1);
      await page.screenshot({ path, fullPage: true });
      await page.context().close();
      paths.push(path);
    }
    return paths;
  } finally {
    await close();
  }
}
