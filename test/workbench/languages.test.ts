// Google in other languages: what Rowcall tells apart without its words, and that nothing is sent in vain or
// lost by them.
import { bundle } from '../../build/bundle';
import type { Language } from '../../workbench/google';
import { openBench } from './bench';
import { ask, doJob, give } from './jobs';
import { smallSheet, statusesOf, wrongs } from './small-sheet';

beforeAll(async () => {
  await bundle();
});

const SHEET = smallSheet({ users: 6, courses: 4, withoutBatch: true });

const PLACES: readonly (readonly [Language, string])[] = [
  ['en', 'en_US'],
  ['de', 'de_DE'],
  ['de', 'es_ES'],
  ['ja', 'ja_JP'],
  ['ja', 'es_ES'],
];

/** The run's requests that write, as Google got them. */
const isWrite = (args: readonly unknown[]) => /"method":"(put|post|delete)"/.test(JSON.stringify(args));

test.each(PLACES)(
  'with Google in %s and the sheet in %s, a check and a run finish',
  async (language, locale) => {
    const bench = await openBench(SHEET, { language, locale, batchFailed: true });
    const { shownProblem } = await bench.work();
    expect(shownProblem).toBeNull();
    expect(wrongs(bench.sheet.texts(), SHEET, bench.tenant.state())).toEqual([]);
    await bench.close();
  },
);

const DAY = 'Service invoked too many times for one day: urlfetch.';
const PAUSE =
  'Service invoked too many times in a short time: urlfetch. Try Utilities.sleep(1000) between calls.';

test.each(PLACES)(
  'with Google in %s and the sheet in %s, the daily quota ends the run and leaves no row Unknown',
  async (language, locale) => {
    let refused = 0;
    let armed = false;
    const bench = await openBench(SHEET, {
      language,
      locale,
      batchFailed: true,
      hook: ({ phase, service, args }) => {
        if (!armed || phase !== 'before' || service !== 'UrlFetchApp' || !isWrite(args)) return 'go';
        refused += 1;
        return { throw: DAY };
      },
    });
    await give(bench, 'connect', bench.connection);
    await doJob(bench, 'check');
    const before = statusesOf(bench.sheet.texts());
    armed = true;
    const reply = await ask<{ readonly shownProblem: { readonly code: string } }>(bench, 'startJob', {
      kind: 'run',
      scope: { of: 'all' },
    });
    expect(reply).toMatchObject({ value: { state: 'stopped', shownProblem: { code: 'fetch-quota' } } });
    expect(refused).toBe(1);
    expect(statusesOf(bench.sheet.texts())).toEqual(before);

    armed = false;
    const { shownProblem } = await bench.work();
    expect(shownProblem).toBeNull();
    expect(wrongs(bench.sheet.texts(), SHEET, bench.tenant.state())).toEqual([]);
    await bench.close();
  },
);

test.each(PLACES)(
  'with Google in %s and the sheet in %s, a run waits when Google asks it to slow down',
  async (language, locale) => {
    let refused = 0;
    const bench = await openBench(SHEET, {
      language,
      locale,
      batchFailed: true,
      hook: ({ phase, service, args }) => {
        if (phase !== 'before' || service !== 'UrlFetchApp' || !isWrite(args) || refused >= 2) return 'go';
        refused += 1;
        return { throw: PAUSE };
      },
    });
    const { shownProblem } = await bench.work();
    expect(refused).toBe(2);
    expect(shownProblem).toBeNull();
    expect(wrongs(bench.sheet.texts(), SHEET, bench.tenant.state())).toEqual([]);
    await bench.close();
  },
);

test.each(PLACES)(
  'with Google in %s and the sheet in %s, an unlisted domain is reported as unlisted',
  async (language, locale) => {
    const bench = await openBench(SHEET, { language, locale });
    const reply = await ask(bench, 'connect', { ...bench.connection, domain: 'learn.example.com' });
    expect(reply).toMatchObject({ ok: false, problem: { code: 'domain-not-listed' } });
    await bench.close();
  },
);

test.each(PLACES)(
  "with Google in %s and the sheet in %s, an unknown error is shown in Google's own words",
  async (language, locale) => {
    let armed = false;
    const bench = await openBench(SHEET, {
      language,
      locale,
      hook: ({ phase, method }) =>
        armed && phase === 'before' && method === 'Sheet.getDataRange'
          ? { throw: 'Service Spreadsheets failed while accessing document.' }
          : 'go',
    });
    await give(bench, 'connect', bench.connection);
    armed = true;
    const reply = await ask(bench, 'startJob', { kind: 'check', scope: { of: 'all' } });
    const words = {
      en: 'Service Spreadsheets failed while accessing document',
      de: 'Es ist ein Fehler aufgetreten',
      ja: 'エラーが発生しました',
    };
    expect(reply).toMatchObject({
      problem: { code: 'google-refused', sentence: expect.stringContaining(`“${words[language]}”`) },
    });
    await bench.close();
  },
);
