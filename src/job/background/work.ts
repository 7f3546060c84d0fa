// The work of one start of the clock trigger: slices of the job one after another, and the job's end.
import type { JobKind, JobReport, Problem, ShownProblem } from '../../contract';
import { domainOf } from '../../enrollment';
import { isAppointment, type Workplace } from '../../step';
import { BACKGROUND_NOTE, toShownProblem } from '../../words';
import {
  BACKGROUND,
  type BackgroundRecord,
  hasConnection,
  JOB,
  type JobRecord,
  keptTenant,
  type Platform,
  SETTINGS,
  type SheetPort,
  startsOf,
  TAKEOVER,
  tenantOf,
} from '../../work';
import { continueJob, EXECUTION_MS, type JobReply, type Room, startJob } from '../job';
import { nextOf } from '../next';
import { forgetTrigger } from './background';
import { mailEnd } from './mail';
import { clockOf, showNext, showNote } from './note';

/**
 * Milliseconds that one start works at most, its waits included. A run: 24 starts a day stay within the 90
 * minutes that Google gives the triggers of a consumer account. A check reads its listings in one go and may
 * have more: a minute less than an execution lasts (docs/limits.md).
 */
const MOST_MS: Readonly<Record<JobKind, number>> = {
  run: 210_000,
  check: 300_000,
  verify: 210_000,
  refresh: 300_000,
};

/** Milliseconds that have to be left for another slice to begin: what it takes to come further. */
const ROOM_MS: Readonly<Record<JobKind, number>> = {
  run: 20_000,
  check: 150_000,
  verify: 20_000,
  refresh: 150_000,
};

export const shownProblemOf = (platform: Platform, problem: Problem): ShownProblem =>
  toShownProblem(problem, clockOf(platform));

/** How it ended: with a problem for a person, or with none. */
interface End {
  readonly shownProblem: ShownProblem | null;
  /** `null` if there is nothing to report. */
  readonly report: JobReport | null;
}

/** The work of one start: slices one after another, as long as it can work. */
export class Start {
  /** Whether the job came further. */
  moved = false;
  /** The last thing that stopped it and may pass. */
  shownProblem: ShownProblem | null = null;
  /** The slice after the last one done here; `null` before the first. */
  private next: number | null = null;

  constructor(
    private readonly platform: Platform,
    private readonly open: (sheet: SheetPort, origin: string | undefined) => Workplace,
    private record: BackgroundRecord,
    private readonly began: number,
  ) {}

  /** Returns how the job ended; `null` if it continues an hour later, or somebody else has it. */
  work(): End | null {
    const { platform } = this;
    for (;;) {
      if (!this.isOn()) return null;
      const job = JOB.read(platform.documentStore);
      if (!job || !this.isOurs(job)) return { shownProblem: null, report: null };
      if (this.isTaken(job)) return this.pause(job);
      const lacking = this.lackingConnection(job);
      if (lacking) return this.needs(lacking);
      const now = platform.now();
      const due = nextOf(job, null);
      const wait = due.kind === 'wait' ? Math.max(0, due.until - now) : 0;
      const kind = this.isToBeVerified(job) ? 'verify' : job.kind;
      const left = MOST_MS[kind] - (now - this.began) - wait;
      if (left < ROOM_MS[kind]) return this.pause(job);
      const room = { most: left, left: EXECUTION_MS - (now - this.began) };
      if (wait > 0) {
        platform.sleep(wait);
        continue;
      }
      const reply =
        kind === job.kind
          ? continueJob(platform, this.open, job.job, job.slice, room)
          : this.beginVerifying(job, room);
      if (!reply.ok) return reply.problem.code === 'busy' ? this.pause(job) : this.needs(reply.problem);
      const { report } = reply;
      this.note(job, report);
      const { next, shownProblem } = report;
      switch (next.kind) {
        case 'slice':
        case 'wait':
          continue;
        case 'done': {
          const after = JOB.read(platform.documentStore);
          if (after && this.isToBeVerified(after)) continue;
          return { shownProblem: null, report };
        }
        case 'ask':
          // Stopped by a person, who knows.
          if (!shownProblem || shownProblem.code === 'stopped') return { shownProblem: null, report: null };
          if (!next.later) return { shownProblem, report };
          this.shownProblem = shownProblem;
          return this.pause(job);
      }
    }
  }

