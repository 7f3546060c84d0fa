// Keeps a session with a real server on disk as it goes, so that the same command continues after
// the process was killed.

import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import * as z from 'zod/mini';
import { parseJson } from '../src/work/stored/stored';
import { writeCsv } from './csv';
import type { SheetHost, SpreadsheetHost } from './google';
import type { ServiceCall } from './runtime';
import { UsageError } from './usage';

const cellsSchema = z.array(z.array(z.string()));

/** What is kept beside the sheet: enough to continue, and no secret. */
const keptSchema = z.object({
  version: z.literal(1),
  /** SHA-256 of the sheet's cells and the server's address: what this is the work of. */
  work: z.string(),
  /** Columns that the sheet had of its own. */
  width: z.number(),
  /** Rowcall's columns, right of them, header row included. */
  added: cellsSchema,
  log: cellsSchema,
  /** Results of pilots on this server, by the name of their property. */
  pilots: z.record(z.string(), z.string()),
});

export type Kept = z.infer<typeof keptSchema>;

/** Properties of the person that may be kept: nothing but these, since others are secrets. */
const KEPT_PROPERTIES = /^rowcall\.pilot\./;

/** The file beside `--out` that says that a session did not come to its end. */
export const keptFile = (out: string): string => `${out}.unfinished`;

/** Names the work of a session: the same cells for the same server. */
export const workOf = (cells: readonly (readonly string[])[], server: string): string =>
  createHash('sha256')
    .update(JSON.stringify([cells, server]))
    .digest('hex');

/**
 * What a session that was broken off left beside `out`; `null` if there is none. Throws a UsageError if the
 * file cannot be read, or is of other cells or another server: its results are not thrown away unasked.
 */
export function readKept(out: string, work: string): Kept | null {
  const file = keptFile(out);
  if (!existsSync(file)) return null;
  const parsed = keptSchema.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (!parsed.success)
    throw new UsageError(`${file} cannot be read. Delete it to start again from the sheet.`);
  if (parsed.data.work !== work) {
    throw new UsageError(
      `${file} belongs to another sheet or another server, or the sheet has changed since. Name another --out, or delete the file to start again.`,
    );
  }
  return parsed.data;
}

/**
 * The sheet's cells with Rowcall's columns as they were. Those are texts and numbers of Rowcall's own, never
 * typed.
 */
export const withAdded = (
  cells: readonly (readonly string[])[],
  kept: Kept,
  asText: (text: string) => string,
): readonly (readonly string[])[] =>
  cells.map((row, index) => [...row, ...(kept.added[index] ?? []).map(asText)]);

/** Replaces a file as a whole: a process that is killed leaves the old one or the new one. */
function replaceFile(path: string, text: string): void {
  const next = `${path}.next`;
  const file = openSync(next, 'w');
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(next, path);
}

interface KeeperOptions {
  readonly out: string;
  /** The file of Rowcall's log, `null` if none is kept. */
  readonly log: string | null;
  readonly work: string;
  readonly width: number;
  readonly spreadsheet: SpreadsheetHost;
  readonly sheet: SheetHost;
  readonly logSheet: string;
  readonly properties: () => Readonly<Record<string, string>>;
}

/** Saves the session before each request that leaves, if anything changed since. */
export class Keeper {
  private changed = true;

  constructor(private readonly options: KeeperOptions) {}

  /**
   * Notes a service call. Before a request everything is on disk, so that what was sent is always known to be
   * under way.
   */
  note({ phase, service, method }: ServiceCall): void {
    if (phase !== 'before') return;
    if (service === 'UrlFetchApp') {
      if (this.changed) this.save();
    } else if (!/(^|\.)(get|is|has)[A-Z]\w*$/.test(method)) this.changed = true;
  }

  save(): void {
    const { out, log, work, width, spreadsheet, sheet, logSheet, properties } = this.options;
    const texts = sheet.texts();
    const lines = spreadsheet.sheets.find(({ name }) => name === logSheet)?.texts() ?? [];
    const pilots = Object.entries(properties()).filter(([name]) => KEPT_PROPERTIES.test(name));
    const kept: Kept = {
      version: 1,
      work,
      width,
      added: texts.map((row) => row.slice(width)),
      log: lines.map((line) => [...line]),
      pilots: Object.fromEntries(pilots),
    };
    // First what a new start reads, then what people read.
    replaceFile(keptFile(out), JSON.stringify(kept));
    replaceFile(out, writeCsv(texts));
    if (log !== null && lines.length > 0) replaceFile(log, writeCsv(lines));
    this.changed = false;
  }

  /** The session came to its end: nothing is left to continue. */
  done(): void {
    rmSync(keptFile(this.options.out), { force: true });
  }
}
