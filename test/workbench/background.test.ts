// Work that continues with the sidebar closed: by clock triggers alone, over hours, killed, taken over,
// refused.

import { bundle } from '../../build/bundle';
import type { JobReport, State } from '../../src/contract';
import { parseFault } from '../../workbench/tenant';
import { waitsUntil } from '../support/job-next';
import { type Bench, openBench, PERSON } from './bench';
import {
  ask,
  checked,
  expectAllDone,
  expectNothingLeft,
  get,
  headerNote,
  leftAlone,
  open,
  SHEET,
  twice,
  untilOver,
} from './left-alone';

const MINUTE = 60_000;

beforeAll(async () => {
  await bundle();
});

test('triggers alone finish a run of many hours and leave nothing behind', async () => {
  const bench = await open();
  await leftAlone(bench);
  const hours = await untilOver(bench);
  console.info(`${hours} hours, ${bench.workbench.executions} executions`);
  expectAllDone(bench);
  expectNothingLeft(bench);
  expect(hours).toBeGreaterThan(2);
  expect(twice(bench)).toEqual([]);
  expect(bench.workbench.mails()).toEqual([]);
  // Between two starts nothing is broken off.
  expect(bench.log().map((line) => line[7])).not.toContain('Broken off');
  const times = bench.tenant.calls().map(({ at }) => at);
  await bench.close();
  expect(times.length).toBeGreaterThan(40);
});

test('the sheet shows that a job continues in the background until it is over', async () => {
  const bench = await open();
  await leftAlone(bench);
  const state = await get<State>(bench, 'getState');
  expect(state.background).toEqual({ job: state.job?.job, nextAt: expect.any(Number), mine: true });
  expect(headerNote(bench)).toMatch(
    /^Rowcall continues this update automatically.* next at about \d\d:\d\d\./,
  );
  await untilOver(bench);
  expect(headerNote(bench)).toBe('');
  expect((await get<State>(bench, 'getState')).background).toBeNull();
  await bench.close();
});

test("a person's note on the header stays", async () => {
  const bench = await open();
  await checked(bench);
  const column = bench.sheet.texts()[0]?.indexOf('Rowcall status') ?? -1;
  bench.sheet.setNote({ row: 0, column, rows: 1, columns: 1 }, 'Ask Ada before you sort.');
  await get(bench, 'startJob', { kind: 'run', scope: { of: 'all' } });
  await get(bench, 'setBackground', true);
  await untilOver(bench);
  expect(headerNote(bench)).toBe('Ask Ada before you sort.');
  expectAllDone(bench);
  await bench.close();
});

test.each([7, 40, 100, 200])(
  "a job continues after Google kills a trigger's execution at service call %i",
  async (at) => {
    let kills = 0;
    const started = new Map<number, boolean>();
    const bench = await open(({ phase, execution, index }) => {
      const byTrigger = started.get(execution) ?? false;
      if (phase === 'before' && byTrigger && index === at && kills < 3) {
        kills += 1;
        return 'kill';
      }
      return 'go';
    });
    bench.workbench.onEvent((event) => {
      if (event.kind === 'started') started.set(event.execution, event.fn === 'continueInBackground');
    });
    await leftAlone(bench);
    await untilOver(bench);
    expect(kills).toBeGreaterThan(0);
    expectAllDone(bench);
    expectNothingLeft(bench);
    expect(twice(bench)).toEqual([]);
    await bench.close();
  },
);

test('a trigger whose executions are killed before any progress is removed', async () => {
  const started = new Set<number>();
  const bench = await open(({ phase, execution, service }) =>
    phase === 'before' && started.has(execution) && service === 'UrlFetchApp' ? 'kill' : 'go',
  );
  bench.workbench.onEvent((event) => {
    if (event.kind === 'started' && event.fn === 'continueInBackground') started.add(event.execution);
  });
  await leftAlone(bench);
  const hours = await untilOver(bench);
  expect(hours).toBeGreaterThan(20);
  expect(headerNote(bench)).toContain('Rowcall stopped this update');
  const { job, background } = await get<State>(bench, 'getState');
  expect(background).toBeNull();
  expect(job).toMatchObject({
    state: 'stopped',
    shownProblem: { sentence: expect.stringContaining('Google') },
  });
  await bench.close();
});

