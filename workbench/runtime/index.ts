// Runs a built add-on without Google: the public interface of the workbench's runtime.
import { readAddOn } from './add-on';
import { Executions } from './executions';
import { createRunner } from './runners';
import { RunningAddOn } from './running-add-on';
import { SharedSurroundings } from './surroundings';
import type { Workbench, WorkbenchOptions } from './types';

export { realClock, virtualClock, type WorkbenchClock } from '../google';
export type {
  CallOptions,
  Counts,
  ExecutionResult,
  LogEntry,
  Realm,
  ServiceCall,
  ServiceHook,
  SheetCounts,
  TimeSpent,
  Verdict,
  Workbench,
  WorkbenchEvent,
  WorkbenchOptions,
} from './types';

/** Opens a built add-on on a spreadsheet. Rejects with a sentence if the folder holds none. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const addOn = await readAddOn(options.bundleDir);
  const surroundings = new SharedSurroundings(addOn, options);
  const runner = createRunner(addOn.code, options, surroundings);
  const functions = await runner.functions();
  const executions = new Executions(runner, surroundings);
  return new RunningAddOn(surroundings, executions, functions, options.triggerMsADay);
}
