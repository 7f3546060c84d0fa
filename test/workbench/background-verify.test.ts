// A run that a person leaves alone and wants to be read back: by its triggers alone, and killed on the way.
import { bundle } from '../../build/bundle';
import type { State } from '../../src/contract';
import type { ServiceCall } from '../../workbench/runtime';
import { parseFault } from '../../workbench/tenant';
import type { Bench } from './bench';
import {
  ask,
  expectNothingLeft,
  get,
  headerNote,
  leftAlone,
  open,
  SHEET,
  twice,
  untilOver,
  type Wishes,
} from './left-alone';
import { statusesOf, wrongs } from './small-sheet';

/** Service calls between two that are tried. */
const STEP = process.env.ROWCALL_NIGHTLY === '1' ? 1 : 41;

beforeAll(async () => {
  await bundle();
});

const WISHES: Wishes = { callsPerHour: 40, verifyAfterRun: true };

/** Whether the run has nothing left to do. */
function isSettled(bench: Bench): boolean {
  const { Ready = 0, Sending = 0, Unknown = 0 } = statusesOf(bench.sheet.texts());
  return Ready + Sending + Unknown === 0;
}

/** What is in the sheet is true, and every row that was updated was read back. */
function expectAllVerified(bench: Bench): void {
  expect(wrongs(bench.sheet.texts(), SHEET, bench.tenant.state())).toEqual([]);
  const { Ready, Sending, Unknown, Updated, Verified } = statusesOf(bench.sheet.texts());
  expect([Ready, Sending, Unknown, Updated]).toEqual([undefined, undefined, undefined, undefined]);
  expect(Verified).toBeGreaterThan(40);
}

test('a run that ends in the background is verified if the settings ask for it', async () => {
  const bench = await open();
  await leftAlone(bench, { ...WISHES, mailAtEnd: true });
  await untilOver(bench);
  expectAllVerified(bench);
  expectNothingLeft(bench);
  expect(bench.workbench.mails()).toHaveLength(1);
  expect(bench.workbench.mails()[0]?.body).toMatch(/Verified/);
  expect((await get<State>(bench, 'getState')).job).toMatchObject({ kind: 'verify', state: 'done' });
  await bench.close();
});

test('a run that ends in the background is not verified if the settings do not ask for it', async () => {
  const bench = await open();
  await leftAlone(bench, { ...WISHES, verifyAfterRun: false });
  await untilOver(bench);
  expect(statusesOf(bench.sheet.texts()).Verified).toBeUndefined();
  expect((await get<State>(bench, 'getState')).job).toMatchObject({ kind: 'run', state: 'done' });
  await bench.close();
});

test('a verify that waits for the next hour continues, and the sheet shows that', async () => {
  let bench: Bench | null = null;
  let isAskedToWait = false;
  const opened = await open(() => {
    if (bench && !isAskedToWait && isSettled(bench)) {
      isAskedToWait = true;
      bench.tenant.set({ faults: [parseFault('429:nth=1,on=read,retry-after=1800')] });
    }
    return 'go';
  });
  await leftAlone(opened, WISHES);
  bench = opened;
  const notes: string[] = [];
  while (opened.workbench.triggers().length > 0 && notes.length < 40) {
    await opened.workbench.nextStart();
    notes.push(headerNote(opened));
  }
  expect(notes.join('\n')).toMatch(/continues this verification/);
  expectAllVerified(opened);
  expectNothingLeft(opened);
  await opened.close();
});

/**
 * One run left alone and killed once, `n` service calls after its last row was settled. Returns whether it
 * came to that.
 */
async function killedAfterRun(n: number): Promise<boolean> {
  let after = -1;
  let killed = false;
  let bench: Bench | null = null;
  let byTrigger = false;
  const hook = ({ phase }: ServiceCall) => {
    if (!bench || killed || !byTrigger || phase !== 'before') return 'go';
    if (after < 0 && !isSettled(bench)) return 'go';
    after += 1;
    if (after < n) return 'go';
    killed = true;
    return 'kill';
  };
  const opened = await open(hook);
  opened.workbench.onEvent((event) => {
    if (event.kind === 'started') byTrigger = event.fn === 'continueInBackground';
  });
  await leftAlone(opened, WISHES);
  bench = opened;
  await untilOver(opened);
  // What is left to a person, if the last word was lost: the job continues from where it is.
  const { job } = await get<State>(opened, 'getState');
  if (job && job.state !== 'done') await ask(opened, 'continueJob', { job: job.job, slice: job.slice });
  expectAllVerified(opened);
  expectNothingLeft(opened);
  expect(twice(opened)).toEqual([]);
  await opened.close();
  return killed;
}

test('every updated row is read back even if Google kills an execution after the run', async () => {
  let kills = 0;
  for (let n = 0; await killedAfterRun(n); n += STEP) kills += 1;
  console.info(`${kills} kills`);
  expect(kills).toBeGreaterThan(2);
}, 120_000);
