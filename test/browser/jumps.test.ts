// Nothing jumps under the pointer: what was pressed, or is about to be, stays where it is.
import type { Locator } from 'playwright-core';
import { FakeServer, rowsOf } from '../sidebar/support/fake-server';
import { close, launch, open } from './support/open';
import { check, MAIN_STATES, reach, SAMPLE } from './support/states';

beforeAll(launch, 120_000);
afterAll(close);

const topOf = async (place: Locator): Promise<number> => {
  const box = await place.boundingBox();
  if (box === null) throw new Error('not on the page');
  return Math.round(box.y);
};

test('the blue button stays where it is when a status is chosen', async () => {
  const { page } = await open(new FakeServer({ rows: rowsOf(SAMPLE) }));
  await check(page);
  const button = page.locator('#main-action');
  const before = await topOf(button);
  await page.getByRole('button', { name: /^No change/ }).click();
  await page.getByText(/^Row \d+ is selected/).waitFor();
  expect(await topOf(button)).toBe(before);
  await page.context().close();
});

test('Stop is in the same place while work moves and while it waits', async () => {
  const tops: number[] = [];
  for (const name of ['updating', 'waiting']) {
    const state = MAIN_STATES.find((each) => each.name === name);
    if (state === undefined) throw new Error(name);
    const { page } = await reach(state);
    tops.push(await topOf(page.getByRole('button', { name: 'Stop', exact: true })));
    await page.context().close();
  }
  expect(tops[1]).toBe(tops[0]);
});
