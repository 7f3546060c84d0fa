// Faults of the platform and of people in the sheet, acted out at the service calls of a session.
import { type Columns, noonAt, type Row, readRows, recogniseColumns, type SheetView } from '../src/sheet';
import type { SheetHost, SpreadsheetHost } from './google';
import type { ServiceCall, Verdict, WorkbenchClock } from './runtime';
import { type HostFault, triggered } from './tenant';

/** Rows that `insert-rows` puts in at the top of the data, and as many in the middle of it. */
const INSERTED = 2;

/** What Google says if one request of a `fetchAll` found nobody. Source: the reference of UrlFetchApp. */
const THROWN = 'Address unavailable: ';

interface HostFaultsOptions {
  readonly faults: readonly HostFault[];
  readonly clock: WorkbenchClock;
  readonly spreadsheet: SpreadsheetHost;
  /**
   * Seeds what is left to chance: which calls a rate hits, and whether requests left before a `fetchAll`
   * threw.
   */
  readonly seed: number;
}

/**
 * Acts out the faults as the service calls come by. A wave is a `fetchAll` with writes in it; what a person
 * does "at" a wave happens after its rows were marked as Sending and before it leaves.
 */
export class HostFaults {
  readonly #options: HostFaultsOptions;
  readonly #injected = new Map<string, number>();
  #serviceCalls = 0;
  #fetches = 0;
  #waves = 0;
  #sorts = 0;
  #nextKill: number;

  constructor(options: HostFaultsOptions) {
    this.#options = options;
    this.#nextKill = options.clock.now();
    this.#setNextKill();
  }

  /** How often each fault happened, by its text. */
  injected(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#injected);
  }

  /** To be asked at every service call. */
  verdict(call: ServiceCall): Verdict {
    const isFetch = call.service === 'UrlFetchApp';
    if (call.phase === 'before') {
      this.#serviceCalls += 1;
      if (isFetch) this.#fetches += 1;
      if (isFetch && writesIn(call) > 0) this.#atWave();
      if (this.#kills()) return 'kill';
    }
    return isFetch ? this.#fetchVerdict(call) : 'go';
  }

  #kills(): boolean {
    const { clock } = this.#options;
    let killed = false;
    for (const fault of this.#of('kill')) {
      const due =
        fault.when.kind === 'service-call'
          ? this.#serviceCalls === fault.when.n
          : clock.now() >= this.#nextKill;
      if (!due) continue;
      this.#note(fault);
      killed = true;
    }
    if (killed) this.#setNextKill();
    return killed;
  }

