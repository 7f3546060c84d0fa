// A sheet that does not replace what Docebo has, from the choice to Docebo.
import { bundle } from '../../build/bundle';
import type { State } from '../../src/contract';
import { parseTenant } from '../../workbench/tenant';
import { type Bench, openBench } from './bench';
import { doJob, give, rowsByHeader } from './jobs';

beforeAll(() => bundle());

const tenant = () =>
  parseTenant({
    users: ['ann', 'ben', 'cleo'].map((username, n) => ({ user_id: 501 + n, username })),
    courses: [{ id: 7, code: 'SAFE-1', title: 'Safety' }],
    enrollments: [
      { user_id: 501, course_id: 7, status: 'completed', completion_date: '2025-03-14 12:00:00' },
      { user_id: 502, course_id: 7, status: 'completed', completion_date: '2026-05-02 12:00:00' },
      { user_id: 503, course_id: 7, status: 'subscribed' },
    ],
  });

const statuses = (bench: Bench) => rowsByHeader(bench.sheet.texts()).map((row) => row['Rowcall status']);

const live = (bench: Bench) => bench.tenant.state().enrollments.map(({ completion_date }) => completion_date);

test('a choice holds from the check on, and another one makes the rows pending again', async () => {
  const rows = [
    ['Username', 'Course code', 'Completion date'],
    ...['ann', 'ben', 'cleo'].map((name) => [name, 'SAFE-1', '2026-03-14']),
  ];
  const bench = await openBench({ rows, tenant: tenant() }, { script: 'source' });
  try {
    await give(bench, 'connect', bench.connection);
    await give(bench, 'answerQuestion', { question: 'overwrite', answer: 'ask' });
    await doJob(bench, 'check');
    expect(statuses(bench)).toEqual(['Invalid', 'Invalid', 'Ready']);

    await give(bench, 'answerQuestion', { question: 'overwrite', answer: 'none' });
    await doJob(bench, 'check');
    expect(statuses(bench)).toEqual(['No change', 'No change', 'Ready']);

    // Checked by the old choice, so nothing may be sent by the new one.
    await give(bench, 'answerQuestion', { question: 'overwrite', answer: 'later' });
    const state = await give<State>(bench, 'getState');
    expect(state.sheet).toMatchObject({ overwrite: 'later', kept: 0, counts: { pending: 3, Ready: 0 } });
    await doJob(bench, 'check');
    expect(statuses(bench)).toEqual(['Ready', 'No change', 'Ready']);
    expect((await give<State>(bench, 'getState')).sheet.kept).toBe(1);

    await doJob(bench, 'run');
    expect(statuses(bench)).toEqual(['Updated', 'No change', 'Updated']);
    expect(live(bench)).toEqual(['2026-03-14 12:00:00', '2026-05-02 12:00:00', '2026-03-14 12:00:00']);
  } finally {
    await bench.close();
  }
});

test('of rows with other dates the one that counts is sent, and the others name it', async () => {
  const rows = [
    ['Username', 'Course code', 'Completion date'],
    ...['2026-01-10', '2026-03-14', '2025-12-01'].map((day) => ['cleo', 'SAFE-1', day]),
  ];
  const bench = await openBench({ rows, tenant: tenant() }, { script: 'source' });
  try {
    await give(bench, 'connect', bench.connection);
    await doJob(bench, 'check');
    expect(statuses(bench)).toEqual(['Duplicate', 'Duplicate', 'Duplicate']);
    await give(bench, 'answerQuestion', { question: 'kept-row', answer: 'oldest' });
    await doJob(bench, 'check');
    expect(statuses(bench)).toEqual(['No change', 'No change', 'Ready']);

    // Checked by the old choice, so nothing may be sent by the new one.
    await give(bench, 'answerQuestion', { question: 'kept-row', answer: 'newest' });
    expect((await give<State>(bench, 'getState')).sheet).toMatchObject({
      keptRow: 'newest',
      counts: { Ready: 0 },
    });
    await doJob(bench, 'check');
    expect(statuses(bench)).toEqual(['No change', 'Ready', 'No change']);
    expect(rowsByHeader(bench.sheet.texts())[0]?.['Rowcall details']).toBe(
      'Left out: row 3 has the same user and course with a later date, and this sheet keeps the newest.',
    );
    await doJob(bench, 'run');
    expect(statuses(bench)).toEqual(['No change', 'Updated', 'No change']);
    expect(live(bench)[2]).toBe('2026-03-14 12:00:00');
  } finally {
    await bench.close();
  }
});
