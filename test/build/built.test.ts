// What was built is kept only while it is what was built: clasp writes files of Google's over it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtHash } from '../../build/bundle';
import { FILES } from '../../build/files';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rowcall-built-'));
  for (const name of FILES) writeFileSync(join(folder, name), `built ${name}`);
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each(FILES)('notices a change to %s since the build, and its absence', (name) => {
  const before = builtHash(folder);
  expect(builtHash(folder)).toBe(before);
  writeFileSync(join(folder, name), '{ "timeZone": "America/New_York" }');
  expect(builtHash(folder)).not.toBe(before);
  rmSync(join(folder, name));
  expect(builtHash(folder)).toBeNull();
});

test('notices two files that changed places', () => {
  const before = builtHash(folder);
  writeFileSync(join(folder, 'Code.js'), 'built Sidebar.html');
  writeFileSync(join(folder, 'Sidebar.html'), 'built Code.js');
  expect(builtHash(folder)).not.toBe(before);
});
