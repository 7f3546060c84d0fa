// The functions of the contract: arguments checked, work done, problems turned into sentences.
import type * as z from 'zod/mini';
import { appOf, beginSignIn, finishSignIn, signInState } from '../account/sign-in';
import { type Connected, connectionOf, openTenant, signIn, signOutOf } from '../account/tenant';
import { hiddenQuestion } from '../check/hidden';
import { NO_SET_BACKS, setBacksOf } from '../check/set-back';
import type {
  ColumnsState,
  Intent,
  Look,
  Permission,
  Problem,
  Reply,
  Server,
  Settings,
  State,
  Trouble,
} from '../contract';
import { readDomain } from '../docebo';
import {
  askForTakeover,
  backgroundState,
  endBackground,
  endOwnBackground,
  settleBackground,
  startBackground,
  withEnd,
} from '../job/background';
import { continueInBackground } from '../job/background-start';
import { continueJob, currentJob, type JobReply, startJob, stopJob } from '../job/job';
import { NO_COUNTS } from '../job/report';
import { listRuns, makeUndo } from '../log/undo-functions';
import { learnUserFields } from '../lookup/user-fields';
import { KINDS } from '../plan';
import { asRows, countStatuses, type Row, readRows } from '../sheet';
import { actionIn, contextOf, leavingIn, type Workplace } from '../step/workplace';
import { toTrouble } from '../words/problems';
import { closedSentence } from '../words/ways';
import { clockTime } from '../words/words';
import { isLog } from '../work/own-sheets';
import { lacking, withAddress } from '../work/permissions';
import type { Platform, SheetPort } from '../work/ports';
import { readColumns, readShown } from '../work/reading';
import {
  actionOf,
  answersOf,
  clockEventSchema,
  columnsOf,
  INPUTS,
  INTENT,
  JOB,
  SETTINGS,
  SIGN_IN,
  SIGN_IN_TROUBLE,
} from '../work/stored';
import { problemOf, Refusal } from '../work/thrown';
import { firstLook } from './first-look';
import { columnsState } from './questions';
import { TEMPLATE } from './template';

const DEFAULT_SETTINGS: Settings = {
  // Docebo's own limit for one address: docs/limits.md.
  callsPerHour: 1000,
  // A second write might repeat a notification, and only a completion sends one.
  overlap: 'unless-completing',
  tenantZone: '',
  verifyAfterRun: false,
  hold: 'nothing',
  mailAtEnd: false,
};

export const settingsOf = (platform: Platform): Settings =>
  SETTINGS.read(platform.personStore) ?? DEFAULT_SETTINGS;

const refuse = (problem: Problem): never => {
  throw new Refusal(problem);
};

/** The functions the sidebar may call, and the one that the clock trigger starts. */
export interface Entries extends Server {
  /** `event`: what Google hands over. Throws where it is none, or where a service of Google's does. */
  continueInBackground(event: unknown): void;
}

