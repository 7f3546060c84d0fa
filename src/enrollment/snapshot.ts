// A snapshot of an enrollment as a text that people and Rowcall can read: for the log and for undo.
import type { Held } from '../contract';
import { levelNamed, levelWord, statusNamed, statusWord } from './codes';
import { type Draft, FIELDS, HELD_FIELDS, type HeldField, isUnreported, setBy, valueBy } from './fields';

/**
 * Fields of an enrollment as they are known; one that is absent is not known. `null`: there is no enrollment.
 */
export type Snapshot = Partial<Held> | null;

/** The fields that a part of the text begins with the words of: the status has words of its own. */
const LABELED = HELD_FIELDS.filter((name) => name !== 'status');

const NOT_ENROLLED = 'Not enrolled';
const NONE = 'none';
const BETWEEN = '; ';
const SCORE = /^-?\d+(\.\d+)?$/;
const MOMENT = /^\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d)?$/;

/**
 * `Completed on 2026-03-14 12:00:00; score 90; enrolled 2026-01-05 08:00:00; active until none`: what is not
 * said is left out, what is said to be empty is `none`. A day without a time means any moment of it; a level
 * that is not known is left out. `null`: `Not enrolled`.
 */
export function snapshotText(snapshot: Snapshot): string {
  if (snapshot === null) return NOT_ENROLLED;
  return HELD_FIELDS.flatMap((name) => partOf(snapshot, name)).join(BETWEEN);
}

/** The part of the text that says a field, if any does: that of the status says when somebody completed. */
function partOf(snapshot: Partial<Held>, field: HeldField): readonly string[] {
  const { status, completedAt } = snapshot;
  const value = snapshot[field];
  if (value === undefined || (value === null && isUnreported(field))) return [];
  const word =
    valueBy(snapshot, field, {
      status: statusWord,
      moment: (moment) => moment,
      score: String,
      level: levelWord,
      text: (text) => text.replace(/;/g, ','),
    }) ?? NONE;
  if (field === 'status')
    return [status === 2 && completedAt !== undefined ? `${word} on ${completedAt ?? NONE}` : word];
  return field === 'completedAt' && status === 2 ? [] : [`${FIELDS[field].label} ${word}`];
}

/**
 * The snapshot that a text says; what it says beyond is passed over. `undefined` if it says nothing that
 * can be read.
 */
export function readSnapshot(text: string): Snapshot | undefined {
  if (text === NOT_ENROLLED) return null;
  const said: Draft<Partial<Held>> = {};
  for (const part of text.split(BETWEEN)) {
    const [, word = '', on] = /^(.*?)(?: on (\S.*))?$/.exec(part) ?? [];
    const status = statusNamed(word);
    if (status !== undefined) {
      said.status = status;
      if (on !== undefined && !readValue('completedAt', on, said)) return undefined;
      continue;
    }
    const field = LABELED.find((name) => part.startsWith(`${FIELDS[name].label} `));
    if (field && !readValue(field, part.slice(FIELDS[field].label.length + 1), said)) return undefined;
  }
  return Object.keys(said).length > 0 ? said : undefined;
}

/** False if it is none of the field's values. */
function readValue(field: HeldField, word: string, said: Draft<Partial<Held>>): boolean {
  const none = word === NONE && !isUnreported(field) ? null : undefined;
  return setBy(said, field, {
    status: () => statusNamed(word),
    moment: () => (MOMENT.test(word) ? word : none),
    score: () => (SCORE.test(word) ? Number(word) : none),
    level: () => levelNamed(word),
    text: () => word,
  });
}

/** A tenant as people write it: without `https://`. */
export const domainOf = (origin: string): string => origin.replace(/^https:\/\//, '');

/** In front of the tenant, at the end of a text that says what a tenant must hold. */
const IN = '; in ';

/** The text of a snapshot, with the tenant that it is about: `Not enrolled; in acme.docebosaas.com`. */
export const inTenant = (text: string, domain: string): string => `${text}${IN}${domain}`;

/** Instead of a snapshot, if a row is about one tenant and sent whatever it holds. */
export const ANYTHING = 'anything';

/** A tenant on this machine: its port is another one each time. */
export const isLocal = (domain: string): boolean => /^(http:\/\/)?(localhost|127\.|\[::1\])/.test(domain);

/**
 * The tenant that rows with its IDs name; `null` for a local tenant, which has another address the next time.
 */
export function namedTenant(origin: string | null): string | null {
  const domain = origin === null ? null : domainOf(origin);
  return domain === null || isLocal(domain) ? null : domain;
}

/** Such a text in its parts; `domain` is `null` if it names no tenant. */
export function partsOf(text: string): { readonly said: string; readonly domain: string | null } {
  const at = text.lastIndexOf(IN);
  const domain = at < 0 ? '' : text.slice(at + IN.length);
  return /^\S+$/.test(domain) ? { said: text.slice(0, at), domain } : { said: text, domain: null };
}

/** Whether an enrollment is as it is said to be. */
export function fitsSnapshot(held: Held | null, said: Snapshot): boolean {
  if (held === null || said === null) return held === said;
  return HELD_FIELDS.every((field) => {
    const [is, should] = [held[field], said[field]];
    if (should === undefined || is === should) return true;
    // A level that Docebo does not report can be any.
    if (isUnreported(field)) return is === null || should === null;
    return (
      typeof should === 'string' && typeof is === 'string' && should.length === 10 && is.startsWith(should)
    );
  });
}
