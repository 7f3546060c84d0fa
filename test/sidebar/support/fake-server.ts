// A server that keeps the contract over rows in memory: what the sidebar's tests talk to.
import type {
  Action,
  BackgroundState,
  ColumnsState,
  ConnectInput,
  ConnectionState,
  Counts,
  Disconnected,
  FieldName,
  GetEstimate,
  GetReport,
  HeaderState,
  JobKind,
  JobProblem,
  JobReport,
  JobScope,
  News,
  Overwrite,
  PlanState,
  ProblemGroup,
  ProblemRow,
  Progress,
  Reply,
  RowStatus,
  RunState,
  Server,
  ShownProblem,
  SignInInput,
  State,
  StateScope,
} from '../../../src/contract';
import { forEachColumn } from '../../../src/enrollment';
import { nextOf } from '../../../src/job/next';

/** One row: its state, and what a check and a run will make of it. */
export interface FakeRow {
  status: RowStatus | 'pending';
  /** What a check finds if the row is to be updated. */
  readonly checked: RowStatus;
  /** What its own Action column says; without one, the sheet's action holds. */
  readonly action?: Action;
  /** One outcome for each time it is run; the last one stays. */
  readonly run: readonly RowStatus[];
  runs: number;
  readonly selected: boolean;
}

export interface FakeOptions {
  readonly rows?: readonly FakeRow[];
  readonly sheetName?: string;
  readonly connection?: ConnectionState | null;
  readonly columns?: ColumnsState | null;
  readonly shownProblem?: ShownProblem | null;
  readonly intent?: State['intent'];
  /** Rows that one slice does. */
  readonly sliceRows?: number;
  /** Rows that come out as completed, of those that are ready. */
  readonly completions?: (rows: number) => number;
  readonly secret?: string;
  /** Updated rows that a read finds different from what was asked. */
  readonly differing?: number;
  /** Rows, of those that are ready, for which nothing can be held back. */
  readonly notHeld?: (rows: number) => number;
  /** What the log tells of before. */
  readonly runs?: readonly RunState[];
  /** Milliseconds that a row takes, as plans and reports tell it. */
  readonly msARow?: number;
  /** What Google's refusal of the background becomes. */
  readonly backgroundRefused?: ShownProblem;
}

export const STATUSES: readonly (RowStatus | 'pending')[] = [
  'pending',
  'Ready',
  'No change',
  'Not enrolled',
  'Invalid',
  'Duplicate',
  'Sending',
  'Updated',
  'Failed',
  'Unknown',
  'Verified',
  'Differs',
];

/** So many rows of each outcome of a check; those that are ready are updated by a run. */
export function rowsOf(
  counts: Partial<Record<RowStatus, number>>,
  run: readonly RowStatus[] = ['Updated'],
): FakeRow[] {
  return STATUSES.flatMap((status) =>
    status === 'pending'
      ? []
      : Array.from({ length: counts[status] ?? 0 }, (_, index) => ({
          status: 'pending' as const,
          checked: status,
          run,
          runs: 0,
          selected: index < 2,
        })),
  );
}

/** The same rows with an action of their own. */
export const withAction = (action: Action, rows: readonly FakeRow[]): FakeRow[] =>
  rows.map((row) => ({ ...row, action }));

/**
 * What a check finds of a row that is to be enrolled or unenrolled, by what it finds of one to be updated.
 */
function foundFor(action: Action, checked: RowStatus): RowStatus {
  switch (action) {
    case 'update':
    case 'recertify':
      return checked;
    case 'enroll':
      return checked === 'Not enrolled' ? 'Ready' : checked === 'Ready' ? 'Invalid' : checked;
    case 'enroll-if-missing':
      return checked === 'Not enrolled' ? 'Ready' : checked;
    case 'unenroll':
      return checked === 'Not enrolled' ? 'No change' : checked === 'No change' ? 'Ready' : checked;
  }
}

export const SETTINGS: State['settings'] = {
  callsPerHour: 1000,
  overlap: 'never',
  tenantZone: '',
  verifyAfterRun: false,
  hold: 'nothing',
  mailAtEnd: false,
};
export const REDIRECT_URI = 'https://script.google.com/macros/d/1FakeScript/usercallback';

