// A newcomer's way through the sample: from the open page over the update to no problem left.
import type { Sheet } from './workbench';

/** What the newcomer's papers say about the rows that cannot be right, by row. */
const PAPERS: Readonly<Record<number, string>> = {
  502: '2026-02-28',
  503: '2026-04-01',
  504: '2026-03-14',
  505: '2026-03-10',
  506: 'tess.vogel',
  507: 'wen.okafor',
  508: 'DRIVE-1',
  509: 'zoe.kowalski',
  510: 'FIRST-AID',
};

/** Steps after which the way is held for endless. */
const MOST_STEPS = 60;

/** Where the newcomer is after a number of clicks, `seconds` after the page was open. */
export interface Milestone {
  readonly at: string;
  readonly clicks: number;
  readonly seconds: number;
}

export interface Way {
  readonly milestones: readonly Milestone[];
  /** Rows of the sheet by status at the end. */
  readonly statuses: Readonly<Record<string, number>>;
  /** What the sidebar says at the end. */
  readonly end: string;
}

/** Goes the way in a workbench that was just opened; `seen` is called at every milestone. */
export async function newcomersWay(
  sheet: Sheet,
  seen: (milestone: Milestone) => Promise<void> = async () => {},
): Promise<Way> {
  const { sidebar } = sheet;
  const began = Date.now();
  const milestones: Milestone[] = [];
  let clicks = 0;
  const click = async (target: ReturnType<typeof sidebar.locator>) => {
    await target.click();
    clicks += 1;
  };
  const reach = async (at: string) => {
    const milestone = { at, clicks, seconds: Math.round((Date.now() - began) / 100) / 10 };
    milestones.push(milestone);
    await seen(milestone);
  };
  const blue = sidebar.locator('#main-action');
  const box = sidebar.locator('.one-row');
  const busy = sidebar.locator('.job, .one-row [aria-disabled], .groups [aria-disabled]');
  const settled = async () => {
    await busy.first().waitFor({ state: 'detached' });
    await box.or(sidebar.locator('.rows-actions')).first().waitFor();
  };

  await sheet.menu('Extensions', 'Rowcall', 'Check rows');
  clicks += 3;
  await blue.waitFor();
  await reach('checked');
  await sheet.update();
  clicks += 2;
  await sidebar.locator('.result').waitFor();
  await settled();
  await reach('updated');

  for (let step = 0; step < MOST_STEPS; step += 1) {
    await settled();
    if ((await box.count()) > 0) {
      const row = Number(/\d+/.exec(await box.locator('strong').innerText())?.[0]);
      const value = PAPERS[row];
      if (value === undefined) throw new Error(`The papers say nothing of row ${row}.`);
      // The field has the focus already.
      const field = box.locator('#fix:focus');
      await field.fill(value);
      const written = await field.elementHandle();
      await click(box.getByRole('button', { name: 'Fix', exact: true }));
      await written?.waitForElementState('hidden');
      continue;
    }
    const forAll = sidebar.locator('.groups li .button').first();
    const group = sidebar.locator('.groups li .group').first();
    if ((await forAll.count()) > 0) {
      const label = await forAll.innerText();
      await click(forAll);
      await sidebar.locator('.job').waitFor();
      await settled();
      await reach(label);
    } else if ((await group.count()) > 0) {
      await click(group);
      await box.locator('strong').waitFor();
    } else if ((await blue.count()) > 0) {
      await reach('no problem left');
      await click(blue);
      const yes = sidebar.locator('.ask .button.main');
      await yes.or(sidebar.locator('.job')).first().waitFor();
      if ((await yes.count()) > 0) await click(yes);
      await sidebar.locator('.result').waitFor();
      await settled();
      await reach('updated to the last row');
    } else break;
  }

  const held = await sheet.held();
  const column = held[0]?.indexOf('Rowcall status') ?? -1;
  const statuses: Record<string, number> = {};
  for (const cells of held.slice(1)) {
    const status = cells[column] ?? '';
    if (status !== '') statuses[status] = (statuses[status] ?? 0) + 1;
  }
  return { milestones, statuses, end: await sidebar.locator('main').innerText() };
}
