// Pictures of the sidebar's main states, as PNG files.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { close, launch } from './open';
import { MAIN_STATES, reach } from './states';

/** A picture of the question before a run as a small window shows it, rather than of the whole page. */
interface InWindow {
  /** The file's name, without its ending. */
  readonly name: string;
  /** CSS pixels that the window leaves to the sidebar. */
  readonly height: number;
  /** The size of text, 1 as a rule. */
  readonly text: number;
}

/**
 * A window of 1280 × 720 leaves 560 pixels to a sidebar, and half of them at 200 % zoom; or text alone is
 * twice its size.
 */
export const IN_WINDOWS: readonly InWindow[] = [
  { name: 'asking-zoomed', height: 280, text: 1 },
  { name: 'asking-large-text', height: 560, text: 2 },
];

/** Reaches a state, hands it over, and closes its page. */
async function inState(name: string, shoot: (page: Page) => Promise<void>): Promise<void> {
  const state = MAIN_STATES.find((each) => each.name === name);
  if (!state) throw new Error(`There is no state ${name}.`);
  const { page } = await reach(state, { scale: 2, height: 400 });
  await shoot(page);
  await page.context().close();
}

/**
 * Writes one picture of each main state, or of those named, into a folder: `NAME.png`, 300 pixels wide at
 * twice the density, as high as the page; and those of `windows`. Gives the paths. Finds Chromium or throws
 * with a sentence.
 */
export async function takePictures(
  folder: string,
  names: readonly string[] = MAIN_STATES.map(({ name }) => name),
  windows: readonly InWindow[] = [],
): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  await launch();
  const paths: string[] = [];
  const pathOf = (name: string) => {
    const path = join(folder, `${name}.png`);
    paths.push(path);
    return path;
  };
  try {
    for (const name of names) {
      await inState(name, async (page) => {
        // As high as the page, so that the ground behind a dialog is dark as a whole.
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width: 300, height });
        // Without a pointer over anything, and from the top.
        await page.mouse.move(-1, -1);
        await page.screenshot({ path: pathOf(name), fullPage: true });
      });
    }
    for (const { name, height, text } of windows) {
      await inState('asking', async (page) => {
        await page.addStyleTag({ content: `html { font-size: ${text * 100}% !important }` });
        await page.setViewportSize({ width: 300, height });
        await page.mouse.move(-1, -1);
        // The question scrolls into view when it is asked: ask it again in this window.
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: /^Update [\d,]+ / }).click();
        await page.getByRole('heading', { name: /^Update [\d,]+ .*\?$/ }).waitFor();
        await page.mouse.move(-1, -1);
        await page.screenshot({ path: pathOf(name) });
      });
    }
    return paths;
  } finally {
    await close();
  }
}
