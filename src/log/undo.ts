// Taking a run back: from the log's lines to rows that put back what was there before. Pure.
import type { Held } from '../contract';
import {
  FIELDS,
  HELD_FIELDS,
  inTenant,
  levelWord,
  OVERBOOKED,
  type Snapshot,
  snapshotText,
} from '../enrollment';
import { readScore } from '../sheet';
import { count } from '../words/words';
import type { TableColumn } from '../work/ports';
import { LEFT_SESSION, PARTS } from './log';
import type { LoggedLine, LogRead } from './read-log';

/**
 * The header cells of a sheet that takes a run back: all recognised, but for what tells the person of the
 * enrollment, and the note.
 */
export const UNDO_HEADERS = [
  'Enrollment',
  'Docebo user ID',
  'Docebo course ID',
  'Action',
  'Status',
  'Completion date',
  'Score',
  'Enrollment date',
  'Active from',
  'Active until',
  'Level',
  'Session ID',
  'Only if Docebo holds',
  'Note',
] as const;

/** Pixels: an address with a course, an ID, a date with its time, a sentence. */
const WIDTHS: Readonly<Record<(typeof UNDO_HEADERS)[number], number>> = {
  Enrollment: 260,
  'Docebo user ID': 110,
  'Docebo course ID': 120,
  Action: 90,
  Status: 110,
  'Completion date': 140,
  Score: 60,
  'Enrollment date': 140,
  'Active from': 140,
  'Active until': 140,
  Level: 90,
  'Session ID': 90,
  'Only if Docebo holds': 260,
  Note: 560,
};

/** Every cell is a text, so that a date keeps the form in which it is read to the second. */
export const UNDO_COLUMNS: readonly TableColumn[] = UNDO_HEADERS.map((header) => ({
  header,
  width: WIDTHS[header],
  format: '@',
  options: null,
  wraps: header === 'Note',
}));

/** An enrollment that a run changed: the first line tells what was there, the last what is there now. */
interface Changed extends Pick<LoggedLine, 'userId' | 'courseId' | 'isPlan' | 'name' | 'before'> {
  readonly after: Snapshot | undefined;
  readonly beyond: string;
  readonly recertified: boolean;
  /**
   * The same run removed the enrollment and made it again: none of its values are those that were there
   * before.
   */
  readonly remade: boolean;
  /** Several lines tell of it, and which came first is not known: the log was sorted, or a clock was set back. */
  readonly unordered: boolean;
}

export type Undo =
  | {
      readonly ok: true;
      readonly startedAt: string;
      readonly rows: readonly (readonly string[])[];
      /** The learning plan of each row, by its ID; empty for one about a course. */
      readonly planIds: readonly string[];
    }
  | { readonly ok: false; readonly code: 'run-unknown' | 'nothing-to-undo' };

/**
 * The rows of a sheet that takes a run back, without headers, and when the run started. Each row is sent only while Docebo still holds
 * what the run wrote. What cannot be put back is in its note; an enrollment of which nothing can, and
 * lines that cannot be read, are at the end, in rows that ask for nothing. `domain`: the tenant of the run, which
 * each row names, so that it is sent nowhere else, in whatever sheet it is; `null` for a stand-in.
 */
export function undoOf(log: LogRead, run: string, domain: string | null = null): Undo {
  const about = log.runs.get(run);
  if (!about) return { ok: false, code: 'run-unknown' };
  const changed = new Map<string, Changed>();
  for (const line of log.lines) {
    if (line.run !== run || !line.changed) continue;
    const known = changed.get(line.pair);
    changed.set(
      line.pair,
      known
        ? { ...merged(known, line), unordered: log.disordered.has(run) }
        : { ...line, remade: false, unordered: false },
    );
  }
  const rows = [...changed.values()].map((each) => rowOf(each, domain));
  const asking = rows.filter(({ asks }) => asks);
  if (asking.length === 0) return { ok: false, code: 'nothing-to-undo' };
  const unreadable = log.damaged.get(run) ?? 0;
  const lacking = [
    ...(unreadable === 0 ? [] : [NOTES.damaged(unreadable)]),
    ...(log.begun.has(run) ? [] : [NOTES.withoutStart]),
  ].map((note): readonly string[] => [...Array<string>(UNDO_HEADERS.length - 1).fill(''), note]);
  const silent = rows.filter(({ asks }) => !asks);
  const { startedAt } = about;
  const all = [...asking, ...silent, ...lacking.map((cells) => ({ cells, planId: '' }))];
  return {
    ok: true,
    startedAt,
    rows: all.map(({ cells }) => cells),
    planIds: all.map(({ planId }) => planId),
  };
}

