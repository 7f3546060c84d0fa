// The record of a Get between its slices: how far the listing was read. Its rows are in the sheet.
import * as z from 'zod/mini';
import { STATUS_CODES } from '../enrollment';
import { languageSchema, stored, textOf, wholeFrom } from '../work';

const MOST = Number.MAX_SAFE_INTEGER;
const count = wholeFrom(0, MOST);
const id = wholeFrom(1, MOST);

const dayOrOpen = z.nullable(
  z.string().check(z.refine((day) => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)))),
);
const days = z.nullable(z.object({ from: dayOrOpen, until: dayOrOpen }));

/** Courses that one Get can name: their ids have to fit into the record. Our own number. */
const COURSES_MOST = 200;

/** User fields that the people of the directory have columns for. Our own number. */
const FIELDS_MOST = 20;

const wantedSchema = z.object({
  courses: z.array(textOf(255)).check(z.refine((courses) => courses.length <= COURSES_MOST)),
  branch: z.nullable(z.object({ id, children: z.boolean() })),
  statuses: z.array(z.union(STATUS_CODES.map((code) => z.literal(code)))),
  completed: days,
  changed: days,
});

const directoryWantedSchema = z.object({
  directory: z.enum(['courses', 'people', 'sessions']),
  fields: z.array(textOf(255)).check(z.refine((fields) => fields.length <= FIELDS_MOST)),
});

export const gettableSchema = z.union([wantedSchema, directoryWantedSchema]);

export const GET = stored(
  'rowcall.get',
  z.object({
    get: z.string(),
    origin: z.string(),
    sheetId: z.number(),
    wanted: gettableSchema,
    courseIds: z.nullable(z.array(id)),
    /** User fields of the people, and whether what an earlier Get left in the sheet is gone. */
    fields: z.array(z.object({ id, header: z.string() })),
    cleared: z.boolean(),
    /** Which courses the sessions are of, as a fingerprint; a Get of anything else has none. */
    of: z.optional(z.string()),
    /** The language of the sheet: it stays, whoever continues the Get. */
    language: languageSchema,
    slice: count,
    state: z.enum(['going', 'waiting', 'done', 'stopped']),
    resumeAt: z.nullable(z.number()),
    startedAt: z.number(),
    /** Milliseconds since the epoch; until then it belongs to the one who works on it. */
    leaseUntil: z.number(),
    callsSent: count,
    /** Enrollments by the totals on the first pages; `null` if one has no total. */
    total: z.nullable(count),
    /** Slices in a row that met an overloaded tenant and came no further. */
    waits: count,
    progress: z.object({
      part: count,
      pass: count,
      page: count,
      total: z.nullable(count),
      size: count,
      entries: count,
      moved: z.boolean(),
      leftOut: count,
      rows: count,
      odd: count,
      twice: count,
      blank: z.object({ username: count, name: count, email: count, level: count, assignment: count }),
      unproven: count,
      untold: count,
      // A record of before there were sessions has none.
      lacking: z.optional(count),
    }),
  }),
);
export type GetRecord = NonNullable<ReturnType<typeof GET.read>>;

/** The Get that a person asked to stop. */
export const STOP_GET = stored('rowcall.get-stop', z.string());
