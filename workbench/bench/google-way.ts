// How one way of setting a sheet does at Google: its figures, and when its sessions begin.
import type { TimeSpent } from '../runtime';

/** One way to have a sheet carried out, on the workbench's clock. */
export interface GoogleWay {
  readonly calls: number;
  readonly writes: number;
  readonly ms: number;
  readonly time: TimeSpent;
  /**
   * Cells read by jobs as multiples of the whole sheet; cells written as multiples of those that hold the
   * results and the log.
   */
  readonly readTimes: number;
  readonly writtenTimes: number;
  readonly executions: number;
}

/** When the sessions begin: later than all days of the generated sheets. */
export const BEGINS = Date.UTC(2033, 0, 3);
