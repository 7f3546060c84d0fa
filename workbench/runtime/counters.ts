// Counts service calls, for the whole workbench and for each execution.
import type { CallName, Cost } from '../google';
import type { Counts, SheetCounts, TimeSpent } from './types';

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

const NOTHING: SheetCounts = { read: 0, write: 0, flush: 0, cellsRead: 0, cellsWritten: 0, ms: 0 };
const COUNTED = ['read', 'write', 'flush', 'cellsRead', 'cellsWritten', 'ms'] as const;

export class Counters {
  readonly #calls = new Map<CallName, number>();
  readonly #executions: (Tally & { execution: number; fn: string; serviceCalls: number })[] = [];
  readonly #time: { -readonly [K in keyof TimeSpent]: TimeSpent[K] } = { requests: 0, sheets: 0, google: 0 };
  killed = 0;

  get executions(): number {
    return this.#executions.length;
  }

  /** Starts an execution; the function counts one call of it. Executions are numbered from 1. */
  begin(fn: string): {
    readonly execution: number;
    readonly count: (name: CallName, cost: Cost) => number;
  } {
    const own = { execution: this.#executions.length + 1, fn, serviceCalls: 0, ...NOTHING };
    this.#executions.push(own);
    return {
      execution: own.execution,
      count: (name, { ms, cellsRead, cellsWritten }) => {
        this.#calls.set(name, (this.#calls.get(name) ?? 0) + 1);
        if (READS.has(name)) own.read += 1;
        else if (WRITES.has(name)) own.write += 1;
        else if (name === 'SpreadsheetApp.flush') own.flush += 1;
        own.serviceCalls += 1;
        own.cellsRead += cellsRead;
        own.cellsWritten += cellsWritten;
        own.ms += ms;
        this.spent(name.startsWith('SpreadsheetApp.') ? 'sheets' : 'google', ms);
        return own.serviceCalls;
      },
    };
  }

  spent(on: keyof TimeSpent, ms: number): void {
    this.#time[on] += ms;
  }

  snapshot(fetchRequests: number): Counts {
    const services: Tally = { ...NOTHING };
    for (const each of this.#executions) {
      for (const name of COUNTED) services[name] += each[name];
    }
    return {
      services,
      time: { ...this.#time },
      calls: Object.fromEntries(this.#calls),
      fetchRequests,
      executions: this.executions,
      killed: this.killed,
      byExecution: this.#executions.map((each) => ({ ...each })),
    };
  }
}