export const SUPERADMIN: ConnectionState = {
  name: '',
  colour: 'blue',
  domain: 'acme.docebosaas.com',
  grant: 'password',
  signedInAs: { username: 'ines.admin', name: 'Inês Carvalho', level: 'Superadmin' },
};

export const HEADERS: readonly HeaderState[] = [
  {
    id: 'A',
    header: 'Email',
    samples: ['ana.silva@acme.example', 'b.okafor@acme.example', 'chen.wei@acme.example'],
  },
  { id: 'B', header: 'Course code', samples: ['SAFETY-101', 'GDPR-2026', 'FIRE-WARDEN'] },
  { id: 'C', header: 'Completed on', samples: ['14/03/2026', '2026-03-15', '16 March 2026'] },
  { id: 'D', header: 'Team', samples: ['Lisbon', 'Lagos'] },
  { id: 'E', header: 'Score', samples: ['87', '92', '100'] },
];

export const CHOSEN: Readonly<Record<FieldName, string | null>> = {
  ...forEachColumn(() => null),
  user: 'A',
  course: 'B',
  completedAt: 'C',
  score: 'E',
};

export const COLUMNS: ColumnsState = {
  headers: HEADERS,
  chosen: CHOSEN,
  missing: [],
  byHand: false,
  lost: [],
  additional: [],
  shape: null,
  questions: [],
  unused: [],
  plans: false,
};

export function shownProblem(
  code: JobProblem['code'],
  sentence: string,
  remedy: ShownProblem['remedy'] = null,
  particulars = `${code} in a test`,
): ShownProblem {
  return { code, sentence, remedy, particulars };
}

const ok = <T>(value: T): Reply<T> => ({ ok: true, value });
const refuse = (problem: ShownProblem): Reply<never> => ({ ok: false, problem });

/** Whether a job has something to do for a row of this status. */
function isDue(kind: JobKind, status: FakeRow['status'] | undefined): boolean {
  switch (kind) {
    case 'check':
      return status !== 'Updated' && status !== 'Verified' && status !== 'No change';
    case 'run':
      return status === 'Ready';
    case 'verify':
      return status === 'Updated' || status === 'Verified' || status === 'Differs';
    case 'refresh':
      return true;
  }
}

/** A change as the details of a row tell it. */
const changeShown = (action: Action, index: number) =>
  action === 'unenroll'
    ? { before: 'In progress', after: 'Not enrolled' }
    : { before: 'In progress', after: `Completed on ${14 + index} Mar 2026` };
/** The groups of rows that need a person, by their status. */
const GROUPS: readonly (Omit<ProblemGroup, 'rows' | 'mark'> & { readonly status: RowStatus })[] = [
  { status: 'Not enrolled', code: 'not-enrolled', label: 'not enrolled', action: 'enroll' },
  { status: 'Invalid', code: 'date-impossible', label: 'dates that do not exist', action: null },
  { status: 'Duplicate', code: 'duplicate', label: 'duplicate rows', action: null },
  { status: 'Failed', code: 'failed', label: 'refused by Docebo', action: 'retry' },
  { status: 'Unknown', code: 'unknown', label: 'without an answer', action: 'settle' },
  { status: 'Differs', code: 'differs', label: 'differ from Docebo', action: null },
];

/** When the fake server says that the background continues next, milliseconds since the epoch. */
export const BACKGROUND_AT = Date.UTC(2026, 3, 1, 9, 30);

const NO_COUNTS = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<
  RowStatus | 'pending',
  number
>;

interface Job {
  readonly id: string;
  readonly sheet: number;
  readonly kind: JobKind;
  readonly scope: JobScope;
  readonly todo: readonly number[];
  done: number;
  slice: number;
  calls: number;
  state: JobReport['state'];
  resumeAt: number | null;
  shownProblem: ShownProblem | null;
}

