// The public interface of `log/`: its lines, and the sheets that undo a run.

export {
  callsInWords,
  type LogLine,
  placeOf,
  rowsInWords,
  runLine,
  type Sent,
  sentLines,
  settledLines,
  strangerLines,
  strayLines,
} from './log';
export { type Logbook, logbook } from './logbook';
export { failedOf, isBrokenOff, leftAs, logRun, soFar, wasLeft } from './run-lines';
export { enrollmentColumn } from './undo/columns';
export { listRuns, makeUndo, showLog } from './undo/functions';
