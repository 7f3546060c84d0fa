// The collection for Postman's runner, played here on a tenant: its script as JavaScript, its templates from
// its CSV.
import { z } from 'zod';
import { putCollection, putCsv } from '../../../workbench/bench/collection';
import { rowcall, rowsToPut, sheetOf } from '../../../workbench/bench/end-to-end';
import { readCsv } from '../../../workbench/csv';
import { parseTenant, startTenant } from '../../../workbench/tenant';

const SHEET = sheetOf('cohorts', 40);

/** What the sign-in script asks `pm.sendRequest` for. */
const asked = z.object({
  url: z.string(),
  method: z.literal('POST'),
  header: z.record(z.string(), z.string()),
  body: z.object({ mode: z.literal('raw'), raw: z.string() }),
});

/** Does what Postman's runner does with a collection, one iteration a row. */
async function play(collection: ReturnType<typeof putCollection>, csv: string): Promise<void> {
  const variables = new Map(collection.variable.map(({ key, value }) => [key, value]));
  const [names = [], ...rows] = readCsv(csv);
  const [signIn] = collection.event;
  const [item] = collection.item;
  if (!signIn || !item) throw new Error('The collection is empty.');
  for (const row of rows) {
    await run(signIn.script.exec.join('\n'), variables);
    const values = new Map([...variables, ...names.map((name, n) => [name, row[n] ?? ''] as const)]);
    const fill = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (_, name) => values.get(name) ?? 'absent');
    const { method, header, body, url } = item.request;
    await fetch(fill(url), {
      method,
      headers: header.map(({ key, value }): [string, string] => [key, fill(value)]),
      body: fill(body.raw),
    });
  }
}

async function run(script: string, variables: Map<string, string>): Promise<void> {
  const sent: Promise<void>[] = [];
  const pm = {
    collectionVariables: {
      get: (name: string) => variables.get(name),
      set: (name: string, value: string) => variables.set(name, value),
    },
    sendRequest: (request: unknown, then: (error: null, answer: { json: () => unknown }) => void) => {
      const { url, method, header, body } = asked.parse(request);
      sent.push(
        fetch(url, { method, headers: header, body: body.raw })
          .then((answer) => answer.json())
          .then((json) => then(null, { json: () => json })),
      );
    },
  };
  new Function('pm', script)(pm);
  await Promise.all(sent);
}

test('one PUT per row takes one sign-in and a call for each row, and leaves the tenant as Rowcall does', async () => {
  const done = await rowcall(SHEET, 0, []);
  expect(done.report.statuses).toEqual({ Updated: 40 });
  expect(done.report.calls.total).toBeLessThan(20);
  const rows = rowsToPut(done);
  expect(rows).toHaveLength(40);

  const tenant = await startTenant({ data: parseTenant(SHEET.tenant) });
  try {
    await play(putCollection(tenant.url, tenant.credentials), putCsv(rows));
    expect(tenant.calls().map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'POST token 200',
      ...rows.map(() => 'PUT one 200'),
    ]);
    const state = (list: ReturnType<typeof parseTenant>['enrollments']) =>
      list
        .map(({ user_id, course_id, completion_date }) => `${user_id}/${course_id} ${completion_date}`)
        .sort();
    expect(state(tenant.state().enrollments)).toEqual(
      state(parseTenant(JSON.parse(done.tenant ?? '')).enrollments),
    );
  } finally {
    await tenant.close();
  }
});

test('the collection checks that each row was updated', () => {
  const collection = putCollection('http://127.0.0.1:1', {
    clientId: 'a',
    clientSecret: 'b',
    username: 'c',
    password: 'd',
    level: 'super_admin',
  });
  expect(collection.info.schema).toMatch(/collection\/v2\.1\.0/);
  const check = collection.item[0]?.event[0]?.script.exec.join('\n') ?? '';
  const verdict = (code: number, updated: readonly object[]) => {
    const problems: string[] = [];
    const expectation = (value: unknown) => ({
      to: {
        equal: (other: unknown) => value === other || problems.push('equal'),
        have: {
          lengthOf: (length: number) =>
            (Array.isArray(value) && value.length === length) || problems.push('length'),
        },
      },
    });
    const pm = {
      test: (_: string, body: () => void) => body(),
      expect: expectation,
      response: { code, json: () => ({ data: { updated } }) },
    };
    new Function('pm', check)(pm);
    return problems;
  };
  expect(verdict(200, [{}])).toEqual([]);
  expect(verdict(200, [])).toEqual(['length']);
  expect(verdict(403, [{}])).toEqual(['equal']);
});
