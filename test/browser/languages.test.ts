// The sidebar in every language: each main state fits, nothing English is left, axe finds nothing; the
// language is chosen by its own name.
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { LANGUAGE_NAMES } from '../../src/texts';
import { TRANSLATIONS } from '../../src/texts/languages';
import { FakeServer, rowsOf } from '../sidebar/support/fake-server';
import { cutChoices, cutTexts } from './support/cut';
import { close, launch, open } from './support/open';
import { MAIN_STATES, type MainState, reach } from './support/states';
import { translate } from './support/translated';

beforeAll(launch, 120_000);
afterAll(close);

const TAGS = ['de', 'es', 'fr', 'it', 'ja', 'pt-BR'] as const;

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };

/** One page goes from state to state, but for those that stop the clock. */
let shared: Page | null = null;

async function visit(state: MainState): Promise<Page> {
  const fresh = state.options?.clock || shared === null;
  const { page } = await reach(state, fresh || shared === null ? { script: AXE } : { page: shared });
  if (!state.options?.clock) shared = page;
  return page;
}

/** What axe finds but for contrast, which no language changes: `accessible.test.ts` looks at it. */
async function violations(page: Page): Promise<readonly string[]> {
  const results = await page.evaluate(() =>
    axe.run(document, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } }),
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/**
 * Makes Japanese letters as wide as they are high, as they are in a Japanese font: a machine without one
 * shows narrower boxes, and nothing would be cut.
 */
const fullWidth = (page: Page) =>
  page.evaluate(() => {
    const probe = document.createElement('span');
    probe.textContent = 'あ'.repeat(10);
    probe.style.cssText = 'position: absolute; font-size: 100px; letter-spacing: 0';
    document.body.append(probe);
    const lacking = Math.max(0, 1 - probe.getBoundingClientRect().width / 1000);
    const style = document.createElement('style');
    style.textContent = `html:lang(ja) * { letter-spacing: ${lacking}em !important }`;
    probe.remove();
    document.head.append(style);
    return lacking;
  });

/** What the fixtures hold: headers, values, names. */
const HELD =
  /^(Rowcall|Superadmin|Sandbox|Completed on|Email|Course code|Team|Inês Carvalho \(ines\.admin\)|Completion date “31 February 2026”.*)$/;

/** Lists and questions, which are put together from words that are in the language. */
const LISTS = /^(User, Course, |\d+ bulk updates, |(Update|Enroll|Unenroll|Make):? [\d,]+)/;

const isOfTheSheet = (words: string): boolean =>
  HELD.test(words) ||
  LISTS.test(words) ||
  Object.values<string>(LANGUAGE_NAMES).includes(words) ||
  !/\p{L}{2}/u.test(words) ||
  // An address, a code, both beside each other, a sheet at a tenant.
  /^[^ ]*[@./-][^ ]*( · [^ ]*[@./-][^ ]*)?$|^“.*” → /.test(words);

describe.each(MAIN_STATES.map((state) => [state.name, state] as const))('%s', (_, state) => {
  let page: Page;

  beforeAll(async () => {
    page = await visit(state);
  });

  test.each(TAGS)(
    'in %s says everything in it, fits 300 pixels at twice its size, and axe finds nothing',
    async (tag) => {
      const { count, left } = await translate(page, tag, TRANSLATIONS[tag]);
      expect(count).toBeGreaterThan(5);
      expect(left.filter((words) => !isOfTheSheet(words))).toEqual([]);
      expect(await violations(page)).toEqual([]);
      if (tag === 'ja') await fullWidth(page);
      for (const size of [1, 2]) {
        await page.addStyleTag({ content: `html { font-size: ${size * 100}% !important }` });
        expect(await cutTexts(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
      }
    },
  );
});

test('no choice in a list is cut, in any language', async () => {
  const { page } = await open(new FakeServer({ rows: rowsOf({ Ready: 1240 }) }));
  await page.getByRole('button', { name: 'Check rows' }).waitFor();
  expect(await page.locator('select:not([id^="column-"])').count()).toBe(4);
  expect(await cutChoices(page)).toEqual([]);
  for (const tag of TAGS) {
    await translate(page, tag, TRANSLATIONS[tag]);
    if (tag === 'ja') await fullWidth(page);
    // Which stretches the Latin names of the languages, too.
    const stretched = tag === 'ja' ? Object.values(LANGUAGE_NAMES).map((name) => `language: ${name}`) : [];
    expect((await cutChoices(page)).filter((each) => !stretched.includes(each))).toEqual([]);
  }
  await page.context().close();
});

test('opens in the language that the script wrote into it, and only that one is loaded', async () => {
  const { page, complaints } = await open(new FakeServer({ rows: rowsOf({ Ready: 1240 }) }), {
    language: { chosen: null, inUse: 'de', texts: TRANSLATIONS.de.page },
  });
  await page.getByRole('button', { name: 'Zeilen prüfen', exact: true }).click();
  await page.getByText(/^1\.240 Zeilen bereit/).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  const html = await page.content();
  expect(html).not.toContain(TRANSLATIONS.it.page['rows.nothing-to-do'] ?? '?');
  expect(html).not.toContain(TRANSLATIONS.ja.page['rows.nothing-to-do'] ?? '?');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('offers each language by its own name, and asks for the one that is chosen', async () => {
  const server = new FakeServer({ rows: rowsOf({ Ready: 3 }) });
  const { page, wire } = await open(server, {
    language: { chosen: 'fr', inUse: 'fr', texts: TRANSLATIONS.fr.page },
  });
  await page.getByText('Paramètres', { exact: true }).click();
  const list = page.getByLabel('Langue');
  expect(await list.inputValue()).toBe('fr');
  expect((await list.locator('option').allTextContents()).slice(1)).toEqual(Object.values(LANGUAGE_NAMES));
  await list.selectOption('日本語');
  expect(wire.named('chooseLanguage')).toEqual([]);
  await page.getByRole('button', { name: 'Utiliser cette langue' }).click();
  expect(wire.named('chooseLanguage').map(({ argument }) => argument)).toEqual(['ja']);
  await page.context().close();
});