/**
 * Two lines of one enrollment as one: what was asked later counts, on top of what was asked before and still
 * stands.
 */
function merged(known: Changed, line: LoggedLine): Changed {
  const both = known.after && line.after ? later(known.after, line.after) : line.after;
  return {
    ...known,
    after: line.after === undefined ? known.after : both,
    beyond: [known.beyond, line.beyond].filter((part) => part !== '').join(PARTS),
    recertified: known.recertified || line.recertified,
    remade: known.remade || (known.after === null && line.after !== null),
  };
}

/** A completion date that was asked for before does not outlast another status. */
function later({ completedAt, ...first }: Partial<Held>, then: Partial<Held>): Partial<Held> {
  const stays = completedAt !== undefined && then.status === undefined;
  return { ...first, ...(stays ? { completedAt } : {}), ...then };
}

/** What the note says, in sentences. */
const NOTES = {
  unordered:
    'Not put back: the times of this run go back in the log, so which of the lines about this enrollment came first is not known. If the log was sorted, sort it by Time, A to Z, and make this sheet again; otherwise compare the lines and correct the enrollment yourself.',
  unknownBefore: 'Not put back: the log does not say what Docebo held before.',
  nothing: 'Nothing to put back.',
  unknown: (field: string) => `The ${field} before is not known and stays as it is.`,
  empty: (field: string) => `The ${field} was empty before, and Docebo's API cannot clear it.`,
  dropped:
    'There was no completion date before; whether Docebo drops it with the status shows when it is read back.',
  dateAlone: (date: string) =>
    `The completion date before, ${date}, goes only with the status Completed and is not put back.`,
  score: (score: number) =>
    `The score before, ${score}, cannot be sent: ${
      readScore(String(score)) === score
        ? 'decimals go only together with a status'
        : 'it is not a number from 0 up with at most two decimals'
    }.`,
  beyond: (parts: string) => `Docebo does not tell what there was before: ${parts} stays.`,
  roster: (parts: string) =>
    `Recorded in the session and not taken back: ${parts}. Docebo's API cannot take attendance back; correct it in Docebo.`,
  joins: 'The session that the run left is joined again; what was recorded there is not put back.',
  archive:
    'The run recorded a recertification. The archive is not undone: what Docebo was asked to keep stays there, and this row puts its values back into the enrollment.',
  unenrolls: 'The run enrolled this person: it is unenrolled, with all progress made since.',
  leavesPlan:
    'The run enrolled this person in the learning plan: it is unenrolled, and the enrollments in the courses stay.',
  entersPlan:
    'The run unenrolled this person from the learning plan: it is enrolled again, and how far it is follows from the courses.',
  enrolls: 'The run unenrolled this person: progress, session and fields are not put back.',
  withoutStart:
    'The start of this run is missing from the log, because the log was renamed, replaced or trimmed: enrollments that the run changed may be missing here.',
  damaged: (lines: number) =>
    `${count(lines, 'line of this run was', 'lines of this run were')} changed in the log and cannot be read: nothing of ${
      lines === 1 ? 'it is' : 'them is'
    } put back here.`,
} as const;

interface UndoRow {
  readonly cells: readonly string[];
  readonly planId: string;
  /** Whether the row asks for anything. */
  readonly asks: boolean;
}