/** Every method does its work at once, as an execution on the server would. */
export class FakeServer implements Server {
  rows: FakeRow[];
  connection: ConnectionState | null;
  /** Connections beside that one, and that one. */
  others: readonly ConnectionState[] = [];
  columns: ColumnsState | null;
  shownProblem: ShownProblem | null;
  settings = SETTINGS;
  action: Action = 'update';
  readonly overwrite: Overwrite = 'always';
  background: BackgroundState | null = null;
  closedWays: readonly string[] = [];
  runs: RunState[];
  intent: State['intent'];
  signIn: State['signIn'] = { redirectUri: REDIRECT_URI, begun: false, shownProblem: null };
  /** Whether a tenant does not confirm that it ended a sign-in. */
  livesOn = false;
  job: Job | null = null;
  /** Set to make the next slice wait, fail or be busy instead of working. */
  next: { waitUntil: number; why: ShownProblem | null } | { refuse: ShownProblem } | null = null;
  /** How often each row was worked on, by job and row: to see that nothing is done twice. */
  readonly worked = new Map<string, number>();
  /** The values that were typed in the sidebar. */
  readonly fixes: { readonly key: string; readonly value: string }[] = [];
  sheet = { id: 0, name: 'Completions' };
  private jobs = 0;
  /** How many of them checked all rows. */
  private checks = 0;
  private dismissed: readonly string[] = [];
  private sheets = 1;
  private shown = -1;
  private readonly checkedBy = new Map<string, readonly number[]>();

  constructor(private readonly options: FakeOptions = {}) {
    this.rows = (options.rows ?? rowsOf({ Ready: 8, 'No change': 2, Invalid: 1 })).map((row) => ({ ...row }));
    this.connection = options.connection === undefined ? SUPERADMIN : options.connection;
    this.columns = options.columns === undefined ? COLUMNS : options.columns;
    this.shownProblem = options.shownProblem ?? null;
    this.intent = options.intent ?? null;
    this.runs = [...(options.runs ?? [])];
    this.sheet = { id: 0, name: options.sheetName ?? 'Completions' };
  }

  getState(scope: StateScope = 'whole'): Reply<State> {
    const state = this.state();
    if (scope === 'top' && state.columns !== null) {
      const sheet = { ...state.sheet, counted: false, counts: NO_COUNTS, unenrolls: 0 };
      return ok({ ...state, sheet, job: null, intent: null });
    }
    this.intent = null;
    return ok(state);
  }

  connect(input: ConnectInput): Reply<State> {
    if (input.clientSecret !== (this.options.secret ?? 'right')) {
      return refuse({
        ...shownProblem(
          'sign-in-refused',
          'Docebo refused the sign-in: the client ID or the client secret is wrong. Compare both with the app in Docebo.',
          'reconnect',
          'POST /oauth2/token 401 invalid_client',
        ),
        suspect: 'app',
      });
    }
    this.connection = { ...SUPERADMIN, domain: input.domain, grant: input.grant };
    return ok(this.state());
  }

  cancelConnect(): Reply<State> {
    return ok(this.state());
  }

  chooseConnection(domain: string): Reply<State> {
    this.connection = this.connections.find((each) => each.domain === domain) ?? this.connection;
    return ok(this.state());
  }

  nameConnection({ domain, name, colour }: Parameters<Server['nameConnection']>[0]): Reply<State> {
    const renamed = (each: ConnectionState) => (each.domain === domain ? { ...each, name, colour } : each);
    this.others = this.others.map(renamed);
    this.connection = this.connection && renamed(this.connection);
    return ok(this.state());
  }

  /** The one in use and the others, in the order of their domains. */
  get connections(): readonly ConnectionState[] {
    const { connection } = this;
    const others = this.others.filter(({ domain }) => domain !== connection?.domain);
    return [...(connection ? [connection] : []), ...others].sort((a, b) => (a.domain < b.domain ? -1 : 1));
  }

  disconnect(): Reply<Disconnected> {
    this.connection = null;
    return ok({ ...this.state(), livesOn: this.livesOn });
  }

  signInAddress(input: SignInInput): Reply<{ readonly url: string }> {
    this.signIn = { ...this.signIn, begun: true, shownProblem: null };
    return ok({ url: `https://${input.domain}/oauth2/authorize?client_id=${input.clientId}` });
  }

  /** The person comes back from Docebo's page: with a problem to show, or signed in. */
  comeBack(why: ShownProblem | null): void {
    this.signIn = { ...this.signIn, begun: false, shownProblem: why };
    if (why === null) this.connection = { ...SUPERADMIN, grant: 'authorization_code' };
  }

