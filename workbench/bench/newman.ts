// Runs Postman's command-line runner as a person would, on a collection and a CSV.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { TenantCredentials } from '../tenant';
import { type PutRow, putCollection, putCsv } from './collection';

/** Fetched from the npm registry by npx; not a dependency. */
const NEWMAN_VERSION = '6.2.2';

const exportSchema = z.object({
  run: z.object({
    stats: z.object({ requests: z.object({ total: z.int() }), assertions: z.object({ failed: z.int() }) }),
    failures: z.array(z.unknown()),
    timings: z.object({ started: z.number(), completed: z.number() }),
  }),
});

/** Whether newman can be fetched and started here: `null`, or why not. */
export async function newmanTrouble(): Promise<string | null> {
  const { exit, said } = await npx(['--version']);
  if (exit === 0) return null;
  const lines = said.trim().split('\n');
  const reason = lines.find((line) => /error/i.test(line)) ?? lines[0] ?? '';
  return `newman ${NEWMAN_VERSION} cannot be fetched by npx, so there is nothing to compare with: ${reason}`;
}

/**
 * Puts each row. Returns the milliseconds of the run alone, by newman's own report: its start and its
 * fetching are not counted against it.
 * @throws Error if a row was not updated.
 */
export async function runNewman(
  url: string,
  credentials: TenantCredentials,
  rows: readonly PutRow[],
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'rowcall-newman-'));
  try {
    const path = (name: string) => join(folder, name);
    await writeFile(path('collection.json'), JSON.stringify(putCollection(url, credentials)));
    await writeFile(path('rows.csv'), putCsv(rows));
    const { exit, said } = await npx([
      ...['run', path('collection.json'), '--iteration-data', path('rows.csv')],
      ...['--reporters', 'json', '--reporter-json-export', path('report.json')],
    ]);
    if (exit !== 0) throw new Error(`newman ended with ${exit}: ${said.trim().slice(0, 500)}`);
    const { run } = exportSchema.parse(JSON.parse(await readFile(path('report.json'), 'utf8')));
    if (run.failures.length > 0 || run.stats.assertions.failed > 0)
      throw new Error(`newman failed at ${run.failures.length} of ${rows.length} rows.`);
    return run.timings.completed - run.timings.started;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function npx(args: readonly string[]): Promise<{ exit: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--yes', `newman@${NEWMAN_VERSION}`, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', (error) => resolve({ exit: null, said: error.message }));
    child.on('close', (exit) => resolve({ exit, said }));
  });
}
