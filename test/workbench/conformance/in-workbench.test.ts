// The suite in the workbench: every check that can run agrees with what is believed, or with what real runs
// showed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describedEntries } from '../../../workbench/conformance/bundle';
import { differencesOf, judged } from '../../../workbench/conformance/compare';
import { runInWorkbench, type WorkbenchRunOptions } from '../../../workbench/conformance/in-workbench';
import { KNOWN_DIFFERENCES } from '../../../workbench/conformance/known-differences';
import { committedRuns } from '../../../workbench/conformance/results';
import { createGoogle, GOOGLE_COSTS } from '../../../workbench/google';
import { virtualClock } from '../../../workbench/runtime';

const entries = describedEntries().flatMap((section) => section.entries);

const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (options: WorkbenchRunOptions = {}) => runInWorkbench({ folder, ...options });

test('the workbench agrees with real runs and the entries, except for known differences', async () => {
  const { run: here } = await run();
  expect(judged(differencesOf(entries, here, committedRuns()), KNOWN_DIFFERENCES)).toEqual({
    unlisted: [],
    stale: [],
  });
});

/** Emulated calls that no check makes, each with its reason. */
const UNCHECKED: Readonly<Record<string, string>> = {
  'Ui.alert': 'it waits for a person',
  'MailApp.sendEmail': 'it would send a mail',
  'ScriptApp.ClockTriggerBuilder.create':
    'the suite does not ask for the scope, so that its lack can be seen',
  'ScriptApp.deleteTrigger': 'the same',
};

test('some check makes every call that the workbench emulates, except for the listed ones', async () => {
  const { calls } = await run();
  const { services } = createGoogle({
    spreadsheet: null,
    clock: virtualClock(0),
    addOn: { name: '', timeZone: 'Etc/UTC', urlFetchWhitelist: null, pages: new Map() },
    tell: () => {},
  });
  const missing = Object.keys(services).filter((name) => !calls.includes(name));
  expect(missing.sort()).toEqual(Object.keys(UNCHECKED).sort());
});

test.each(['de', 'ja'] as const)(
  'with messages in another language (%s) everything but the wording is the same',
  async (language) => {
    const { run: here } = await run({ language });
    expect(here.about.language).toBe(language);
    expect(judged(differencesOf(entries, here, committedRuns()), KNOWN_DIFFERENCES).unlisted).toEqual([]);
  },
);

test('a spreadsheet in another locale and time zone gives the same results and gets its own back', async () => {
  const home = { locale: 'de_DE', timeZone: 'Europe/Berlin' };
  const { run: here, spreadsheet } = await run({ home });
  expect(here.about).toMatchObject(home);
  expect(judged(differencesOf(entries, here, committedRuns()), KNOWN_DIFFERENCES).unlisted).toEqual([]);
  expect({ locale: spreadsheet.locale, timeZone: spreadsheet.timeZone }).toEqual(home);
  expect(spreadsheet.sheets.map(({ name }) => name)).not.toContain('conformance scratch');
});

test('a check that Google kills is recorded as killed, and the others still run', async () => {
  let killed = 0;
  const { run: here, portions } = await run({
    hook: ({ phase, method }) => {
      if (phase !== 'before' || method !== 'Range.merge') return 'go';
      killed += 1;
      return killed === 1 ? 'kill' : 'go';
    },
  });
  const ended = here.results.filter(({ outcome }) => outcome.kind === 'killed').map(({ id }) => id);
  expect(ended).toEqual(['merged-cells']);
  expect(portions).toHaveLength(2);
  expect(here.results).toHaveLength(entries.filter(({ way }) => way !== 'hand').length);
  expect(here.about.locale).toBe('en_US');
});

test('on a slow Google the checks run in several portions, each under six minutes', async () => {
  const { call, flush } = GOOGLE_COSTS;
  const { portions, run: here } = await run({
    costs: { ...GOOGLE_COSTS, call: call * 10, flush: flush * 5 },
  });
  expect(portions.length).toBeGreaterThan(1);
  expect(Math.max(...portions)).toBeLessThan(6 * 60_000);
  expect(here.results).toHaveLength(entries.filter(({ way }) => way !== 'hand').length);
});
