// The pictures of the Marketplace listing: the right sizes, in colour, on transparent ground, and drawn from
// the sources as they are.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ICONS } from '../../build/icon-list';
import { FLAGS } from './support/open';

const root = join(__dirname, '..', '..');
const folder = join(root, 'docs', 'icons');
const dataOf = (file: string, type: string) =>
  `data:${type};base64,${readFileSync(join(folder, file)).toString('base64')}`;

/** Share of full brightness: two versions of Chromium smooth edges a little differently. */
const MOST_DIFFERENCE = 0.01;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const path = execFileSync(process.execPath, [join(root, 'build', 'browser.mjs')], { encoding: 'utf8' });
  browser = await chromium.launch({ executablePath: path.trim(), args: [...FLAGS] });
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** What the page sees of a picture, beside its source drawn at the same size. */
const look = (picture: string, source: string) =>
  page.evaluate(
    async ([pictureUrl, sourceUrl]) => {
      const load = async (url: string) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        return image;
      };
      const image = await load(pictureUrl ?? '');
      const { naturalWidth: width, naturalHeight: height } = image;
      const pixels = (each: HTMLImageElement) => {
        const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(each, 0, 0, width, height);
        return [...context.getImageData(0, 0, width, height).data];
      };
      const mine = pixels(image);
      const theirs = pixels(await load(sourceUrl ?? ''));
      const apart = mine.reduce((sum, value, index) => sum + Math.abs(value - (theirs[index] ?? 0)), 0);
      return {
        width,
        height,
        cornerAlpha: mine[3],
        isGrey: mine.every((_, index) => index % 4 !== 0 || mine[index] === mine[index + 2]),
        difference: apart / mine.length / 255,
      };
    },
    [picture, source] as const,
  );

test.each(ICONS)('$file has its size, colour and background, and matches $source', async (icon) => {
  const seen = await look(dataOf(icon.file, 'image/png'), dataOf(icon.source, 'image/svg+xml'));
  expect(seen).toMatchObject({ width: icon.width, height: icon.height, isGrey: false });
  // The review wants icons on transparent ground; a banner fills its card.
  expect(seen.cornerAlpha).toBe(icon.source === 'icon.svg' ? 0 : 255);
  expect(seen.difference).toBeLessThan(MOST_DIFFERENCE);
});
