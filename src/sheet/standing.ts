// What an enrollment is or was, as a text that a person reads and that can be read back: for the log, and for undoing.
import type { EnrollmentLevel, EnrollmentStatus, Held, Moment } from '../contract';
import type { Standing } from './types';

const STATUS_WORDS: readonly (readonly [EnrollmentStatus, string])[] = [
  [-2, 'On the waiting list'],
  [-1, 'To confirm'],
  [0, 'Enrolled'],
  [1, 'In progress'],
  [2, 'Completed'],
  [3, 'Suspended'],
  [4, 'Overbooked'],
];

const WORDS: ReadonlyMap<EnrollmentStatus, string> = new Map(STATUS_WORDS);
const STATUSES: ReadonlyMap<string, EnrollmentStatus> = new Map(
  STATUS_WORDS.map(([status, word]) => [word, status]),
);

const LEVELS: readonly (readonly [EnrollmentLevel, string])[] = [
  [3, 'learner'],
  [4, 'tutor'],
  [6, 'instructor'],
];

const MOMENTS = [
  ['enrolledAt', 'enrolled'],
  ['activeFrom', 'active from'],
  ['activeUntil', 'active until'],
] as const;

const NOT_ENROLLED = 'Not enrolled';
const NONE = 'none';
const MOMENT = /^\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d)?$/;

/**
 * `Completed on 2026-03-14 12:00:00; score 90; enrolled 2026-01-05 08:00:00; active until none`: what is not said is left
 * out, what is said to be empty is `none`. A day alone stands for any moment of it; a level that is not known is left out. `null`:
 * `Not enrolled`.
 */
export function standingText(standing: Standing): string {
  if (standing === null) return NOT_ENROLLED;
  const { status, completedAt, score, level } = standing;
  const parts: string[] = [];
  if (status !== undefined) {
    const on = completedAt === undefined ? '' : ` on ${completedAt ?? NONE}`;
    parts.push(`${WORDS.get(status) ?? status}${status === 2 ? on : ''}`);
  }
  if (completedAt !== undefined && status !== 2) parts.push(`completed ${completedAt ?? NONE}`);
  if (score !== undefined) parts.push(`score ${score ?? NONE}`);
  for (const [field, word] of MOMENTS) {
    const moment = standing[field];
    if (moment !== undefined) parts.push(`${word} ${moment ?? NONE}`);
  }
  for (const [code, word] of LEVELS) if (code === level) parts.push(`level ${word}`);
  return parts.join('; ');
}

/** The standing that a text says; what it says beyond is passed over. `undefined` where it says nothing that can be read. */
export function readStanding(text: string): Standing | undefined {
  if (text === NOT_ENROLLED) return null;
  const said: { -readonly [Name in keyof Held]?: Held[Name] } = {};
  for (const part of text.split('; ')) {
    const [, word = '', on] = /^(.*?)(?: on (\S.*))?$/.exec(part) ?? [];
    const status = STATUSES.get(word);
    if (status !== undefined) {
      said.status = status;
      if (on !== undefined && !readMoment(on, (moment) => (said.completedAt = moment))) return undefined;
    } else if (!readOther(part, said)) return undefined;
  }
  return Object.keys(said).length > 0 ? said : undefined;
}

/** False where a known word stands before something that is not its value. */
function readOther(part: string, said: { -readonly [Name in keyof Held]?: Held[Name] }): boolean {
  const [, score] = /^score (.*)$/.exec(part) ?? [];
  if (score !== undefined) {
    if (score !== NONE && !/^-?\d+(\.\d+)?$/.test(score)) return false;
    said.score = score === NONE ? null : Number(score);
    return true;
  }
  const [, word] = /^level (.*)$/.exec(part) ?? [];
  if (word !== undefined) {
    const [level] = LEVELS.find(([, each]) => each === word) ?? [];
    if (level === undefined) return false;
    said.level = level;
    return true;
  }
  for (const [field, word] of [['completedAt', 'completed'], ...MOMENTS] as const) {
    if (part.startsWith(`${word} `))
      return readMoment(part.slice(word.length + 1), (moment) => (said[field] = moment));
  }
  return true;
}

function readMoment(text: string, take: (moment: Moment | null) => void): boolean {
  if (text !== NONE && !MOMENT.test(text)) return false;
  take(text === NONE ? null : text);
  return true;
}

/** Whether an enrollment is as it is said to be. */
export function fitsStanding(held: Held | null, said: Standing): boolean {
  if (held === null || said === null) return held === said;
  // A level that Docebo does not tell can be any.
  if (held.level !== null && said.level && held.level !== said.level) return false;
  return (['status', 'completedAt', 'score', 'enrolledAt', 'activeFrom', 'activeUntil'] as const).every(
    (field) => {
      const [is, should] = [held[field], said[field]];
      if (should === undefined || is === should) return true;
      return (
        typeof should === 'string' && typeof is === 'string' && should.length === 10 && is.startsWith(should)
      );
    },
  );
}
