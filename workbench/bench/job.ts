// One plan to measure: what goes to the process that makes it and what comes back.
import { z } from 'zod';
import type { CallKind } from '../../src/plan';

/** Every kind of call, each once: a kind that is missing here is a type error. */
const KINDS = Object.keys({
  'put-many': true,
  'put-one': true,
  'post-batch': true,
  'enroll-many': true,
  'enroll-batch': true,
  'recertify-batch': true,
  'attendance-batch': true,
  'leave-session': true,
  'unenroll-many': true,
} satisfies Record<CallKind, true>);

const METHODS = z.enum(['stars', 'greedy', 'dominators', 'search']);

export const jobSchema = z.strictObject({
  /** A file of `user<TAB>course[<TAB>date]` lines, or a generated sheet. */
  sheet: z.union([
    z.strictObject({ file: z.string() }),
    z.strictObject({ shape: z.string(), rows: z.int().positive() }),
  ]),
  /** Most users a call; `null` for any number. */
  maxUsers: z.int().positive().nullable(),
  /** Whether the add-on's own caps on courses and pairs hold too. */
  ownCaps: z.boolean(),
  overlap: z.enum(['never', 'unless-completing', 'always']),
  /** Items a batch import can carry; `null` for no batch imports. */
  batchSize: z.int().positive().nullable(),
  methods: z.array(METHODS),
  /** Milliseconds of search at most; `null` for no limit. */
  budgetMs: z.number().nonnegative().nullable(),
});

/** What to plan and how. */
export type Job = z.infer<typeof jobSchema>;

export const measuredSchema = z.strictObject({
  rows: z.int(),
  users: z.int(),
  courses: z.int(),
  groups: z.int(),
  perCourse: z.int(),
  equalSets: z.int(),
  calls: z.int(),
  callsByKind: z.record(z.enum(KINDS), z.int()),
  lowerBound: z.int(),
  pairsWritten: z.int(),
  /** Milliseconds of the planning alone, in a process that has planned nothing before. */
  ms: z.number(),
  /** The same in processor time, all threads together: it hardly depends on what else the machine does. */
  cpuMs: z.number(),
  /**
   * Megabytes (of a million bytes) that the whole process held at most, and what it held with the sheet
   * alone.
   */
  peakMb: z.number(),
  sheetMb: z.number(),
});

/** The plan in figures, beside those of the simple ways for the same sheet. */
export type Measured = z.infer<typeof measuredSchema>;