  chooseColumns(choice: Parameters<Server['chooseColumns']>[0]): Reply<State> {
    const chosen = choice ?? CHOSEN;
    const required = ['user', 'course', 'completedAt'] as const;
    const headers = this.columns?.headers ?? HEADERS;
    this.columns = {
      headers,
      chosen,
      missing: required.filter((field) => chosen[field] === null),
      byHand: choice !== null,
      lost: [],
      additional: [],
      shape: null,
      questions: this.columns?.questions ?? [],
      unused: [],
      plans: false,
    };
    return ok(this.state());
  }

  saveSettings(settings: State['settings']): Reply<State> {
    this.settings = settings;
    return ok(this.state());
  }

  chooseLanguage(): Reply<State> {
    return ok(this.state());
  }

  chooseAction(action: Action): Reply<State> {
    if (action !== this.action) {
      // The receipts of rows that go by it no longer fit.
      for (const row of this.rows) if (row.action === undefined) row.status = 'pending';
    }
    this.action = action;
    return ok(this.state());
  }

  answerQuestion(input: Parameters<Server['answerQuestion']>[0]): Reply<State> {
    const { question, answer } = input;
    if (this.columns)
      this.columns = {
        ...this.columns,
        questions: this.columns.questions.map((each) => (each.id === question ? { ...each, answer } : each)),
      };
    return ok(this.state());
  }

  /** The version that the person has not seen yet. */
  news: string | null = null;

  whatsNew(): Reply<News> {
    this.news = null;
    return ok({ version: '0.2.0', lines: ['Rows can be undone.', 'Dates are read in Japanese.'] });
  }

  showLog(): Reply<{ readonly shown: boolean }> {
    return ok({ shown: this.runs.length > 0 });
  }

  listRuns(): Reply<readonly RunState[]> {
    return ok(this.runs);
  }

  /** How far the Get is: 200 rows a slice. */
  private got: GetReport | null = null;

  estimateGet(): Reply<GetEstimate> {
    return ok({ enrollments: 400, calls: 2, free: 990 });
  }

  startGet(): Reply<GetReport> {
    this.got = {
      get: 'g1',
      of: 'enrollments',
      slice: 2,
      state: 'going',
      resumeAt: null,
      shownProblem: null,
      rows: 200,
      total: 400,
      callsSent: 1,
      notes: [],
    };
    return ok(this.got);
  }

  continueGet({ slice }: { readonly slice: number }): Reply<GetReport> {
    const before = this.got;
    if (!before) return refuse(shownProblem('job-over', 'This job has ended.'));
    if (slice === before.slice) {
      this.got = { ...before, slice: 3, state: 'done', rows: 400, callsSent: 2 };
      this.sheets += 1;
      this.sheet = { id: this.sheets, name: 'Docebo' };
    }
    return ok(this.got ?? before);
  }

  stopGet(): Reply<GetReport | null> {
    if (this.got && this.got.state !== 'done') this.got = { ...this.got, state: 'stopped' };
    return ok(this.got);
  }

  makeUndo(run: string): Reply<State> {
    const known = this.runs.find((each) => each.run === run);
    if (known === undefined) {
      return refuse(
        shownProblem(
          'run-unknown',
          `The log has no run “${run}”. Look for its name in the sheet “Rowcall log”.`,
        ),
      );
    }
    this.sheets += 1;
    this.sheet = { id: this.sheets, name: `Undo ${run}` };
    this.rows = rowsOf({ Ready: known.changed });
    this.columns = COLUMNS;
    this.shownProblem = null;
    this.action = 'update';
    return ok(this.state());
  }

  startJob({
    kind,
    scope,
    unenrolls,
  }: {
    readonly kind: JobKind;
    readonly scope: JobScope;
    readonly unenrolls?: number;
  }): Reply<JobReport> {
    if (this.next !== null && 'refuse' in this.next) return this.refuseOnce(this.next.refuse);
    const leaving = this.unenrolling(scope);
    if (kind === 'run' && (leaving > 100 || leaving * 10 > this.rows.length) && unenrolls !== leaving) {
      return refuse(
        shownProblem(
          'unenrolls-unconfirmed',
          `${leaving} rows unenroll people, which can’t be fully undone. Type the number to confirm.`,
        ),
      );
    }
    this.jobs += 1;
    if (kind === 'check' && scope.of === 'all') this.checks += 1;
    const todo = this.inScope(scope).filter((index) => isDue(kind, this.rows[index]?.status));
    this.job = {
      id: `job-${this.jobs}`,
      sheet: this.sheet.id,
      kind,
      scope,
      todo,
      done: 0,
      slice: 0,
      calls: 0,
      state: 'going',
      resumeAt: null,
      shownProblem: null,
    };
    return this.work(this.job);
  }

