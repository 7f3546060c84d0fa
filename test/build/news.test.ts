// What's new: the newest section of the changelog becomes the lines that the sidebar shows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newsFile, newsOf } from '../../build/news';

const CHANGELOG = `# Changelog

One line a change.

## 0.2.0

- *Undo* names \`rows\`, see
  [the guide](docs/guide/README.md).
- A <second> one & more.

## 0.1.0

- An old one.
`;

test('takes the newest section, each entry on one line and without signs', () => {
  expect(newsOf(CHANGELOG)).toEqual(['Undo names rows, see the guide.', 'A <second> one & more.']);
});

test('refuses a changelog without an entry', () => {
  expect(() => newsOf('# Changelog\n')).toThrow('no entry');
});

test('holds no element and no entity of HTML', () => {
  const file = newsFile(CHANGELOG);
  expect(file).not.toMatch(/[<&]/);
  expect(JSON.parse(file)).toEqual(newsOf(CHANGELOG));
});

test('the changelog of this version has entries', () => {
  const changelog = readFileSync(join(__dirname, '../../CHANGELOG.md'), 'utf8');
  expect(newsOf(changelog).length).toBeGreaterThan(20);
});
