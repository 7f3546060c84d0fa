// Work that continues with the sidebar closed: its state, how it starts, and how it ends.
import type { BackgroundState, JobReport, Problem } from '../../contract';
import { BACKGROUND, type BackgroundRecord, JOB, type Platform, startsOf, TAKEOVER } from '../../work';
import { showNext, showNote } from './note';

/** Milliseconds between two starts of an add-on's clock trigger (docs/limits.md). */
export const HOUR_MS = 3_600_000;

/** What runs in the background, for the state; `null` if nothing does. */
export function backgroundState(platform: Platform): BackgroundState | null {
  const record = BACKGROUND.read(platform.documentStore);
  if (!record || record.trigger === '') return null;
  const job = JOB.read(platform.documentStore);
  if (job?.job !== record.job || job.state === 'done') return null;
  return { job: record.job, nextAt: record.nextAt, mine: isMine(platform, record) };
}

/** The report of a job that stopped in the background, with why; any other as it is. */
export function withEnd(platform: Platform, report: JobReport | null): JobReport | null {
  if (report?.state !== 'stopped' || report.shownProblem) return report;
  const record = BACKGROUND.read(platform.documentStore);
  if (record?.job !== report.job || !record.end) return report;
  return { ...report, shownProblem: { ...record.end, code: 'stopped' } };
}

const isMine = (platform: Platform, { trigger }: BackgroundRecord): boolean =>
  trigger !== '' && startsOf(trigger).read(platform.personStore) !== null;

/** Lets the job that was begun continue in the background. Returns why it cannot, or `null`. */
export function startBackground(platform: Platform): Problem | null {
  const { documentStore: store } = platform;
  const job = JOB.read(store);
  if (!job || job.state === 'done') return { code: 'job-over' };
  const before = BACKGROUND.read(store);
  if (before && isMine(platform, before)) {
    // One trigger for a person and a document is all that Google allows: it serves any job.
    if (before.sheetId !== job.sheetId) showNote(platform, before.sheetId, '');
    BACKGROUND.write(store, { ...before, job: job.job, sheetId: job.sheetId });
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
    BACKGROUND.write(store, { job: job.job, sheetId: job.sheetId, trigger, nextAt, end: null });
  }
  // A slice may have settled the last row meanwhile, and have found no background to end.
  const now = JOB.read(store);
  if (now?.job !== job.job || now.state === 'done') endBackground(platform);
  else showNext(platform, job.kind);
  return null;
}

/**
 * Ends it, without a word to the job: deletes the trigger if it is the person's own, and what the sheet
 * says about it.
 */
export function endBackground(platform: Platform): void {
  const record = BACKGROUND.read(platform.documentStore);
  if (!record) return;
  // The note first: ended by Google after that, it is ended again by the next start or by the next job.
  try {
    showNote(platform, record.sheetId, '');
  } finally {
    BACKGROUND.forget(platform.documentStore);
    forgetTrigger(platform, record);
  }
}

/** Ends it if it is the person's own and works with their connection to this tenant. */
export function endOwnBackground(platform: Platform, origin: string): void {
  const record = BACKGROUND.read(platform.documentStore);
  if (!record || !isMine(platform, record)) return;
  const job = JOB.read(platform.documentStore);
  if (job?.job !== record.job || (job.origin ?? origin) === origin) endBackground(platform);
}

/** Deletes the trigger if it is the person's own. */
export function forgetTrigger(platform: Platform, record: BackgroundRecord): void {
  if (!isMine(platform, record)) return;
  startsOf(record.trigger).forget(platform.personStore);
  platform.clock.stop(record.trigger);
}

/**
 * After a slice that a sidebar asked for: the note of an earlier end is over, and so is the background
 * with the job.
 */
export function settleBackground(platform: Platform, report: JobReport): void {
  const record = BACKGROUND.read(platform.documentStore);
  if (!record) return;
  const other = record.job !== report.job;
  const { next } = report;
  const over = next.kind === 'done' || (next.kind === 'ask' && !next.later);
  if (other || record.end || over) endBackground(platform);
}

/**
 * A sidebar asked for a slice and found the job at work: the background leaves it after the slice that is
 * under way.
 */
export function askForTakeover(platform: Platform, job: string): void {
  const record = BACKGROUND.read(platform.documentStore);
  if (record?.job === job) TAKEOVER.write(platform.documentStore, { job, at: platform.now() });
}
