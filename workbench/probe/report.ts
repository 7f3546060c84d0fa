// Facts as a table for people, and in a form with names and IDs removed that can be pasted into a bug report.
import type { Fact } from './types';

/** The facts one below the other: name, what was seen, and by what. */
export function table(facts: readonly Fact[]): readonly string[] {
  const width = Math.max(0, ...facts.map(({ id }) => id.length));
  return facts.flatMap(({ id, what, seen, note }) => [
    `${id.padEnd(width)}  ${seen ?? 'not known'}`,
    `${' '.repeat(width)}  (${what}; ${note})`,
  ]);
}

/** Texts that could name a person, a course, a tenant or a machine, and what is written instead. */
const NAMING: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/https?:\/\/[^\s)]+/g, '[address]'],
  [/[\w.+-]+@[\w-]+\.[\w.-]+/g, '[email]'],
  [/\b(user|course) \d+/g, '$1 [ID]'],
  [/\b\d{1,3}(\.\d{1,3}){3}(:\d+)?/g, '[address]'],
  [/\b[\w-]+(\.[\w-]+)*\.(docebosaas|docebo)\.com\b/g, '[address]'],
];

const withoutNames = (text: string): string =>
  NAMING.reduce((left, [pattern, instead]) => left.replace(pattern, instead), text);

/** The facts without addresses, names and IDs. */
export const anonymous = (facts: readonly Fact[]): readonly Fact[] =>
  facts.map((fact) => ({
    ...fact,
    seen: fact.seen === null ? null : withoutNames(fact.seen),
    note: withoutNames(fact.note),
  }));