  continueJob({ job, slice }: { readonly job: string; readonly slice: number }): Reply<JobReport> {
    if (this.next !== null && 'refuse' in this.next) return this.refuseOnce(this.next.refuse);
    const known = this.job;
    if (known === null || known.id !== job) {
      return refuse(
        shownProblem('input-invalid', 'There is no such job any more. Check the rows again.', 'retry'),
      );
    }
    if (known.slice !== slice || known.state === 'done') return ok(this.report(known));
    return this.work(known);
  }

  supportReport(): Reply<{ readonly text: string }> {
    return ok({ text: `Rowcall: report for support\nsheet.rows  ${this.rows.length}` });
  }

  retryPilots(): Reply<State> {
    this.closedWays = [];
    return this.getState();
  }

  /** What a slice that is at work tells of itself. */
  progress: Progress | null = null;

  getProgress(): Reply<Progress | null> {
    return { ok: true, value: this.progress };
  }

  stopJob(): Reply<State> {
    // No slice is under way between two calls: the job stops at once.
    if (this.job !== null && this.job.state !== 'done') this.job.state = 'stopped';
    this.background = null;
    return ok(this.state());
  }

  showRows(status: RowStatus | 'pending'): Reply<{ readonly rows: number; readonly row: number | null }> {
    const rows = this.rows.flatMap((row, index) => (row.status === status ? [index] : []));
    const found = rows.find((index) => index > this.shown) ?? rows[0];
    this.shown = found ?? -1;
    return ok({ rows: rows.length, row: found === undefined ? null : found + 2 });
  }

  /** The rows that need a person: one group for each of their statuses. */
  problems(): readonly ProblemGroup[] {
    return GROUPS.flatMap(({ status, ...group }) => {
      const rows = this.rows.filter((row) => row.status === status).length;
      const mark = `${group.code} ${rows} ${this.checks}`;
      return rows === 0 ? [] : [{ ...group, rows, label: `${rows} ${group.label}`, mark }];
    });
  }

  dismiss({ marks, on }: Parameters<Server['dismiss']>[0]): Reply<null> {
    this.dismissed = [...this.dismissed.filter((mark) => !marks.includes(mark)), ...(on ? marks : [])];
    return ok(null);
  }

  showProblem({
    code,
    row: from,
    move,
  }: Parameters<Server['showProblem']>[0]): Reply<{ readonly shown: ProblemRow | null }> {
    const status = GROUPS.find((group) => group.code === code)?.status;
    const rows = this.rows.flatMap((row, index) => (row.status === status ? [index + 2] : []));
    const after = rows.findIndex((row) => (move === 'here' ? row >= from : row > from));
    const before = rows.filter((row) => row < from).length - 1;
    const place = move === 'previous' ? (before < 0 ? rows.length - 1 : before) : Math.max(0, after);
    const row = rows[place];
    if (row === undefined) return ok({ shown: null });
    this.shown = row - 2;
    const shown: ProblemRow = {
      code,
      row,
      place: place + 1,
      rows: rows.length,
      user: 'grace.quinn@acme.example',
      course: 'SAFETY-101',
      details:
        'Completion date “31 February 2026” is not a day that exists. Correct it to a day, such as 2026-02-28.',
      key: `key-${row}`,
      cell: { header: 'C', value: '31 February 2026', typed: status === 'Invalid', near: [], same: 1 },
    };
    return ok({ shown });
  }

  /** The row is ready with its next check. */
  takeName(): Reply<{ readonly rows: number; readonly left: number }> {
    return ok({ rows: 1, left: 0 });
  }

  fixCell({ key, value }: Parameters<Server['fixCell']>[0]): Reply<{ readonly row: number }> {
    this.fixes.push({ key, value });
    const row = Number(key.slice('key-'.length));
    this.rows = this.rows.map((each, index) => ({
      ...each,
      ...(index === row - 2 ? { status: 'pending', checked: 'Ready' } : {}),
      selected: index === row - 2,
    }));
    return ok({ row });
  }

