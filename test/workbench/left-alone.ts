// A run that a person leaves alone: checked, begun, left to its clock trigger, and what must be true at the
// end.
import type { JobReport, Reply, State } from '../../src/contract';
import type { ServiceHook } from '../../workbench/runtime';
import { type Bench, openBench, PERSON } from './bench';
import { smallSheet, statusesOf, wrongs } from './small-sheet';

export const SHEET = smallSheet({ users: 12, courses: 6, withoutBatch: true });

/** A sheet whose run needs about 50 calls: one for each row, of so few an hour that it takes hours. */
export const open = (hook?: ServiceHook) =>
  openBench(SHEET, { batchFailed: true, ...(hook ? { hook } : {}) });

export async function ask<T>(
  bench: Bench,
  name: string,
  argument?: unknown,
  user = PERSON,
): Promise<Reply<T>> {
  const result = await bench.workbench.call(name, argument === undefined ? [] : [argument], { user });
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
  return result.value as Reply<T>;
}

export async function get<T>(bench: Bench, name: string, argument?: unknown, user = PERSON): Promise<T> {
  const reply = await ask<T>(bench, name, argument, user);
  if (!reply.ok) throw new Error(`${name}: ${reply.problem.sentence} ${reply.problem.particulars}`);
  return reply.value;
}

export interface Wishes {
  readonly callsPerHour?: number;
  readonly mailAtEnd?: boolean;
  readonly verifyAfterRun?: boolean;
}

/** Connects and checks; the rows are Ready then. */
export async function checked(
  bench: Bench,
  { callsPerHour = 12, mailAtEnd = false, verifyAfterRun = false }: Wishes = {},
): Promise<void> {
  const { settings } = await get<State>(bench, 'connect', bench.connection);
  let report = await get<JobReport>(bench, 'startJob', { kind: 'check', scope: { of: 'all' } });
  while (report.state === 'going') {
    report = await get<JobReport>(bench, 'continueJob', { job: report.job, slice: report.slice });
  }
  expect(report.state).toBe('done');
  await get(bench, 'saveSettings', { ...settings, callsPerHour, mailAtEnd, verifyAfterRun });
}

/** Begins the run, asks for the background, and closes the sidebar. */
export async function leftAlone(bench: Bench, wishes?: Wishes): Promise<JobReport> {
  await checked(bench, wishes);
  const report = await get<JobReport>(bench, 'startJob', { kind: 'run', scope: { of: 'all' } });
  expect(report.state).not.toBe('done');
  await get(bench, 'setBackground', true);
  return report;
}

/**
 * Lets triggers start until none is left, at most so many times. Returns how many it took: each is an hour.
 */
export async function untilOver(bench: Bench, most = 40): Promise<number> {
  for (let hours = 0; hours < most; hours += 1) {
    if (bench.workbench.triggers().every(({ elsewhere }) => elsewhere !== null)) return hours;
    await bench.workbench.nextStart();
  }
  throw new Error(`After ${most} hours: ${JSON.stringify(statusesOf(bench.sheet.texts()))}`);
}

export const headerNote = (bench: Bench): string => {
  const column = bench.sheet.texts()[0]?.indexOf('Rowcall status') ?? -1;
  return column < 0 ? '' : bench.sheet.note(0, column);
};

/** Nothing is left of the background: no trigger, no record, no note. */
export function expectNothingLeft(bench: Bench): void {
  const { workbench } = bench;
  expect(workbench.triggers()).toEqual([]);
  expect(headerNote(bench)).toBe('');
  const names = [
    ...Object.keys(workbench.properties.document()),
    ...Object.keys(workbench.properties.user(PERSON)),
  ];
  expect(names.filter((name) => /background|starts/.test(name))).toEqual([]);
}

export function expectAllDone(bench: Bench): void {
  expect(wrongs(bench.sheet.texts(), SHEET, bench.tenant.state())).toEqual([]);
  const { Ready, Sending, Unknown, Updated } = statusesOf(bench.sheet.texts());
  expect([Ready, Sending, Unknown]).toEqual([undefined, undefined, undefined]);
  expect(Updated).toBeGreaterThan(40);
}

export const twice = (bench: Bench): readonly string[] =>
  [...bench.writes()].filter(([, times]) => times > 1).map(([pair]) => pair);
