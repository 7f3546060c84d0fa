// Every main state, for everybody: axe finds nothing, nothing is cut at 300 pixels with text at twice its
// size.
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { cutTexts } from './support/cut';
import { close, launch, type Opened } from './support/open';
import { MAIN_STATES, type MainState, reach } from './support/states';

beforeAll(launch, 120_000);
afterAll(close);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };

/** One page goes from state to state: opening a page and sending it axe takes longer than the looks at it. */
let shared: Page | null = null;

/**
 * Brings the page to a state. A state that stops the clock gets a page of its own, because the clock stays
 * stopped.
 */
async function visit(state: MainState): Promise<Opened> {
  if (state.options?.clock || shared === null) {
    const opened = await reach(state, { script: AXE });
    if (!state.options?.clock) shared = opened.page;
    return opened;
  }
  return reach(state, { page: shared });
}

/** What axe finds, each with where. */
async function violations(page: Page): Promise<readonly string[]> {
  const results = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

describe.each(MAIN_STATES.map((state) => [state.name, state] as const))('%s', (_, state) => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await visit(state);
  });

  test('axe finds no violation', async () => {
    expect(await violations(opened.page)).toEqual([]);
  });

  test('sends no request and logs no complaint', () => {
    expect(opened.requests).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });

  test('has at most one blue button, and the keyboard reaches every control', async () => {
    expect(await opened.page.locator('.button.main').count()).toBeLessThanOrEqual(1);
    const unreachable = await opened.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a, input, select, summary')]
        .filter((element) => element.tabIndex < 0)
        .map((element) => element.outerHTML),
    );
    expect(unreachable).toEqual([]);
  });

  test.each([1, 2])('shows its whole text in 300 pixels, at %d times its size', async (size) => {
    const { page } = opened;
    await page.addStyleTag({ content: `html { font-size: ${size * 100}% !important }` });
    expect(await cutTexts(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  });
});