/** Asks for slices as the sidebar does, until it is told that the job is over. */
async function driven(bench: Bench, first: JobReport): Promise<JobReport> {
  let report = first;
  for (let n = 0; n < 500 && report.state !== 'done'; n += 1) {
    if (report.state === 'waiting')
      await bench.clock.sleep(Math.max(0, waitsUntil(report) - bench.clock.now()));
    const reply = await ask<JobReport>(bench, 'continueJob', { job: report.job, slice: report.slice });
    if (reply.ok) report = reply.value;
    else if (reply.problem.code === 'busy') await bench.clock.sleep(15_000);
    else throw new Error(reply.problem.sentence);
  }
  return report;
}

test('a sidebar that opens between triggers takes over, and no call is sent twice', async () => {
  const bench = await open();
  await leftAlone(bench);
  await bench.workbench.nextStart();
  await bench.workbench.nextStart();
  const { job, background } = await get<State>(bench, 'getState');
  expect(background).not.toBeNull();
  if (!job) throw new Error('There is no job.');
  const end = await driven(bench, job);
  expect(end.state).toBe('done');
  await bench.workbench.triggersDone();
  expectAllDone(bench);
  expectNothingLeft(bench);
  expect(twice(bench)).toEqual([]);
  await bench.close();
});

test('a sidebar that opens while a trigger works waits until that slice ends', async () => {
  const bench = await openBench(SHEET, { script: 'threads', batchFailed: true, latencyMs: 8000 });
  await leftAlone(bench, { callsPerHour: 1000 });
  const [trigger] = bench.workbench.triggers();
  await bench.clock.sleep(2 * MINUTE);
  const began = bench.clock.now();
  const execution = bench.workbench.fire(trigger?.id ?? '');
  await bench.clock.sleep(5_000);
  const { job } = await get<State>(bench, 'getState');
  if (!job) throw new Error('There is no job.');
  const first = await ask<JobReport>(bench, 'continueJob', { job: job.job, slice: job.slice });
  expect(first).toMatchObject({ ok: false, problem: { code: 'busy' } });
  const { ms } = await execution;
  // One slice of 15 s and the wave under way, not the whole time that a start may take.
  expect(ms).toBeLessThan(60_000);
  expect(bench.clock.now() - began).toBeLessThan(2 * MINUTE);
  const end = await driven(bench, job);
  expect(end.state).toBe('done');
  expectAllDone(bench);
  expectNothingLeft(bench);
  expect(twice(bench)).toEqual([]);
  await bench.close();
});

test('a trigger that starts while a sidebar drives the job sends nothing', async () => {
  const bench = await openBench(SHEET, { script: 'threads', batchFailed: true, latencyMs: 8000 });
  await leftAlone(bench, { callsPerHour: 1000 });
  const [trigger] = bench.workbench.triggers();
  const calls = bench.tenant.calls().length;
  expect(await bench.workbench.fire(trigger?.id ?? '')).toMatchObject({ ok: true });
  expect(bench.tenant.calls().length).toBe(calls);
  expect(bench.workbench.triggers()).toHaveLength(1);
  await bench.close();
});

