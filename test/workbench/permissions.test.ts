// Granular consent: each permission left out in turn. What is said, if it can be given, and that nothing is
// lost.
import { bundle } from '../../build/bundle';
import type { JobReport, Reply, Settings, State } from '../../src/contract';
import type { Language } from '../../workbench/google';
import { type Bench, openBench } from './bench';
import { ask, doJob, give } from './jobs';
import { smallSheet, statusesOf, wrongs } from './small-sheet';

beforeAll(async () => {
  await bundle();
});

const SHEET = smallSheet({ users: 6, courses: 4, withoutBatch: true });

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

const CALLING = scope('script.external_request');

const notPermitted = (what: string) => ({
  ok: false,
  problem: {
    code: 'not-permitted',
    sentence: expect.stringContaining(what),
    link: expect.stringMatching(/^https:\/\/script\.google\.com\//),
    particulars: expect.stringContaining('https://www.googleapis.com/auth/'),
  },
});

const LANGUAGES: readonly Language[] = ['en', 'de', 'ja'];

async function finishes(bench: Bench): Promise<void> {
  const { shownProblem } = await bench.work();
  expect(shownProblem).toBeNull();
  expect(wrongs(bench.sheet.texts(), SHEET, bench.tenant.state())).toEqual([]);
  expect([...bench.writes()].filter(([, times]) => times > 1)).toEqual([]);
}

test.each(LANGUAGES)(
  'in %s: Connect names the missing permission to call Docebo, and works once it is granted',
  async (language) => {
    const bench = await openBench(SHEET, { language, batchFailed: true });
    bench.workbench.withhold(CALLING);
    expect(await ask(bench, 'connect', bench.connection)).toMatchObject(
      notPermitted('Rowcall is not permitted to call Docebo (“Connect to an external service”)'),
    );
    const { domain, clientId, clientSecret } = bench.connection;
    expect(await ask(bench, 'signInAddress', { domain, clientId, clientSecret })).toMatchObject(
      notPermitted('call Docebo'),
    );
    expect(bench.tenant.calls()).toEqual([]);
    bench.workbench.grant(CALLING);
    await finishes(bench);
    await bench.close();
  },
);

test.each(LANGUAGES)(
  'in %s: a run without the permission to call Docebo sends nothing and changes no status',
  async (language) => {
    const bench = await openBench(SHEET, { language, batchFailed: true });
    await give(bench, 'connect', bench.connection);
    await doJob(bench, 'check');
    const before = statusesOf(bench.sheet.texts());
    bench.workbench.withhold(CALLING);
    for (const kind of ['check', 'run']) {
      expect(await ask(bench, 'startJob', { kind, scope: { of: 'all' } })).toMatchObject(
        notPermitted('call Docebo'),
      );
    }
    expect(statusesOf(bench.sheet.texts())).toEqual(before);
    expect(bench.writes().size).toBe(0);
    bench.workbench.grant(CALLING);
    await finishes(bench);
    await bench.close();
  },
);

test.each(LANGUAGES)(
  'in %s: a run that loses the permission to call Docebo midway stops and leaves no row Sending',
  async (language) => {
    let waves = Number.NEGATIVE_INFINITY;
    const bench: Bench = await openBench(SHEET, {
      language,
      batchFailed: true,
      hook: ({ phase, service, args }) => {
        if (
          phase === 'before' &&
          service === 'UrlFetchApp' &&
          JSON.stringify(args).includes('"method":"put"')
        ) {
          waves += 1;
          if (waves === 1) bench.workbench.withhold(CALLING);
        }
        return 'go';
      },
    });
    await give(bench, 'connect', bench.connection);
    await doJob(bench, 'check');
    waves = 0;
    const reply = await ask<JobReport>(bench, 'startJob', { kind: 'run', scope: { of: 'all' } });
    expect(reply).toMatchObject({ value: { state: 'stopped', shownProblem: { code: 'not-permitted' } } });
    const { Sending, Unknown } = statusesOf(bench.sheet.texts());
    expect([Sending, Unknown]).toEqual([undefined, undefined]);
    expect(bench.writes().size).toBe(0);
    waves = Number.NEGATIVE_INFINITY;
    bench.workbench.grant(CALLING);
    await finishes(bench);
    await bench.close();
  },
);

test.each(LANGUAGES)(
  'in %s: the sidebar names the missing permission to read the sheet',
  async (language) => {
    const bench = await openBench(SHEET, { language, script: 'bundle' });
    const scoped = scope('spreadsheets.currentonly');
    bench.workbench.withhold(scoped);
    expect(await ask<State>(bench, 'getState')).toMatchObject(
      notPermitted('read your rows and write their results'),
    );
    bench.workbench.grant(scoped);
    expect(await ask<State>(bench, 'getState')).toMatchObject({ ok: true });
    await bench.close();
  },
);

test.each([
  ['script.container.ui', 'Open sidebar'],
  ['spreadsheets.currentonly', 'Check rows'],
  ['script.external_request', 'Update enrollments …'],
  ['spreadsheets.currentonly', 'Stop'],
])('without %s, the menu item %s makes Google ask for it', async (name, item) => {
  const bench = await openBench(SHEET, { script: 'bundle' });
  await bench.workbench.open();
  bench.workbench.withhold(scope(name));
  expect(await bench.workbench.click(item)).toMatchObject({
    ok: false,
    error: { message: 'Authorization is required to perform that action.' },
  });
  bench.workbench.grant(scope(name));
  expect(await bench.workbench.click(item)).toMatchObject({ ok: true });
  await bench.close();
});

test('without the permission for triggers, the background is refused and the run still finishes', async () => {
  const bench = await openBench(SHEET, { batchFailed: true });
  await give(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  bench.workbench.withhold(scope('script.scriptapp'));
  expect(await ask(bench, 'setBackground', true)).toMatchObject(
    notPermitted('continue in the background (“Allow this application to run when you are not present”)'),
  );
  expect(bench.workbench.triggers()).toEqual([]);
  await finishes(bench);
  await bench.close();
});

test.each([
  ['script.send_mail', 'mail you at the end (“Send email as you”)'],
  ['userinfo.email', 'see the address to email you at'],
])('without %s, a mail at the end is refused with the reason, and the settings stay', async (name, what) => {
  const bench = await openBench(SHEET, { script: 'bundle' });
  const { settings } = await give<State>(bench, 'getState');
  bench.workbench.withhold(scope(name));
  const wanted: Settings = { ...settings, mailAtEnd: true };
  expect(await ask(bench, 'saveSettings', wanted)).toMatchObject(notPermitted(what));
  expect((await give<State>(bench, 'getState')).settings).toEqual(settings);
  const other: Reply<State> | null = await ask(bench, 'saveSettings', { ...settings, callsPerHour: 500 });
  expect(other).toMatchObject({ ok: true });
  bench.workbench.grant(scope(name));
  expect(await ask(bench, 'saveSettings', wanted)).toMatchObject({ ok: true });
  await bench.close();
});
