// Additional enrollment fields by their titles: labels, dates, what is mandatory, and tenants that tell less.
import { bundle } from '../../build/bundle';
import type { State } from '../../src/contract';
import { parseTenant } from '../../workbench/tenant';
import { type Bench, openBench } from './bench';
import { doJob, give, rowsByHeader } from './jobs';

beforeAll(() => bundle());

const FIELDS = [
  {
    id: 7,
    title: 'Cost center',
    type: 2,
    options: [
      { id: 71, label: 'Berlin' },
      { id: 72, label: { english: 'Vienna', german: 'Wien' } },
    ],
  },
  { id: 8, title: 'Contract start', type: 'dateField' },
  { id: 9, title: 'Remark', type: '4' },
];

const tenant = (fields: readonly object[] | null, enrolled = true) =>
  parseTenant({
    ...(fields === null ? {} : { enrollment_fields: fields }),
    users: ['ann', 'ben', 'cleo'].map((username, n) => ({ user_id: 501 + n, username })),
    courses: [{ id: 7, code: 'SAFE-1', title: 'Safety' }],
    enrollments: enrolled
      ? [501, 502, 503].map((user_id) => ({ user_id, course_id: 7, status: 'subscribed' }))
      : [],
  });

const told = (bench: Bench) =>
  rowsByHeader(bench.sheet.texts()).map((row) => [row['Rowcall status'], row['Rowcall details']]);

const held = (bench: Bench) => bench.tenant.state().enrollments.map(({ fields }) => fields ?? {});

const reads = (bench: Bench) => bench.tenant.calls().filter(({ kind }) => kind === 'GET enrollment fields');

test('a column headed with the title of a field sends the id of an option, a day, and a text', async () => {
  const bench = await openBench({
    rows: [
      ['Username', 'Course code', 'Status', 'cost center', 'Contract start', 'Remark'],
      ['ann', 'SAFE-1', 'In progress', 'Berlin', '2026-01-05', 'as planned'],
      ['ben', 'SAFE-1', 'In progress', 'wien', '5 Jan 2026', ''],
      ['cleo', 'SAFE-1', 'In progress', 'Paris', '', ''],
    ],
    tenant: tenant(FIELDS),
  });
  try {
    expect((await bench.work()).shownProblem).toBeNull();
    expect(told(bench)).toEqual([
      ['Updated', 'In progress; Cost center: Berlin; Contract start: 2026-01-05; Remark: as planned'],
      ['Updated', 'In progress; Cost center: wien; Contract start: 2026-01-05'],
      [
        'Invalid',
        'The enrollment field “Cost center” has no option “Paris”. It has “Berlin” and “Vienna”. Correct the cell.',
      ],
    ]);
    expect(held(bench)).toEqual([
      { 7: '71', 8: '2026-01-05', 9: 'as planned' },
      { 7: '72', 8: '2026-01-05' },
      {},
    ]);
    expect(reads(bench)).toHaveLength(1);
    const { columns } = await give<State>(bench, 'getState');
    expect(columns?.additional).toEqual(['cost center', 'Contract start', 'Remark']);
  } finally {
    await bench.close();
  }
}, 60_000);

test('a row that enrolls is asked for what is mandatory in its course', async () => {
  const fields = [
    { id: 7, title: 'Cost center', type: 3, mandatory: true },
    { id: 8, title: 'Elsewhere', type: 3, mandatory: true, courses: [99] },
  ];
  const rows = (header: string, value: string) => [
    ['Username', 'Course code', 'Action', header],
    ['ann', 'SAFE-1', 'Enroll', value],
    ['ben', 'SAFE-1', 'Enroll', ''],
  ];
  const bench = await openBench({ rows: rows('Cost center', '4711'), tenant: tenant(fields, false) });
  try {
    expect((await bench.work()).shownProblem).toBeNull();
    expect(told(bench).map(([status]) => status)).toEqual(['Updated', 'Invalid']);
    expect(told(bench)[1]?.[1]).toBe(
      'Docebo enrolls nobody in this course without the enrollment field “Cost center”. Fill it in, in a column headed “Cost center”.',
    );
    expect(held(bench)).toEqual([{ 7: '4711' }]);
  } finally {
    await bench.close();
  }
}, 60_000);

