// Undoes a run: turns the log's lines into rows that put back what was there before. Pure.
import type { Held, RowAction } from '../../contract';
import { HELD_FIELDS, inTenant, OVERBOOKED, type Snapshot, snapshotText, valueBy } from '../../enrollment';
import { readScore } from '../../sheet';
import { type SheetWords, sheetWords } from '../../words';
import { LEFT_SESSION, PARTS } from '../after';
import { UNDO_WIDTH } from './columns';
import { type Notes, notesIn } from './notes';
import type { LoggedLine, LogRead } from './read-log';

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
  /**
   * Several lines tell of it, and which came first is not known: the log was sorted, or a clock was set back.
   */
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
 * The rows of a sheet that undoes a run, without headers, and when the run started. Each row is sent only
 * while Docebo still holds what the run wrote. What cannot be put back is in its note; an enrollment of which
 * nothing can, and lines that cannot be read, are at the end, in rows that ask for nothing. `domain`: the
 * tenant of the run, which each row names, so that it is sent nowhere else, in whatever sheet it is; `null`
 * for a local tenant. `words`: those of the sheet; the notes are in the language in use.
 */
export function undoOf(
  log: LogRead,
  run: string,
  domain: string | null = null,
  words: SheetWords = sheetWords(),
): Undo {
  const notes = notesIn(words);
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
  const rows = [...changed.values()].map((each) => rowOf(each, { domain, words, notes }));
  const asking = rows.filter(({ asks }) => asks);
  if (asking.length === 0) return { ok: false, code: 'nothing-to-undo' };
  const unreadable = log.damaged.get(run) ?? 0;
  const lacking = [
    ...(unreadable === 0 ? [] : [notes.damaged(unreadable)]),
    ...(log.begun.has(run) ? [] : [notes.plain('without-start')]),
  ].map((note): readonly string[] => [...Array<string>(UNDO_WIDTH - 1).fill(''), note]);
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

interface UndoRow {
  readonly cells: readonly string[];
  readonly planId: string;
  /** Whether the row asks for anything. */
  readonly asks: boolean;
}

/** What the rows of one sheet share. */
interface Made {
  readonly domain: string | null;
  readonly words: SheetWords;
  readonly notes: Notes;
}

function rowOf(changed: Changed, made: Made): UndoRow {
  const { domain, words, notes: say } = made;
  const { userId, courseId, isPlan, name, before, after, beyond, remade, recertified, unordered } = changed;
  const notes: string[] = recertified ? [say.plain('archive')] : [];
  const rest = after === null ? [] : beyondNotes(beyond, say);
  const silent = (note: readonly string[]): UndoRow => ({
    cells: [name, '', '', ...Array<string>(UNDO_WIDTH - 4).fill(''), note.join(' ')],
    planId: '',
    asks: false,
  });
  if (unordered) return silent([say.plain('unordered')]);
  if (before === undefined) return silent([say.plain('unknown-before'), ...rest]);
  const left = leftIn(beyond);
  if (after === undefined && !left) return silent(rest);
  const held = snapshotText(after === undefined ? before : after);
  const precondition = domain === null ? held : inTenant(held, domain);
  const asking = (action: RowAction, values: readonly string[], session = ''): UndoRow => ({
    cells: [
      name,
      String(userId),
      isPlan ? '' : String(courseId),
      words.action(action),
      ...values,
      session,
      precondition,
      notes.join(' '),
    ],
    planId: isPlan ? String(courseId) : '',
    asks: true,
  });
  if (before === null) {
    if (after === null) return silent([say.plain('nothing')]);
    notes.push(say.plain(isPlan ? 'leaves-plan' : 'unenrolls'));
    return asking(
      'unenroll',
      HELD_FIELDS.map(() => ''),
    );
  }
  if (after === null) {
    notes.push(say.plain(isPlan ? 'enters-plan' : 'enrolls'));
    // The rest of a learning plan follows from its courses.
    return asking('enroll', valuesOf(before, isPlan ? VALIDITY : HELD_FIELDS, 'enroll', made, notes));
  }
  const values = valuesOf(
    before,
    remade || recertified ? HELD_FIELDS : fieldsOf(after ?? {}),
    'update',
    made,
    notes,
  );
  notes.push(...rest);
  return values.some((value) => value !== '') || left ? asking('update', values, left ?? '') : silent(notes);
}

/** A whole part: a text in an additional field can say the same. */
const LEFT = new RegExp(`^${LEFT_SESSION} (\\d+)$`);

/** The session that the run took the person out of, by its ID, if it did. */
const leftIn = (beyond: string): string | undefined =>
  beyond.split(PARTS).flatMap((part) => LEFT.exec(part)?.[1] ?? [])[0];

/** What the note says about what a run wrote beyond the values that are put back. */
function beyondNotes(beyond: string, say: Notes): readonly string[] {
  const parts = beyond.split(PARTS).filter((part) => part !== '');
  const isRoster = (part: string) => /^(attendance|evaluation) /.test(part);
  const recorded = parts.filter(isRoster);
  const others = parts.filter((part) => !isRoster(part) && !LEFT.test(part));
  return [
    ...(leftIn(beyond) ? [say.plain('joins')] : []),
    ...(others.length > 0 ? [say.beyond(others.join(PARTS))] : []),
    ...(recorded.length > 0 ? [say.roster(recorded.join(', '))] : []),
  ];
}

type Field = keyof Held;

const VALIDITY: readonly Field[] = ['activeFrom', 'activeUntil'];

/**
 * The fields that the run asked for; a completion date comes and goes with the status, so if there is one
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
 * The cells from Status to Level: what was there before, blank if that cannot be asked for or is not to be
 * touched.
 */
function valuesOf(
  before: Partial<Held>,
  fields: readonly Field[],
  does: 'update' | 'enroll',
  { words, notes: say }: Made,
  notes: string[],
): readonly string[] {
  return HELD_FIELDS.map((field) => {
    if (!fields.includes(field)) return '';
    const value = before[field];
    if (value === undefined) {
      notes.push(say.unknown(field));
      return '';
    }
    if (field === 'completedAt' && before.status !== 2) {
      if (value !== null) notes.push(say.dateAlone(String(value)));
      else if (does === 'update') notes.push(say.plain('dropped'));
      return '';
    }
    if (value === null) {
      // A new enrollment has nothing to clear.
      if (does === 'update') notes.push(say.empty(field));
      return '';
    }
    if (
      field === 'score' &&
      !sendsScore(Number(value), fields.includes('status') ? before.status : undefined)
    ) {
      notes.push(say.score(Number(value)));
      return '';
    }
    return (
      valueBy(before, field, {
        status: words.status,
        moment: String,
        score: String,
        level: words.level,
        text: String,
      }) ?? ''
    );
  });
}