  setBackground(on: boolean): Reply<State> {
    if (on && this.options.backgroundRefused !== undefined) return refuse(this.options.backgroundRefused);
    this.background = on && this.job ? { job: this.job.id, nextAt: BACKGROUND_AT, mine: true } : null;
    return ok(this.state());
  }

  makeTemplate(): Reply<State> {
    this.sheet = { id: 1, name: 'Rowcall template' };
    this.rows = rowsOf({ Ready: 3 });
    this.columns = COLUMNS;
    this.shownProblem = null;
    return ok(this.state());
  }

  turnIntoRows(_shape: Parameters<Server['turnIntoRows']>[0]): Reply<State> {
    this.sheet = { id: 1, name: `${this.sheet.name} as rows` };
    this.columns = COLUMNS;
    this.shownProblem = null;
    return ok(this.state());
  }

  /** Why the next learning plans are not expanded, if they are not. */
  expandRefused: ShownProblem | null = null;

  expandPlans(_into: 'courses'): Reply<State> {
    const { expandRefused } = this;
    this.expandRefused = null;
    if (expandRefused) return refuse(expandRefused);
    this.sheet = { id: 1, name: `${this.sheet.name} by course` };
    this.columns = COLUMNS;
    this.shownProblem = null;
    return ok(this.state());
  }

  /** The rows by status, as the sheet is now. */
  counts(): Counts {
    const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<
      RowStatus | 'pending',
      number
    >;
    for (const row of this.rows) counts[row.status] += 1;
    return counts;
  }

  private actionFor(row: FakeRow): Action {
    return row.action ?? this.action;
  }

  private readyTo(wanted: (row: FakeRow) => boolean, scope: JobScope): number {
    return this.inScope(scope).filter((index) => {
      const row = this.rows[index];
      return row?.status === 'Ready' && wanted(row);
    }).length;
  }

  private unenrolling(scope: JobScope): number {
    return this.readyTo((row) => this.actionFor(row) === 'unenroll', scope);
  }

  private enrolling(scope: JobScope): number {
    const enrolls = (row: FakeRow) => row.checked === 'Not enrolled' && this.actionFor(row) !== 'unenroll';
    return this.readyTo(enrolls, scope);
  }

  private refuseOnce(problem: ShownProblem): Reply<never> {
    this.next = null;
    return refuse(problem);
  }

  private inScope(scope: JobScope): readonly number[] {
    const all = this.rows.map((_, index) => index);
    switch (scope.of) {
      case 'all':
        return all;
      case 'selected':
        return all.filter((index) => this.rows[index]?.selected);
      case 'job':
        return this.checkedBy.get(scope.job) ?? [];
    }
  }

  private work(job: Job): Reply<JobReport> {
    job.slice += 1;
    job.resumeAt = null;
    job.shownProblem = null;
    job.state = 'going';
    if (this.next !== null && 'waitUntil' in this.next) {
      job.state = 'waiting';
      job.resumeAt = this.next.waitUntil;
      job.shownProblem = this.next.why;
      this.next = null;
      return ok(this.report(job));
    }
    const upTo = Math.min(job.todo.length, job.done + (this.options.sliceRows ?? 1_000_000));
    for (const index of job.todo.slice(job.done, upTo)) this.workOn(job, index);
    job.done = upTo;
    job.calls += 1;
    if (job.done === job.todo.length) {
      job.state = 'done';
      this.background = null;
    }
    if (job.state === 'done' && job.kind === 'check') this.checkedBy.set(job.id, this.inScope(job.scope));
    if (job.state === 'done' && job.kind === 'run' && job.done > 0) {
      const run = { run: job.id, startedAt: '2026-04-01 10:00:00', who: 'ines.admin', changed: job.done };
      this.runs = [run, ...this.runs];
    }
    return ok(this.report(job));
  }

  private workOn(job: Job, index: number): void {
    const row = this.rows[index];
    if (row === undefined) return;
    const key = `${job.id} row ${index}`;
    this.worked.set(key, (this.worked.get(key) ?? 0) + 1);
    switch (job.kind) {
      case 'check':
        row.status = foundFor(this.actionFor(row), row.checked);
        return;
      case 'run':
        row.status = row.run[Math.min(row.runs, row.run.length - 1)] ?? 'Updated';
        row.runs += 1;
        return;
      case 'verify':
        row.status = index < (this.options.differing ?? 0) ? 'Differs' : 'Verified';
    }
  }

