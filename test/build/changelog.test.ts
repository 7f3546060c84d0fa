// The changelog's section of a release: the right one is dated, and nothing else changes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datedChangelog, dayOf, unreleasedSection } from '../../build/changelog';

const WAITING = '# Changelog\n\nOne line a change.\n\n## 0.2.0 (unreleased)\n\n- Undo.\n- Verify.\n\n';
const OLDER = '## 0.1.0 (2026-10-01)\n\n- Check.\n';

test.each(['## 0.2.0 (unreleased)', '## Unreleased', '## (unreleased)', '## 0.1.9 (Unreleased)'])(
  'dates the waiting section “%s”',
  (heading) => {
    const changelog = WAITING.replace('## 0.2.0 (unreleased)', heading) + OLDER;
    expect(unreleasedSection(changelog)).toEqual({ ok: true, heading, lines: 2 });
    expect(datedChangelog(changelog, '0.2.0', '2026-11-25')).toBe(
      WAITING.replace('(unreleased)', '(2026-11-25)') + OLDER,
    );
  },
);

test('refuses a changelog without a waiting section', () => {
  expect(unreleasedSection(`# Changelog\n\n${OLDER}`)).toMatchObject({ ok: false });
  expect(datedChangelog(`# Changelog\n\n${OLDER}`, '0.2.0', '2026-11-25')).toBeNull();
});

test('refuses a waiting section without lines, although older sections have some', () => {
  const empty = WAITING.replace('- Undo.\n- Verify.\n', '') + OLDER;
  expect(unreleasedSection(empty)).toMatchObject({ ok: false, why: expect.stringContaining('has no lines') });
});

test('refuses two waiting sections, and one below a release', () => {
  expect(unreleasedSection(WAITING + WAITING)).toMatchObject({ ok: false });
  expect(unreleasedSection(OLDER + WAITING)).toMatchObject({ ok: false });
});

test('reads the day of the exact version, and none of a waiting section', () => {
  expect(dayOf(WAITING + OLDER, '0.1.0')).toBe('2026-10-01');
  expect(dayOf(WAITING + OLDER, '0.2.0')).toBeNull();
  expect(dayOf(WAITING + OLDER, '10.1.0')).toBeNull();
});

test('the changelog of the project itself can be released', () => {
  const changelog = readFileSync(join(__dirname, '..', '..', 'CHANGELOG.md'), 'utf8');
  const [, version, day] = /^## (\S+) \((\d{4}-\d\d-\d\d)\)$/m.exec(changelog) ?? [];
  const section = unreleasedSection(changelog);
  expect(section.ok || (version !== undefined && dayOf(changelog, version) === day)).toBe(true);
});
