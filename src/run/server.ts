// The functions of the contract: arguments checked, work done, problems turned into sentences.
import type * as z from 'zod/mini';
import type { ColumnsState, Intent, Problem, Reply, Server, Settings, State, Trouble } from '../contract';
import { readDomain } from '../docebo';
import { columnsState, countStatuses, type Row, readRows } from '../sheet';
import { continueJob, currentJob, type JobReply, startJob, stopJob } from './job';
import { LOG_SHEET } from './log';
import type { Platform, SheetPort } from './ports';
import { readColumns } from './reading';
import { NO_COUNTS } from './report';
import { toTrouble } from './sentences';
import { actionOf, CREDENTIALS, columnsOf, INPUTS, INTENT, JOB, PERSON, SETTINGS, TOKEN } from './stored';
import { TEMPLATE } from './template';
import { connectionOf, openTenant, signIn } from './tenant';
import { listRuns, makeUndo } from './undo-functions';
import { clockTime } from './words';
import { actionIn, contextOf, isReadyToUnenroll, type Workplace } from './workplace';

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

/** A problem on its way to the person; caught at the face of the server and nowhere else. */
class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

const refuse = (problem: Problem): never => {
  throw new Refused(problem);
};

/** The functions the sidebar may call, over one platform. */
export function createServer(platform: Platform): Server {
  const clock = (ms: number) => clockTime(ms, platform.offsetHours(platform.zone(), ms));
  const trouble = (problem: Problem): Trouble => toTrouble(problem, clock);

  function reply<T>(work: () => T): Reply<T> {
    try {
      return { ok: true, value: work() };
    } catch (error) {
      if (error instanceof Refused) return { ok: false, problem: trouble(error.problem) };
      // A bug must not reach the person raw; its message goes along to be copied into a mail.
      const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      return { ok: false, problem: trouble({ code: 'bug', detail }) };
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
    const job = front.name === LOG_SHEET ? JOB.read(platform.documentStore) : null;
    return (job?.state === 'going' && platform.sheet(job.sheetId)) || front;
  }

  const workplace = (sheet: SheetPort): Workplace => {
    const settings = settingsOf(platform);
    const connected = openTenant(platform, settings) ?? refuse({ code: 'not-connected' });
    return { platform, sheet, connected, settings, clock };
  };

  function sheetState(sheet: SheetPort): Pick<State, 'sheet' | 'columns' | 'trouble' | 'job'> {
    const { id, name } = sheet;
    const read = readColumns(platform, sheet);
    if (!read.ok) {
      return {
        sheet: { id, name, rows: 0, counts: NO_COUNTS, unenrolls: 0, action: actionIn(platform, sheet) },
        columns: null,
        trouble: trouble(read.problem),
        job: null,
      };
    }
    const columns: ColumnsState = columnsState(read.columns);
    const connected = openTenant(platform, settingsOf(platform));
    const ready = connected !== null && columns.missing.length === 0;
    const rows: readonly Row[] = ready ? readRows(read.view, read.columns, contextOf(workplace(sheet))) : [];
    return {
      sheet: {
        id,
        name,
        rows: ready ? rows.length : Math.max(0, read.view.cells.length - read.columns.headerRow - 1),
        counts: countStatuses(rows),
        unenrolls: rows.filter(isReadyToUnenroll).length,
        action: actionIn(platform, sheet),
      },
      columns,
      trouble: null,
      job: ready ? currentJob(workplace(sheet), { view: read.view, columns: read.columns, rows }) : null,
    };
  }

  function state(): State {
    const intent: Intent | null = INTENT.read(platform.personStore);
    if (intent) INTENT.forget(platform.personStore);
    return {
      connection: connectionOf(platform),
      ...sheetState(activeSheet()),
      intent,
      settings: settingsOf(platform),
      background: null,
    };
  }

  const jobReply = (done: JobReply) => (done.ok ? done.report : refuse(done.problem));

  return {
    getState: () => reply(state),

    connect: (input) =>
      reply(() => {
        const given = checked(INPUTS.connect, input);
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
        return state();
      }),

    disconnect: () =>
      reply(() => {
        for (const secret of [CREDENTIALS, TOKEN, PERSON]) secret.forget(platform.personStore);
        return state();
      }),

    chooseColumns: (choice) =>
      reply(() => {
        const chosen = checked(INPUTS.chooseColumns, choice);
        const sheet = activeSheet();
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
        if (given.tenantZone !== '' && !platform.knowsZone(given.tenantZone)) {
          return refuse({ code: 'input-invalid', what: `there is no time zone “${given.tenantZone}”` });
        }
        SETTINGS.write(platform.personStore, given);
        return state();
      }),

    chooseAction: (action) =>
      reply(() => {
        actionOf(activeSheet().id).write(platform.documentStore, checked(INPUTS.chooseAction, action));
        return state();
      }),

    startJob: (input) =>
      reply(() => {
        return jobReply(startJob(workplace(activeSheet()), checked(INPUTS.startJob, input)));
      }),

    continueJob: (input) =>
      reply(() => {
        const { job, slice } = checked(INPUTS.continueJob, input);
        return jobReply(continueJob(platform, workplace, job, slice));
      }),

    stopJob: () =>
      reply(() => {
        stopJob(platform);
        return state();
      }),

    showRows: (status) =>
      reply(() => {
        const wanted = checked(INPUTS.showRows, status);
        const sheet = activeSheet();
        const read = readColumns(platform, sheet);
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

    listRuns: () => reply(() => listRuns(platform)),

    makeUndo: (run) =>
      reply(() => {
        const problem = makeUndo(platform, checked(INPUTS.makeUndo, run));
        return problem ? refuse(problem) : state();
      }),

    // Filled in by the parts that follow.
    setBackground: () => reply(() => refuse({ code: 'background-refused', detail: '' })),
    signInAddress: () => reply(() => refuse({ code: 'not-connected' })),
  };
}
