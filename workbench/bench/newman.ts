// What people do today: Postman's command-line runner, one PUT a row from a CSV.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeCsv } from '../csv';
import type { TenantCredentials } from '../tenant';

/** Fetched by npx at this version; it is no dependency of the project. */
const NEWMAN = 'newman@6.2.2';

/** A pair, its status and day as the API takes them. */
export interface Put {
  readonly userId: number;
  readonly courseId: number;
  readonly fields: Readonly<Record<string, string | number>>;
}

/** The CSV that newman goes through, a line a PUT. */
export const csvOf = (puts: readonly Put[]): string =>
  writeCsv([
    ['user_id', 'course_id', 'body'],
    ...puts.map(({ userId, courseId, fields }) => [String(userId), String(courseId), JSON.stringify(fields)]),
  ]);

/** A Postman collection (schema 2.1) of one request, which signs in before the first. */
export function collectionOf(url: string, credentials: TenantCredentials): object {
  const signIn = [
    "if (pm.globals.get('token')) return;",
    'pm.sendRequest({',
    `  url: ${JSON.stringify(`${url}/oauth2/token`)}, method: 'POST',`,
    "  header: { 'content-type': 'application/x-www-form-urlencoded' },",
    "  body: { mode: 'urlencoded', urlencoded: [",
    ...Object.entries({
      grant_type: 'password',
      scope: 'api',
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
      username: credentials.username,
      password: credentials.password,
    }).map(([key, value]) => `    ${JSON.stringify({ key, value })},`),
    '  ] },',
    "}, (error, answer) => pm.globals.set('token', answer.json().access_token));",
  ];
  return {
    info: {
      name: 'One PUT a row',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: [
      {
        name: 'PUT one',
        event: [{ listen: 'prerequest', script: { type: 'text/javascript', exec: signIn } }],
        request: {
          method: 'PUT',
          url: `${url}/learn/v1/enrollments/{{course_id}}/{{user_id}}`,
          header: [
            { key: 'authorization', value: 'Bearer {{token}}' },
            { key: 'content-type', value: 'application/json' },
          ],
          body: { mode: 'raw', raw: '{{body}}' },
        },
      },
    ],
  };
}

const report = z.object({
  run: z.object({
    stats: z.object({ requests: z.object({ total: z.number(), failed: z.number() }) }),
    timings: z.object({ started: z.number(), completed: z.number() }),
  }),
});

export interface NewmanRun {
  /** Milliseconds from its first request to its last answer: how long npx took to fetch it does not count. */
  readonly ms: number;
  readonly failed: number;
}

/** Sends the PUTs. Throws with what npx said where newman cannot be had. */
export async function runNewman(
  folder: string,
  url: string,
  credentials: TenantCredentials,
  puts: readonly Put[],
): Promise<NewmanRun> {
  const collection = join(folder, 'collection.json');
  const data = join(folder, 'data.csv');
  const out = join(folder, 'newman.json');
  writeFileSync(collection, JSON.stringify(collectionOf(url, credentials)));
  writeFileSync(data, csvOf(puts));
  const args = ['--yes', NEWMAN, 'run', collection, '-d', data, '-r', 'json', '--reporter-json-export', out];
  const said = await new Promise<string>((resolve, reject) => {
    let text = '';
    const child = spawn('npx', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(text) : reject(new Error(`newman failed: ${text}`))));
  });
  const parsed = report.safeParse(JSON.parse(readFileSync(out, 'utf8')));
  if (!parsed.success) throw new Error(`newman's report cannot be read: ${parsed.error.message} ${said}`);
  const { stats, timings } = parsed.data.run;
  return { ms: timings.completed - timings.started, failed: stats.requests.failed };
}
