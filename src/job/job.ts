// A job from its first slice to its last: who can continue it, how long a slice works, and what comes next.

import type { Pace, Runner } from '../account';
import { checkStep, refreshStep, verifyStep } from '../check';
import type { JobKind, JobReport, JobScope, Problem } from '../contract';
import { failedOf, isBrokenOff, logRun, soFar, wasLeft } from '../log';
import { begunAgain, NO_VAIN, runStep } from '../send';
import {
  exclusively,
  LEASE_MS,
  readAt,
  type Step,
  type StepEnd,
  WORTH_COMING_BACK,
  type Workplace,
  workName,
} from '../step';
import { JOB, type JobRecord, type Platform, type Reading, type SheetPort, STOP } from '../work';
import { finalReport, reportOf } from './current';
import { recordAfter } from './next';
import { beginSlice, progressOf } from './progress';
import type { Took } from './report';
import { abortRunner, heldByRunner } from './runner-gate';
import { runnerElsewhere, switchTenant } from './tenant-switch';

/**
 * Milliseconds a slice of a run works: short, so that the sidebar shows progress. If reading and planning
 * take long it works longer (`Times`).
 */
const RUN_SLICE_MS = 15_000;

/** The first slice is shorter still: a person has just clicked, and wants to see something move. */
const FIRST_SLICE_MS = 5_000;

/** A check reads its listings in one go: most of an execution, with two minutes to spare. */
const CHECK_SLICE_MS = 240_000;

/**
 * Milliseconds after which an execution begins nothing more: Google ends it after 6 minutes (docs/limits.md).
 */
export const EXECUTION_MS = 330_000;

/** What a person wants done. */
interface JobStart {
  readonly kind: JobKind;
  readonly scope: JobScope;
  /** How many rows are allowed to unenroll, as the person typed it. */
  readonly unenrolls?: number | undefined;
  /** The same for rows that take something away from somebody who has completed, as confirmed. */
  readonly setsBack?: number | undefined;
}

/** Milliseconds that a slice has, counted from now. */
export interface Room {
  /** It works so long, or less. */
  readonly most: number;
  /** What is left of its execution: the first wave of a slice can begin after `most`, but not after this. */
  readonly left: number;
}

/** A slice with an execution of its own. */
const WHOLE: Room = { most: Number.POSITIVE_INFINITY, left: EXECUTION_MS };

export type JobReply =
  | { readonly ok: true; readonly report: JobReport }
  | { readonly ok: false; readonly problem: Problem };

/** Begins a job and does its first slice. */
export function startJob(
  place: Workplace,
  { kind, scope, unenrolls = 0, setsBack = 0 }: JobStart,
  room = WHOLE,
): JobReply {
  const { platform, sheet } = place;
  const { origin } = place.connected;
  return exclusively(platform, sinceOf(platform), (): JobReply => {
    const before = JOB.read(platform.documentStore);
    if (before?.state === 'going' && before.leaseUntil > platform.now()) {
      return { ok: false, problem: { code: 'busy', since: before.startedAt } };
    }
    const held = settlesRows(kind) ? heldIn(place) : null;
    if (held) return { ok: false, problem: held };
    const elsewhere = switchTenant(place, origin) ?? runnerElsewhere(platform, origin);
    if (elsewhere) return { ok: false, problem: elsewhere };
    const left =
      before && isBrokenOff(before) ? logRun(platform, before, 'Broken off', soFar(before)).record : before;
    STOP.forget(platform.documentStore);
    const now = platform.now();
    const record: JobRecord = {
      job: workName(now, platform.random()),
      kind,
      scope,
      sheetId: sheet.id,
      origin,
      slice: 1,
      state: 'going',
      resumeAt: null,
      startedAt: now,
      callsSent: 0,
      unenrolls,
      setsBack,
      rowsTotal: 0,
      rowsLeft: 0,
      problem: '',
      logged: false,
      logSheet: left?.logSheet ?? null,
      waits: 0,
      vain: NO_VAIN,
      writes: 0,
      leaseUntil: now + LEASE_MS,
    };
    return doSlice(place, record, true, room);
  });
}

/**
 * Does the slice named, in the sheet the job was begun in. A late or repeated call does nothing and says
 * where the job is. `open` makes the workplace for a sheet and a tenant: the job keeps the one that it was
 * begun with.
 */
export function continueJob(
  platform: Platform,
  open: (sheet: SheetPort, origin: string | undefined) => Workplace,
  job: string,
  slice: number,
  room = WHOLE,
): JobReply {
  return exclusively(platform, sinceOf(platform), (): JobReply => {
    let record = JOB.read(platform.documentStore);
    if (!record || record.job !== job) return { ok: false, problem: { code: 'job-over' } };
    const sheet = platform.sheet(record.sheetId);
    if (!sheet) return { ok: false, problem: { code: 'sheet-gone' } };
    const place = open(sheet, record.origin);
    if (record.slice !== slice || record.state === 'done') {
      const read = readAt(place);
      return read.ok ? { ok: true, report: reportOf(place, record, read.reading) } : read;
    }
    if (record.state === 'stopped') {
      STOP.forget(platform.documentStore);
      record = logRun(platform, record, 'Resumed', []).record;
    } else if (wasLeft(platform, record)) {
      record = logRun(platform, record, 'Broken off', soFar(record)).record;
    }
    // If a person continues it, counting starts over.
    const counts = record.state === 'stopped' ? { waits: 0, vain: begunAgain(record.vain) } : {};
    return doSlice(place, { ...record, ...counts, state: 'going', resumeAt: null }, false, room);
  });
}

