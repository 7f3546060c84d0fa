// What a row asks for, and what Rowcall wrote beside it. Types only.
import type { Change, KeptRow, Overwrite, RowAction, RowProblem, RowStatus } from '../../contract';
import type { MomentField, Snapshot } from '../../enrollment';
import type { Also, CourseForm, Typed, UserForm } from './column-types';
import type { Delivery } from './delivery';

/** Additional fields as a person knows them, by their number. */
export type NamedFields = ReadonlyMap<number, { readonly title: string; readonly value: string }>;

/** What a row asks for, or why that is unclear. */
export type Asked =
  | {
      readonly ok: true;
      readonly action: RowAction;
      /**
       * Of no account if the row unenrolls. Its session is the one that a check found, as far as that is
       * known; else a text of figures.
       */
      readonly change: Change;
      /** Equal exactly if the rows ask for the same. */
      readonly values: string;
      /** What names the session, as typed: the check finds out which one it is. */
      readonly session?: string;
      /** The row is sent only while Docebo holds this; absent if it is sent in any case. */
      readonly precondition?: Snapshot;
      /** What happens if Docebo already has a completion; absent if the row overwrites it, or cannot. */
      readonly overwrite?: Exclude<Overwrite, 'always'>;
      /** Which of several rows with the same user and course counts; absent if they are duplicates. */
      readonly keep?: Exclude<KeptRow, 'none'>;
      /** The dates that were given without a time of day. */
      readonly dayOnly: ReadonlySet<MomentField>;
      /**
       * The additional fields that were asked for by their titles: title and value as a person knows them, by
       * number.
       */
      readonly named?: NamedFields;
    }
  | { readonly ok: false; readonly problems: readonly RowProblem[] };

/** What Rowcall wrote beside a row, as the receipt cell holds it. */
export interface Receipt {
  /** Eight characters, `a-z0-9`. */
  readonly job: string;
  /** Fingerprint of the row's identity together with the IDs that stood beside it. */
  readonly identity: string;
  /** The key of the row it was written for. */
  readonly key: string;
  /** When, in milliseconds since the epoch; whole seconds are kept. */
  readonly at: number;
  readonly status: RowStatus;
  readonly delivery: Delivery;
}

export interface Ids {
  readonly userId: number;
  readonly courseId: number;
}

/** What a person typed in one row of the sheet, and what Rowcall wrote beside it. */
export interface Row {
  /** Counted from 0 in `view.cells`; valid only for this view. */
  readonly index: number;
  readonly user: Typed<UserForm>;
  readonly course: Typed<CourseForm>;
  /** What the second column says about the user, if both cells are filled: it has to be the same person. */
  readonly userAlso?: Also<UserForm>;
  readonly courseAlso?: Also<CourseForm>;
  readonly asked: Asked;
  /** Names the row wherever it moves: the fingerprint of domain, user, course and what is asked. */
  readonly key: string;
  /** Fingerprint of domain, typed user and typed course. */
  readonly identity: string;
  /** The status in the sheet, empty if there is none; `state` says whether it counts. */
  readonly status: RowStatus | '';
  readonly details: string;
  readonly receipt: Receipt | null;
  /** The status if the receipt fits the row as it is now; `pending` otherwise. */
  readonly state: RowStatus | 'pending';
  /**
   * The IDs beside the row, if the receipt shows that they were written for this user and
   * course.
   */
  readonly ids: Ids | null;
}

/** What is to be said about one row, by its key. */
export interface LedgerEntry {
  /** Empty if no more than the IDs is known: the row stays pending. */
  readonly status: RowStatus | '';
  readonly details: string;
  readonly userId: number | null;
  readonly courseId: number | null;
  /** As in `Receipt`. */
  readonly job: string;
  readonly at: number;
  readonly delivery: Delivery;
}

/** What is to be said about rows, by row key. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;
