// What Rowcall keeps in Google's property stores, each under one name and checked when it is read back.
import * as z from 'zod/mini';
import type { Intent } from '../contract';
import { forEachColumn } from '../enrollment';
import type { TextStore } from './ports';

z.config({ jitless: true });

/** A value of one shape under one name. */
export interface Stored<T> {
  read(store: TextStore): T | null;
  write(store: TextStore, value: T): void;
  /** Name and text, to be set together with others. */
  entry(value: T): readonly [name: string, text: string];
  forget(store: TextStore): void;
}

/**
 * A value that is kept as JSON under `name`. What does not fit the schema (an older version wrote it,
 * somebody edited it) counts as absent: nothing that matters lives in a property.
 */
export function stored<T>(name: string, schema: z.ZodMiniType<T>): Stored<T> {
  return {
    read(store) {
      const text = store.get(name);
      if (text === null) return null;
      const parsed = schema.safeParse(parseJson(text));
      return parsed.success ? parsed.data : null;
    },
    write(store, value) {
      store.set(name, JSON.stringify(value));
    },
    entry: (value) => [name, JSON.stringify(value)],
    forget(store) {
      store.remove(name);
    },
  };
}

/** The value of a JSON text, or `undefined` where it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

// By `refine`: the library's own checks of texts and numbers are 3 KB that nothing else needs.
export const wholeFrom = (least: number, most: number) =>
  z.number().check(z.refine((n) => Number.isInteger(n) && n >= least && n <= most));

export const textOf = (most: number) => z.string().check(z.refine((each) => each.length <= most));

export const columnChoiceSchema = z.object(
  // A choice that was kept before a field was there has no column for it.
  forEachColumn(() => z._default(z.nullable(z.string()), null)),
);

export const grantSchema = z.enum(['password', 'client_credentials', 'authorization_code']);

/** Most characters of a connection's name. Our own number. */
const NAME_MOST = 40;
export const nameSchema = textOf(NAME_MOST);

export const colourSchema = z.enum(['blue', 'green', 'amber', 'red', 'purple', 'grey']);

export const settingsSchema = z.object({
  callsPerHour: wholeFrom(1, 1_000_000),
  overlap: z.enum(['never', 'unless-completing', 'always']),
  tenantZone: textOf(64),
  verifyAfterRun: z.boolean(),
  hold: z.enum(['nothing', 'notifications', 'notifications-and-certificates']),
  mailAtEnd: z.boolean(),
});

export const languageSchema = z.enum(['en', 'de', 'es', 'fr', 'it', 'ja', 'pt-BR']);

export const actionSchema = z.enum(['update', 'enroll', 'enroll-if-missing', 'unenroll', 'recertify']);

export const scopeSchema = z.union([
  z.object({ of: z.literal('all') }),
  z.object({ of: z.literal('selected') }),
  z.object({ of: z.literal('job'), job: textOf(16) }),
]);

export const jobKindSchema = z.enum(['check', 'run', 'verify', 'refresh']);

const credentialsSchema = z.object({
  origin: z.string(),
  grant: grantSchema,
  clientId: z.string(),
  clientSecret: z.string(),
  username: z.nullable(z.string()),
  password: z.nullable(z.string()),
});

const tokenSchema = z.object({
  accessToken: z.string(),
  expiresAt: z.number(),
  refreshToken: z.nullable(z.string()),
});
export type StoredToken = z.infer<typeof tokenSchema>;

const personSchema = z.object({
  userId: z.number(),
  username: z.string(),
  name: z.string(),
  level: z.string(),
});

/** The person's secrets for a tenant: only in the person's own store. */
export const credentialsOf = (origin: string) => stored(`rowcall.credentials.${origin}`, credentialsSchema);

export const tokenOf = (origin: string) => stored(`rowcall.token.${origin}`, tokenSchema);

/** Who one is signed in as at a tenant: to be shown, and no secret. */
export const personOf = (origin: string) => stored(`rowcall.person.${origin}`, personSchema);