function rowOf(changed: Changed, domain: string | null): UndoRow {
  const { userId, courseId, isPlan, name, before, after, beyond, remade, recertified, unordered } = changed;
  const notes: string[] = recertified ? [NOTES.archive] : [];
  const rest = after === null ? [] : beyondNotes(beyond);
  const silent = (note: readonly string[]): UndoRow => ({
    cells: [name, '', '', ...Array<string>(UNDO_HEADERS.length - 4).fill(''), note.join(' ')],
    planId: '',
    asks: false,
  });
  if (unordered) return silent([NOTES.unordered]);
  if (before === undefined) return silent([NOTES.unknownBefore, ...rest]);
  const left = leftIn(beyond);
  if (after === undefined && !left) return silent(rest);
  const held = snapshotText(after === undefined ? before : after);
  const precondition = domain === null ? held : inTenant(held, domain);
  const asking = (action: string, values: readonly string[], session = ''): UndoRow => ({
    cells: [
      name,
      String(userId),
      isPlan ? '' : String(courseId),
      action,
      ...values,
      session,
      precondition,
      notes.join(' '),
    ],
    planId: isPlan ? String(courseId) : '',
    asks: true,
  });
  if (before === null) {
    if (after === null) return silent([NOTES.nothing]);
    notes.push(isPlan ? NOTES.leavesPlan : NOTES.unenrolls);
    return asking(
      'Unenroll',
      HELD_FIELDS.map(() => ''),
    );
  }
  if (after === null) {
    notes.push(isPlan ? NOTES.entersPlan : NOTES.enrolls);
    // The rest of a learning plan follows from its courses.
    return asking('Enroll', valuesOf(before, isPlan ? VALIDITY : HELD_FIELDS, 'enroll', notes));
  }
  const values = valuesOf(
    before,
    remade || recertified ? HELD_FIELDS : fieldsOf(after ?? {}),
    'update',
    notes,
  );
  notes.push(...rest);
  return values.some((value) => value !== '') || left ? asking('Update', values, left ?? '') : silent(notes);
}

/** A whole part: a text in an additional field can say the same. */
const LEFT = new RegExp(`^${LEFT_SESSION} (\\d+)$`);

/** The session that the run took the person out of, by its ID, if it did. */
const leftIn = (beyond: string): string | undefined =>
  beyond.split(PARTS).flatMap((part) => LEFT.exec(part)?.[1] ?? [])[0];

/** What the note says of what a run wrote beyond the values that are put back. */
function beyondNotes(beyond: string): readonly string[] {
  const parts = beyond.split(PARTS).filter((part) => part !== '');
  const isRoster = (part: string) => /^(attendance|evaluation) /.test(part);
  const recorded = parts.filter(isRoster);
  const others = parts.filter((part) => !isRoster(part) && !LEFT.test(part));
  return [
    ...(leftIn(beyond) ? [NOTES.joins] : []),
    ...(others.length > 0 ? [NOTES.beyond(others.join(PARTS))] : []),
    ...(recorded.length > 0 ? [NOTES.roster(recorded.join(', '))] : []),
  ];
}

type Field = keyof Held;

const VALIDITY: readonly Field[] = ['activeFrom', 'activeUntil'];

/**
 * The fields that the run asked for; a completion date comes and goes with the status, so where there is one
 * there are both.
 */
const fieldsOf = (after: Partial<Held>): readonly Field[] =>
  HELD_FIELDS.filter(
    (field) =>
      after[field] !== undefined ||
      (field === 'completedAt' && after.status !== undefined) ||
      (field === 'status' && after.completedAt !== undefined),
  );

/**
 * Whether a score can be put back beside this status: one with decimals goes only by import, which needs a
 * status that it has a word for.
 */
const sendsScore = (score: number, status: Held['status'] | undefined): boolean =>
  readScore(String(score)) === score &&
  (Number.isInteger(score) || (status !== undefined && status !== null && status !== OVERBOOKED));

/**
 * The cells from Status to Level: what was there before, blank where that cannot be asked for or is not to be
 * touched.
 */
function valuesOf(
  before: Partial<Held>,
  fields: readonly Field[],
  does: 'update' | 'enroll',
  notes: string[],
): readonly string[] {
  return HELD_FIELDS.map((field) => {
    if (!fields.includes(field)) return '';
    const value = before[field];
    if (value === undefined) {
      notes.push(NOTES.unknown(FIELDS[field].word));
      return '';
    }
    if (field === 'completedAt' && before.status !== 2) {
      if (value !== null) notes.push(NOTES.dateAlone(String(value)));
      else if (does === 'update') notes.push(NOTES.dropped);
      return '';
    }
    if (value === null) {
      // A new enrollment has nothing to clear.
      if (does === 'update') notes.push(NOTES.empty(FIELDS[field].word));
      return '';
    }
    if (field === 'status') return snapshotText({ status: before.status ?? 0 });
    if (field === 'level') return before.level ? levelWord(before.level) : '';
    if (
      field === 'score' &&
      !sendsScore(Number(value), fields.includes('status') ? before.status : undefined)
    ) {
      notes.push(NOTES.score(Number(value)));
      return '';
    }
    return String(value);
  });
}
