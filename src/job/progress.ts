// The progress of a slice while it runs: kept in a property, written every few seconds.
import type { Watcher } from '../account';
import type { Progress } from '../contract';
import { JOB, type JobRecord, type Platform, PROGRESS } from '../work';

/**
 * Milliseconds between two of them. Our own number: a person sees something every three seconds, and an hour
 * takes 1,400 of the 50,000 writes of properties that Google allows in a day (docs/limits.md).
 */
const EVERY_MS = 2_500;

/** A wait shorter than this is not reported. Our own number. */
const WAIT_MS = 1_000;

const atStart = ({ job, slice }: Pick<JobRecord, 'job' | 'slice'>): Progress => ({
  job,
  slice,
  calls: 0,
  enrollments: 0,
  pagesRead: 0,
  pagesTotal: 0,
  waitsUntil: null,
});

/** Writes the record of a job whose slice begins, and that nothing of it is done yet: in one call. */
export function beginSlice(platform: Platform, record: JobRecord): void {
  const entries = [JOB.entry(record), PROGRESS.entry(atStart(record))];
  platform.documentStore.setAll(Object.fromEntries(entries));
}

/** Keeps the progress of a slice of this job. */
export function progressOf(
  { documentStore, now }: Pick<Platform, 'documentStore' | 'now'>,
  record: Pick<JobRecord, 'job' | 'slice'>,
): Watcher {
  const carried = new Set<string>();
  let progress = atStart(record);
  let written = now();
  const keep = (next: Partial<Progress>, atOnce = false): void => {
    progress = { ...progress, ...next };
    if (!atOnce && now() - written < EVERY_MS) return;
    PROGRESS.write(documentStore, progress);
    written = now();
  };
  return {
    wave(calls, keys) {
      for (const key of keys) carried.add(key);
      keep({ calls, enrollments: carried.size, waitsUntil: null });
    },
    pages: (pagesRead, pagesTotal) => keep({ pagesRead, pagesTotal }),
    waits(ms) {
      if (ms >= WAIT_MS) keep({ waitsUntil: now() + ms }, true);
    },
  };
}
