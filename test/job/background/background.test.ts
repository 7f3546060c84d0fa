// The background over a plain platform: stores and a sheet in, stores, notes, triggers and mails out.
import type { JobReport } from '../../../src/contract';
import {
  askForTakeover,
  backgroundState,
  endBackground,
  settleBackground,
  startBackground,
  withEnd,
} from '../../../src/job/background/background';
import { continueInBackground } from '../../../src/job/background/start';
import { nextOf } from '../../../src/job/next';
import { NO_COUNTS } from '../../../src/job/report';
import { toShownProblem } from '../../../src/words/jobs/problems';
import type { Platform, SheetPort, TextStore } from '../../../src/work/platform/ports';
import { keepTenant } from '../../../src/work/stored/connections';
import { BACKGROUND, JOB, type JobRecord, startsOf, TAKEOVER } from '../../../src/work/stored/job';
import { SETTINGS } from '../../../src/work/stored/person';
import { memoryStore } from '../../support/stores';

const NOW = Date.UTC(2026, 8, 1, 12);
const HOUR = 3_600_000;

const store = (): TextStore & { readonly kept: Map<string, string> } => {
  const kept = new Map<string, string>();
  return { kept, ...memoryStore(kept) };
};

const never = (): never => {
  throw new Error('Nobody should ask for this here.');
};

/** A document with one sheet that Rowcall has been at work in, and two people. */
function world({ refuses = null, document = true }: { refuses?: string | null; document?: boolean } = {}) {
  const documentStore = store();
  const triggers = new Set<string>();
  const mails: string[] = [];
  let note = '';
  let now = NOW;
  let made = 0;
  const sheet: SheetPort = {
    id: 7,
    name: 'Completions',
    grid: true,
    merged: () => null,
    read: () => ({
      name: 'Completions',
      cells: [
        [
          'User',
          'Course',
          'Completion date',
          'Rowcall status',
          'Rowcall details',
          'Rowcall receipt',
          'Rowcall user id',
          'Rowcall course id',
        ],
        ['ada', 'C-1', '2026-03-14', '', '', '', '', ''],
      ],
      locale: 'en_US',
      today: '2026-09-01',
    }),
    rowAt: never,
    cellsAt: never,
    filtered: () => false,
    hiddenAmong: () => new Set(),
    formats: () => [],
    texts: () => [],
    write: never,
    flush: never,
    addColumns: never,
    columnHidden: never,
    showColumns: never,
    offer: never,
    top: never,
    selection: never,
    select: never,
    type: never,
    noteOf: ({ column }) => (column === 3 ? note : null),
    setNote: ({ column }, text) => {
      if (column !== 3) throw new Error('The note belongs on the status header.');
      note = text;
    },
  };
  const person = (personStore: TextStore): Platform => ({
    version: '0.0.0',
    now: () => now,
    sleep: never,
    random: () => 0.5,
    userLocale: () => 'en',
    textsFile: never,
    newsFile: never,
    sheet: (id) => (id === 7 || id === null ? sheet : null),
    addSheet: never,
    addTable: never,
    renewTable: never,
    addRows: never,
    bringToFront: never,
    addLines: never,
    cells: never,
    room: never,
    missing: () => null,
    fetchAll: never,
    personStore,
    documentStore,
    exclusive: never,
    exclusiveToPerson: (work) => work(),
    signIn: { secret: never, challenge: never, redirectUri: never, state: never },
    zone: () => 'Etc/UTC',
    offsetHours: () => 0,
    knowsZone: () => true,
    clock: {
      start() {
        if (refuses !== null) throw new Error(refuses);
        made += 1;
        triggers.add(`trigger-${made}`);
        return `trigger-${made}`;
      },
      stop(id) {
        triggers.delete(id);
      },
    },
    mailToSelf: (subject, body) => {
      mails.push(`${subject}\n${body}`);
    },
    hasDocument: () => document,
    address: () => 'https://docs.google.com/spreadsheets/d/x/edit',
  });
  const ada = person(store());
  const bo = person(store());
  return {
    ada,
    bo,
    triggers,
    mails,
    note: () => note,
    pass: (ms: number) => {
      now += ms;
    },
    job: (change: Partial<JobRecord> = {}) => JOB.write(documentStore, { ...RECORD, ...change }),
  };
}

