// What to write beside the rows of a run and into the log, from the results of their calls.

import { askedInWords, isLost, keptOf, sessionWord } from '../../check';
import type { Held, RowStatus } from '../../contract';
import { leftBy, type Stranger } from '../../docebo';
import type { Snapshot } from '../../enrollment';
import { type LogLine, type Sent, sentLines, strangerLines } from '../../log';
import type { Call } from '../../plan';
import {
  type Attempts,
  attemptsIn,
  deliveryBeside,
  isUnreadable,
  type LedgerEntry,
  moved,
  type Row,
} from '../../sheet';
import { DETAILS, whoIn } from '../../words';

/** What is known of somebody who was just enrolled, and of whom nothing was read. */
const ENROLLED: Snapshot = { status: 0 };

/** The notes of one slice. `run` is its name; `now` gives milliseconds since the epoch. */
export class Notes {
  /** By row key, to be written and to be found again. */
  readonly ledger = new Map<string, LedgerEntry>();
  /** Keys of the rows that were noted since this was last cleared. */
  readonly fresh = new Set<string>();
  /** What was sent in this wave, by row key. */
  private readonly sent = new Map<string, Sent>();

  /** The lines of those that calls of this wave changed without being asked to. */
  private readonly strangers: LogLine[] = [];

  constructor(
    private readonly run: string,
    private readonly now: () => number,
  ) {}

  stateOf(row: Row): RowStatus | 'pending' {
    const entry = this.ledger.get(row.key);
    return entry ? entry.status || 'pending' : row.state;
  }

  /** Whether this version of Rowcall cannot tell how the row was sent. */
  isUnreadable(row: Row): boolean {
    return isUnreadable(this.ledger.get(row.key) ?? row.receipt);
  }

  /** Whether the answer to any of these rows was lost. */
  anyLost(rows: readonly Row[]): boolean {
    return rows.some((row) => isLost(this.stateOf(row)));
  }

  /** How the row was sent, as it is to be written, or as its receipt has it. */
  attemptsOf(row: Row): Attempts {
    const entry = this.ledger.get(row.key);
    return attemptsIn(entry ?? row.receipt);
  }

  /**
   * What to write beside the row, with these changes to its delivery record. The receipt keeps the name of
   * the check that found the row.
   */
  note(row: Row, status: RowStatus | '', details: string, changes: Partial<Attempts> = {}): void {
    const known = this.attemptsOf(row);
    this.fresh.add(row.key);
    this.ledger.set(row.key, {
      status: status === '' ? status : moved(this.stateOf(row), status),
      details,
      userId: row.ids?.userId ?? null,
      courseId: row.ids?.courseId ?? null,
      job: row.receipt?.job ?? '',
      at: status === 'Ready' ? (row.receipt?.at ?? this.now()) : this.now(),
      delivery: deliveryBeside(status, { ...known, ...changes }),
    });
  }

  /** The row is Ready as it was, and Docebo was just seen to hold this. */
  seen(row: Row, held: Held | null): void {
    this.note(row, 'Ready', this.ledger.get(row.key)?.details ?? row.details, { before: held });
    const entry = this.ledger.get(row.key);
    if (entry) this.ledger.set(row.key, { ...entry, at: this.now() });
  }

  /** The row is about to be sent. */
  sending(row: Row, call: Call): void {
    const { sends, before } = this.attemptsOf(row);
    const details = this.ledger.get(row.key)?.details ?? row.details;
    this.sent.set(row.key, { row, call, before, details, enrolled: false });
    this.note(row, 'Sending', DETAILS.sending(), { sends: sends + 1, run: this.run });
  }

  /**
   * The call has done its work. A row that it only enrolled continues with what else it asks. `held`: what
   * was read of it afterwards.
   */
  done(row: Row, call: Call, held?: Held): void {
    if (!row.asked.ok) return;
    const { action, change, dayOnly, named } = row.asked;
    const known = this.sent.get(row.key);
    const sent = known && held ? { ...known, held } : known;
    if (sent) this.sent.set(row.key, sent);
    const who = whoIn(sent?.details ?? row.details);
    if (action === 'unenroll') {
      this.note(row, 'Updated', DETAILS.with(DETAILS.noEnrollment(), who));
      return;
    }
    if (action === 'leave-session') {
      this.note(row, 'Updated', DETAILS.with(sessionWord(change, false), who));
      return;
    }
    const words = askedInWords(change, dayOnly, named) || DETAILS.enrolled();
    // Enrolling in a learning plan carries all that a row can ask for there.
    const isLeft = call.kind === 'enroll-many' && !call.of && leftBy(call.kind, change) !== null;
    if (!isLeft) {
      const kept = call.kind === 'recertify-batch' ? keptOf(row.asked, sent?.before) : null;
      this.note(row, 'Updated', DETAILS.with(words, [...who, ...(kept ? [kept] : [])]));
      return;
    }
    if (sent) this.sent.set(row.key, { ...sent, enrolled: true });
    // Attendance goes to nobody whom the roster has not shown, so a reading comes in between.
    if (change.attendance !== null) {
      this.note(row, 'Unknown', DETAILS.unknown(), { before: ENROLLED });
      return;
    }
    this.note(row, 'Ready', DETAILS.with(DETAILS.change(DETAILS.enrolled(), words), who), {
      before: ENROLLED,
    });
  }

  /** A reading showed that the call has removed the enrollment, which the row did not ask for. */
  gone(row: Row): void {
    const sent = this.sent.get(row.key);
    if (sent) this.sent.set(row.key, { ...sent, gone: true });
  }

  /** Back to Ready: it is certain that nothing was written. */
  ready(row: Row): void {
    this.note(row, 'Ready', this.sent.get(row.key)?.details ?? row.details, this.unsent(row));
  }

  /** Ready again, but not for a batch import: it refuses this person, and wrote nothing. */
  byItself(row: Row): void {
    const details = this.sent.get(row.key)?.details ?? row.details;
    this.note(row, 'Ready', details, { ...this.unsent(row), leaver: true });
  }

  /** The answer was lost. `counts`: whether that says anything against the row. */
  lost(row: Row, counts: boolean): void {
    this.note(row, 'Unknown', DETAILS.unknown(), counts ? {} : this.unsent(row));
  }

  /**
   * Nothing was sent, because Docebo holds something else than the check saw: a person has it checked again.
   */
  stale(row: Row): void {
    this.sent.delete(row.key);
    this.note(row, '', DETAILS.movedSince());
  }

  /** The attempts as they were before the row was marked as Sending. */
  private unsent(row: Row): Pick<Attempts, 'sends'> {
    return { sends: Math.max(0, this.attemptsOf(row).sends - 1) };
  }

  /** The call changed these others as well. */
  touched(call: Call, others: readonly Stranger[]): void {
    this.strangers.push(...strangerLines(this.run, call, others));
  }

  /**
   * The lines of this wave. They are due as soon as the outcomes are known and before the statuses are
   * written: rows may be gone by then.
   */
  takeLines(): readonly LogLine[] {
    const lines = [...sentLines(this.run, this.sent, this.ledger), ...this.strangers.splice(0)];
    this.sent.clear();
    return lines;
  }
}
