// The schemas of what the sidebar sends, by function: nothing from a browser is trusted before it passes.
import * as z from 'zod/mini';
import type { ReasonCode } from '../../contract';
import { gettableSchema } from '../../get';
import { ROW_STATUSES } from '../../sheet';
import { isReasonCode } from '../../words';
import {
  actionSchema,
  colourSchema,
  columnChoiceSchema,
  DISMISSED_MOST,
  jobKindSchema,
  languageSchema,
  markSchema,
  nameSchema,
  scopeSchema,
  settingsSchema,
  textOf,
  wholeFrom,
} from '../../work';

const typedGrantSchema = z.enum(['password', 'client_credentials']);

/** Longest text taken from the sidebar, in characters: far above any secret, far below a property's 9 KB. */
const TEXT_MOST = 2_000;
const text = textOf(TEXT_MOST);

/** Text for a cell: never a formula. */
const plain = text.check(z.refine((each) => !each.trimStart().startsWith('=')));

/** Characters that a cell of Google Sheets holds at most: docs/limits.md. */
const CELL_MOST = 50_000;

/** A code that no row has finds no row. */
const reasonCode = z.custom<ReasonCode>((value) => typeof value === 'string' && isReasonCode(value));

/**
 * What the sidebar can send, by function. Everything that comes from a browser is unknown until it has passed
 * here.
 */
export const INPUTS = {
  /** Of a function without arguments, whatever it is given. */
  nothing: z.unknown(),
  getState: z.optional(z.nullable(z.enum(['top', 'whole']))),
  connect: z.object({
    domain: text,
    grant: typedGrantSchema,
    clientId: text,
    clientSecret: text,
    username: text,
    password: text,
  }),
  disconnect: z.optional(z.nullable(text)),
  chooseConnection: text,
  nameConnection: z.object({ domain: text, name: nameSchema, colour: colourSchema }),
  /** The sheet that the sidebar showed: the second argument of every function that acts on one. */
  sheet: z.optional(wholeFrom(0, Number.MAX_SAFE_INTEGER)),
  chooseColumns: z.nullable(columnChoiceSchema),
  saveSettings: settingsSchema,
  chooseLanguage: z.nullable(languageSchema),
  chooseAction: actionSchema,
  startJob: z.object({
    kind: jobKindSchema,
    scope: scopeSchema,
    domain: z.optional(text),
    unenrolls: z.optional(wholeFrom(0, 10_000_000)),
    setsBack: z.optional(wholeFrom(0, 10_000_000)),
  }),
  continueJob: z.object({ job: textOf(16), slice: wholeFrom(1, 1_000_000) }),
  estimateGet: gettableSchema,
  startGet: z.object({
    wanted: gettableSchema,
    total: z.nullable(wholeFrom(0, 10_000_000)),
    domain: z.optional(text),
  }),
  continueGet: z.object({ get: textOf(16), slice: wholeFrom(1, 1_000_000) }),
  showRows: z.enum([...ROW_STATUSES, 'pending']),
  showProblem: z.object({
    code: reasonCode,
    row: wholeFrom(0, 10_000_000),
    move: z.enum(['here', 'next', 'previous']),
  }),
  fixCell: z.object({ key: textOf(64), header: text, before: textOf(CELL_MOST), value: plain }),
  takeName: z.object({ code: reasonCode, header: text, before: textOf(CELL_MOST), value: plain }),
  dismiss: z.object({
    marks: z.array(markSchema).check(z.refine((marks) => marks.length <= DISMISSED_MOST)),
    on: z.boolean(),
  }),
  /** The name of a run, and nothing else: it is said again if the log does not know it. */
  makeUndo: z.string().check(z.refine((run) => /^[a-z0-9]{8}$/.test(run))),
  answerQuestion: z.object({ question: text, answer: z.nullable(textOf(64)) }),
  expandPlans: z.literal('courses'),
  turnIntoRows: z.enum(['matrix', 'pairs', 'list']),
  setBackground: z.boolean(),
  signInAddress: z.object({ domain: text, clientId: text, clientSecret: text }),
} as const;
