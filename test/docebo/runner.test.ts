// Docebo's own job runner: what is handed over, and what is believed of its answers.
import type { Delivery } from '../../src/docebo/errors';
import { abortRequest, runnerRequest, runnerStatus, startOf } from '../../src/docebo/runner';
import { completed, edit, NOTHING } from '../support/builders';

const answered = (body: unknown): Delivery => ({ kind: 'answered', body });
const descriptor = (fields: object) => ({ data: { job_descriptor: fields } });

test('the items of a batch import are handed over, and nobody is notified', () => {
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

test('an edit that an import cannot carry is never handed over', () => {
  expect(() => runnerRequest([edit(1, 101, { ...NOTHING, score: 80 })])).toThrow(RangeError);
});

test('a job is asked to end by its name', () => {
  expect(abortRequest('abc-1')).toEqual({
    method: 'PUT',
    path: '/manage/v1/job/abc-1',
    json: { abort: true },
  });
});

test('a job is begun where the answer names it', () => {
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
])('an answer with %s may have begun a job: it is lost', (_, body) => {
  expect(startOf(answered(body)).kind).toBe('lost');
});

test('a refusal, and a role that may not begin jobs, close the way and leave the rows alone', () => {
  const refused = { code: 'refused', request: '', status: 404, detail: 'nothing there' } as const;
  expect(startOf({ kind: 'refused', problem: refused, body: null })).toEqual({
    kind: 'refused',
    why: 'HTTP 404: nothing there',
  });
  const forbidden = { code: 'forbidden', request: '', detail: '' } as const;
  expect(startOf({ kind: 'not-sent', problem: forbidden })).toEqual({ kind: 'refused', why: 'forbidden' });
});

test('a limit of calls is no refusal', () => {
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
])('a job that says %j is read as %j', (says, status) => {
  expect(runnerStatus('abc').parse(descriptor(says))).toEqual(status);
});

test('a status without words is none', () => {
  expect(runnerStatus('abc').parse({ data: {} })).toBeNull();
});
