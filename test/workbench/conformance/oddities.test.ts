// docs/oddities.md is what the entries say.
import { readFileSync } from 'node:fs';
import { describedEntries } from '../../../workbench/conformance/bundle';
import { ODDITIES } from '../../../workbench/conformance/command';
import { KNOWN_DIFFERENCES } from '../../../workbench/conformance/known-differences';
import { odditiesPage } from '../../../workbench/conformance/oddities';
import { committedRuns } from '../../../workbench/conformance/results';
import type { Run } from '../../../workbench/conformance/shapes';

const sections = describedEntries();

test('docs/oddities.md is up to date: npm run conformance -- --docs writes it', () => {
  expect(readFileSync(ODDITIES, 'utf8')).toBe(odditiesPage(sections, committedRuns(), KNOWN_DIFFERENCES));
});

test('every entry has one line of five cells', () => {
  const page = odditiesPage(sections, [], KNOWN_DIFFERENCES);
  for (const { id } of sections.flatMap(({ entries }) => entries)) {
    const [line = '', ...others] = page.split('\n').filter((each) => each.startsWith(`| \`${id}\` |`));
    expect(others).toEqual([]);
    expect(line.split(/(?<!\\)\|/)).toHaveLength(7);
  }
});

test('the result of a real run appears beside the source', () => {
  const run: Run = {
    format: 1,
    about: { on: '2026-11-30', locale: 'fr_FR', language: 'fr', timeZone: 'Europe/Paris' },
    results: [{ id: 'spaces-stay', outcome: { kind: 'observed', facts: expectOf('spaces-stay') } }],
  };
  const page = odditiesPage(sections, [run], []);
  expect(page).toMatch(/`spaces-stay` \|.*\| seen: seen on 2026-11-30 \(fr_FR, account in fr\) \|/);
  expect(page).toContain('- 2026-11-30, spreadsheet in fr_FR');
});

function expectOf(id: string) {
  const entry = sections.flatMap(({ entries }) => entries).find((each) => each.id === id);
  if (!entry) throw new Error(`There is no entry ${id}.`);
  return entry.expect;
}
