// `npm run icons`: the pictures a Marketplace listing asks for, from docs/icons/*.svg, by the Chromium of the
// tests.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ICONS } from './icon-list';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Writes the pictures into docs/icons, on transparent ground. Finds Chromium or throws with a sentence. */
async function draw(): Promise<void> {
  const folder = join(root, 'docs', 'icons');
  const path = execFileSync(process.execPath, [join(root, 'build', 'browser.mjs')], { encoding: 'utf8' });
  const browser = await chromium.launch({
    executablePath: path.trim(),
    // As in the browser tests: what a locked-down machine needs.
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--force-color-profile=srgb'],
  });
  try {
    for (const { file, source, width, height } of ICONS) {
      const page = await browser.newPage({ viewport: { width, height } });
      const svg = readFileSync(join(folder, source), 'utf8');
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${width}px;height:${height}px}</style>${svg}`,
      );
      await page.screenshot({ path: join(folder, file), omitBackground: true });
      await page.close();
      console.log(`docs/icons/${file}`);
    }
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  draw().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