const RECORD: JobRecord = {
  unenrolls: 0,
  setsBack: 0,
  logged: false,
  problem: '',
  logSheet: null,
  job: 'abcd1234',
  kind: 'run',
  scope: { of: 'all' },
  sheetId: 7,
  slice: 4,
  state: 'waiting',
  resumeAt: NOW + HOUR,
  startedAt: NOW,
  callsSent: 12,
  rowsTotal: 100,
  rowsLeft: 60,
  waits: 0,
  vain: { calls: 0, pilots: 0, answer: '' },
  writes: 0,
  leaseUntil: NOW,
};

const report = (change: Partial<JobReport> = {}): JobReport => ({
  job: 'abcd1234',
  kind: 'run',
  scope: { of: 'all' },
  slice: 5,
  state: 'going',
  next: nextOf({ state: change.state ?? 'going', resumeAt: null }, change.shownProblem?.code ?? null),
  shownProblem: null,
  rowsDone: 40,
  rowsTotal: 100,
  rowsUpdated: 40,
  rowsEnrolled: 0,
  rowsRemoved: 0,
  enrollmentsUpdated: 0,
  callsSent: 13,
  callsLeft: 10,
  msLeft: 1000,
  counts: NO_COUNTS,
  plan: null,
  preview: [],
  problems: [],
  earlier: null,
  ...change,
});

const stoppedBy = (code: 'unreachable' | 'forbidden' | 'stopped') =>
  toShownProblem(code === 'stopped' ? { code } : { code, request: 'PUT', detail: '' }, String);

describe('requesting it', () => {
  test.each([
    ['no job', null],
    ['a job that is over', 'done'],
  ] as const)('%s gets no trigger', (_, state) => {
    const { ada, job, triggers } = world();
    if (state) job({ state });
    expect(startBackground(ada)).toEqual({ code: 'job-over' });
    expect(triggers.size).toBe(0);
  });

  test.each(['going', 'waiting', 'stopped'] as const)(
    'a job that is %s gets a trigger, and the state names it',
    (state) => {
      const { ada, job, triggers, note } = world();
      job({ state });
      expect(startBackground(ada)).toBeNull();
      expect([...triggers]).toEqual(['trigger-1']);
      expect(backgroundState(ada)).toEqual({ job: 'abcd1234', nextAt: NOW + HOUR, mine: true });
      expect(note()).toBe(
        'Rowcall continues this update automatically, about every hour, next at about 13:00. To follow or stop it, choose Extensions ▸ Rowcall ▸ Open sidebar.',
      );
    },
  );

  test('keeps Google’s reason for a refusal and leaves no state', () => {
    const { ada, job, note } = world({ refuses: 'This script has too many triggers.' });
    job();
    expect(startBackground(ada)).toEqual({
      code: 'background-refused',
      detail: 'This script has too many triggers.',
    });
    expect(backgroundState(ada)).toBeNull();
    expect(note()).toBe('');
  });

  test('another job of the same person reuses the trigger', () => {
    const { ada, job, triggers } = world();
    job();
    startBackground(ada);
    job({ job: 'efgh5678' });
    expect(backgroundState(ada)).toBeNull();
    startBackground(ada);
    expect([...triggers]).toEqual(['trigger-1']);
    expect(backgroundState(ada)?.job).toBe('efgh5678');
  });

  test('two people have a trigger each, and the earlier one deletes itself', () => {
    const { ada, bo, job, triggers } = world();
    job();
    startBackground(ada);
    expect(backgroundState(bo)?.mine).toBe(false);
    startBackground(bo);
    expect([...triggers]).toEqual(['trigger-1', 'trigger-2']);
    expect(backgroundState(bo)?.mine).toBe(true);
    continueInBackground(ada, never, 'trigger-1');
    expect([...triggers]).toEqual(['trigger-2']);
    expect(startsOf('trigger-1').read(ada.personStore)).toBeNull();
  });
});

