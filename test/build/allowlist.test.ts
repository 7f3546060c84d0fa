// The addresses in the manifest: what Google refuses, or Rowcall could not use, ends the build with a
// sentence.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowlistProblem, manifestProblems } from '../../build/allowlist';

test.each([
  'https://*.docebosaas.com/',
  'https://learn.acme.com/',
  'https://academy.acme.co.uk/',
  'https://*.learn.acme.com/',
])('accepts %s, so that a tenant with its own domain can be added', (entry) => {
  expect(allowlistProblem(entry)).toBeNull();
});

test.each([
  ['http://learn.acme.com/', 'https://'],
  ['learn.acme.com', 'https://'],
  ['https://learn.acme.com', 'one / right after'],
  ['https://learn.acme.com/learn/', 'one / right after'],
  ['https://learn.acme.com//', 'one / right after'],
  ['https://*/', 'one *. only'],
  ['https://*.com/', 'no full domain'],
  ['https://acme/', 'no full domain'],
  ['https://*.*.acme.com/', 'one *. only'],
  ['https://learn.*.acme.com/', 'one *. only'],
  ['https://learn*.acme.com/', 'one *. only'],
  ['https://Learn.Acme.com/', 'plain domain name'],
  ['https://learn.acme.com:8443/', 'plain domain name'],
  ['https://me@learn.acme.com/', 'plain domain name'],
  ['https://10.0.0.1/', 'plain domain name'],
  ['https://127.0.0.1/', 'plain domain name'],
  ['https://lérn.acme.com/', 'plain domain name'],
  ['https://learn.acme.com/ ', 'one / right after'],
  [7, 'no text'],
])('refuses %j and says why', (entry, what) => {
  expect(allowlistProblem(entry)).toContain(what);
  expect(allowlistProblem(entry)).toContain(JSON.stringify(entry));
});

test('refuses a manifest without a list of addresses', () => {
  expect(manifestProblems({})).toHaveLength(1);
  expect(manifestProblems({ urlFetchWhitelist: [] })).toHaveLength(1);
  expect(manifestProblems(null)).toHaveLength(1);
  expect(manifestProblems({ urlFetchWhitelist: ['https://learn.acme.com/', 'https://acme/'] })).toHaveLength(
    1,
  );
});

test('accepts the manifest of the project itself', () => {
  const manifest = readFileSync(join(__dirname, '..', '..', 'appsscript.json'), 'utf8');
  expect(manifestProblems(JSON.parse(manifest))).toEqual([]);
});
