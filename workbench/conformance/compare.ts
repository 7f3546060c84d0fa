// Holds what was observed against what is believed: expectations, real runs, the workbench, and the list of
// known differences. Pure.
import { isDeepStrictEqual } from 'node:util';
import { GOOGLE_COSTS, type ServiceCosts } from '../google';
import type { Described, Facts, Json, Outcome } from './described';
import type { KnownDifference } from './known-differences';
import type { Run } from './shapes';

/** One thing that is not as expected. `at` as in KnownDifference. */
interface Difference {
  readonly at: string;
  readonly sentence: string;
}

/**
 * How far a real figure may be from the workbench's, either way: networks and accounts differ by more than a
 * half.
 */
const FAR_IN_REALITY = 2;
/**
 * How far the workbench's own figures may be from its costs: a check makes small calls beside what it
 * measures.
 */
const FAR_IN_THE_WORKBENCH = 1.1;

/**
 * What each measured figure is in the workbench's costs. Figures that are not here are shown and compared
 * with nothing.
 */
const figuresOf = (costs: ServiceCosts): Readonly<Record<string, number>> => ({
  call: costs.call,
  cellRead: costs.cellRead,
  cellWritten: costs.cellWritten,
  flush: costs.flush,
  propertyRead: costs.propertyRead,
  propertyWrite: costs.propertyWrite,
  other: costs.other,
  range: costs.local,
  formatDate: costs.local,
  emptyCall: costs.start + costs.roundTrip,
});

/** Names of what holds Google's own words, which are in the account's language. */
const isWords = (name: string): boolean => /words$/i.test(name);

const isEnglish = ({ about }: Run): boolean => /^en\b/.test(about.language);

const without = (value: Json, words: boolean): Json => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each: Json) => without(each, words));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => words || !isWords(name))
      .map(([name, each]) => [name, without(each, words)]),
  );
};

/** What a fact must be, and who says so. */
interface Wanted {
  readonly facts: Facts;
  readonly by: string;
  readonly words: boolean;
}

const labelOf = ({ about }: Run): string =>
  `the run of ${about.on} in ${about.locale}, account in ${about.language}`;

const outcomeIn = (run: Run, id: string): Outcome | null =>
  run.results.find((result) => result.id === id)?.outcome ?? null;

/**
 * Where the workbench differs from what real runs showed; without a real run, from what the entry expects.
 */
export function differencesOf(
  entries: readonly Described[],
  workbench: Run,
  runs: readonly Run[],
): readonly Difference[] {
  return entries.flatMap((entry) => {
    if (entry.way === 'hand') return [];
    const here = outcomeIn(workbench, entry.id);
    if (here?.kind !== 'observed') {
      return [{ at: entry.id, sentence: `In the workbench the check ${saidOf(here)}.` }];
    }
    if (entry.way === 'cost') return farFigures(entry.id, here.facts, runs);
    const words = isEnglish(workbench);
    return wantedOf(entry, runs).flatMap((wanted) =>
      unlike(entry.id, here.facts, { ...wanted, words: wanted.words && words }),
    );
  });
}

function wantedOf(entry: Described, runs: readonly Run[]): readonly Wanted[] {
  const real = runs.flatMap((run): readonly Wanted[] => {
    const outcome = outcomeIn(run, entry.id);
    if (outcome?.kind !== 'observed') return [];
    return [{ facts: outcome.facts, by: labelOf(run), words: isEnglish(run) }];
  });
  return real.length > 0 ? real : [{ facts: entry.expect, by: 'the entry', words: true }];
}

function unlike(id: string, found: Facts, { facts, by, words }: Wanted): readonly Difference[] {
  const names = [...new Set([...Object.keys(facts), ...Object.keys(found)])];
  return names.flatMap((name) => {
    if (isWords(name) && !words) return [];
    const [wanted, is] = [facts[name] ?? null, found[name] ?? null].map((each) => without(each, words));
    if (isDeepStrictEqual(wanted, is)) return [];
    return [
      {
        at: `${id}/${name}`,
        sentence: `By ${by} it is ${JSON.stringify(wanted)}, in the workbench ${JSON.stringify(is)}.`,
      },
    ];
  });
}

function farFigures(id: string, here: Facts, runs: readonly Run[]): readonly Difference[] {
  const costs = figuresOf(GOOGLE_COSTS);
  const far = (facts: Facts, by: string, factor: number) =>
    Object.entries(facts).flatMap(([name, ms]): readonly Difference[] => {
      const ours = costs[name];
      if (ours === undefined || typeof ms !== 'number') return [];
      if (ms <= ours * factor && ms >= ours / factor) return [];
      const sentence = `By ${by} it is ${ms} ms, in workbench/google/costs.ts ${ours} ms.`;
      return [{ at: `${id}/${name}`, sentence }];
    });
  return [
    ...far(here, 'the measurement in the workbench', FAR_IN_THE_WORKBENCH),
    ...runs.flatMap((run) => {
      const outcome = outcomeIn(run, id);
      return outcome?.kind === 'observed' ? far(outcome.facts, labelOf(run), FAR_IN_REALITY) : [];
    }),
  ];
}