describe('after a slice of the sidebar', () => {
  test.each([
    ['continues', report(), true],
    ['waits', report({ state: 'waiting' }), true],
    ['is over', report({ state: 'done' }), false],
    ['was stopped by the person', report({ state: 'stopped', shownProblem: stoppedBy('stopped') }), false],
    ['needs a person', report({ state: 'stopped', shownProblem: stoppedBy('forbidden') }), false],
    [
      'was stopped by a passing problem',
      report({ state: 'stopped', shownProblem: stoppedBy('unreachable') }),
      true,
    ],
    ['is another', report({ job: 'efgh5678' }), false],
  ])('a job that %s keeps its trigger only if there is more to do', (_, after, stays) => {
    const { ada, job, triggers, note } = world();
    job();
    startBackground(ada);
    settleBackground(ada, after);
    expect(triggers.size).toBe(stays ? 1 : 0);
    expect(note() !== '').toBe(stays);
    expect(BACKGROUND.read(ada.documentStore) !== null).toBe(stays);
  });
});

describe('a start of the trigger', () => {
  test('does not touch a job that a sidebar works on, and sets the next time', () => {
    const { ada, job, note, pass } = world();
    job({ state: 'going' });
    startBackground(ada);
    job({ state: 'going', leaseUntil: NOW + 2 * HOUR });
    pass(HOUR);
    continueInBackground(ada, never, 'trigger-1');
    expect(backgroundState(ada)?.nextAt).toBe(NOW + 2 * HOUR);
    expect(note()).toContain('next at about 14:00');
  });

  test('ends instead of sleeping longer than a start can take', () => {
    const { ada, job } = world();
    job({ resumeAt: NOW + 30 * 60_000 });
    startBackground(ada);
    SETTINGS.write(ada.personStore, { ...SETTINGS_ON, mailAtEnd: false });
    withConnection(ada);
    continueInBackground(ada, never, 'trigger-1');
    expect(backgroundState(ada)).not.toBeNull();
  });

  test('deletes the trigger when the connection is gone, and reports it by note, mail and sidebar', () => {
    const { ada, job, triggers, mails, note } = world();
    job();
    startBackground(ada);
    SETTINGS.write(ada.personStore, SETTINGS_ON);
    continueInBackground(ada, never, 'trigger-1');
    expect(triggers.size).toBe(0);
    expect(backgroundState(ada)).toBeNull();
    expect(JOB.read(ada.documentStore)?.state).toBe('stopped');
    expect(note()).toContain('Rowcall stopped this update at 12:00: Rowcall is not connected to Docebo yet.');
    expect(mails).toEqual([expect.stringMatching(/^Rowcall stopped and needs you: “Completions”\n/)]);
    const told = withEnd(ada, report({ state: 'stopped' }));
    expect(told?.shownProblem).toMatchObject({ code: 'stopped', remedy: 'reconnect' });
    // Gone on with, it has nothing to tell any more.
    settleBackground(ada, report());
    expect(note()).toBe('');
    expect(withEnd(ada, report({ state: 'stopped' }))?.shownProblem).toBeNull();
  });

  test('the mail names the Docebo that the job works with', () => {
    const { ada, job, mails } = world();
    job({ origin: 'https://sandbox.docebosaas.com' });
    startBackground(ada);
    SETTINGS.write(ada.personStore, SETTINGS_ON);
    continueInBackground(ada, never, 'trigger-1');
    expect(mails).toEqual([expect.stringContaining('The sheet works with sandbox.docebosaas.com.')]);
  });

  test('keeps a finished run as done when its verification cannot begin', () => {
    const { ada, job, triggers, mails, note } = world();
    job();
    startBackground(ada);
    job({ state: 'done', rowsLeft: 0 });
    SETTINGS.write(ada.personStore, { ...SETTINGS_ON, verifyAfterRun: true });
    continueInBackground(ada, never, 'trigger-1');
    expect(JOB.read(ada.documentStore)?.state).toBe('done');
    expect(note()).toContain('Rowcall stopped this verification at 12:00: Rowcall is not connected');
    expect(triggers.size).toBe(0);
    expect(mails).toHaveLength(1);
  });

  describe('a run that is over, of a sheet that works with another tenant since', () => {
    const origin = 'https://acme.docebosaas.com';
    const ended = (now: string) => {
      const made = world();
      made.job();
      startBackground(made.ada);
      made.job({ state: 'done', rowsLeft: 0, origin });
      withConnection(made.ada);
      keepTenant(made.ada, 7, now);
      SETTINGS.write(made.ada.personStore, { ...SETTINGS_ON, verifyAfterRun: true });
      const opened: (string | undefined)[] = [];
      const open = (_: SheetPort, tenant: string | undefined): never => {
        opened.push(tenant);
        throw new Error('opened');
      };
      return { ...made, opened, start: () => continueInBackground(made.ada, open, 'trigger-1') };
    };

    test('is not verified: its rows are not those of the run any more', () => {
      const { ada, opened, start, triggers } = ended('https://acme-sandbox.docebosaas.com');
      start();
      expect(opened).toEqual([]);
      expect(JOB.read(ada.documentStore)).toMatchObject({ kind: 'run', state: 'done' });
      expect(triggers.size).toBe(0);
    });

    test('is verified if the sheet works with the tenant of the run', () => {
      const { opened, start } = ended(origin);
      expect(start).toThrow('opened');
      expect(opened).toEqual([origin]);
    });
  });

  test('deletes the trigger of a document that is gone', () => {
    const { ada, triggers, mails } = world({ document: false });
    triggers.add('trigger-9');
    SETTINGS.write(ada.personStore, SETTINGS_ON);
    continueInBackground(ada, never, 'trigger-9');
    expect(triggers.size).toBe(0);
    expect(mails).toEqual([expect.stringContaining('a spreadsheet no longer exists')]);
  });

  test('stops after 24 starts in a row that Google ended', () => {
    const { ada, job, triggers } = world();
    job();
    startBackground(ada);
    startsOf('trigger-1').write(ada.personStore, 24);
    continueInBackground(ada, never, 'trigger-1');
    expect(triggers.size).toBe(0);
    expect(withEnd(ada, report({ state: 'stopped' }))?.shownProblem?.particulars).toContain(
      '24 starts in a row',
    );
  });
});

