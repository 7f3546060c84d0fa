// Makes docs/oddities.md of the entries, the committed results and the known differences. Pure.
import { countsOf, settled } from './compare';
import type { Described } from './described';
import type { KnownDifference } from './known-differences';
import type { Run, SectionShape } from './shapes';

const HEAD = `<!-- Made of workbench/conformance by npm run conformance -- --docs: change the entries there. -->

# Oddities that the workbench imitates

Each line is something that the real service does and a reader would not expect: an entry of the conformance suite
([conformance.md](conformance.md)). *Documented*: its owner says so. *Seen*: met in public code or its notes, or in a run of the suite in a real
account. *Assumed*: nobody was found who says it; the workbench takes the case that is harder on the add-on. Pages without a host are on
developers.google.com. Tests are under \`test/workbench/\`. *Checked*: by the script of the suite, by its page, by measuring, or by hand alone.
`;

const FAULTS = `## Known faults of Rowcall itself

- In the background the calls of an hour come free a minute after the hour (the budget counts whole minutes), so that a start waits a little longer each
  time for the calls that the start before it sent; after a few hours one start finds none and leaves it to the next.
- A column that a person inserts between the look at the headers and the write that follows at once moves that write.
`;

/** The whole page. */
export function odditiesPage(
  sections: readonly SectionShape[],
  runs: readonly Run[],
  known: readonly KnownDifference[],
): string {
  const entries = sections.flatMap((section) => section.entries);
  return [
    HEAD,
    countTable(entries, runs),
    realRuns(runs),
    ...sections.map((section) => sectionText(section, runs)),
    differencesText(known),
    FAULTS,
  ].join('\n');
}

function countTable(entries: readonly Described[], runs: readonly Run[]): string {
  const counts = countsOf(entries, runs);
  return [
    '| standing | entries | checked by a run |',
    '|---|---|---|',
    ...counts.map((count) => `| ${count.standing} | ${count.entries} | ${count.checked} |`),
    '',
  ].join('\n');
}

function realRuns(runs: readonly Run[]): string {
  if (runs.length === 0)
    return 'The suite has not been run in a real account yet: no result is in `workbench/conformance/results`.\n';
  const lines = runs.map(
    ({ about, results }) =>
      `- ${about.on}, spreadsheet in ${about.locale} and ${about.timeZone}, account in ${about.language}: ${results.length} results`,
  );
  return `Runs in real accounts:\n\n${lines.join('\n')}\n`;
}

function sectionText({ title, about, entries }: SectionShape, runs: readonly Run[]): string {
  return [
    `## ${title}`,
    '',
    ...(about === '' ? [] : [about, '']),
    '| entry | fact | standing and source | checked | test |',
    '|---|---|---|---|---|',
    ...entries.map((entry) => row(entry, runs)),
    '',
  ].join('\n');
}

const CHECKED = { script: 'script', page: 'page', cost: 'measured' } as const;

function row(entry: Described, runs: readonly Run[]): string {
  const { standing, seen } = settled(entry, runs);
  const source = [entry.source, ...seen].filter((text) => text !== '').join('; ');
  const cells = [
    `\`${entry.id}\``,
    entry.fact,
    source === '' ? standing : `${standing}: ${source}`,
    entry.way === 'hand' ? `by hand: ${entry.why}` : CHECKED[entry.way],
    entry.tests.join(', '),
  ];
  return `| ${cells.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

function differencesText(known: readonly KnownDifference[]): string {
  return [
    '## Where the workbench is known to differ',
    '',
    ...(known.length === 0
      ? ['Nowhere that an entry shows.']
      : known.map(({ at, reason }) => `- \`${at}\`: ${reason}`)),
    '',
  ].join('\n');
}
