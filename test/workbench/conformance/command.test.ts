// `npm run conformance` with a clasp that is played.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clasp } from '../../../workbench/conformance/clasp';
import { type CommandHost, conformance } from '../../../workbench/conformance/command';

const SCRIPT = '1abcdefghijklmnopqrstuvwxyz';
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

interface Played extends CommandHost {
  readonly lines: string[];
  readonly asked: (readonly string[])[];
  readonly folder: string;
}

function host(answer: Clasp = () => ({ status: 1, out: '', err: 'not expected' })): Played {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  folders.push(folder);
  const lines: string[] = [];
  const asked: (readonly string[])[] = [];
  return {
    lines,
    asked,
    folder,
    print: (line) => lines.push(line),
    clasp: (args, at) => {
      asked.push(args);
      return answer(args, at);
    },
    results: join(folder, 'results'),
    oddities: join(folder, 'oddities.md'),
    built: join(folder, 'built'),
  };
}

const out = (value: unknown) => ({ status: 0, out: JSON.stringify(value), err: '' });
const ABOUT = { on: '2026-11-30', locale: 'en_US', language: 'en', timeZone: 'Etc/UTC' };
const rows = (...more: readonly (readonly string[])[]) => [['about', '', JSON.stringify(ABOUT)], ...more];

test.each([[[]], [['--nothing']], [['--script', 'short']], [['--workbench', '--language', 'xx']]])(
  'invalid arguments show the usage: %j',
  async (args) => {
    await expect(conformance(args, host())).rejects.toThrow('Usage:');
  },
);

test('in the workbench the command prints the entries by standing and exits with 0', async () => {
  const played = host();
  expect(await conformance(['--workbench'], played)).toBe(0);
  expect(played.lines.slice(0, 3)).toEqual([
    expect.stringMatching(/^documented +\d+ entries, +\d+ of them run$/),
    expect.stringMatching(/^seen +\d+ entries/),
    expect.stringMatching(/^assumed +\d+ entries/),
  ]);
});

test("when clasp doesn't push, the command says what to do", async () => {
  const played = host(() => ({ status: 0, out: '', err: 'User has not enabled the Apps Script API.' }));
  await expect(conformance(['--script', SCRIPT], played)).rejects.toThrow(
    'clasp did not push: User has not enabled the Apps Script API. Sign in with npx clasp login',
  );
});

test("when clasp can't run functions, the command names the function to run and the next step", async () => {
  const played = host(([verb]) =>
    verb === 'push' ? out(['Code.js']) : { status: 1, out: '', err: 'Script function not found.' },
  );
  expect(await conformance(['--script', SCRIPT], played)).toBe(0);
  const said = played.lines.join('\n');
  expect(said).toContain(`https://script.google.com/d/${SCRIPT}/edit, choose the function runConformance`);
  expect(said).toContain('npm run conformance -- --read');
  expect(readdirSync(join(played.folder, 'built')).sort()).toEqual([
    '.clasp.json',
    'Code.js',
    'Page.html',
    'appsscript.json',
  ]);
  expect(JSON.parse(readFileSync(join(played.folder, 'built', '.clasp.json'), 'utf8'))).toEqual({
    scriptId: SCRIPT,
    rootDir: '.',
  });
});

test('when clasp runs functions, the command runs portions until all are done and keeps the results', async () => {
  let portions = 0;
  const played = host(([verb, name]) => {
    if (verb === 'push') return out([]);
    if (name === 'conformanceResults')
      return out({ response: JSON.stringify(rows(['signed-bytes', 'killed', ''])) });
    portions += 1;
    return out({ response: portions < 3 ? '40 checks done, 60 left' : 'All checks are done.' });
  });
  expect(await conformance(['--script', SCRIPT], played)).toBe(0);
  expect(portions).toBe(3);
  expect(readdirSync(played.results ?? '')).toEqual(['2026-11-30-en_US-en.json']);
});

test('a result that contradicts the workbench is named, and the command exits with 1', async () => {
  const played = host();
  const file = join(played.folder, 'downloaded.json');
  writeFileSync(
    file,
    JSON.stringify(
      rows(['signed-bytes', 'observed', '{"start":[144],"length":16}'], ['notes', 'skipped', '"why"']),
    ),
  );
  expect(await conformance(['--read', file], played)).toBe(1);
  const said = played.lines.join('\n');
  expect(said).toContain('notes: the check was skipped: why.');
  expect(said).toMatch(
    /^signed-bytes\/start: By the run of 2026-11-30 in en_US, account in en it is \[144\]/m,
  );
  expect(said).toContain('workbench/conformance/known-differences.ts');
  expect(existsSync(join(played.results ?? '', '2026-11-30-en_US-en.json'))).toBe(true);
  expect(readFileSync(played.oddities ?? '', 'utf8')).toContain('**otherwise on 2026-11-30');
});

test('measured costs are printed in the form that --costs takes', async () => {
  const played = host();
  const file = join(played.folder, 'downloaded.json');
  const figures = '{"propertyRead":33,"propertyWrite":70}';
  writeFileSync(file, JSON.stringify(rows(['cost-of-properties', 'observed', figures])));
  expect(await conformance(['--read', file], played)).toBe(0);
  expect(played.lines).toContain(`Measured, for --costs: ${figures}`);
});
