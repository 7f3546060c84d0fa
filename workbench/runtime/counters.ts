// Counts service calls, for the whole workbench and for each execution.
import type { CallName } from '../google';
import type { Counts, SheetCounts } from './types';

const READS = new Set<CallName>([
  'SpreadsheetApp.Range.getValues',
  'SpreadsheetApp.Range.getValue',
  'SpreadsheetApp.Range.getDisplayValues',
  'SpreadsheetApp.Range.getNumberFormats',
]);

const WRITES = new Set<CallName>([
  'SpreadsheetApp.Range.setValues',
  'SpreadsheetApp.Range.setValue',
  'SpreadsheetApp.Range.clearContent',
  'SpreadsheetApp.Sheet.appendRow',
]);

type Tally = { -readonly [K in keyof SheetCounts]: SheetCounts[K] };

export class Counters {
  readonly #calls = new Map<CallName, number>();
  readonly #executions: (Tally & { execution: number; fn: string; serviceCalls: number })[] = [];
  killed = 0;

  get executions(): number {
    return this.#executions.length;
  }

  /** Starts an execution; the function counts one call of it. Executions are numbered from 1. */
  begin(fn: string): { readonly execution: number; readonly count: (name: CallName) => number } {
    const own = { execution: this.#executions.length + 1, fn, serviceCalls: 0, read: 0, write: 0, flush: 0 };
    this.#executions.push(own);
    return {
      execution: own.execution,
      count: (name) => {
        this.#calls.set(name, (this.#calls.get(name) ?? 0) + 1);
        if (READS.has(name)) own.read += 1;
        else if (WRITES.has(name)) own.write += 1;
        else if (name === 'SpreadsheetApp.flush') own.flush += 1;
        own.serviceCalls += 1;
        return own.serviceCalls;
      },
    };
  }

  snapshot(fetchRequests: number): Counts {
    const services: Tally = { read: 0, write: 0, flush: 0 };
    for (const { read, write, flush } of this.#executions) {
      services.read += read;
      services.write += write;
      services.flush += flush;
    }
    return {
      services,
      calls: Object.fromEntries(this.#calls),
      fetchRequests,
      executions: this.executions,
      killed: this.killed,
      byExecution: this.#executions.map((each) => ({ ...each })),
    };
  }
}