describe('triggers', () => {
  test('of another document stay', async () => {
    const bench = await open();
    const other = bench.workbench.plantTrigger(PERSON, 'continueInBackground', 'another document');
    const somebody = bench.workbench.plantTrigger(
      'ada@example.com',
      'continueInBackground',
      'another document',
    );
    await leftAlone(bench);
    expect(bench.workbench.triggers()).toHaveLength(3);
    await untilOver(bench);
    expect(bench.workbench.triggers()).toEqual([other, somebody]);
    expectAllDone(bench);
    await bench.close();
  });

  test('without a record in the document delete themselves and send nothing', async () => {
    const bench = await open();
    await leftAlone(bench);
    bench.workbench.properties.open('document', PERSON).values.delete('rowcall.background');
    const calls = bench.tenant.calls().length;
    await bench.workbench.nextStart();
    expect(bench.workbench.triggers()).toEqual([]);
    expect(bench.tenant.calls().length).toBe(calls);
    await bench.close();
  });

  test('delete themselves after another person ends the background', async () => {
    const bench = await open();
    await leftAlone(bench);
    const seen = await get<State>(bench, 'getState', undefined, 'ada@example.com');
    expect(seen.background).toMatchObject({ mine: false });
    const after = await get<State>(bench, 'setBackground', false, 'ada@example.com');
    expect(after.background).toBeNull();
    expect(headerNote(bench)).toBe('');
    const calls = bench.tenant.calls().length;
    await bench.workbench.nextStart();
    expect(bench.workbench.triggers()).toEqual([]);
    expect(bench.tenant.calls().length).toBe(calls);
    await bench.close();
  });

  test('that Google refuses are reported to the person', async () => {
    const bench = await open();
    await checked(bench);
    for (let n = 0; n < 20; n += 1)
      bench.workbench.plantTrigger(PERSON, 'continueInBackground', `document ${n}`);
    await get(bench, 'startJob', { kind: 'run', scope: { of: 'all' } });
    const reply = await ask<State>(bench, 'setBackground', true);
    expect(reply).toMatchObject({
      ok: false,
      problem: { code: 'background-refused', particulars: expect.stringContaining('too many triggers') },
    });
    expect((await get<State>(bench, 'getState')).background).toBeNull();
    expect(bench.workbench.triggers()).toHaveLength(20);
    expect(headerNote(bench)).toBe('');
    await bench.close();
  });

  test('exist once even if the background is requested twice', async () => {
    const bench = await open();
    await leftAlone(bench);
    await get(bench, 'setBackground', true);
    expect(bench.workbench.triggers()).toHaveLength(1);
    await get(bench, 'setBackground', false);
    expectNothingLeft(bench);
    await get(bench, 'setBackground', false);
    await bench.close();
  });
});

test('without a job in progress, the background is refused and no trigger is made', async () => {
  const bench = await open();
  await get(bench, 'connect', bench.connection);
  expect(await ask(bench, 'setBackground', true)).toMatchObject({ ok: false, problem: { code: 'job-over' } });
  await checked(bench);
  expect(await ask(bench, 'setBackground', true)).toMatchObject({ ok: false, problem: { code: 'job-over' } });
  expect(bench.workbench.triggers()).toEqual([]);
  await bench.close();
});