/** The functions that are started from outside, over one platform. */
export function createServer(platform: Platform): Entries {
  const clock = (ms: number) => clockTime(ms, platform.offsetHours(platform.zone(), ms));
  const trouble = (problem: Problem): Trouble => toTrouble(withAddress(platform, problem), clock);
  const permitted = (...permissions: readonly Permission[]): void => {
    const problem = lacking(platform, permissions);
    if (problem) refuse(problem);
  };

  function reply<T>(work: () => T): Reply<T> {
    try {
      return { ok: true, value: work() };
    } catch (error) {
      return { ok: false, problem: trouble(problemOf(error)) };
    }
  }

  const checked = <T>(schema: z.ZodMiniType<T>, input: unknown): T => {
    const parsed = schema.safeParse(input);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    return refuse({
      code: 'input-invalid',
      what: `${issue?.path.join('.') || 'the request'} is not as expected`,
    });
  };

  /** The sheet that the person looks at; where that is the log and a job is going on in another sheet, the job's. */
  function activeSheet(): SheetPort {
    const front = platform.sheet(null) ?? refuse({ code: 'sheet-empty', sheet: '' });
    const job = isLog(front.name) ? JOB.read(platform.documentStore) : null;
    return (job?.state === 'going' && platform.sheet(job.sheetId)) || front;
  }

  /** The sheet that the person looks at, if it is the one that the sidebar showed; without an id, whichever it is. */
  function shownSheet(id: unknown): SheetPort {
    const shown = checked(INPUTS.sheet, id ?? undefined);
    const sheet = activeSheet();
    if (shown === undefined || shown === sheet.id) return sheet;
    return refuse({
      code: 'other-sheet',
      shown: platform.sheet(shown)?.name ?? null,
      front: sheet.name,
    });
  }

  const workplace = (sheet: SheetPort): Workplace => {
    const settings = settingsOf(platform);
    const connected = openTenant(platform, settings) ?? refuse({ code: 'not-connected' });
    return { platform, sheet, connected, settings, clock };
  };

  /** The columns; without one for the user, the tenant's user fields are asked for, since a header may be one of them. */
  function readStateColumns(sheet: SheetPort, connected: Connected | null): ReturnType<typeof readShown> {
    const read = readShown(platform, sheet);
    if (!read.ok || !read.columns.missing.includes('user')) return read;
    return connected && learnUserFields(platform, connected).changed ? readShown(platform, sheet) : read;
  }

  function sheetState(
    sheet: SheetPort,
    settings: Settings,
    connected: Connected | null,
  ): Pick<State, 'sheet' | 'columns' | 'trouble' | 'job'> {
    const { id, name } = sheet;
    const read = readStateColumns(sheet, connected);
    if (!read.ok) {
      return {
        sheet: {
          id,
          name,
          rows: 0,
          counted: true,
          counts: NO_COUNTS,
          unenrolls: 0,
          back: NO_SET_BACKS,
          action: actionIn(platform, sheet),
        },
        columns: null,
        trouble: trouble(read.problem),
        job: null,
      };
    }
    const columns: ColumnsState = columnsState(read.columns, hiddenQuestion(platform, sheet));
    const place: Workplace | null =
      connected && columns.missing.length === 0 ? { platform, sheet, connected, settings, clock } : null;
    const context = place && contextOf(place);
    const rows: readonly Row[] = context ? readRows(read.view, read.columns, context) : [];
    return {
      sheet: {
        id,
        name,
        rows: place ? rows.length : Math.max(0, read.view.cells.length - read.columns.headerRow - 1),
        counted: true,
        counts: countStatuses(rows),
        unenrolls: leavingIn(rows),
        back: setBacksOf(rows),
        action: context?.action ?? actionIn(platform, sheet),
      },
      columns,
      trouble: null,
      job: place
        ? withEnd(platform, currentJob(place, { view: read.view, columns: read.columns, rows }))
        : null,
    };
  }

  /** `top`: what can be told at once. The menu's wish waits for the whole. */
  function state(look: Look = 'whole'): State {
    const sheet = activeSheet();
    const top = look === 'top' ? firstLook(platform, sheet) : null;
    const intent: Intent | null = top ? null : INTENT.read(platform.personStore);
    if (intent) INTENT.forget(platform.personStore);
    const settings = settingsOf(platform);
    // Once: Google counts each read of a property.
    const connected = top ? null : openTenant(platform, settings);
    return {
      connection: connectionOf(platform),
      ...(top ?? sheetState(sheet, settings, connected)),
      intent,
      settings,
      closedWays: connected ? closedWays(connected) : [],
      signIn: signInState(platform),
      background: backgroundState(platform),
    };
  }

  const closedWays = ({ pilots }: Connected): readonly string[] =>
    KINDS.filter((kind) => pilots.stateOf(kind) === 'failed').map((kind) =>
      closedSentence(kind, pilots.whyOf(kind)),
    );

  const jobReply = (done: JobReply) => {
    if (!done.ok) return refuse(done.problem);
    settleBackground(platform, done.report);
    return done.report;
  };

  return {
    getState: (look) => reply(() => state(checked(INPUTS.getState, look ?? undefined))),

    connect: (input) =>
      reply(() => {
        const given = checked(INPUTS.connect, input);
        permitted('docebo');
        const domain = readDomain(given.domain);
        if (!domain.ok) return refuse({ code: 'domain-invalid', value: given.domain });
        const problem = signIn(platform, settingsOf(platform), {
          origin: domain.origin,
          grant: given.grant,
          clientId: given.clientId.trim(),
          clientSecret: given.clientSecret.trim(),
          username: given.grant === 'password' ? given.username.trim() : null,
          password: given.grant === 'password' ? given.password : null,
        });
        if (problem) return refuse(problem);
        // The person went another way.
        for (const other of [SIGN_IN, SIGN_IN_TROUBLE]) other.forget(platform.personStore);
        return state();
      }),

    disconnect: () =>
      reply(() => {
        endOwnBackground(platform);
        const livesOn = signOutOf(platform, settingsOf(platform));
        return { ...state(), livesOn };
      }),

    chooseColumns: (choice, shown) =>
      reply(() => {
        const chosen = checked(INPUTS.chooseColumns, choice);
        const sheet = shownSheet(shown);
        const kept = columnsOf(sheet.id);
        const before = kept.read(platform.documentStore);
        if (chosen) kept.write(platform.documentStore, chosen);
        else kept.forget(platform.documentStore);
        const read = readColumns(platform, sheet);
        if (!read.ok) {
          if (before) kept.write(platform.documentStore, before);
          else kept.forget(platform.documentStore);
          return refuse(read.problem);
        }
        return state();
      }),

    saveSettings: (settings) =>
      reply(() => {
        const given = checked(INPUTS.saveSettings, settings);
        if (given.mailAtEnd) permitted('mail', 'address');
        if (given.tenantZone !== '' && !platform.knowsZone(given.tenantZone)) {
          return refuse({ code: 'input-invalid', what: `there is no time zone “${given.tenantZone}”` });
        }
        SETTINGS.write(platform.personStore, given);
        return state();
      }),

    chooseAction: (action, shown) =>
      reply(() => {
        actionOf(shownSheet(shown).id).write(platform.documentStore, checked(INPUTS.chooseAction, action));
        return state();
      }),

    answerQuestion: (input, shown) =>
      reply(() => {
        const { question, answer } = checked(INPUTS.answerQuestion, input);
        const sheet = shownSheet(shown);
        const kept = answersOf(sheet.id);
        const { [question]: _, ...others } = kept.read(platform.documentStore) ?? {};
        kept.write(platform.documentStore, answer === null ? others : { ...others, [question]: answer });
        return state();
      }),

    startJob: (input, shown) =>
      reply(() => {
        permitted('docebo');
        return jobReply(startJob(workplace(shownSheet(shown)), checked(INPUTS.startJob, input)));
      }),

    continueJob: (input) =>
      reply(() => {
        const { job, slice } = checked(INPUTS.continueJob, input);
        permitted('docebo');
        const done = continueJob(platform, workplace, job, slice);
        if (!done.ok && done.problem.code === 'busy') askForTakeover(platform, job);
        return jobReply(done);
      }),

    stopJob: () =>
      reply(() => {
        stopJob(platform);
        endBackground(platform);
        return state();
      }),

    showRows: (status, shown) =>
      reply(() => {
        const wanted = checked(INPUTS.showRows, status);
        const sheet = shownSheet(shown);
        const read = readShown(platform, sheet);
        if (!read.ok) return refuse(read.problem);
        const rows = readRows(read.view, read.columns, contextOf(workplace(sheet))).filter(
          (row) => row.state === wanted,
        );
        const [from = -1] = sheet.selection()[0] ?? [];
        const next = rows.find((row) => row.index > from) ?? rows[0];
        if (next) sheet.select(next.index);
        return { rows: rows.length, row: next ? next.index + 1 : null };
      }),

    makeTemplate: () =>
      reply(() => {
        platform.addSheet('Rowcall template', TEMPLATE);
        return state();
      }),

    turnIntoRows: (shape, shown) =>
      reply(() => {
        const expected = checked(INPUTS.turnIntoRows, shape);
        const sheet = shownSheet(shown);
        const read = readColumns(platform, sheet);
        if (!read.ok) return refuse(read.problem);
        const rows = read.columns.shape === expected ? asRows(read.view, read.columns) : null;
        if (!rows) return refuse({ code: 'input-invalid', what: 'the sheet was changed meanwhile' });
        platform.addSheet(`${sheet.name} as rows`, rows, 'as-text');
        return state();
      }),

    listRuns: () => reply(() => listRuns(platform)),

    makeUndo: (run) =>
      reply(() => {
        const problem = makeUndo(platform, checked(INPUTS.makeUndo, run));
        return problem ? refuse(problem) : state();
      }),

    retryPilots: () =>
      reply(() => {
        openTenant(platform, settingsOf(platform))?.pilots.retry();
        return state();
      }),

    // Filled in by the parts that follow.
    setBackground: (on) =>
      reply(() => {
        const wanted = checked(INPUTS.setBackground, on);
        if (wanted) permitted('background');
        const problem = wanted ? startBackground(platform) : null;
        if (problem) return refuse(problem);
        if (!on) endBackground(platform);
        return state();
      }),

    continueInBackground: (event) => {
      const { triggerUid } = clockEventSchema.parse(event);
      continueInBackground(platform, workplace, triggerUid);
    },

    signInAddress: (input) =>
      reply(() => {
        const given = checked(INPUTS.signInAddress, input);
        permitted('docebo');
        const domain = readDomain(given.domain);
        if (!domain.ok) return refuse({ code: 'domain-invalid', value: given.domain });
        const app = appOf(platform, domain.origin, given.clientId.trim(), given.clientSecret.trim());
        return app
          ? { url: beginSignIn(platform, app) }
          : refuse({ code: 'input-invalid', what: 'the client ID or the client secret is missing' });
      }),
  };
}

/** Takes the way back from Docebo's own sign-in page, and returns what to tell the person there. Never throws. */
export function createCallback(platform: Platform): (event: unknown) => string {
  return (event) => {
    try {
      return finishSignIn(platform, settingsOf(platform), event);
    } catch (error) {
      const { sentence, particulars } = toTrouble(problemOf(error), () => '');
      return `${sentence} (${particulars})`;
    }
  };
}
