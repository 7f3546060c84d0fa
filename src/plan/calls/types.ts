// What the planner takes and returns: types only.
import type { Change, Held } from '../../contract';
import type { MomentField } from '../../enrollment';
import type { Method, Search } from '../blocks/terms';

/** A row whose user and course are known by id and whose change is valid. */
export interface Edit {
  /** Names the edit; no two edits of one plan share a key. */
  readonly key: string;
  readonly userId: number;
  readonly courseId: number;
  readonly change: Change;
  readonly does: Operation;
  /** Whether a batch import can carry it, if batch imports are open; read only of an edit that updates. */
  readonly batch: boolean;
  /**
   * The change as canonical text: two edits of one operation ask for the same values exactly when these texts
   * are equal.
   */
  readonly values: string;
  /**
   * Its place in the sheet, if known: of plans with equally many calls, the one is made whose calls carry
   * edits near each other.
   */
  readonly near?: number;
  /** What Docebo holds of it, as far as that is known; of no account to the plan. */
  readonly held?: Partial<Held> | null | undefined;
  /** The dates that its rows give without a time of day: any moment of the day is as asked. */
  readonly dayOnly?: ReadonlySet<MomentField>;
}

/**
 * What an edit does to an enrollment. Edits of different operations can be in one plan, and never share a
 * call.
 */
export type Operation = 'update' | 'enroll' | 'unenroll' | 'recertify' | 'attendance' | 'leave';

/**
 * The ways to write. A block of users x courses: bulk PUT, POST or DELETE; one pair: single PUT, or a bulk
 * POST or DELETE of 1 x 1; single items with values of their own: a batch import that updates, one that
 * enrolls, one that keeps completions and records others, or one that writes into rosters of sessions. A call
 * of its own takes one person out of one session.
 */
export type CallKind = BlockKind | SingleKind | BatchKind;
type SingleKind = 'put-one' | 'leave-session';
export type BlockKind = 'put-many' | 'enroll-many' | 'unenroll-many';
export type BatchKind = 'post-batch' | 'enroll-batch' | 'recertify-batch' | 'attendance-batch';

/** All kinds of calls. */
export const KINDS: readonly CallKind[] = [
  'put-many',
  'put-one',
  'post-batch',
  'enroll-many',
  'enroll-batch',
  'unenroll-many',
  'recertify-batch',
  'attendance-batch',
  'leave-session',
];

/** One HTTP request to come: what it names and the edits that it settles. */
export type Call = BlockCall | SingleCall | BatchCall;

export interface BlockCall {
  readonly kind: BlockKind;
  /** Its courses are learning plans, of which it names one. */
  readonly of?: 'plans';
  /**
   * Every user x every course gets `change` (nothing, if it unenrolls): each pair is an edit of the plan
   * with exactly these values.
   */
  readonly userIds: readonly number[];
  readonly courseIds: readonly number[];
  readonly change: Change;
  /** The edits this call owns. A pair written twice (overlap) is owned by one call only. */
  readonly settles: readonly Edit[];
}

export interface SingleCall {
  readonly kind: SingleKind;
  readonly settles: readonly [Edit];
}

export interface BatchCall {
  readonly kind: BatchKind;
  readonly settles: readonly Edit[];
}

/**
 * Whether a call is a batch import: those go one after another, and each of their items has an answer of its
 * own.
 */
export const isBatch = (call: Call): call is BatchCall =>
  call.kind === 'post-batch' ||
  call.kind === 'enroll-batch' ||
  call.kind === 'recertify-batch' ||
  call.kind === 'attendance-batch';

/**
 * Whether a pair that is updated can be in two calls: never, unless the change completes an enrollment, or
 * always. Docebo reports a second enrolling or unenrolling as an error, so those never do.
 */
type Overlap = 'never' | 'unless-completing' | 'always';

export interface PlanOptions {
  /** Most users one bulk call can name. Docebo's cap is 1,000. */
  readonly maxUsers: number;
  /** Most courses one bulk call can name. */
  readonly maxCourses: number;
  /** Most user x course pairs one bulk call can write. */
  readonly maxPairs: number;
  readonly overlap: Overlap;
  /**
   * Items a batch import that updates may carry, or `null` if the tenant has not been shown to take it
   * safely.
   */
  readonly batchSize: number | null;
  /** Calls an hour the tenant allows: only for the estimate in the figures. */
  readonly callsPerHour: number;
  /** Milliseconds; read only for the time box. */
  readonly clock: () => number;
  /** Milliseconds of search at most; the answer only gets better with more. */
  readonly budgetMs: number;
  /**
   * Steps of search at most, or `null` for no such limit. Two plans of the same edits with the same steps,
   * and time enough for them, are the same; the answer only gets better with more.
   */
  readonly steps: number | null;
  /** The methods to use; fewer only to measure what each is good for. */
  readonly methods: readonly Method[];
  /** What looks on if the methods have not proven their plan; `null` for nothing. */
  readonly search: Search | null;
  /**
   * Kinds whose first call must carry a single edit, so that it can be read back before the others follow.
   */
  readonly pilots: readonly CallKind[];
}

/** The plan in plain figures, for people. */
export interface PlanFigures {
  readonly edits: number;
  readonly groups: number;
  readonly calls: number;
  readonly callsByKind: Readonly<Record<CallKind, number>>;
  /** No plan of this kind can have fewer calls than this. */
  readonly lowerBound: number;
  /** Pairs over all calls; above `edits` if overlap is used. */
  readonly pairsWritten: number;
  /** What allowing overlap for every update would save, in calls; 0 if it is allowed or saves nothing. */
  readonly overlapWouldSave: number;
  /** Hours the calls take at the tenant's hourly limit. */
  readonly hoursAtLimit: number;
}

export interface Plan {
  /** In the order to send them. */
  readonly calls: readonly Call[];
  readonly figures: PlanFigures;
}