test('removes the note when a job in another sheet begins', () => {
  const { ada, job, note } = world();
  job();
  startBackground(ada);
  expect(note()).not.toBe('');
  job({ job: 'other123', sheetId: 8 });
  settleBackground(ada, report({ job: 'other123' }));
  expect(note()).toBe('');
});

test('requests a takeover for its own job only', () => {
  const { ada, job } = world();
  job();
  startBackground(ada);
  askForTakeover(ada, 'efgh5678');
  expect(TAKEOVER.read(ada.documentStore)).toBeNull();
  askForTakeover(ada, 'abcd1234');
  expect(TAKEOVER.read(ada.documentStore)).toEqual({ job: 'abcd1234', at: NOW });
});

test('can be ended twice, and by another person', () => {
  const { ada, bo, job, triggers, note } = world();
  job();
  startBackground(ada);
  endBackground(bo);
  endBackground(ada);
  expect(note()).toBe('');
  expect([...triggers]).toEqual(['trigger-1']);
  continueInBackground(ada, never, 'trigger-1');
  expect(triggers.size).toBe(0);
});

const SETTINGS_ON = {
  callsPerHour: 1000,
  overlap: 'never',
  tenantZone: '',
  verifyAfterRun: false,
  hold: 'nothing',
  mailAtEnd: true,
} as const;

function withConnection(platform: Platform): void {
  platform.personStore.set(
    'rowcall.credentials',
    JSON.stringify({
      origin: 'https://acme.docebosaas.com',
      grant: 'client_credentials',
      clientId: 'x',
      clientSecret: 'x',
      username: null,
      password: null,
    }),
  );
  platform.personStore.set(
    'rowcall.person',
    JSON.stringify({ userId: 1, username: 'ada', name: 'Ada', level: 'Superadmin' }),
  );
}