/** What a check came to, after "the check". */
export function saidOf(outcome: Outcome | null): string {
  if (outcome === null) return 'was not run';
  switch (outcome.kind) {
    case 'observed':
      return 'ran';
    case 'threw':
      return `threw: ${outcome.message}`;
    case 'skipped':
      return `was skipped: ${outcome.why}`;
    case 'killed':
      return 'was ended by Google, or is not over';
  }
}

interface Judged {
  /** Differences that the list does not have. */
  readonly unlisted: readonly Difference[];
  /** Lines of the list that are no differences. */
  readonly stale: readonly KnownDifference[];
}

/** A line for an entry covers all that it observes. */
export function judged(differences: readonly Difference[], known: readonly KnownDifference[]): Judged {
  const covers = ({ at }: KnownDifference, difference: Difference) =>
    difference.at === at || difference.at.startsWith(`${at}/`);
  return {
    unlisted: differences.filter((difference) => !known.some((line) => covers(line, difference))),
    stale: known.filter((line) => !differences.some((difference) => covers(line, difference))),
  };
}

/** How well a fact is known once real runs count. */
interface Settled {
  readonly standing: Described['standing'];
  /** What real runs said about it, a sentence each. */
  readonly seen: readonly string[];
}

/** A run that observed what the entry believes makes an assumed fact a seen one; one that did not says so. */
export function settled(entry: Described, runs: readonly Run[]): Settled {
  const said = runs.flatMap((run): readonly { readonly agrees: boolean; readonly sentence: string }[] => {
    const outcome = outcomeIn(run, entry.id);
    if (outcome?.kind !== 'observed') return [];
    const where = `${run.about.on} (${run.about.locale}, account in ${run.about.language})`;
    if (entry.way === 'cost') {
      const figures = Object.entries(outcome.facts).map(([name, ms]) => `${name} ${rounded(ms)} ms`);
      return [{ agrees: true, sentence: `measured on ${where}: ${figures.join(', ')}` }];
    }
    const words = isEnglish(run);
    const agrees = isDeepStrictEqual(without(entry.expect, words), without(outcome.facts, words));
    const found = JSON.stringify(outcome.facts);
    return [{ agrees, sentence: agrees ? `seen on ${where}` : `**otherwise on ${where}**: \`${found}\`` }];
  });
  const confirmed = said.length > 0 && said.every(({ agrees }) => agrees);
  return {
    standing: entry.standing === 'assumed' && confirmed ? 'seen' : entry.standing,
    seen: said.map(({ sentence }) => sentence),
  };
}

const rounded = (ms: Json): string =>
  typeof ms === 'number' ? String(Number(ms.toPrecision(3))) : String(ms);

/** Counts of the entries by standing, and of those among them that a run checks. */
interface Count {
  readonly standing: Described['standing'];
  readonly entries: number;
  readonly checked: number;
}

export function countsOf(entries: readonly Described[], runs: readonly Run[]): readonly Count[] {
  return (['documented', 'seen', 'assumed'] as const).map((standing) => {
    const of = entries.filter((entry) => settled(entry, runs).standing === standing);
    return { standing, entries: of.length, checked: of.filter(({ way }) => way !== 'hand').length };
  });
}

/** The newest figures of real runs as costs, by the names of ServiceCosts; empty if nothing was measured. */
export function measuredCosts(runs: readonly Run[]): Partial<Record<keyof ServiceCosts, number>> {
  const figures = Object.assign(
    {},
    ...runs.flatMap(({ results }) =>
      results.map(({ outcome }) => (outcome.kind === 'observed' ? outcome.facts : {})),
    ),
  ) as Facts;
  const names = [
    'call',
    'cellRead',
    'cellWritten',
    'flush',
    'propertyRead',
    'propertyWrite',
    'other',
  ] as const;
  const costs: Partial<Record<keyof ServiceCosts, number>> = {};
  for (const name of names) {
    const ms = figures[name];
    if (typeof ms === 'number') costs[name] = Math.max(0, ms);
  }
  const locals = [figures.range, figures.formatDate].filter((ms): ms is number => typeof ms === 'number');
  if (locals.length > 0) costs.local = locals.reduce((sum, ms) => sum + ms, 0) / locals.length;
  return costs;
}