/** Where versions that had one connection kept it. */
export const CREDENTIALS = stored('rowcall.credentials', credentialsSchema);
export const TOKEN = stored('rowcall.token', tokenSchema);
export const PERSON = stored('rowcall.person', personSchema);

/** Names the `connect` that is under way; absent once the person has cancelled it. */
export const ATTEMPT = stored('rowcall.connecting', z.string());

/** A sign-in on Docebo's own page that was begun and is not over. All of it is secret. */
export const SIGN_IN = stored(
  'rowcall.sign-in',
  z.object({
    origin: z.string(),
    clientId: z.string(),
    clientSecret: z.string(),
    verifier: z.string(),
    /** By which the one who comes back is known. */
    key: z.string(),
    startedAt: z.number(),
  }),
);

/** Why the last sign-in on Docebo's own page did not come about: to be shown, and no secret. */
export const SIGN_IN_PROBLEM = stored(
  'rowcall.sign-in-problem',
  z.object({ sentence: z.string(), particulars: z.string() }),
);

export const SETTINGS = stored('rowcall.settings', settingsSchema);

/** Those of them that are about a tenant, once they were saved for one of several. */
export const tenantSettingsOf = (origin: string) =>
  stored(
    `rowcall.settings.${origin}`,
    z.object({
      callsPerHour: settingsSchema.shape.callsPerHour,
      tenantZone: settingsSchema.shape.tenantZone,
    }),
  );

/** The language that a person chose; without it, that of their Google account. */
export const LANGUAGE = stored('rowcall.language', languageSchema);

/** What a menu item wants the sidebar to begin with. */
export const INTENT = stored(
  'rowcall.intent',
  z.enum([
    'check',
    'run',
    'check-and-run-selected',
    'verify',
    'undo',
    'refresh',
    'get',
    'get-courses',
    'get-people',
    'expand',
    'help',
  ]),
);

/** The columns a person chose, for one sheet of the document. */
export const columnsOf = (sheetId: number) => stored(`rowcall.columns.${sheetId}`, columnChoiceSchema);

/** What is done with the rows of one sheet of the document that do not say it themselves. */
export const actionOf = (sheetId: number) => stored(`rowcall.action.${sheetId}`, actionSchema);

/** The answers to questions about one sheet of the document, by the question. */
export const answersOf = (sheetId: number) =>
  stored(`rowcall.answers.${sheetId}`, z.record(z.string(), z.string()));

/** What the last check of one sheet of the document read rows from. */
export const usedOf = (sheetId: number) =>
  stored(
    `rowcall.used.${sheetId}`,
    z.object({
      headerRow: wholeFrom(0, Number.MAX_SAFE_INTEGER),
      names: z.array(z.string()),
      naming: z.optional(z.array(z.string())),
    }),
  );

/** How many rows of the last check of one sheet of the document a filter hid. */
export const hiddenOf = (sheetId: number) =>
  stored(`rowcall.hidden.${sheetId}`, wholeFrom(0, Number.MAX_SAFE_INTEGER));

/** Leaves word for the sidebar that is about to open. */
export const setIntent = (store: TextStore, intent: Intent): void => INTENT.write(store, intent);

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
    /** Rows that may unenroll, and rows that may take something away from somebody who has completed. */
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
    /** The code of the problem that the last slice ended with; empty where it had none. */
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
 * trigger belongs to one person and one document, and whoever opens the document is to see that work goes on,
 * and may end it. Where it ended for a person to act on, `trigger` is empty and `end` says why.
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
 * Rows of this document that were handed over to Docebo's job runner: what stands between them and a reading
 * that settles them. Apart from the job, because a check that is begun meanwhile has to know of it too.
 */
export const RUNNER_WORK = stored(
  'rowcall.runner-work',
  z.object({
    origin: z.string(),
    /** The job's name at Docebo; `null` where the answer that tells it did not come. */
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
