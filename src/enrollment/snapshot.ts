// A snapshot of an enrollment as a text that people and Rowcall can read: for the log and for undo.
import type { Held, Moment } from '../contract';
import { levelNamed, levelWord, statusNamed, statusWord } from './codes';
import { FIELDS, HELD_FIELDS, MOMENT_FIELDS, OTHER_MOMENTS } from './fields';

/**
 * Fields of an enrollment as they are known; one that is absent is not known. `null`: there is no enrollment.
 */
export type Snapshot = Partial<Held> | null;

const NOT_ENROLLED = 'Not enrolled';
const NONE = 'none';
const MOMENT = /^\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d)?$/;

/**
 * `Completed on 2026-03-14 12:00:00; score 90; enrolled 2026-01-05 08:00:00; active until none`: what is not
 * said is left out, what is said to be empty is `none`. A day without a time means any moment of it; a level
 * that is not known is left out. `null`: `Not enrolled`.
 */
export function snapshotText(snapshot: Snapshot): string {
  if (snapshot === null) return NOT_ENROLLED;
  const { status, completedAt, score, level } = snapshot;
  const parts: string[] = [];
  if (status !== undefined) {
    const on = completedAt === undefined ? '' : ` on ${completedAt ?? NONE}`;
    parts.push(`${statusWord(status)}${status === 2 ? on : ''}`);
  }
  if (completedAt !== undefined && status !== 2) parts.push(`completed ${completedAt ?? NONE}`);
  if (score !== undefined) parts.push(`score ${score ?? NONE}`);
  for (const field of OTHER_MOMENTS) {
    const moment = snapshot[field];
    if (moment !== undefined) parts.push(`${FIELDS[field].label} ${moment ?? NONE}`);
  }
  if (level) parts.push(`level ${levelWord(level)}`);
  return parts.join('; ');
}

/**
 * The snapshot that a text says; what it says beyond is passed over. `undefined` if it says nothing that
 * can be read.
 */
export function readSnapshot(text: string): Snapshot | undefined {
  if (text === NOT_ENROLLED) return null;
  const said: { -readonly [Name in keyof Held]?: Held[Name] } = {};
  for (const part of text.split('; ')) {
    const [, word = '', on] = /^(.*?)(?: on (\S.*))?$/.exec(part) ?? [];
    const status = statusNamed(word);
    if (status !== undefined) {
      said.status = status;
      if (on !== undefined && !readMoment(on, (moment) => (said.completedAt = moment))) return undefined;
    } else if (!readOther(part, said)) return undefined;
  }
  return Object.keys(said).length > 0 ? said : undefined;
}

/** False if a known word is followed by something that is not its value. */
function readOther(part: string, said: { -readonly [Name in keyof Held]?: Held[Name] }): boolean {
  const [, score] = /^score (.*)$/.exec(part) ?? [];
  if (score !== undefined) {
    if (score !== NONE && !/^-?\d+(\.\d+)?$/.test(score)) return false;
    said.score = score === NONE ? null : Number(score);
    return true;
  }
  const [, word] = /^level (.*)$/.exec(part) ?? [];
  if (word !== undefined) {
    const level = levelNamed(word);
    if (level === undefined) return false;
    said.level = level;
    return true;
  }
  for (const field of MOMENT_FIELDS) {
    const { label } = FIELDS[field];
    if (part.startsWith(`${label} `))
      return readMoment(part.slice(label.length + 1), (moment) => (said[field] = moment));
  }
  return true;
}

function readMoment(text: string, take: (moment: Moment | null) => void): boolean {
  if (text !== NONE && !MOMENT.test(text)) return false;
  take(text === NONE ? null : text);
  return true;
}

/** A tenant as people write it: without `https://`. */
export const domainOf = (origin: string): string => origin.replace(/^https:\/\//, '');

/** In front of the tenant, at the end of a text that says what a tenant must hold. */
const IN = '; in ';

/** The text of a snapshot, with the tenant that it is about: `Not enrolled; in acme.docebosaas.com`. */
export const inTenant = (text: string, domain: string): string => `${text}${IN}${domain}`;

/** Instead of a snapshot, if a row is about one tenant and sent whatever it holds. */
export const ANYTHING = 'anything';

/** A stand-in on the machine that one works at: its port is another one each time. */
export const isLocal = (domain: string): boolean => /^(http:\/\/)?(localhost|127\.|\[::1\])/.test(domain);

/** The tenant that rows with its IDs name; `null` for a stand-in, which has another address the next time. */
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
  // A level that Docebo does not report can be any.
  if (held.level !== null && said.level && held.level !== said.level) return false;
  return HELD_FIELDS.filter((field) => field !== 'level').every((field) => {
    const [is, should] = [held[field], said[field]];
    if (should === undefined || is === should) return true;
    return (
      typeof should === 'string' && typeof is === 'string' && should.length === 10 && is.startsWith(should)
    );
  });
}
