// A report for support about this session, without names, IDs, secrets or cells.

import { type Connected, MEASURES, openTenant } from '../../account';
import type { ColumnsState, Counts, Problem, Server, Settings } from '../../contract';
import { type Answer, listCourses, listEnrollments, listUsers, type Page, type Read } from '../../docebo';
import { domainOf } from '../../enrollment';
import { KINDS } from '../../plan';
import { anonymous, count, type Fact, formOf, table } from '../../words';
import {
  BACKGROUND,
  connectionsOf,
  credentialsOf,
  JOB,
  type JobRecord,
  secretsOf as keptSecrets,
  type Platform,
  personOf,
  tenantOf,
} from '../../work';
import type { ServerContext } from '../state/context';
import { INPUTS } from '../state/inputs';
import { sheetState } from '../state/state';

interface ReportParts {
  readonly platform: Platform;
  readonly settings: Settings;
  /** `null` if nobody is connected. */
  readonly connected: Connected | null;
  readonly locale: string | null;
  readonly counts: Counts;
  readonly columns: ColumnsState | null;
  /** Whether the sheet could be read, in a code. */
  readonly sheetProblem: string | null;
  readonly background: boolean;
}

export const supportFunctions = (context: ServerContext): Pick<Server, 'supportReport'> => ({
  supportReport: context.handler(INPUTS.nothing, () => {
    const { platform } = context;
    const sheet = context.activeSheet();
    const tenant = tenantOf(platform, sheet.id);
    const settings = context.settings(tenant);
    const connected = openTenant(platform, settings, tenant);
    const { sheet: rows, columns, shownProblem } = sheetState(context, sheet, settings, connected);
    const text = reportFrom({
      platform,
      settings,
      connected,
      locale: sheet.grid ? sheet.top(1).view.locale : null,
      counts: rows.counts,
      columns,
      sheetProblem: shownProblem?.code ?? null,
      background: BACKGROUND.read(platform.documentStore) !== null,
    });
    return { text };
  }),
});

/**
 * The report as text. Reads three pages of listings if there is a connection; what cannot be read is left
 * open.
 */
function reportFrom(parts: ReportParts): string {
  const { platform, connected } = parts;
  const facts = [
    ...sessionFacts(parts),
    ...(connected ? tenantFacts(connected, platform) : []),
    ...sheetFacts(parts),
    ...jobFacts(JOB.read(platform.documentStore), parts),
  ];
  return ['Rowcall: report for support', ...table(anonymous(facts, secretsOf(platform)))].join('\n');
}

const fact = (id: string, what: string, seen: string | number | null, note = ''): Fact => ({
  id,
  what,
  seen: seen === null ? null : String(seen),
  note,
});

const yesNo = (is: boolean): string => (is ? 'yes' : 'no');

