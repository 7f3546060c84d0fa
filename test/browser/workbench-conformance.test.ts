// The page of the conformance suite in a real browser: it observes what it observes without one.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { describedEntries } from '../../workbench/conformance/bundle';
import { differencesOf, judged } from '../../workbench/conformance/compare';
import { type PageShow, runInWorkbench } from '../../workbench/conformance/in-workbench';
import { KNOWN_DIFFERENCES } from '../../workbench/conformance/known-differences';
import { FLAGS } from './support/open';

const root = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
const ADDRESS = 'http://conformance.test/';

let browser: Browser;

beforeAll(async () => {
  const path = execFileSync(process.execPath, [join(root, 'build', 'browser.mjs')], { encoding: 'utf8' });
  browser = await chromium.launch({ executablePath: path.trim(), args: [...FLAGS] });
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/**
 * google.script.run in the page: what it refuses is thrown at once, everything else goes to the workbench.
 */
const STUB = `
  import { clientArguments } from './boundary';
  const runner = (success, failure) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (next) => runner(next, failure);
      if (name === 'withFailureHandler') return (next) => runner(success, next);
      if (!window.functionNames.includes(name)) return undefined;
      return (...args) => {
        const carried = JSON.stringify(clientArguments(args));
        window.send(name, carried).then((answer) => {
          if (answer.ok) success(answer.value);
          else failure(Object.assign(new Error(answer.message), { name: answer.name }));
        });
      };
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;

const showInChromium: PageShow = async (html, workbench) => {
  const { outputFiles } = buildSync({
    stdin: { contents: STUB, resolveDir: join(root, 'workbench', 'google'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
  });
  const page = await browser.newPage();
  await page.exposeFunction('send', async (name: string, json: string) => {
    const result = await workbench.call(name, JSON.parse(json));
    return result.ok ? { ok: true, value: result.value } : { ok: false, ...result.error };
  });
  await page.addInitScript(`window.functionNames = ${JSON.stringify(workbench.functions())};`);
  await page.addInitScript(outputFiles[0]?.text ?? '');
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(ADDRESS);
  await page.getByText(/^(Done|The results were not kept)/).waitFor();
  expect(await page.getByText('Done').count()).toBe(1);
  await page.close();
};

test('the page in Chromium observes what the entries say', async () => {
  const { run } = await runInWorkbench({ folder, show: showInChromium });
  // What a call takes by a browser's clock says nothing of Google.
  const entries = describedEntries()
    .flatMap((section) => section.entries)
    .filter(({ id }) => id !== 'cost-of-starting');
  expect(judged(differencesOf(entries, run, []), KNOWN_DIFFERENCES)).toEqual({ unlisted: [], stale: [] });
}, 120_000);
