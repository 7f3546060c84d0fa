// Names, headers and sentences longer than anybody would think, and more rows than most sheets have.
import { CHOSEN, FakeServer, rowsOf, SUPERADMIN, shownProblem } from '../sidebar/support/fake-server';
import { cutTexts } from './support/cut';
import { close, launch, open } from './support/open';

beforeAll(launch, 120_000);
afterAll(close);

const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const LONG_NAME = `${LONG_WORD} ${LONG_WORD} <b>&amp;"' ${'Übergröße '.repeat(12)}`;

test('long names, headers and samples fit in 300 pixels, and markup stays text', async () => {
  const headers = ['A', 'B', 'C', 'D', 'E'].map((id) => ({
    id,
    header: `${id} ${LONG_NAME}`,
    samples: [`${LONG_WORD}${LONG_WORD}@example.com`, LONG_NAME, 'x'.repeat(300)],
  }));
  const server = new FakeServer({
    rows: rowsOf({ Ready: 3 }),
    sheetName: LONG_NAME,
    connection: {
      ...SUPERADMIN,
      domain: `${'learning.'.repeat(12)}docebosaas.com`,
      signedInAs: { username: 'u'.repeat(120), name: LONG_NAME, level: LONG_NAME },
    },
    columns: {
      headers,
      chosen: CHOSEN,
      missing: [],
      byHand: true,
      lost: [],
      additional: [],
      shape: null,
      questions: [],
      unused: [],
      plans: false,
    },
  });
  const { page } = await open(server);
  await page.getByRole('button', { name: /Connect/ }).click();
  await page.getByRole('button', { name: /Columns/ }).click();
  await page.getByRole('button', { name: 'Disconnect' }).click();
  await page.getByText('Use what Rowcall recognized').waitFor();
  expect(await cutTexts(page)).toEqual([]);
  // Markup in a sheet's texts is text.
  expect(await page.locator('b').count()).toBe(0);
  await page.context().close();
});

test('a long error message fits, with its buttons', async () => {
  const server = new FakeServer({ rows: rowsOf({ Ready: 3 }) });
  const { page } = await open(server);
  server.next = {
    refuse: shownProblem('refused', `Docebo refused the change: ${LONG_NAME.repeat(4)}`, 'reconnect'),
  };
  await page.getByRole('button', { name: 'Check rows' }).click();
  await page.getByRole('button', { name: 'Reconnect' }).waitFor();
  expect(await cutTexts(page)).toEqual([]);
  await page.context().close();
});

test('100,000 rows: the figures fit, and even a single row is visible in the bar', async () => {
  const rows = rowsOf({ Ready: 100_000, 'Not enrolled': 1, Invalid: 1 });
  const { page } = await open(new FakeServer({ rows, sliceRows: 60_000 }));
  await page.getByRole('button', { name: 'Check rows' }).click();
  await page.getByText('100,000 rows ready, about 3 hours').waitFor();
  expect(await cutTexts(page)).toEqual([]);
  const narrowest = await page
    .locator('.bar .part')
    .evaluateAll((parts) => Math.min(...parts.map((part) => part.getBoundingClientRect().width)));
  expect(narrowest).toBeGreaterThanOrEqual(4);
  await page.context().close();
});
