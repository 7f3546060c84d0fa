// Results of real runs: read from what a person downloads, kept in results/, and laid onto the entries.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { About, Outcome, Result } from './described';
import { aboutShape, type Run, rowsShape, runShape } from './shapes';

export const RESULTS = join(dirname(fileURLToPath(import.meta.url)), 'results');

type Rows = z.infer<typeof rowsShape>;

/**
 * A downloaded results sheet: CSV, or the JSON that `clasp run conformanceResults` gives. Throws an Error
 * with a sentence.
 */
export function readRun(text: string, known: ReadonlySet<string>): Run {
  const rows = rowsOf(text);
  const run: Run = { format: 1, about: aboutRow(rows), results: resultsOfRows(rows) };
  const foreign = run.results.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  if (foreign.length > 0)
    throw new Error(`The results have entries that the suite has not: ${foreign.join(', ')}.`);
  return checkedRun(run);
}

function rowsOf(text: string): Rows {
  const rows: unknown = text.trimStart().startsWith('[')
    ? JSON.parse(text)
    : parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  const found = rowsShape.safeParse(rows);
  if (!found.success) {
    throw new Error(`The file is no results sheet of three columns: ${z.prettifyError(found.error)}`);
  }
  return found.data.filter(([entry]) => entry !== 'Entry');
}

export function aboutRow(rows: Rows): About {
  const row = rows.find(([entry]) => entry === 'about');
  if (!row) throw new Error('The results have no row “about”, which says when and where they were made.');
  const about = aboutShape.safeParse(JSON.parse(row[2] ?? ''));
  if (!about.success) throw new Error(`The row “about” cannot be read: ${z.prettifyError(about.error)}`);
  return about.data;
}

export const resultsOfRows = (rows: Rows): Result[] =>
  rows
    .filter(([entry]) => entry !== 'about')
    .map(([id = '', kind = '', details = '']) => ({ id, outcome: outcomeOf(id, kind, details) }));

function outcomeOf(id: string, kind: string, details: string): Outcome {
  switch (kind) {
    case 'observed':
      return { kind, facts: JSON.parse(details) };
    case 'threw':
      return { kind, message: JSON.parse(details) };
    case 'skipped':
      return { kind, why: JSON.parse(details) };
    case 'killed':
    // It was running when the sheet was downloaded, or Google ended it.
    case 'running':
      return { kind: 'killed' };
    default:
      throw new Error(`The outcome of ${id} is “${kind}”, which is none.`);
  }
}

function checkedRun(run: unknown): Run {
  const found = runShape.safeParse(run);
  if (!found.success) throw new Error(`A result cannot be read: ${z.prettifyError(found.error)}`);
  return found.data;
}

/** The name of a run's file: day, locale, language. */
export const fileNameOf = ({ about }: Run): string => `${about.on}-${about.locale}-${about.language}.json`;

/** The committed runs, oldest first. Throws an Error with a sentence for a file that is none. */
export function committedRuns(folder = RESULTS): readonly Run[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const run = checkedRun(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      if (fileNameOf(run) !== name) throw new Error(`${name} must be called ${fileNameOf(run)}.`);
      return run;
    });
}
