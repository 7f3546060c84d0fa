// Work that goes on with the sidebar closed: a clock trigger of our own starts it about once an hour, and it ends itself.
import type { BackgroundState, JobKind, JobReport, Problem, Trouble } from '../contract';
import { cellText } from '../sheet';
import { continueJob } from './job';
import type { Platform, SheetPort } from './ports';
import { readColumns } from './reading';
import { BACKGROUND_NOTE, endMail, GONE_MAIL, isOurNote, toTrouble } from './sentences';
import {
  BACKGROUND,
  type BackgroundRecord,
  JOB,
  type JobRecord,
  SETTINGS,
  startsOf,
  TAKEOVER,
} from './stored';
import { connectionOf } from './tenant';
import { clockTime } from './words';
import type { Workplace } from './workplace';

/** Milliseconds between two starts of an add-on's clock trigger (docs/limits.md). */
const HOUR_MS = 3_600_000;

/**
 * Milliseconds that one start works at most, its waits included. A run: 24 starts a day stay within the 90 minutes that
 * Google gives the triggers of a consumer account. A check reads its listings in one go and may have more: a minute less than
 * an execution lasts (docs/limits.md).
 */
const MOST_MS: Readonly<Record<JobKind, number>> = { run: 210_000, check: 300_000, verify: 210_000 };

/** Milliseconds that have to be left for another slice to begin: what it takes to come further. */
const ROOM_MS: Readonly<Record<JobKind, number>> = { run: 20_000, check: 150_000, verify: 20_000 };

/** Starts in a row that may bring the job no further, ended by Google or by a fault that passes: a day of them. */
const MOST_STARTS = 24;

/** What stops a slice and may be gone in an hour. Everything else waits for a person. */
const PASSING: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'busy',
  'overloaded',
  'rate-limited',
  'server-error',
  'unreachable',
  'fetch-too-fast',
  'fetch-quota',
]);

/** Google's words where a permission was taken back, or a new one was not given yet. */
const NOT_PERMITTED = /authori[sz]ation is required|permission/i;

const clockOf = (platform: Platform) => (ms: number) =>
  clockTime(ms, platform.offsetHours(platform.zone(), ms));

/** What goes on in the background, for the state; `null` where nothing does. */
export function backgroundState(platform: Platform): BackgroundState | null {
  const record = BACKGROUND.read(platform.documentStore);
  if (!record || record.trigger === '') return null;
  const job = JOB.read(platform.documentStore);
  if (job?.job !== record.job || job.state === 'done') return null;
  return { job: record.job, nextAt: record.nextAt, mine: isMine(platform, record) };
}

/** The report of a job that stopped in the background, with why; any other as it is. */
export function withEnd(platform: Platform, report: JobReport | null): JobReport | null {
  if (report?.state !== 'stopped' || report.trouble) return report;
  const record = BACKGROUND.read(platform.documentStore);
  if (record?.job !== report.job || !record.end) return report;
  return { ...report, trouble: { ...record.end, code: 'stopped' } };
}

const isMine = (platform: Platform, { trigger }: BackgroundRecord): boolean =>
  trigger !== '' && startsOf(trigger).read(platform.personStore) !== null;

/** Lets the job that was begun go on by itself. Returns why it cannot, or `null`. */
export function startBackground(platform: Platform): Problem | null {
  const { documentStore: store } = platform;
  const job = JOB.read(store);
  if (!job || job.state === 'done') return { code: 'job-over' };
  const before = BACKGROUND.read(store);
  if (before && isMine(platform, before)) {
    // One trigger for a person and a document is all that Google allows: it serves any job.
    BACKGROUND.write(store, { ...before, job: job.job });
  } else {
    let trigger: string;
    try {
      trigger = platform.clock.start();
    } catch (error) {
      return { code: 'background-refused', detail: error instanceof Error ? error.message : String(error) };
    }
    startsOf(trigger).write(platform.personStore, 0);
    const nextAt = platform.now() + HOUR_MS;
    // Somebody else's trigger that stood here ends itself when it starts next and is named no more.
    BACKGROUND.write(store, { job: job.job, trigger, nextAt, end: null });
  }
  // A slice may have settled the last row meanwhile, and have found no background to end.
  const now = JOB.read(store);
  if (now?.job !== job.job || now.state === 'done') endBackground(platform);
  else showNext(platform, job);
  return null;
}

/** Ends it, without a word to the job: deletes the trigger where it is the person's own, and what the sheet says of it. */
export function endBackground(platform: Platform): void {
  const record = BACKGROUND.read(platform.documentStore);
  if (!record) return;
  BACKGROUND.forget(platform.documentStore);
  forgetTrigger(platform, record);
  const job = JOB.read(platform.documentStore);
  if (job) showNote(platform, job.sheetId, '');
}