  /** Rows that are done, which a check does not read. */
  private earlier(): JobReport['earlier'] {
    const done = this.rows.filter(({ status }) => status === 'Updated' || status === 'Verified');
    return done.length === 0 ? null : { rows: done.length, since: '2026-04-01 10:00:05' };
  }

  private report(job: Job): JobReport {
    const left = job.todo.length - job.done;
    const ready = this.readyTo(() => true, job.scope);
    const planned = job.kind === 'check' && job.state === 'done';
    return {
      job: job.id,
      kind: job.kind,
      scope: job.scope,
      slice: job.slice,
      state: job.state,
      next: nextOf(job, job.shownProblem?.code ?? null),
      shownProblem: job.shownProblem,
      rowsDone: job.done,
      rowsTotal: job.todo.length,
      rowsEnrolled: 0,
      rowsRemoved: 0,
      enrollmentsUpdated: job.todo
        .slice(0, job.done)
        .filter((index) => this.rows[index]?.status === 'Updated').length,
      rowsUpdated:
        job.kind === 'run'
          ? job.todo.slice(0, job.done).filter((index) => this.rows[index]?.status === 'Updated').length
          : null,
      callsSent: job.calls,
      callsLeft: Math.ceil(left / (this.options.sliceRows ?? 1_000_000)),
      msLeft: left * (this.options.msARow ?? 100),
      counts: this.counts(),
      problems: this.problems(),
      plan: planned ? this.plan(job.scope, ready) : null,
      earlier: planned ? this.earlier() : null,
      preview: planned
        ? Array.from({ length: Math.min(ready, 6) }, (_, index) => ({
            row: index + 2,
            user: HEADERS[0]?.samples[index % 3] ?? '',
            course: HEADERS[1]?.samples[index % 3] ?? '',
            ...changeShown(this.action, index),
          }))
        : [],
    };
  }

  private plan(scope: JobScope, rows: number): PlanState {
    const [enrolls, unenrolls] = [this.enrolling(scope), this.unenrolling(scope)];
    const bulk = (count: number) => Math.ceil(count / 40);
    const [putMany, enrollMany, unenrollMany] = [
      bulk(rows - enrolls - unenrolls),
      bulk(enrolls),
      bulk(unenrolls),
    ];
    return {
      rows,
      enrollments: rows,
      calls: putMany + enrollMany + unenrollMany,
      callsOneByOne: rows,
      putMany,
      putOne: 0,
      postBatch: 0,
      enrollMany,
      enrollBatch: 0,
      unenrollMany,
      recertifyBatch: 0,
      attendanceBatch: 0,
      leaveSession: 0,
      enrolls,
      unenrolls,
      recertifies: 0,
      setsBack: 0,
      replacesDates: 0,
      unenrollsCompleted: 0,
      notHeld: this.settings.hold === 'nothing' ? 0 : (this.options.notHeld ?? (() => 0))(rows),
      lowerBound: 1,
      overlapWouldSave: 0,
      completions: (this.options.completions ?? (() => 0))(rows - unenrolls),
      estimatedMs: rows * (this.options.msARow ?? 97),
      planMs: 12,
    };
  }

  private state(): State {
    return {
      connection: this.connection,
      connections: this.connections,
      sheet: {
        ...this.sheet,
        rows: this.rows.length,
        counted: true,
        counts: this.counts(),
        unenrolls: this.unenrolling({ of: 'all' }),
        back: { setsBack: 0, replacesDates: 0, unenrollsCompleted: 0 },
        action: this.action,
        overwrite: this.overwrite,
        kept: 0,
        keptRow: 'none',
        problems: this.problems(),
        dismissed: this.dismissed,
      },
      columns: this.columns,
      shownProblem: this.shownProblem,
      // Of the sheet in front alone, and also once it is over: as the server does.
      job: this.job === null || this.job.sheet !== this.sheet.id ? null : this.report(this.job),
      intent: this.intent,
      settings: this.settings,
      closedWays: this.closedWays,
      // As the browser in its tests.
      zone: 'Europe/Paris',
      background: this.background,
      directory: [],
      get: this.got === null || this.got.state === 'done' ? null : { ...this.got, held: false },
      news: this.news,
      signIn: this.signIn,
    };
  }
}