test('an option that was added since is found: a label that is not known has the fields read again', async () => {
  const bench = await openBench({
    rows: [
      ['Username', 'Course code', 'Status', 'Cost center'],
      ['ann', 'SAFE-1', 'In progress', 'Paris'],
    ],
    tenant: tenant(FIELDS),
  });
  try {
    await give(bench, 'connect', bench.connection);
    await doJob(bench, 'check');
    expect(told(bench).map(([status]) => status)).toEqual(['Invalid']);
    bench.tenant.reset(tenant([{ ...FIELDS[0], options: [{ id: 73, label: 'Paris' }] }]));
    await bench.clock.sleep(120_000);
    await doJob(bench, 'check');
    expect(told(bench)).toEqual([['Ready', 'Enrolled → In progress; Cost center: Paris']]);
  } finally {
    await bench.close();
  }
}, 60_000);

test('on a tenant without the list, titles mean nothing, a number in the header does, and the sidebar says so', async () => {
  const bench = await openBench({
    rows: [
      ['Username', 'Course code', 'Status', 'Remark', 'Field 9'],
      ['ann', 'SAFE-1', 'In progress', 'not sent', 'sent'],
    ],
    tenant: tenant(null),
  });
  try {
    expect((await bench.work()).shownProblem).toBeNull();
    expect(told(bench)).toEqual([['Updated', 'In progress; field 9: sent']]);
    expect(reads(bench).map(({ status }) => status)).toEqual([404]);
    const { closedWays } = await give<State>(bench, 'getState');
    expect(closedWays).toEqual([expect.stringMatching(/does not list its additional enrollment fields/)]);
  } finally {
    await bench.close();
  }
}, 60_000);

test('a dropdown whose options are not reported takes no label', async () => {
  const bench = await openBench(
    {
      rows: [
        ['Username', 'Course code', 'Status', 'Cost center'],
        ['ann', 'SAFE-1', 'In progress', 'Berlin'],
      ],
      tenant: tenant(FIELDS),
    },
    { faults: [{ at: 'tenant', name: 'no-options', spec: 'no-options' }] },
  );
  try {
    expect((await bench.work()).shownProblem).toBeNull();
    expect(told(bench)[0]?.[1]).toBe(
      'Docebo does not list the options of the enrollment field “Cost center”, so the label “Berlin” cannot be sent. Type the ID of the option in a column headed “Field 7”.',
    );
    expect(held(bench)).toEqual([{}, {}, {}]);
  } finally {
    await bench.close();
  }
}, 60_000);

test('a title that is a header of Docebo’s own as well raises one question, and its rows wait for the answer', async () => {
  const bench = await openBench({
    rows: [
      ['Username', 'Course code', 'Status', 'Score'],
      ['ann', 'SAFE-1', 'In progress', '90'],
    ],
    tenant: tenant([{ id: 7, title: 'Score', type: 3 }]),
  });
  try {
    await give(bench, 'connect', bench.connection);
    await doJob(bench, 'check');
    expect(told(bench)[0]?.[1]).toBe(
      'This row waits for an answer: open Rowcall, and answer the question about the column “Score”.',
    );
    const { columns } = await give<State>(bench, 'getState');
    const question = columns?.questions.find(({ kind }) => kind === 'enrollment-field');
    expect(question?.options.map(({ label }) => label)).toEqual([
      'What Rowcall reads under this header',
      'Enrollment field “Score”, ID 7',
    ]);
    await give(bench, 'answerQuestion', { question: question?.id, answer: 'field:7' });
    await bench.work();
    expect(held(bench)[0]).toEqual({ 7: '90' });
  } finally {
    await bench.close();
  }
}, 60_000);
