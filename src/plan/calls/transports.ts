// The transports of the edits of one operation. Each operation is planned separately.
import type { BlockKind, Edit, Operation, PlanOptions } from './types';

/** The ways of one operation. */
export interface Transport {
  /** The kind of a call for a block, and of one for a single pair. */
  readonly many: BlockKind;
  readonly one: BlockKind | 'put-one';
  /** The items that a batch import carries; `null` if there is none. */
  readonly batchSize: number | null;
  /**
   * Whether a second write of a pair may be harmless. It is an error of Docebo's if the first has enrolled
   * or unenrolled.
   */
  readonly repeats: boolean;
}

export function transportOf(does: Operation, { batchSize }: PlanOptions): Transport {
  switch (does) {
    case 'update':
      return { many: 'put-many', one: 'put-one', batchSize, repeats: true };
    // Who is enrolled by a batch import, and by what else, is decided before the plan
    // (src/send/planning/planning.ts).
    case 'enroll':
      return { many: 'enroll-many', one: 'enroll-many', batchSize: null, repeats: false };
    case 'unenroll':
      return { many: 'unenroll-many', one: 'unenroll-many', batchSize: null, repeats: false };
    // These go by batch imports, or calls, of their own, which no plan makes fewer
    // (src/send/planning/planning.ts).
    case 'recertify':
    case 'attendance':
    case 'leave':
      throw new RangeError(`An edit that does ${does} shares no call with others and is not planned.`);
  }
}

/** Whether pairs with the values of this edit can be in two calls. */
export function mayOverlap(transport: Transport, { change }: Edit, { overlap }: PlanOptions): boolean {
  if (!transport.repeats) return false;
  switch (overlap) {
    case 'never':
      return false;
    case 'unless-completing':
      return change.status !== 2;
    case 'always':
      return true;
  }
}
