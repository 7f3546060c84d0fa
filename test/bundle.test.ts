// The built bundle as Apps Script loads it: in a bare V8 context, where little of what Node has is there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { BUDGET, bundle } from '../build/bundle';
import { read, sourcesIn } from './support/repository';

const dist = join(__dirname, '..', 'build', 'dist');
let code: string;

beforeAll(async () => {
  await bundle();
  code = readFileSync(join(dist, 'Code.js'), 'utf8');
});

/** A context with nothing but the language, and `services` if the test needs them. */
function load(services: Readonly<Record<string, unknown>> = {}): vm.Context {
  const context = vm.createContext({ ...services });
  vm.runInContext(code, context);
  return context;
}

test('the bundle loads in a bare V8 context', () => {
  expect(() => load()).not.toThrow();
});

test('touches no service while the file loads, before permission is given', () => {
  const touched: string[] = [];
  const watched = (name: string) =>
    new Proxy(() => {}, {
      get: (_, property) => touched.push(`${name}.${String(property)}`),
      apply: () => touched.push(name),
    });
  const names = [
    'SpreadsheetApp',
    'PropertiesService',
    'UrlFetchApp',
    'LockService',
    'HtmlService',
    'Utilities',
    'ScriptApp',
    'MailApp',
    'Session',
    'Logger',
    'console',
  ];
  load(Object.fromEntries(names.map((name) => [name, watched(name)])));
  expect(touched).toEqual([]);
});

test('menu items, the sidebar and triggers call top-level declarations only', () => {
  const context = load();
  const declared = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
  const called = [...code.matchAll(/calls:"(\w+)"/g)].map(([, name]) => name ?? '');
  expect(called.length).toBeGreaterThanOrEqual(6);
  for (const name of [
    ...called,
    'onOpen',
    'onInstall',
    'getState',
    'connect',
    'startJob',
    'continueJob',
    'retryPilots',
    'stopJob',
    // What the clock trigger is made for, in src/google/triggers.ts.
    'continueInBackground',
  ]) {
    expect(declared).toContain(name);
    expect(vm.runInContext(`typeof ${name}`, context)).toBe('function');
    expect(name).not.toMatch(/_$/);
  }
});

test('the way back from Docebo’s sign-in page calls a top-level declaration', () => {
  const [, callback = ''] = /withMethod\((\w+|"\w+")\)/.exec(code) ?? [];
  expect(callback).not.toBe('');
  expect(code).toContain('"finishSignIn"');
  expect(code).toMatch(/^function finishSignIn\(/m);
  expect(vm.runInContext('typeof finishSignIn', load())).toBe('function');
});

test('the bundle has only syntax that Apps Script parses', () => {
  // Class fields with # or static, and what came after ES2019 without being lowered.
  expect(code).not.toMatch(/[;{}\s]#[a-z]\w*\s*[=;(]/i);
  expect(code).not.toMatch(/\bstatic\s+\w+\s*=/);
  expect(code).not.toMatch(/\?\?=|\|\|=|&&=/);
  expect(code).not.toMatch(/\?\.[a-z[(]/i);
});

test('every file stays within its budget', () => {
  for (const [name, budget] of Object.entries(BUDGET)) {
    expect(readFileSync(join(dist, name)).byteLength).toBeLessThanOrEqual(budget);
  }
});

test('the sidebar sends no request to the network', () => {
  const page = readFileSync(join(dist, 'Sidebar.html'), 'utf8');
  expect(page).not.toMatch(/<link[^>]+href="(?!data:)|<script[^>]+src|@import|url\(\s*['"]?https?:/i);
  expect(page).not.toContain('/*SCRIPT*/');
  expect(page).not.toContain('/*STYLE*/');
});

test('only google/ names a service of Google', () => {
  // The compilers already refuse it; this keeps them honest.
  const guilty = sourcesIn('src').filter(
    (file) =>
      !file.startsWith('src/google/') &&
      /\b(SpreadsheetApp|UrlFetchApp|PropertiesService|LockService|HtmlService|ScriptApp|MailApp|Session|CacheService)\b\s*\.\w/.test(
        read(file),
      ),
  );
  expect(guilty).toEqual([]);
});
