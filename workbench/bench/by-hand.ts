// Runs the script that a good developer would write by hand on a sheet, in the workbench and at the same
// costs as Rowcall.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSpreadsheet, GOOGLE_COSTS } from '../google';
import { openWorkbench, virtualClock } from '../runtime';
import { parseTenant, startTenant } from '../tenant';
import type { BenchSheet } from './end-to-end';
import { BEGINS, type GoogleWay } from './google-way';

const FOLDER = join(fileURLToPath(new URL('.', import.meta.url)), 'hand-written');

const PERSON = 'person@example.com';

/** Columns of its sheet: user, course, moment, result. */
const COLUMNS = 4;

/** Runs it to its end, a start of its trigger after the other. Throws if a row did not end Updated. */
export async function runByHand(
  { rows, tenant: data, locale, timeZone }: BenchSheet,
  latencyMs: number,
  callsPerHour: number,
): Promise<GoogleWay> {
  const clock = virtualClock(BEGINS);
  const began = clock.now();
  const idOf = new Map(data.users.map(({ username, user_id }) => [username, user_id]));
  const courseIdOf = new Map(data.courses.map(({ code, id }) => [code, id]));
  const cells = rows.map(([user = '', course = '', day = ''], n) =>
    n === 0
      ? ['User ID', 'Course ID', 'Completed at', 'Result']
      : [idOf.get(user) ?? '', courseIdOf.get(course) ?? '', `'${day} 12:00:00`, ''],
  );
  const spreadsheet = createSpreadsheet({
    locale,
    timeZone,
    now: () => clock.now(),
    sheets: [{ name: 'Sheet1', cells, columns: COLUMNS }],
  });
  const tenant = await startTenant({
    data: parseTenant(data),
    latencyMs,
    callsPerHour,
    clock: () => clock.now(),
    wait: (ms) => clock.sleep(ms),
  });
  const workbench = await openWorkbench({
    bundleDir: FOLDER,
    spreadsheet,
    clock,
    costs: GOOGLE_COSTS,
    user: PERSON,
    seed: 1,
  });
  try {
    const { clientId, clientSecret, username, password } = tenant.credentials;
    const credentials = JSON.stringify({
      grant_type: 'password',
      client_id: clientId,
      client_secret: clientSecret,
      username,
      password,
    });
    workbench.properties.open('script', '').set({ url: tenant.url, credentials });
    for (;;) {
      const result = await workbench.call('uploadCompletions', []);
      if (!result.ok) throw new Error(`The script by hand failed: ${result.error.message}`);
      const { left, waitMs } = ended(result.value);
      if (left === 0) break;
      await clock.sleep(waitMs);
    }
    const wrong = spreadsheet.activeSheet.texts().filter((row, n) => n > 0 && row[3] !== 'Updated').length;
    if (wrong > 0) throw new Error(`The script by hand left ${wrong} rows that are not updated.`);
    const { services, time, executions } = workbench.counters();
    const size = rows.length - 1;
    return {
      calls: tenant.calls().length,
      writes: tenant.calls().filter(({ kind }) => kind === 'PUT one').length,
      ms: clock.now() - began,
      time,
      readTimes: services.cellsRead / (size * COLUMNS),
      writtenTimes: services.cellsWritten / size,
      executions,
    };
  } finally {
    await workbench.close();
    await tenant.close();
  }
}

function ended(value: unknown): { readonly left: number; readonly waitMs: number } {
  if (typeof value !== 'object' || value === null || !('left' in value) || !('waitMs' in value))
    throw new Error('The script by hand says nothing of its end.');
  const { left, waitMs } = value;
  if (typeof left !== 'number' || typeof waitMs !== 'number')
    throw new Error('The script by hand says nothing of its end.');
  return { left, waitMs };
}
