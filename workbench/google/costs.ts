// What Google's services cost in time: by call and by cell. Pure; every figure has its source in
// docs/limits.md.
import type { CallAsked, CallName } from './service-calls';

/** Milliseconds, each. */
export interface ServiceCosts {
  /** A call that goes to the spreadsheet: reading, writing, asking for its size. */
  readonly call: number;
  /**
   * On top of that: a cell that is read, and one that is written, which is paid when it is flushed or
   * something is read.
   */
  readonly cellRead: number;
  readonly cellWritten: number;
  readonly flush: number;
  readonly propertyRead: number;
  readonly propertyWrite: number;
  /** A call that only makes an object, or computes: a range, a rule, a date as text. */
  readonly local: number;
  /** Any other call: locks, menus, triggers, mail. */
  readonly other: number;
  /**
   * Handing requests over and taking the answers, for each `fetch` or `fetchAll`, on top of what the answers
   * take.
   */
  readonly fetch: number;
  /** Starting an execution and loading the script. */
  readonly start: number;
  /** `google.script.run`, there and back, on top of the execution. */
  readonly roundTrip: number;
}

export const GOOGLE_COSTS: ServiceCosts = {
  call: 20,
  cellRead: 0.03,
  cellWritten: 0.12,
  flush: 130,
  propertyRead: 30,
  propertyWrite: 62,
  local: 0.5,
  other: 20,
  fetch: 30,
  start: 300,
  roundTrip: 500,
};

/** Every service call takes the same time, and nothing else takes any: a clock for tests. */
export const flatCosts = (ms: number): ServiceCosts => ({
  call: ms,
  cellRead: 0,
  cellWritten: 0,
  flush: ms,
  propertyRead: ms,
  propertyWrite: ms,
  local: ms,
  other: ms,
  fetch: ms,
  start: 0,
  roundTrip: 0,
});

/**
 * Costs from a JSON text that names some of them; the others stay as they are. Throws an Error with a
 * sentence.
 */
export function readCosts(text: string): ServiceCosts {
  const given: unknown = JSON.parse(text);
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new Error('The costs have to be an object, such as {"call": 20}.');
  const costs: Record<string, number> = { ...GOOGLE_COSTS };
  for (const [name, ms] of Object.entries(given)) {
    if (!(name in GOOGLE_COSTS))
      throw new Error(`There is no cost "${name}"; there are ${Object.keys(GOOGLE_COSTS).join(', ')}.`);
    if (typeof ms !== 'number' || !(ms >= 0)) throw new Error(`The cost "${name}" has to be milliseconds.`);
    costs[name] = ms;
  }
  return { ...GOOGLE_COSTS, ...costs };
}

const LOCAL = new Set<CallName>([
  'SpreadsheetApp.getActiveSpreadsheet',
  'SpreadsheetApp.getUi',
  'SpreadsheetApp.Sheet.getRange',
  'Utilities.formatDate',
  'Utilities.getUuid',
  'Utilities.computeDigest',
  'Utilities.base64Encode',
  'Utilities.base64EncodeWebSafe',
  'PropertiesService.getUserProperties',
  'PropertiesService.getDocumentProperties',
  'PropertiesService.getScriptProperties',
  'LockService.getDocumentLock',
  'LockService.getUserLock',
  'LockService.getScriptLock',
]);

/** Takes no time but what it says itself. */
const SLEEP: CallName = 'Utilities.sleep';

const READS_CELLS = /^SpreadsheetApp\.Range\.get(Values?|DisplayValues?|NumberFormats?|Notes?|Formulas?)$/;
const WRITES_CELLS = /^SpreadsheetApp\.Range\.(setValues?|clearContent)$/;

/** What one call costs, and the cells that it reads or writes. */
export interface Cost {
  readonly ms: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
}

/** Counts up what an execution costs, call by call. */
export class CostMeter {
  /** Cells that were written and not flushed. */
  #open = 0;

  constructor(private readonly costs: ServiceCosts) {}

  of({ name, args }: Pick<CallAsked, 'name' | 'args'>): Cost {
    const { costs } = this;
    const cells = cellsOf(args[0]);
    if (WRITES_CELLS.test(name)) {
      this.#open += cells;
      return { ms: costs.call, cellsRead: 0, cellsWritten: cells };
    }
    const late = name.startsWith('SpreadsheetApp.') && !LOCAL.has(name) ? this.#flushed() : 0;
    const cellsRead = READS_CELLS.test(name) ? cells : 0;
    return { ms: this.#callMs(name) + late + cellsRead * costs.cellRead, cellsRead, cellsWritten: 0 };
  }

  /** What it costs to make last what was written. */
  #flushed(): number {
    const ms = this.#open * this.costs.cellWritten;
    this.#open = 0;
    return ms;
  }

  #callMs(name: CallName): number {
    const { costs } = this;
    if (name === SLEEP) return 0;
    if (LOCAL.has(name)) return costs.local;
    if (name === 'SpreadsheetApp.flush') return costs.flush;
    if (name.startsWith('SpreadsheetApp.')) return costs.call;
    if (name.startsWith('UrlFetchApp.')) return costs.fetch;
    if (/^PropertiesService\.Properties\.get/.test(name)) return costs.propertyRead;
    if (name.startsWith('PropertiesService.Properties.')) return costs.propertyWrite;
    return costs.other;
  }
}

function cellsOf(range: unknown): number {
  if (typeof range !== 'object' || range === null || !('rows' in range) || !('columns' in range)) return 0;
  const { rows, columns } = range;
  return typeof rows === 'number' && typeof columns === 'number' ? rows * columns : 0;
}
