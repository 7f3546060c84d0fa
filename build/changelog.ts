// The changelog's section of a release: found, judged, dated. Pure.

const HEADING = /^## .*$/gm;

/** `## 0.2.0 (unreleased)`, `## Unreleased`. */
const UNRELEASED = /^## (?:\d+\.\d+\.\d+ )?\(?unreleased\)?$/i;

export type Section =
  | { readonly ok: true /** Its heading, as it stands. */; readonly heading: string; readonly lines: number }
  | { readonly ok: false; readonly why: string };

/** The section that waits for its release: the first one of the file, with at least one line of change. */
export function unreleasedSection(changelog: string): Section {
  const headings = [...changelog.matchAll(HEADING)];
  const waiting = headings.filter(([heading]) => UNRELEASED.test(heading.trimEnd()));
  const [first] = waiting;
  if (!first) {
    return {
      ok: false,
      why: 'CHANGELOG.md has no section that waits for its release. Add “## Unreleased” at its top, with a line for each change.',
    };
  }
  if (waiting.length > 1 || first.index !== headings[0]?.index) {
    return {
      ok: false,
      why: 'CHANGELOG.md has to have one unreleased section, above all others. Put its lines together there.',
    };
  }
  const body = changelog.slice(first.index + first[0].length, headings[1]?.index);
  const lines = body.split('\n').filter((line) => line.startsWith('- ')).length;
  return lines > 0
    ? { ok: true, heading: first[0], lines }
    : { ok: false, why: `“${first[0]}” in CHANGELOG.md has no lines. Say there what has changed.` };
}

/**
 * The changelog with its unreleased section under this version and day (`YYYY-MM-DD`); `null` if there is
 * none.
 */
export function datedChangelog(changelog: string, version: string, day: string): string | null {
  const section = unreleasedSection(changelog);
  return section.ok ? changelog.replace(section.heading, () => `## ${version} (${day})`) : null;
}

/** The day of this version in the changelog; `null` if it is not released there. */
export function dayOf(changelog: string, version: string): string | null {
  for (const [heading] of changelog.matchAll(HEADING)) {
    const [, found, day] = /^## (\S+) \((\d{4}-\d\d-\d\d)\)\s*$/.exec(heading) ?? [];
    if (found === version) return day ?? null;
  }
  return null;
}
