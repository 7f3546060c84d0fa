// Every fault, through the whole line: from the sheet to the tenant and back, in simulated time.
import { readCsv, writeCsv } from '../../workbench/csv';
import type { HeadlessOptions, HeadlessResult } from '../../workbench/headless-types';
import { virtualClock } from '../../workbench/runtime';
import { parseTenant } from '../../workbench/tenant';
import { headless } from './headless-support';
import { smallSheet, statusesOf, wrongs } from './small-sheet';

const NIGHTLY = process.env.ROWCALL_NIGHTLY === '1';

const WITH_BATCH = smallSheet({ users: 10, courses: 6 });
/** Its pilot fails, one row says Differs, and everything else goes by single and by bulk update. */
const NO_BATCH = 'batch-resets-enrollment-date';
const WITHOUT_BATCH = smallSheet({ users: 10, courses: 6, withoutBatch: true });

async function run(
  sheet: typeof WITH_BATCH,
  faults: readonly string[],
  options: Partial<HeadlessOptions> = {},
): Promise<{ result: HeadlessResult; statuses: Readonly<Record<string, number>>; wrong: readonly string[] }> {
  const result = await headless(
    { 'sheet.csv': writeCsv(sheet.rows), 'tenant.json': JSON.stringify(sheet.tenant) },
    { tenant: 'tenant.json', timeZone: 'Etc/UTC', faults, ...options },
    {},
    virtualClock(Date.UTC(2026, 8, 1, 12)),
  );
  const cells = readCsv(result.csv);
  const after = parseTenant(JSON.parse(result.tenant ?? ''));
  return { result, statuses: statusesOf(cells), wrong: wrongs(cells, sheet, after) };
}

/** A pilot that shows more than was asked for says Differs, and No change if another check looks again. */
const byEnd = ({
  Updated = 0,
  'No change': same = 0,
  Differs = 0,
  ...others
}: Readonly<Record<string, number>>) => ({
  ...others,
  done: Updated + same + Differs,
});

/** How often a fault happened, all its hits together. */
const injected = (result: HeadlessResult): number =>
  Object.values(result.report.faults).reduce((sum, n) => sum + n, 0);

describe.each([
  ['batch imports', WITH_BATCH, []],
  ['single and bulk updates', WITHOUT_BATCH, [NO_BATCH]],
])('%s', (_, sheet, always) => {
  let sound: Awaited<ReturnType<typeof run>>;

  beforeAll(async () => {
    sound = await run(sheet, always);
  });

  test('settle every row with a true status when nothing fails', () => {
    expect(sound.wrong).toEqual([]);
    expect(sound.result.shownProblem).toBeNull();
    const differs = always.length > 0 ? ['Differs'] : [];
    expect(Object.keys(sound.statuses).sort()).toEqual([
      ...differs,
      'Invalid',
      'No change',
      'Not enrolled',
      'Updated',
    ]);
  });

  const faulty: readonly { readonly faults: readonly string[] }[] = [
    { faults: ['429:every=3,retry-after=3'] },
    { faults: ['429:every=4'] },
    { faults: ['429:every=5,retry-after=600'] },
    { faults: ['429:nth=3,on=any,retry-after=600'] },
    { faults: ['503:rate=0.3'] },
    // A pilot takes three reads before it writes: every third call would meet one of them each time.
    { faults: ['503:every=5,retry-after=90'] },
    { faults: ['503-page:rate=0.3'] },
    { faults: ['503-page:every=2,on=write'] },
    { faults: ['500:rate=0.2'] },
    { faults: ['502:rate=0.2'] },
    { faults: ['504:rate=0.2'] },
    { faults: ['500:every=2,on=write'] },
    { faults: ['timeout:rate=0.1'] },
    { faults: ['timeout:nth=1,on=write,done=1'] },
    { faults: ['timeout:nth=1,on=write,done=0'] },
    { faults: ['drop-answer:rate=0.3'] },
    { faults: ['drop-answer:nth=1'] },
    { faults: ['drop-answer:every=2'] },
    { faults: ['html:nth=3'] },
    { faults: ['html:nth=1,on=write'] },
    { faults: ['html:rate=0.1'] },
    { faults: ['truncated:rate=0.2'] },
    { faults: ['truncated:nth=1,on=write'] },
    { faults: ['wrong-json:nth=1,on=write'] },
    { faults: ['wrong-json:every=2,on=write'] },
    { faults: ['401:nth=4'] },
    { faults: ['401:nth=1,on=write'] },
    { faults: ['token-expires:after=20'] },
    { faults: ['fetchall-throws:nth=2'] },
    { faults: ['fetchall-throws:every=4'] },
    { faults: ['fetchall-throws:rate=0.2'] },
    { faults: ['kill:at=service-call,n=120'] },
    { faults: ['kill:at=service-call,n=300'] },
    // A check of this sheet takes 5 s with its own columns to add, and looking where the job is 2 s before
    // it, by what Google's services cost: killed more often than this, none would ever end.
    { faults: ['kill:every=8s'] },
    { faults: ['kill:every=15s'] },
    { faults: ['extra-fields'] },
    { faults: ['not-updated-shape:array'] },
    { faults: ['not-updated-shape:object'] },
    { faults: ['not-updated-shape:map'] },
    { faults: ['dialect:old'] },
    { faults: ['dialect:new'] },
    {
      faults: [
        '429:rate=0.1',
        '503:rate=0.1',
        '500:rate=0.05',
        'drop-answer:rate=0.1',
        // Time for a wave whose requests have to be tried again, too: a row whose every try is cut off says
        // Failed at last.
        'kill:every=10s',
        'fetchall-throws:rate=0.1',
      ],
    },
  ];

  // By day each fault meets one of the two ways of writing, by night both.
  test.each(faulty.filter((_, n) => NIGHTLY || n % 2 === always.length))(
    'recover from $faults',
    async ({ faults }) => {
      const { result, statuses, wrong } = await run(sheet, [...faults, ...always]);
      expect(wrong).toEqual([]);
      expect(result.shownProblem).toBeNull();
      expect(byEnd(statuses)).toEqual(byEnd(sound.statuses));
    },
  );

  test.each([
    ['sort:at=wave1'],
    ['sort:at=wave2'],
    ['insert-rows:at=wave1'],
    ['insert-rows:at=wave2'],
    ['delete-rows:row=12,at=wave1'],
    ['delete-rows:row=12,at=wave2'],
    ['edit:row=40,at=wave1'],
    ['edit:row=40,at=wave2'],
  ])('give each row its own status and see every edit under %s', async (spec) => {
    const { result, statuses, wrong } = await run(sheet, [spec, ...always]);
    expect(injected(result)).toBe(1);
    expect(wrong).toEqual([]);
    expect(result.shownProblem).toBeNull();
    expect(new Set(Object.keys(byEnd(statuses)))).toEqual(new Set(Object.keys(byEnd(sound.statuses))));
  });

  test('fail only for the user whose every call is refused', async () => {
    const { result, statuses, wrong } = await run(sheet, ['reject-user:1006', ...always]);
    expect(wrong).toEqual([]);
    expect(result.shownProblem).toBeNull();
    const failed = readCsv(result.csv).filter((row) => row.includes('Failed'));
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.every(([user]) => user === 'user.5')).toBe(true);
    expect((statuses.Updated ?? 0) + failed.length).toBe(sound.statuses.Updated);
  });

  test.each([
    ['401:every=1', /sign-in|Connect again/],
    ['401:every=1,on=write', /Connect again/],
    ['403:every=1', /does not let this account/],
    ['forbidden', /does not let this account/],
    ['daily-quota:7', /daily number of calls/],
    ['html:every=1', /page instead of data/],
    ['500:every=1,on=read', /reported an internal error/],
    ['fetchall-throws:every=1', /could not be reached/],
    ['429:every=1', /continues at|was given up/],
    ['kill:every=500ms', /was given up|was ended/],
    ['shift-days:1', /another day|holds|pilot/i],
  ])('stop with a sentence and no false status under %s', async (spec, sentence) => {
    const { result, wrong } = await run(sheet, [spec, ...always]);
    expect(result.shownProblem).toMatch(sentence);
    expect(result.settled).toBe(false);
    if (spec !== 'shift-days:1') expect(wrong).toEqual([]);
  });
});

