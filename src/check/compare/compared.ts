// The finding for one row whose user and course are known: compares what it asks with what Docebo holds.
import type { Change, Enrollment } from '../../contract';
import { canBatch, needsImport } from '../../docebo';
import { type EnrollmentField, isBefore, isRequired, keepsCompletion, type Snapshot } from '../../enrollment';
import { type Directory, type Who, whoIn } from '../../lookup';
import { attemptsIn, type Ids, type Row } from '../../sheet';
import { DETAILS, setBackWord, stateWord } from '../../words';
import { differencesOf } from './attendance';
import { alsoChanged, changeInWords, compare, seenOf, sessionWord } from './compare';
import { type Compared, refused } from './finding';
import { unkeptIn } from './in-session';
import { outside } from './leaving';
import { keptCompletion } from './overwrite';
import { setBackOf } from './set-back';

/** The finding of a row whose user and course are known. */
export interface Comparing {
  of(row: Row, held: Enrollment | null, ids: Ids): Compared;
}

/** Compares rows, knowing who is called what, and which additional fields an enrollment needs. */
export class Comparison implements Comparing {
  constructor(
    private readonly directory: Directory,
    private readonly fields: readonly EnrollmentField[],
  ) {}

  /**
   * The finding, with who was found if the row does not say so itself, and with what the change takes
   * away.
   */
  of(row: Row, held: Enrollment | null, ids: Ids): Compared {
    const who = whoIn(row, ids, this.directory);
    const found = this.lacking(row, held, ids) ?? this.comparison(row, held, who);
    const back = found.status === 'Ready' ? setBackOf(row.asked, held) : null;
    const names = DETAILS.who(who?.user ?? null, who?.course ?? null);
    const keeps = found.status === 'Ready' ? keptOf(row.asked, held) : null;
    const notes = [
      ...(names === '' ? [] : [names]),
      ...(back ? [setBackWord(back)] : []),
      ...(keeps ? [keeps] : []),
    ];
    switch (found.status) {
      case 'Ready':
      case 'No change':
      case 'Updated':
        return { ...found, details: DETAILS.with(found.details, notes) };
      default:
        return found;
    }
  }

  /** That the row enrolls and lacks what nobody can be enrolled in its course without. */
  private lacking(row: Row, held: Enrollment | null, { courseId }: Ids): Compared | null {
    if (held || !row.asked.ok || (row.asked.action !== 'enroll' && row.asked.action !== 'enroll-if-missing'))
      return null;
    const given = new Set((row.asked.change.fields ?? []).map(([field]) => field));
    const titles = this.fields
      .filter((field) => isRequired(field, courseId) && !given.has(field.id))
      .map(({ title }) => title);
    if (titles.length === 0) return null;
    return refused({ code: 'fields-missing', titles });
  }

  private comparison(row: Row, held: Enrollment | null, who: Who | null): Compared {
    if (!row.asked.ok) throw new Error(`Row ${row.index + 1} was compared although it is invalid.`);
    const { action, change, dayOnly } = row.asked;
    if (action === 'leave-session') return leaving(row, change, held);
    if (action !== 'unenroll' && change.score !== null && needsImport(change) && !canBatch(change)) {
      return refused({ code: 'score-decimal', value: `${change.score}` });
    }
    // The run before sent this row and lost the answer: what Docebo holds now is the answer.
    const settled = (state: string): Compared =>
      row.state === 'Unknown'
        ? arrived(row, held, state)
        : { status: 'No change', details: DETAILS.noChange(state) };
    const wouldChange = changeInWords(row.asked, held);
    const ready = {
      status: 'Ready',
      details: DETAILS.change(wouldChange.before, wouldChange.after),
    } as const;
    if (action === 'unenroll') return held ? ready : settled(DETAILS.noEnrollment());
    if (!held && (action === 'update' || action === 'recertify')) {
      // Nobody has seen somebody of whom no name is known: the ID itself may be wrong.
      const say = who?.user === null || who?.course === null ? DETAILS.notSeen : DETAILS.notEnrolled;
      const user = withWord(row.user.text, who?.user);
      return { status: 'Not enrolled', details: say(user, withWord(row.course.text, who?.course)) };
    }
    if (!held) return ready;
    const { same, before } = compare(change, held, dayOnly);
    if (same) return settled(before);
    if (action === 'recertify' && held.status === 2 && isBefore(change.completedAt, held.completedAt)) {
      const problem = { asked: change.completedAt ?? '', held: held.completedAt ?? '' };
      return refused({ code: 'recertify-earlier', ...problem });
    }
    // Enrolled by a run of this sheet, and not yet updated: that is no surprise.
    const begun = row.state === 'Unknown' || hasSent(row);
    if (action === 'enroll' && !begun) return refused({ code: 'already-enrolled', held: before });
    return besideCompletion(row, held) ?? ready;
  }
}

