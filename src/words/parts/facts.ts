// Facts about a tenant and a session: as a table for people, and anonymous for a bug report. Pure.

/** One thing that is not known of all tenants, and what this one showed. */
export interface Fact {
  /** A stable name, such as `totals.enrollments`: docs/limits.md names the facts that it would settle. */
  readonly id: string;
  /** The question in a few words. */
  readonly what: string;
  /** What was seen. `null` if it could not be found out. */
  readonly seen: string | null;
  /** Why it could not be found out, or what it was seen by. */
  readonly note: string;
}

/** The facts one below the other: name, what was seen, and by what. */
export function table(facts: readonly Fact[]): readonly string[] {
  const width = Math.max(0, ...facts.map(({ id }) => id.length));
  return facts.flatMap(({ id, what, seen, note }) => [
    `${id.padEnd(width)}  ${seen ?? 'not known'}`,
    `${' '.repeat(width)}  (${note === '' ? what : `${what}; ${note}`})`,
  ]);
}

/** Texts that could name a person, a course, a tenant or a machine, and what is written instead. */
const NAMING: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/“[^”]*”?/g, '“[text]”'],
  [/https?:\/\/[^\s)]+/g, '[address]'],
  [/[\w.+-]+@[\w-]+\.[\w.-]+/g, '[email]'],
  [/\b(user|course) \d+/g, '$1 [ID]'],
  [/\b\d{1,3}(\.\d{1,3}){3}(:\d+)?/g, '[address]'],
  [/\b[\w-]+(\.[\w-]+)*\.(docebosaas|docebo)\.com\b/g, '[address]'],
];

/** Shorter texts than this are no names that could be looked for without harm to other words. */
const SHORTEST = 3;

const pattern = (text: string): RegExp =>
  new RegExp(`(?<!\\w)${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\w)`, 'gi');

/** The facts without addresses, names, IDs, what others said in quotes, and these texts. */
export function anonymous(facts: readonly Fact[], secrets: readonly string[] = []): readonly Fact[] {
  const hidden = secrets
    .filter((text) => text.length >= SHORTEST)
    .map((text): readonly [RegExp, string] => [pattern(text), '[hidden]']);
  const clean = (text: string): string =>
    [...hidden, ...NAMING].reduce((left, [naming, instead]) => left.replace(naming, instead), text);
  return facts.map((fact) => ({
    ...fact,
    seen: fact.seen === null ? null : clean(fact.seen),
    note: clean(fact.note),
  }));
}

/** A text with each figure as 9: the form of a date or a number without its value. */
export const formOf = (text: string): string => text.replace(/\d/g, '9');