  #setNextKill(): void {
    const every = this.#of('kill').flatMap(({ when }) => (when.kind === 'every-ms' ? [when.ms] : []));
    this.#nextKill = this.#options.clock.now() + Math.min(...every);
  }

  /** Half of the times it throws before anything has left, half of the times when all of it has been done. */
  #fetchVerdict(call: ServiceCall): Verdict {
    for (const fault of this.#of('fetchall-throws')) {
      if (!triggered(fault.when, this.#fetches, this.#luck('throws'))) continue;
      if (this.#luck('done') < 0.5 !== (call.phase === 'after')) continue;
      this.#note(fault);
      return { throw: THROWN + urlOf(call) };
    }
    return 'go';
  }

  #atWave(): void {
    this.#waves += 1;
    const sheet = this.#options.spreadsheet.activeSheet;
    for (const fault of this.#options.faults) {
      if (!('wave' in fault) || fault.wave !== this.#waves) continue;
      this.#note(fault);
      switch (fault.name) {
        case 'edit':
          this.#edit(sheet, fault.row);
          break;
        case 'sort':
          this.#sort(sheet);
          break;
        case 'insert-rows': {
          const first = this.#columns(sheet).headerRow + 1;
          sheet.insertRows(Math.floor((first + sheet.content.rows) / 2), INSERTED);
          sheet.insertRows(first, INSERTED);
          break;
        }
        case 'delete-rows':
          sheet.deleteRows(fault.row - 1);
          break;
      }
    }
  }

  /** The row's completion becomes one day earlier, written as a person might. */
  #edit(sheet: SheetHost, rowNumber: number): void {
    const { column, row } = editable(this.#options.spreadsheet, rowNumber);
    const day = new Date(`${row}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() - 1);
    sheet.type(rowNumber - 1, column, [[day.toISOString().slice(0, 10)]]);
  }

  /** By user, backwards and then forwards, so that a second sort moves rows as well. */
  #sort(sheet: SheetHost): void {
    const columns = this.#columns(sheet);
    this.#sorts += 1;
    sheet.sort(columns.fields.user?.column ?? 0, this.#sorts % 2 === 0, columns.headerRow + 1);
  }

  #columns(sheet: SheetHost): Columns {
    return columnsOf(viewOf(sheet, this.#options.spreadsheet));
  }

  #of<N extends HostFault['name']>(name: N): readonly Extract<HostFault, { name: N }>[] {
    return this.#options.faults.filter(
      (fault): fault is Extract<HostFault, { name: N }> => fault.name === name,
    );
  }

  #note({ spec }: HostFault): void {
    this.#injected.set(spec, (this.#injected.get(spec) ?? 0) + 1);
  }

  /** From 0 to 1; the same for one call however often it is asked. */
  #luck(purpose: string): number {
    let hash = 0x811c9dc5;
    for (const letter of `${this.#options.seed} ${this.#fetches} ${purpose}`) {
      hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
  }
}

/** Says in a sentence why a fault about a row cannot be acted out on this sheet; `null` if it can. */
export function troubleWith(fault: HostFault, spreadsheet: SpreadsheetHost): string | null {
  const { rows } = spreadsheet.activeSheet.content;
  if ((fault.name === 'edit' || fault.name === 'delete-rows') && fault.row > rows) {
    return `The fault "${fault.spec}" names row ${fault.row}, but the sheet has ${rows} rows.`;
  }
  if (fault.name === 'edit') {
    try {
      editable(spreadsheet, fault.row);
    } catch (error) {
      return `The fault "${fault.spec}" cannot be acted out: ${error instanceof Error ? error.message : error}`;
    }
  }
  return null;
}

/** The completion column and the row's completion day. Throws if the row has none. */
function editable(spreadsheet: SpreadsheetHost, rowNumber: number): { column: number; row: string } {
  const view = viewOf(spreadsheet.activeSheet, spreadsheet);
  const columns = columnsOf(view);
  const column = columns.fields.completedAt?.column;
  const row = rowsOf(view, columns).find(({ index }) => index === rowNumber - 1);
  const day = row?.asked.ok ? row.asked.change.completedAt : null;
  if (column === undefined || !day) throw new Error(`row ${rowNumber} has no completion date to edit.`);
  return { column, row: day.slice(0, 10) };
}

/** The sheet as the add-on reads it, from what its cells show. */
const viewOf = (sheet: SheetHost, { locale }: SpreadsheetHost): SheetView => ({
  name: sheet.name,
  cells: sheet.texts(),
  locale,
  today: '9999-12-31',
});

function columnsOf(view: SheetView): Columns {
  const recognised = recogniseColumns(view, null);
  if (!recognised.ok) throw new Error('Its columns cannot be recognised.');
  return recognised.columns;
}

const rowsOf = (view: SheetView, columns: Columns): readonly Row[] =>
  readRows(view, columns, { origin: 'fault', noon: noonAt(0), offsetHours: () => 0, action: 'update' });

/** How many requests of a call of UrlFetchApp change something; signing in does not. */
function writesIn(call: ServiceCall): number {
  return requestsOf(call).filter(
    ({ method, url }) => method !== '' && method !== 'get' && !url.endsWith('/oauth2/token'),
  ).length;
}

const urlOf = (call: ServiceCall): string => requestsOf(call)[0]?.url.replace(/\?.*$/, '') ?? '';

function requestsOf(call: ServiceCall): readonly { readonly method: string; readonly url: string }[] {
  const [first] = call.args;
  return (Array.isArray(first) ? first : [first]).map((request: unknown) =>
    typeof request === 'object' && request !== null
      ? {
          method: 'method' in request ? String(request.method).toLowerCase() : '',
          url: 'url' in request ? String(request.url) : '',
        }
      : { method: '', url: '' },
  );
}