/**
 * A row that takes somebody out of a session. One that was sent is only right if the person is still in the
 * course: a tenant that does not look at the session unenrolls them.
 */
function leaving(row: Row, change: Change, held: Enrollment | null): Compared {
  const lost = row.state === 'Unknown';
  const { kind, details } = outside(change, held, lost ? attemptsIn(row.receipt).before : undefined);
  if (kind === 'in')
    return {
      status: 'Ready',
      details: DETAILS.change(sessionWord(change, true), sessionWord(change, false)),
    };
  if (lost) return { status: kind === 'out' ? 'Updated' : 'Differs', details };
  const state = held ? sessionWord(change, false) : DETAILS.noEnrollment();
  return { status: 'No change', details: DETAILS.noChange(state) };
}

/**
 * A row whose answer was lost and that Docebo holds as it asks. An import of attendance sends the enrollment
 * back as it was read, so whether it changed anything of that is looked at as well.
 */
function arrived({ asked, receipt }: Row, held: Enrollment | null, state: string): Compared {
  const isAttendance = asked.ok && asked.change.attendance !== null;
  const also =
    isAttendance && held ? alsoChanged(seenOf(asked.change, held), attemptsIn(receipt).before, held) : '';
  return also === ''
    ? { status: 'Updated', details: state }
    : { status: 'Differs', details: `${DETAILS.verified(state, '')}${DETAILS.alsoChanged(also)}` };
}

/**
 * What is found of a row that would change an enrollment, if it may not: because of the completion that
 * Docebo has, or because attendance cannot go beside it; `null` if it may be sent.
 */
function besideCompletion(row: Row, held: Enrollment): Compared | null {
  const lost = row.state === 'Unknown';
  const kept = keptCompletion(row, held);
  const attendance = row.asked.ok ? row.asked.change.attendance : null;
  // No change would say that the attendance is there.
  if (kept?.kept && !lost && differencesOf(attendance, held.roster).length > 0)
    return refused({ code: 'attendance-kept', held: stateWord(held, false) });
  if (kept) return kept;
  const unkept = unkeptIn(row, held);
  return unkept && { ...refused(unkept), ...(lost ? { status: 'Failed' } : {}) };
}

/**
 * Whether a run has sent something of the row for this user and course. Beside a row that names another by
 * now, the receipt is still that of the one before, and no IDs count.
 */
export const hasSent = ({ ids, receipt }: Pick<Row, 'ids' | 'receipt'>): boolean =>
  ids !== null && attemptsIn(receipt).sends > 0;

/** What a row asks Docebo to keep, in words; `null` if that is nothing. */
export function keptOf(asked: Row['asked'], held: Snapshot | undefined): string | null {
  if (!asked.ok || asked.action !== 'recertify') return null;
  return keepsCompletion(asked.change.completedAt, held) ? DETAILS.keeps(held?.completedAt ?? null) : null;
}

const isText = (word: string | null | undefined): word is string => typeof word === 'string';

/** What was typed, with whom it means beside it if that is something else: `13042 (Grace Quinn)`. */
export const withWord = (text: string, word: string | null | undefined): string =>
  isText(word) && word !== text ? `${text} (${word})` : text;
