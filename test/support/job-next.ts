// What a report says comes next, for tests that drive a job by hand.
import type { JobReport } from '../../src/contract';

/** When a job that waits continues, milliseconds since the epoch; 0 if it does not wait. */
export const waitsUntil = (report: JobReport | null | undefined): number =>
  report?.next.kind === 'wait' ? report.next.until : 0;