test('a batch import that resets enrollment dates is used for one row only', async () => {
  const { result, wrong, statuses } = await run(WITH_BATCH, ['batch-resets-enrollment-date']);
  expect(result.shownProblem).toBeNull();
  expect(result.report.calls.byKind['POST batch']).toBe(1);
  expect(wrong).toEqual([]);
  expect(statuses.Differs).toBe(1);
});

test('a run waits for the next hour when the hourly limit is used up', async () => {
  const { result, wrong } = await run(WITHOUT_BATCH, [NO_BATCH], { callsPerHour: 20 });
  expect(wrong).toEqual([]);
  expect(result.shownProblem).toBeNull();
  expect(result.report.simulatedMs).toBeGreaterThan(3_600_000);
  expect(result.report.wallMs).toBeLessThan(60_000);
});

test('the same seed gives the same faults, another seed gives others', async () => {
  const faults = ['503:rate=0.2', 'drop-answer:rate=0.2'];
  const [one, again, other] = await Promise.all([
    run(WITHOUT_BATCH, faults, { seed: 5 }),
    run(WITHOUT_BATCH, faults, { seed: 5 }),
    run(WITHOUT_BATCH, faults, { seed: 6 }),
  ]);
  expect(again?.result.report.faults).toEqual(one?.result.report.faults);
  expect(again?.result.report.calls).toEqual(one?.result.report.calls);
  expect(other?.result.report.calls).not.toEqual(one?.result.report.calls);
});

describe('wrong use', () => {
  test.each([
    [
      'nonsense:every=2',
      /^The fault "nonsense:every=2" cannot be read: there is no fault "nonsense"; there are/,
    ],
    ['429', /needs one of every=N, nth=N and rate=P/],
    ['kill:every=often', /must be a time, as in 15s/],
    ['edit:row=900,at=wave1', /names row 900, but the sheet has \d+ rows/],
    ['edit:row=1,at=wave1', /row 1 has no completion date to edit/],
    ['delete-rows:row=900,at=wave2', /names row 900/],
  ])('%s is refused with a message', async (spec, sentence) => {
    await expect(run(WITH_BATCH, [spec])).rejects.toThrow(sentence);
  });

  test('a fault of the built-in tenant is refused for another server', async () => {
    await expect(
      headless(
        { 'sheet.csv': writeCsv(WITH_BATCH.rows) },
        { docebo: 'https://acme.docebosaas.com', faults: ['429:every=2'] },
      ),
    ).rejects.toThrow(/does not go with --docebo/);
  });
});
