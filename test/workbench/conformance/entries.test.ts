// The entries of the conformance suite: whole, unambiguous, and checked by what they say.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { bundleConformance, describedEntries } from '../../../workbench/conformance/bundle';
import { PAGE_CHECKS } from '../../../workbench/conformance/page/checks';

const entries = describedEntries().flatMap((section) => section.entries);
const ids = entries.map(({ id }) => id);
/** Observed by the page, whatever the way says: a cost may be either's. */
const paged = new Set(PAGE_CHECKS.map(({ id }) => id));

test('each entry has an ID of its own', () => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every documented or seen entry names its source', () => {
  expect(entries.filter(({ standing, source }) => standing !== 'assumed' && source === '')).toEqual([]);
});

test('every entry that no run checks says why and expects nothing', () => {
  const hand = entries.filter(({ way }) => way === 'hand');
  expect(hand.filter(({ why, expect }) => why === '' || Object.keys(expect).length > 0)).toEqual([]);
  expect(entries.filter(({ way, why }) => way !== 'hand' && why !== '')).toEqual([]);
});

test('every checked entry expects something', () => {
  const checked = entries.filter(({ way }) => way === 'script' || way === 'page');
  expect(checked.filter(({ expect }) => Object.keys(expect).length === 0)).toEqual([]);
});

test("the page's checks are the entries that the page checks", () => {
  const own = entries.filter(({ way }) => way === 'page').map(({ id }) => id);
  expect([...paged].filter((id) => !ids.includes(id))).toEqual([]);
  expect(own.filter((id) => !paged.has(id))).toEqual([]);
});

test('each test that an entry names exists', () => {
  const missing = entries.flatMap(({ id, tests }) =>
    tests
      .filter((name) => !existsSync(join(__dirname, '..', `${name}.test.ts`)))
      .map((name) => `${id}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the script loads without any service and exposes its own functions', () => {
  const { code, manifest } = bundleConformance();
  const context = createContext({});
  runInContext(code, context);
  const kinds = ['runConformance', 'openConformancePage', 'conformanceResults', 'onOpen', 'pageKeep'].map(
    (name) => runInContext(`typeof ${name}`, context),
  );
  expect(kinds).toEqual(kinds.map(() => 'function'));
  expect(() => runInContext('described', context)).toThrow('described is not defined');
  expect(JSON.parse(manifest)).toMatchObject({ runtimeVersion: 'V8' });
});

test("the page's own script has no comment signs, so only its probes are stripped", () => {
  const { page } = bundleConformance();
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
  const [own = ''] = scripts.slice(-1);
  expect(own).toContain('pageKeep');
  expect(own).not.toMatch(/\/\/|\/\*|<!--|`/);
});