/** Everything that is kept about the person and the connections and that no report may hold. */
function secretsOf(platform: Platform): readonly string[] {
  const { personStore: store } = platform;
  const named = connectionsOf(platform).flatMap(({ origin, name }) => {
    const kept = credentialsOf(origin).read(store);
    const person = personOf(origin).read(store);
    const host = domainOf(origin).replace(/^http:\/\//, '');
    return [
      kept?.clientId,
      kept?.username,
      person?.username,
      person?.name,
      person && String(person.userId),
      name,
      host,
      host.split('.')[0],
    ].flatMap((text) => text || []);
  });
  return [...keptSecrets(platform), ...named];
}

function sessionFacts({ platform, settings, locale, connected }: ReportParts): readonly Fact[] {
  const store = platform.personStore;
  const person = connected && personOf(connected.origin).read(store);
  const credentials = connected && credentialsOf(connected.origin).read(store);
  return [
    fact('add-on.version', 'version of the add-on', platform.version),
    fact('spreadsheet.locale', 'locale of the spreadsheet', locale),
    fact('spreadsheet.timezone', 'time zone of the spreadsheet', platform.zone()),
    fact('sign-in', 'way of signing in', credentials?.grant ?? 'not connected'),
    fact('connections', 'connections', connectionsOf(platform).length),
    fact('session.level', 'level of the account', person?.level ?? null),
    fact('settings.calls-per-hour', 'calls an hour', settings.callsPerHour),
    fact('settings.timezone', "time zone of Docebo's dates", settings.tenantZone || 'not set'),
    fact('settings.overlap', 'pairs written twice', settings.overlap),
    fact('settings.hold', 'held back', settings.hold),
    fact('settings.verify', 'verify after each run', yesNo(settings.verifyAfterRun)),
  ];
}

function tenantFacts(connected: Connected, { now }: Platform): readonly Fact[] {
  const began = now();
  const listings: readonly (readonly [name: string, read: Read<Page<unknown>>])[] = [
    ['users', listUsers(1)],
    ['courses', listCourses(1)],
    ['enrollments', listEnrollments({ courseIds: [], userIds: [] }, 1)],
  ];
  const pages = connected.client.readAll(listings.map(([, read]) => read));
  const ms = now() - began;
  const { pilots, limits } = connected;
  const known = limits.known();
  const dialect = connected.dialect();
  return [
    fact('dialect.arrays', 'names of the arrays of the bulk update', dialect && arraysOf(dialect)),
    ...listings.flatMap(([name], n) => pageFacts(name, pages[n])),
    fact('latency', 'time of three readings at once', `${Math.round(ms)} ms`),
    fact('lag', 'longest time until a listing showed a write', `${connected.lag.ms()} ms`),
    fact('budget', 'calls that are free this hour', connected.free()),
    ...KINDS.map((kind) => {
      const state = pilots.stateOf(kind);
      const proven = [...pilots.provenBy(kind)].sort().join(' ');
      // Values of a row are not for a report, their form is.
      const more = state === 'failed' ? formOf(pilots.whyOf(kind)) : proven;
      return fact(`pilot.${kind}`, 'first call of this kind', state, more);
    }),
    ...MEASURES.map((measure) => {
      const { proven, next, refused } = known[measure];
      const sizes = refused.map(({ size }) => size).join(', ');
      return fact(
        `limit.${measure}`,
        `${measure} in one call`,
        `${proven} proven, ${next} next`,
        sizes === '' ? '' : `refused: ${sizes}`,
      );
    }),
  ];
}

const arraysOf = (dialect: 'user_ids' | 'user_id'): string =>
  dialect === 'user_ids' ? 'user_ids, course_ids' : 'user_id, course_id';

function pageFacts(name: string, page: Answer<Page<unknown>> | undefined): readonly Fact[] {
  const [id, what] = [`totals.${name}`, `total, with get_total_count: ${name}`];
  if (!page?.ok) return [fact(id, what, null, page ? codeOf(page.problem) : 'no answer')];
  const { totalCount, items, odd, hasMore } = page.value;
  return [
    fact(
      id,
      what,
      totalCount === null ? 'absent' : 'a number',
      `items on the first page: ${items.length}; unreadable: ${odd.length}; more: ${yesNo(hasMore)}`,
    ),
  ];
}

/** What kind of problem it was, without anything that somebody else said. */
const codeOf = (problem: Problem): string =>
  'status' in problem && typeof problem.status === 'number'
    ? `${problem.code}, HTTP ${problem.status}`
    : problem.code;

function sheetFacts({ counts, columns, sheetProblem }: ReportParts): readonly Fact[] {
  const rows = Object.entries(counts).filter(([, many]) => many > 0);
  const all = rows.reduce((sum, [, many]) => sum + many, 0);
  const fields = columns ? Object.entries(columns.chosen) : [];
  const found = fields.flatMap(([field, header]) => (header === null ? [] : [field]));
  return [
    fact(
      'sheet.rows',
      'rows by status',
      rows.map(([status, many]) => `${status} ${many}`).join(', ') || (sheetProblem ?? 'none'),
      `${all} in all`,
    ),
    fact(
      'sheet.columns',
      'fields that have a column',
      columns ? found.join(', ') || 'none' : null,
      columns ? `${columns.headers.length} headers, ${columns.byHand ? 'chosen by hand' : 'recognised'}` : '',
    ),
    fact(
      'sheet.questions',
      'questions about columns',
      columns ? columns.questions.filter(({ answer }) => answer === null).length : null,
    ),
  ];
}

function jobFacts(job: JobRecord | null, { platform, background }: ReportParts): readonly Fact[] {
  const on = fact('background', 'continues in the background', yesNo(background));
  if (!job) return [fact('job', 'last job', 'none'), on];
  const minutes = Math.round((platform.now() - job.startedAt) / 60_000);
  return [
    fact('job', 'last job', `${job.kind}, ${job.scope.of}, ${job.state}`, `begun ${minutes} minutes ago`),
    fact('job.rows', 'rows done, of all', `${job.rowsTotal - job.rowsLeft} of ${job.rowsTotal}`),
    fact(
      'job.calls',
      'calls, and those that write',
      `${job.callsSent}, ${job.writes}`,
      count(job.slice - 1, 'slice', 'slices'),
    ),
    fact('job.problem', 'problem of the last slice', job.problem || 'none'),
    fact(
      'job.in-vain',
      'calls in a row without a success',
      job.vain.calls,
      job.vain.answer === '' ? '' : `the last answer: ${job.vain.answer}`,
    ),
    fact('job.waits', 'slices in a row that met an overloaded tenant', job.waits),
    fact('job.log', 'sheet of the log', job.logSheet === null ? 'none yet' : 'known'),
    on,
  ];
}
