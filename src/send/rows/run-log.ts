// The log of a run in one slice: writes its lines, and checks that those of earlier slices are still there.
import type { Problem } from '../../contract';
import { callsInWords, type Logbook, type LogLine, logbook, rowsInWords, runLine } from '../../log';
import type { JobRecord, Platform } from '../../work';

export class RunLog {
  private readonly book: Logbook;
  private started: boolean;

  constructor(
    platform: Platform,
    private readonly record: JobRecord,
  ) {
    this.book = logbook(platform, record);
    this.started = record.logged;
  }

  /**
   * The line with which a run begins, unless it has one: of its first plan, before anything of it is sent.
   */
  begin(rows: number, plan: { readonly edits: number; readonly calls: number }): void {
    if (this.started) return;
    this.started = true;
    // While a pilot is to prove the day, the first plan is one of the rows that can prove it, and has no
    // others.
    const calls = plan.edits < rows ? [] : [`${callsInWords(plan.calls)} planned`];
    this.book.add([runLine(this.record.job, 'Started', [rowsInWords(rows), ...calls])]);
  }

  add(lines: readonly LogLine[]): void {
    this.book.add(lines);
  }

  /** The problem if the log has no room for so many more lines. */
  full(lines: number): Problem | null {
    return this.book.full(lines);
  }

  /** Whether the last look or line found that the log with this run's lines is gone. */
  get gone(): boolean {
    return this.book.gone && this.started;
  }

  /** What the job's record keeps of it. */
  get kept(): Pick<JobRecord, 'logged' | 'logSheet'> {
    return { logged: this.started, logSheet: this.book.sheetId };
  }
}