describe('the background', () => {
  test('ends when the person stops the job', async () => {
    const bench = await open();
    await leftAlone(bench);
    await get(bench, 'stopJob');
    expectNothingLeft(bench);
    await bench.close();
  });

  test('ends when another job starts', async () => {
    const bench = await open();
    await leftAlone(bench);
    bench.clock.advance(2 * MINUTE);
    await get(bench, 'startJob', { kind: 'check', scope: { of: 'all' } });
    expectNothingLeft(bench);
    await bench.close();
  });

  test('ends when the person disconnects', async () => {
    const bench = await open();
    await leftAlone(bench);
    await get(bench, 'disconnect');
    expectNothingLeft(bench);
    await bench.close();
  });

  test('ends when the connection is gone, and says so in the note and by mail', async () => {
    const bench = await open();
    await leftAlone(bench, { mailAtEnd: true });
    bench.workbench.properties.open('user', PERSON).values.delete('rowcall.connections');
    await bench.workbench.nextStart();
    expect(bench.workbench.triggers()).toEqual([]);
    expect(headerNote(bench)).toMatch(
      /^Rowcall stopped this update at \d\d:\d\d: This belongs to in-memory\.docebosaas\.com/,
    );
    expect(bench.workbench.mails()).toMatchObject([
      { to: PERSON, subject: expect.stringContaining('needs you') },
    ]);
    await bench.close();
  });

  test('ends when the sheet is gone, and says so by mail', async () => {
    const bench = await open();
    await leftAlone(bench, { mailAtEnd: true });
    const store = bench.workbench.properties.open('document', PERSON);
    store.set({
      'rowcall.job': (store.values.get('rowcall.job') ?? '').replace(/"sheetId":\d+/, '"sheetId":99'),
    });
    await untilOver(bench, 3);
    expect(bench.workbench.triggers()).toEqual([]);
    expect(bench.workbench.mails()).toMatchObject([{ body: expect.stringContaining('no longer exists') }]);
    await bench.close();
  });

  test('ends when a permission is revoked, and says so once by mail', async () => {
    const bench = await open(() => 'go');
    bench.workbench.onEvent((event) => {
      if (event.kind === 'started' && event.fn === 'continueInBackground') {
        bench.workbench.withhold('https://www.googleapis.com/auth/script.external_request');
      }
    });
    await leftAlone(bench, { mailAtEnd: true });
    await untilOver(bench, 3);
    expect(bench.workbench.mails()).toHaveLength(1);
    const { job, background } = await get<State>(bench, 'getState');
    expect(background).toBeNull();
    expect(job?.shownProblem?.sentence).toContain('not permitted to call Docebo');
    await bench.close();
  });

  test('ends when Docebo refuses the account, and says so in the note and by mail', async () => {
    const bench = await openBench(SHEET, { batchFailed: true, faults: [parseFault('403:nth=45')] });
    await leftAlone(bench, { mailAtEnd: true });
    await untilOver(bench);
    expect(headerNote(bench)).toContain('does not let this account');
    expect(bench.workbench.mails()).toHaveLength(1);
    const { job } = await get<State>(bench, 'getState');
    expect(job).toMatchObject({
      state: 'stopped',
      shownProblem: { sentence: expect.stringContaining('account') },
    });
    // Going on takes away what was said about the end.
    if (job) await ask(bench, 'continueJob', { job: job.job, slice: job.slice });
    expect(headerNote(bench)).toBe('');
    await bench.close();
  });

  test('ends after a day in which the tenant always fails, and says so', async () => {
    const bench = await open();
    await leftAlone(bench, { mailAtEnd: true });
    bench.tenant.set({ faults: [parseFault('500:every=1,on=any')] });
    expect(await untilOver(bench)).toBe(24);
    expect(headerNote(bench)).toContain('Rowcall stopped this update');
    expect(bench.workbench.mails()).toHaveLength(1);
    const { job } = await get<State>(bench, 'getState');
    expect(job).toMatchObject({ state: 'stopped', shownProblem: { sentence: expect.any(String) } });
    await bench.close();
  });

  test('continues after a single error of the tenant', async () => {
    const bench = await openBench(SHEET, { batchFailed: true, faults: [parseFault('500:nth=45')] });
    await leftAlone(bench);
    await untilOver(bench);
    expectAllDone(bench);
    await bench.close();
  });
});

describe('a mail at the end', () => {
  test('is sent once if the person asked for it', async () => {
    const bench = await open();
    await leftAlone(bench, { mailAtEnd: true });
    await untilOver(bench);
    const [mail, ...others] = bench.workbench.mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      from: PERSON,
      to: PERSON,
      subject: 'Rowcall finished the update of “Sheet1”',
    });
    expect(mail?.body).toMatch(/\d+ rows: Updated/);
    expect(mail?.body).toContain('https://docs.google.com/spreadsheets/d/');
    await bench.close();
  });

  test('is left out if the daily quota is used up, and the job still finishes', async () => {
    const bench = await openBench(SHEET, { batchFailed: true, mailsADay: 0 });
    await leftAlone(bench, { mailAtEnd: true });
    await untilOver(bench);
    expectAllDone(bench);
    await bench.close();
  });
});