/** Ends it where it is the person's own: it works with their connection. */
export function endOwnBackground(platform: Platform): void {
  const record = BACKGROUND.read(platform.documentStore);
  if (record && isMine(platform, record)) endBackground(platform);
}

function forgetTrigger(platform: Platform, record: BackgroundRecord): void {
  if (!isMine(platform, record)) return;
  startsOf(record.trigger).forget(platform.personStore);
  platform.clock.stop(record.trigger);
}

/** After a slice that a sidebar asked for: what was said of an earlier end is over, and so is the background with the job. */
export function settleBackground(platform: Platform, report: JobReport): void {
  const record = BACKGROUND.read(platform.documentStore);
  if (!record) return;
  const other = record.job !== report.job;
  const stopped = report.state === 'stopped' && !(report.trouble && PASSING.has(report.trouble.code));
  if (other || record.end || report.state === 'done' || stopped) endBackground(platform);
}

/** A sidebar asked for a slice and found the job at work: the background leaves it after the slice that is under way. */
export function askForTakeover(platform: Platform, job: string): void {
  const record = BACKGROUND.read(platform.documentStore);
  if (record?.job === job) TAKEOVER.write(platform.documentStore, { job, at: platform.now() });
}

/**
 * What the trigger with this id starts: slices of the job one after another, as long as one start may work. While a sidebar
 * has the job, nothing. Ends the trigger where the job is over or needs a person, and where nobody knows the trigger.
 */
export function continueInBackground(
  platform: Platform,
  open: (sheet: SheetPort) => Workplace,
  trigger: string,
): void {
  const starts = startsOf(trigger);
  if (!platform.hasDocument()) {
    starts.forget(platform.personStore);
    platform.clock.stop(trigger);
    const { subject, body } = GONE_MAIL;
    if (wantsMail(platform)) platform.mailToSelf(subject, body);
    return;
  }
  const record = BACKGROUND.read(platform.documentStore);
  if (record?.trigger !== trigger) {
    starts.forget(platform.personStore);
    platform.clock.stop(trigger);
    return;
  }
  const nth = (starts.read(platform.personStore) ?? 0) + 1;
  starts.write(platform.personStore, nth);
  const began = platform.now();
  BACKGROUND.write(platform.documentStore, { ...record, nextAt: began + HOUR_MS });
  const start = new Start(platform, open, record, began);
  if (nth > MOST_STARTS) {
    start.over({ trouble: givenUp(platform, nth - 1), report: null });
    return;
  }
  try {
    const end = start.work();
    const inVain = nth >= MOST_STARTS && !start.moved;
    if (end) start.over(end);
    else if (inVain) start.over({ trouble: start.trouble ?? givenUp(platform, nth), report: null });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (NOT_PERMITTED.test(detail)) {
      start.over({ trouble: troubleOf(platform, { code: 'background-refused', detail }), report: null });
    } else if (nth >= MOST_STARTS) start.over({ trouble: givenUp(platform, nth), report: null });
    // Google tells the person of it, and starts the function again in an hour.
    throw error;
  }
}

const wantsMail = (platform: Platform): boolean => SETTINGS.read(platform.personStore)?.mailAtEnd === true;

const troubleOf = (platform: Platform, problem: Problem): Trouble => toTrouble(problem, clockOf(platform));

const givenUp = (platform: Platform, starts: number): Trouble =>
  troubleOf(platform, {
    code: 'background-refused',
    detail: `${starts} starts in a row brought the job no further`,
  });

/** How it came to its end: with a trouble for a person, or with none. */
interface End {
  readonly trouble: Trouble | null;
  /** `null` where nothing is to be told. */
  readonly report: JobReport | null;
}

class Start {
  /** Whether the job came further. */
  moved = false;
  /** The last thing that stopped it and may pass. */
  trouble: Trouble | null = null;
  /** The slice after the last one done here; `null` before the first. */
  private next: number | null = null;

  constructor(
    private readonly platform: Platform,
    private readonly open: (sheet: SheetPort) => Workplace,
    private readonly record: BackgroundRecord,
    private readonly began: number,
  ) {}

