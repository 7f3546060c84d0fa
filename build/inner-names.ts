// The names of fields that never leave the rooms that compute, so that the bundler may shorten them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rooms without JSON and without look-ups by text: what a field is called there is nobody else's business. */
const INNER = new RegExp(
  [
    '^plan/',
    '^run/(check|check-step|compare|directory|edits|enrollments|guard|job|land|log|mark|notes|pilot|planning|reader|reading|report|resolve|slice|verify-step|wave|workplace)\\.ts$',
    '^sheet/(calendar|cells|columns|dates|duplicates|fingerprint|receipt|render|rows|types)\\.ts$',
  ].join('|'),
);

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm;

/** A member of an interface or of a class. */
const DECLARED = /^ {2,4}(?:private )?(?:readonly )?(\w{2,})\??(?::|\(|<)|\bprivate (?:readonly )?(\w{2,})/gm;

const TEXT = /'[^'\n]*'/g;

/** What the language itself has: `length`, `push`, `then`. */
const BUILT_IN: ReadonlySet<string> = new Set(
  Object.getOwnPropertyNames(globalThis).flatMap((name) => {
    const found: unknown = Reflect.get(globalThis, name);
    if (typeof found !== 'function') return [name];
    const prototype: unknown = found.prototype;
    return [
      name,
      ...Object.getOwnPropertyNames(found),
      ...(prototype ? Object.getOwnPropertyNames(prototype) : []),
    ];
  }),
);

/**
 * Names declared in the inner rooms below `folder` that no other file says, that stand in no text there, and that the language
 * does not have.
 */
export function innerNames(folder: string): readonly string[] {
  const kept = new Set(BUILT_IN);
  const declared = new Set<string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue;
    const code = readFileSync(join(folder, file), 'utf8').replace(COMMENTS, '');
    const inner = INNER.test(file.replaceAll('\\', '/'));
    for (const text of inner ? (code.match(TEXT) ?? []) : [code]) {
      for (const word of text.match(/\w+/g) ?? []) kept.add(word);
    }
    if (!inner) continue;
    for (const [, member, own] of code.matchAll(DECLARED)) declared.add(member ?? own ?? '');
  }
  return [...declared].filter((name) => !kept.has(name)).sort();
}
