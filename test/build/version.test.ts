// Version numbers: what is none is refused, and the files stay as npm writes them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { compareVersions, parseVersion, versionIn, withVersion } from '../../build/version';

const root = join(__dirname, '..', '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

const parts = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999));

test('orders versions by number: 1.10.0 comes after 1.9.0', () => {
  expect(compareVersions('1.10.0', '1.9.0')).toBeGreaterThan(0);
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      const first = a.findIndex((part, index) => part !== b[index]);
      const expected = first < 0 ? 0 : Math.sign((a[first] ?? 0) - (b[first] ?? 0));
      expect(Math.sign(compareVersions(a.join('.'), b.join('.')))).toBe(expected);
    }),
  );
});

test.each(['v1.2.3', '1.2', '1.2.3.4', '01.2.3', '1.2.3-rc.1', ' 1.2.3', '1.2.3\n', '', '1.-2.3'])(
  'refuses %j as a version',
  (text) => {
    expect(parseVersion(text)).toBeNull();
    expect(() => compareVersions(text, '1.0.0')).toThrow(/is no version/);
    expect(() => compareVersions('1.0.0', text)).toThrow(/is no version/);
  },
);

test.each(['package.json', 'package-lock.json'])('changes nothing in %s but its version', (name) => {
  const text = read(name);
  expect(withVersion(text, versionIn(text))).toBe(text);
  const changed = withVersion(text, '99.88.77').split('\n');
  const different = text.split('\n').filter((line, index) => line !== changed[index]);
  // The lock names the version of the package twice.
  expect(different).toHaveLength(name === 'package.json' ? 1 : 2);
  for (const line of different) expect(line).toMatch(/^ +"version": "/);
});

test('refuses a package file without a version', () => {
  expect(() => versionIn('{}')).toThrow(/names no version/);
  expect(() => versionIn('[]')).toThrow(/not an object/);
});