  /** Returns how the job ended; `null` where it goes on an hour later, or somebody else has it. */
  work(): End | null {
    const { platform } = this;
    for (;;) {
      if (!this.isOn()) return null;
      const job = JOB.read(platform.documentStore);
      if (job?.job !== this.record.job) return { trouble: null, report: null };
      if (this.isTaken(job)) return this.pause(job);
      if (!connectionOf(platform)) return this.needs({ code: 'not-connected' });
      const now = platform.now();
      const wait = job.state === 'waiting' ? Math.max(0, (job.resumeAt ?? 0) - now) : 0;
      const left = MOST_MS[job.kind] - (now - this.began) - wait;
      if (left < ROOM_MS[job.kind]) return this.pause(job);
      if (wait > 0) {
        platform.sleep(wait);
        continue;
      }
      const reply = continueJob(platform, this.open, job.job, job.slice, left);
      if (!reply.ok) return reply.problem.code === 'busy' ? this.pause(job) : this.needs(reply.problem);
      const { report } = reply;
      this.note(job, report);
      if (report.state === 'done') return { trouble: null, report };
      if (report.state !== 'stopped') continue;
      const { trouble } = report;
      // Stopped by a person, who knows.
      if (!trouble || trouble.code === 'stopped') return { trouble: null, report: null };
      if (!PASSING.has(trouble.code)) return { trouble, report };
      this.trouble = trouble;
      return this.pause(job);
    }
  }

  /** Ends the background: first what would start it again, then what is said of it, the mail last. */
  over({ trouble, report }: End): void {
    const { platform, record } = this;
    if (!this.isOn()) return;
    const store = platform.documentStore;
    const job = JOB.read(store);
    const ours = job?.job === record.job ? job : null;
    if (trouble && ours) {
      JOB.write(store, { ...ours, state: 'stopped', resumeAt: null, leaseUntil: platform.now() });
      const { sentence, remedy, particulars } = trouble;
      BACKGROUND.write(store, { ...record, trigger: '', end: { sentence, remedy, particulars } });
    } else BACKGROUND.forget(store);
    forgetTrigger(platform, record);
    if (!ours) return;
    const clock = clockOf(platform);
    const stopped = trouble
      ? BACKGROUND_NOTE.stopped(ours.kind, clock(platform.now()), trouble.sentence)
      : '';
    try {
      showNote(platform, ours.sheetId, stopped);
    } finally {
      // Where the sheet cannot be reached, the mail is all that is left to tell.
      if (trouble || report) this.mail(ours, trouble, report);
    }
  }

  private mail(job: JobRecord, trouble: Trouble | null, report: JobReport | null): void {
    const { platform } = this;
    if (!wantsMail(platform)) return;
    const clock = clockOf(platform);
    const sheet = platform.sheet(job.sheetId)?.name ?? '';
    const { subject, body } = endMail({
      kind: job.kind,
      sheet,
      at: clock(platform.now()),
      trouble,
      counts: report?.counts ?? null,
      address: platform.address(),
    });
    platform.mailToSelf(subject, body);
  }

  /** Whether this trigger is still what the document names: not ended by a person meanwhile, or handed to another. */
  private isOn(): boolean {
    return BACKGROUND.read(this.platform.documentStore)?.trigger === this.record.trigger;
  }

  /** Whether somebody else has the job: a sidebar that asks for its slices, or that wants to. */
  private isTaken(job: JobRecord): boolean {
    const { platform, next, began } = this;
    if (next === null) return job.state === 'going' && job.leaseUntil > platform.now();
    const wanted = TAKEOVER.read(platform.documentStore);
    return job.slice !== next || (wanted?.job === job.job && wanted.at >= began);
  }

  /** Takes note of a slice done here. */
  private note(before: JobRecord, report: JobReport): void {
    this.next = report.slice;
    const undisturbed = !report.trouble || report.trouble.code === 'rate-limited';
    const settled = before.rowsLeft > 0 && report.rowsTotal - report.rowsDone < before.rowsLeft;
    if (!settled && !(undisturbed && report.callsSent > before.callsSent)) return;
    this.moved = true;
    startsOf(this.record.trigger).write(this.platform.personStore, 0);
  }

  private needs(problem: Problem): End {
    return { trouble: troubleOf(this.platform, problem), report: null };
  }

  private pause(job: JobRecord): null {
    showNext(this.platform, job);
    return null;
  }
}

/** Lets the sheet show, without a sidebar, that work goes on and when. */
function showNext(platform: Platform, { kind, sheetId }: JobRecord): void {
  const record = BACKGROUND.read(platform.documentStore);
  if (record) showNote(platform, sheetId, BACKGROUND_NOTE.next(kind, clockOf(platform)(record.nextAt)));
}

/** Puts a note on the header of Rowcall's status column, or takes it away. A note that a person put there stays. */
function showNote(platform: Platform, sheetId: number, note: string): void {
  const sheet = platform.sheet(sheetId);
  const read = sheet && readColumns(platform, sheet);
  if (!sheet || !read?.ok || !read.columns.own.present) return;
  const { headerRow: row, own } = read.columns;
  const anchor = { row, column: own.column, text: cellText(read.view.cells[row]?.[own.column]) };
  const there = sheet.noteOf(anchor);
  if (there === null || there === note || (there !== '' && !isOurNote(there))) return;
  sheet.setNote(anchor, note);
}
