// The add-on's requests as its own side tells of them.
import type { ServiceCall } from '../../../workbench/runtime';
import { FetchLog } from '../../../workbench/server/fetch-log';

const call = (phase: 'before' | 'after', method: string, args: readonly unknown[]): ServiceCall => ({
  phase,
  execution: 3,
  index: 7,
  service: 'UrlFetchApp',
  method,
  args,
  user: 'person@example.com',
});

function told(method: string, args: readonly unknown[]) {
  const lines: unknown[] = [];
  const log = new FetchLog(({ at, ms, ...line }) => {
    expect(ms).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThanOrEqual(Date.now());
    lines.push(line);
  });
  expect(log.hook(call('before', method, args))).toBe('go');
  expect(lines).toEqual([]);
  expect(log.hook(call('after', method, args))).toBe('go');
  return lines;
}

it('reports every request of a batch with its number of rows', () => {
  const asked = [
    {
      url: 'https://acme.docebosaas.com/learn/v1/enrollments',
      method: 'put',
      payload: '{"user_ids":[1,2],"course_ids":[3]}',
    },
    { url: 'https://acme.docebosaas.com/course/v1/courses?course_id%5B%5D=3', method: 'get', payload: null },
  ];
  expect(told('fetchAll', [asked])).toEqual([
    { method: 'PUT', path: '/learn/v1/enrollments', rows: 2 },
    { method: 'GET', path: '/course/v1/courses?course_id[]=3', rows: null },
  ]);
});

it('reports nothing of what a sign-in carries', () => {
  const asked = {
    url: 'https://acme.docebosaas.com/oauth2/token',
    method: 'post',
    payload: 'client_secret=hush',
  };
  const lines = told('fetch', [asked]);
  expect(lines).toEqual([{ method: 'POST', path: '/oauth2/token', rows: null }]);
  expect(JSON.stringify(lines)).not.toContain('hush');
});

it('ignores other services', () => {
  const lines: unknown[] = [];
  const log = new FetchLog((line) => lines.push(line));
  log.hook({ ...call('after', 'Range.setValues', [[1]]), service: 'SpreadsheetApp' });
  expect(lines).toEqual([]);
});