  /**
   * Ends the background: first what the sheet says about it, then what would start it again, the mail last.
   * Ended by Google on the way, the next start does it over; only the mail is not sent twice.
   */
  over({ shownProblem, report }: End): void {
    const { platform } = this;
    if (!this.isOn()) return;
    const store = platform.documentStore;
    const job = JOB.read(store);
    const ours = job && this.isOurs(job) ? job : null;
    const { record } = this;
    // A run that is over stays so if only its reading back could not begin.
    const isOver = ours?.state === 'done';
    const kind = shownProblem && isOver ? 'verify' : ours?.kind;
    const clock = clockOf(platform);
    const stopped =
      shownProblem && kind ? BACKGROUND_NOTE.stopped(kind, clock(platform.now()), shownProblem.sentence) : '';
    try {
      showNote(platform, record.sheetId, stopped);
    } finally {
      if (shownProblem && ours) {
        if (!isOver)
          JOB.write(store, { ...ours, state: 'stopped', resumeAt: null, leaseUntil: platform.now() });
        const { sentence, remedy, particulars } = shownProblem;
        BACKGROUND.write(store, { ...record, trigger: '', end: { sentence, remedy, particulars } });
      } else BACKGROUND.forget(store);
      forgetTrigger(platform, record);
      // If the sheet cannot be reached, the mail is all that is left to tell.
      if (kind && (shownProblem || report)) {
        const origin = ours?.origin ?? tenantOf(platform, record.sheetId);
        mailEnd(platform, { kind, sheetId: record.sheetId, origin, shownProblem, report });
      }
    }
  }

  /** Why the job cannot continue for this person; `null` if they are connected to its tenant. */
  private lackingConnection({ origin, sheetId }: JobRecord): Problem | null {
    const tenant = origin ?? tenantOf(this.platform, sheetId);
    if (tenant === null) return { code: 'not-connected' };
    if (hasConnection(this.platform, tenant)) return null;
    return { code: 'needs-connection', domain: domainOf(tenant) };
  }

  /**
   * Whether this trigger is still what the document names: not ended by a person meanwhile, or handed to
   * another.
   */
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

  /**
   * Whether it is the job that continues here; or the reading back of it, which Google may have ended before
   * it was named.
   */
  private isOurs({ job, kind }: JobRecord): boolean {
    if (job === this.record.job) return true;
    if (kind !== 'verify' || !this.isToVerify()) return false;
    this.takeOn(job);
    return true;
  }

  private takeOn(job: string): void {
    this.record = { ...this.record, job };
    BACKGROUND.write(this.platform.documentStore, this.record);
  }

  /** Whether it is a run that is over, and is to be read back. */
  private isToBeVerified({ kind, state }: JobRecord): boolean {
    return kind === 'run' && state === 'done' && this.isToVerify();
  }

  private isToVerify(): boolean {
    return SETTINGS.read(this.platform.personStore)?.verifyAfterRun === true;
  }

  private beginVerifying(run: JobRecord, room: Room): JobReply {
    const { scope, sheetId } = run;
    const sheet = this.platform.sheet(sheetId);
    if (!sheet) return { ok: false, problem: { code: 'sheet-gone' } };
    const now = keptTenant(this.platform, sheetId)?.origin;
    // The sheet was switched to another tenant since: its rows are not those of this run any more.
    if (now !== undefined && run.origin !== undefined && now !== run.origin)
      return { ok: false, problem: { code: 'job-over' } };
    // Nobody sits here who selects rows.
    const rows = scope.of === 'selected' ? ({ of: 'all' } as const) : scope;
    const reply = startJob(this.open(sheet, run.origin), { kind: 'verify', scope: rows }, room);
    if (reply.ok) this.takeOn(reply.report.job);
    // Of a job that could not begin nothing is left: the run stays what was done last.
    else if (reply.problem.code !== 'busy') JOB.write(this.platform.documentStore, run);
    return reply;
  }

  /** Takes note of a slice done here. */
  private note(before: JobRecord, report: JobReport): void {
    this.next = report.slice;
    const begun = report.job !== before.job;
    const undisturbed = !report.shownProblem || isAppointment(report.shownProblem);
    const settled = before.rowsLeft > 0 && report.rowsTotal - report.rowsDone < before.rowsLeft;
    const sent = undisturbed && report.callsSent > before.callsSent;
    if (!begun && !settled && !sent) return;
    this.moved = true;
    startsOf(this.record.trigger).write(this.platform.personStore, 0);
  }

  private needs(problem: Problem): End {
    return { shownProblem: shownProblemOf(this.platform, problem), report: null };
  }

  private pause(job: JobRecord): null {
    showNext(this.platform, job.kind);
    return null;
  }
}
