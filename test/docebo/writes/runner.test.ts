// Docebo's own job runner: what is handed over, and what is believed of its answers.
import type { Delivery } from '../../../src/docebo/http/errors';
import { abortRequest, runnerRequest, runnerStatus, startOf } from '../../../src/docebo/writes/runner';
import { completed, edit, NOTHING } from '../../support/builders';

const answered = (body: unknown): Delivery => ({ kind: 'answered', body });
const descriptor = (fields: object) => ({ data: { job_descriptor: fields } });

test('hands over the items of a batch import without notifications', () => {
  expect(runnerRequest([edit(1, 101, completed('2026-03-14'))])).toEqual({
    method: 'POST',
    path: '/manage/v1/job',
    json: {
      name: 'Rowcall',
      endpoint: '/learn/v1/enrollment/batch',
      method: 'POST',
      type: 'api',
      data_source: [
        {
          course_id: 101,
          user_id: '1',
          batch_item_id: '101-1',
          status: 'completed',
          completion_date: '2026-03-14 12:00:00',
        },
      ],
      chunk_size: 100,
      notify: false,
    },
  });
});

test('refuses an edit that an import cannot carry', () => {
  expect(() => runnerRequest([edit(1, 101, { ...NOTHING, score: 80 })])).toThrow(RangeError);
});

test('asks a job to end by its name', () => {
  expect(abortRequest('abc-1')).toEqual({
    method: 'PUT',
    path: '/manage/v1/job/abc-1',
    json: { abort: true },
  });
});

test('a job has begun when the answer names it', () => {
  expect(startOf(answered(descriptor({ hash: 'abc-1', status: 'queued' })))).toEqual({
    kind: 'begun',
    hash: 'abc-1',
  });
});

test.each<[string, unknown]>([
  ['no descriptor', { data: {} }],
  ['no hash', descriptor({ status: 'queued' })],
  ['a hash that would lead elsewhere', descriptor({ hash: '../user/1' })],
  ['an empty hash', descriptor({ hash: '' })],
  ['nothing', null],
])('an answer with %s counts as lost, because it may have begun a job', (_, body) => {
  expect(startOf(answered(body)).kind).toBe('lost');
});

test('a refusal and a role without permission close the method and keep the rows', () => {
  const refused = { code: 'refused', request: '', status: 404, detail: 'nothing there' } as const;
  expect(startOf({ kind: 'refused', problem: refused, body: null })).toEqual({
    kind: 'refused',
    why: 'HTTP 404: nothing there',
  });
  const forbidden = { code: 'forbidden', request: '', detail: '' } as const;
  expect(startOf({ kind: 'not-sent', problem: forbidden })).toEqual({ kind: 'refused', why: 'forbidden' });
});

test('a limit of calls is not a refusal', () => {
  const problem = { code: 'rate-limited', retryAt: 5 } as const;
  expect(startOf({ kind: 'not-sent', problem })).toEqual({ kind: 'not-sent', problem });
});

test.each([
  [
    { status: 'queued', percent: 0 },
    { over: false, percent: 0 },
  ],
  [
    { status: 'running', percent: '42' },
    { over: false, percent: 42 },
  ],
  [
    { status: 'running', percent: 42.6 },
    { over: false, percent: 43 },
  ],
  [
    { status: 'completed', percent: 100 },
    { over: true, percent: 100 },
  ],
  [{ status: 'aborted' }, { over: true, percent: null }],
  // A word that nobody knows: it may be at work.
  [
    { status: 'paused', percent: null },
    { over: false, percent: null },
  ],
])('reads a job that says %j as %j', (says, status) => {
  expect(runnerStatus('abc').parse(descriptor(says))).toEqual(status);
});

test('reads no status from an answer without words', () => {
  expect(runnerStatus('abc').parse({ data: {} })).toBeNull();
});