/**
 * Stops the job: at once if no slice is at work, else after the wave that is under way. `runner`: Docebo's
 * own job runner, which is asked to end what it is at work on; `null` if nobody is connected.
 */
export function stopJob(platform: Platform, runner: Runner | null): void {
  const store = platform.documentStore;
  const between = platform.exclusive(() => {
    const record = JOB.read(store);
    if (record?.state === 'going' || record?.state === 'waiting') {
      const { record: noted } = logRun(platform, record, 'Stopped', soFar(record));
      JOB.write(store, { ...noted, state: 'stopped', resumeAt: null, leaseUntil: platform.now() });
    }
  });
  if (runner) abortRunner(runner, platform.now);
  if (between) return;
  const record = JOB.read(store);
  if (record) STOP.write(store, record.job);
}

/** When the job began that is at work, in milliseconds since the epoch. */
const sinceOf = (platform: Platform) => () => JOB.read(platform.documentStore)?.startedAt ?? platform.now();

function doSlice(place: Workplace, record: JobRecord, first: boolean, room: Room): JobReply {
  const { platform } = place;
  beginSlice(platform, record);
  const runMs = first ? FIRST_SLICE_MS : RUN_SLICE_MS;
  const length = record.kind === 'run' ? runMs : CHECK_SLICE_MS;
  const began = platform.now();
  const until = began + Math.min(length, room.most);
  // A check waits for the whole hour: it has to read some things again before it comes to what is new.
  const pace = place.connected.pace(
    { began, until, latest: record.kind === 'run' ? began + room.left : until },
    () => STOP.read(platform.documentStore) === record.job,
    record.kind === 'run' ? WORTH_COMING_BACK : Number.POSITIVE_INFINITY,
    progressOf(platform, record),
  );
  const held = first || !settlesRows(record.kind) ? null : heldIn(place);
  const step = held
    ? heldStep(place, record, held)
    : stepOf(record.kind)({ place, record, isFirst: first, pace });
  if (!step.reading && step.problem && first) {
    JOB.forget(platform.documentStore);
    return { ok: false, problem: step.problem };
  }
  const { record: done, logGone } = logged(place, recordAfter(platform, step, pace.sent()), step.reading);
  const code = step.problem?.code ?? (logGone ? 'log-gone' : '');
  const after: JobRecord = { ...done, problem: code };
  JOB.write(platform.documentStore, after);
  // Only for a person: after a fault the job at Docebo may still come to its end.
  if (STOP.read(platform.documentStore) === after.job) abortRunner(place.connected.runner, platform.now);
  // Once stopped, it waits for a person.
  const given = after.state === 'stopped' && step.problem?.code === 'overloaded';
  const ended: Problem | null = given ? { code: 'overloaded', retryAt: 0 } : step.problem;
  const problem = ended ?? (logGone ? { code: 'log-gone' as const, calls: after.writes } : null);
  const took = measured(pace, platform.now() - began);
  return { ok: true, report: finalReport(place, after, { ...step, problem }, took) };
}

/** Whether a job settles rows that Docebo's own job runner may be at work on. */
const settlesRows = (kind: JobKind): boolean => kind === 'check' || kind === 'run';

/** Why nothing can be done with rows: Docebo's own job runner works on some. */
const heldIn = ({ connected, platform }: Workplace): Problem | null =>
  heldByRunner(connected.runner, connected.lag, platform.now);

/** A slice that only looked how far Docebo is. */
function heldStep(place: Workplace, record: JobRecord, problem: Problem): StepEnd {
  const read = readAt(place);
  const reading = read.ok ? read.reading : null;
  return { record, finished: false, problem, reading, rowsLeft: record.rowsLeft, callsLeft: null };
}

/** The record, with a line in the log if the job ended or was stopped. */
function logged(place: Workplace, after: JobRecord, reading: Reading | null): ReturnType<typeof logRun> {
  const ended = after.state === 'done';
  // If the run's log is gone, a line would begin another log, before the person decides.
  const isGone = after.logged && after.logSheet === null;
  if (isGone || !(ended || after.state === 'stopped')) return { record: after, logGone: false };
  const figures = ended ? [...soFar(after), failedOf(after, reading)] : soFar(after);
  const noted = logRun(place.platform, after, ended ? 'Ended' : 'Stopped', figures);
  // Before the record says so: after that nobody comes back to write it.
  place.sheet.flush();
  return noted;
}

function stepOf(kind: JobKind): Step {
  switch (kind) {
    case 'check':
      return checkStep;
    case 'run':
      return runStep;
    case 'verify':
      return verifyStep;
    case 'refresh':
      return refreshStep;
  }
}

/** `null` if it sent nothing. */
function measured({ spent }: Pace, ms: number): Took | null {
  const { ms: calling, waves } = spent();
  return waves === 0 ? null : { waveMs: calling / waves, sheetMs: Math.max(0, ms - calling) };
}
