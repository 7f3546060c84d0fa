// Stored records of work: the job, the background, Docebo's job runner.

import * as z from 'zod/mini';
import { stored, textOf } from './stored';

export const scopeSchema = z.union([
  z.object({ of: z.literal('all') }),
  z.object({ of: z.literal('selected') }),
  z.object({ of: z.literal('job'), job: textOf(16) }),
]);

export const jobKindSchema = z.enum(['check', 'run', 'verify', 'refresh']);

/**
 * The job that was begun last in this document. Rows and statuses are in the sheet; this only names the job.
 */
export const JOB = stored(
  'rowcall.job',
  z.object({
    job: z.string(),
    kind: jobKindSchema,
    scope: scopeSchema,
    sheetId: z.number(),
    /** The tenant it works with to its end; absent in jobs of versions that had one connection. */
    origin: z.optional(z.string()),
    slice: z.number(),
    state: z.enum(['going', 'waiting', 'done', 'stopped']),
    resumeAt: z.nullable(z.number()),
    startedAt: z.number(),
    callsSent: z.number(),
    /** Rows that are allowed to unenroll, and to take something away from somebody who has completed. */
    unenrolls: z.number(),
    setsBack: z.number(),
    /** Rows of the job when it began. */
    rowsTotal: z.number(),
    /**
     * Rows open after its last slice, and slices in a row that met an overloaded tenant and settled none of
     * them.
     */
    rowsLeft: z.number(),
    waits: z.number(),
    /**
     * Calls of a run in a row without a success, whatever slices they were in, and the last answer in words.
     */
    vain: z.object({ calls: z.number(), pilots: z.number(), answer: z.string() }),
    /** Calls of a run that wrote, whatever their results. */
    writes: z.number(),
    /** The code of the problem that the last slice ended with; empty if it had none. */
    problem: z.string(),
    /** Whether the log says that the run was started. */
    logged: z.boolean(),
    /**
     * The id of the sheet that is the log, whatever its name; `null` before its first line, and once it is
     * known to be gone.
     */
    logSheet: z.nullable(z.number()),
    /**
     * Milliseconds since the epoch; until then the job belongs to the person who began it, between its slices
     * too.
     */
    leaseUntil: z.number(),
  }),
);

export type JobRecord = NonNullable<ReturnType<typeof JOB.read>>;

/**
 * The job that continues in the background, and the trigger that starts it. In the document's store: a
 * trigger belongs to one person and one document, and anybody who opens the document is to see that work is
 * in progress, and may end it. If it ended for a person to act on, `trigger` is empty and `end` says why.
 */
export const BACKGROUND = stored(
  'rowcall.background',
  z.object({
    job: z.string(),
    /** The sheet that shows it. */
    sheetId: z.number(),
    trigger: z.string(),
    nextAt: z.number(),
    end: z.nullable(
      z.object({
        sentence: z.string(),
        remedy: z.nullable(
          z.enum(['reconnect', 'choose-columns', 'retry', 'show-rows', 'wait', 'retry-pilots']),
        ),
        particulars: z.string(),
      }),
    ),
  }),
);

export type BackgroundRecord = NonNullable<ReturnType<typeof BACKGROUND.read>>;

/**
 * A sidebar found the background at work and wants to continue the job itself; when, milliseconds since the
 * epoch.
 */
export const TAKEOVER = stored('rowcall.takeover', z.object({ job: z.string(), at: z.number() }));

/**
 * In the store of the person whose trigger this is: executions in a row that it started and that brought the
 * job no further. That it is there tells that the trigger is theirs.
 */
export const startsOf = (trigger: string) => stored(`rowcall.starts.${trigger}`, z.number());

/** Most characters of a trigger’s id: far above those of Google. Our own number. */
const TRIGGER_MOST = 2_000;

/** What Google hands to a function that a clock trigger starts. */
export const clockEventSchema = z.object({ triggerUid: textOf(TRIGGER_MOST) });

/**
 * Rows of this document that were handed over to Docebo's job runner: what keeps them from a reading
 * that settles them. Apart from the job, because a check that is begun meanwhile has to know of it too.
 */
export const RUNNER_WORK = stored(
  'rowcall.runner-work',
  z.object({
    origin: z.string(),
    /** The job's name at Docebo; `null` if the answer that tells it did not come. */
    hash: z.nullable(z.string()),
    sentAt: z.number(),
    items: z.number(),
    /** How far it said it was, and when that was news, or when it was asked to end. */
    percent: z.nullable(z.number()),
    movedAt: z.number(),
    aborted: z.boolean(),
    /** It is not at work any more: its rows are to be read. */
    over: z.boolean(),
  }),
);

export type RunnerWork = NonNullable<ReturnType<typeof RUNNER_WORK.read>>;

/** How far its slice is, written while it works: only for the eye, nothing is decided by it. */
export const PROGRESS = stored(
  'rowcall.progress',
  z.object({
    job: z.string(),
    slice: z.number(),
    calls: z.number(),
    enrollments: z.number(),
    pagesRead: z.number(),
    pagesTotal: z.number(),
    waitsUntil: z.nullable(z.number()),
  }),
);

/** The job that a person asked to stop. */
export const STOP = stored('rowcall.stop', z.string());
