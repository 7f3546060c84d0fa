// Recertification: records a completion beside the one that Docebo holds, and keeps that one.
import type { Moment } from '../contract';
import type { Snapshot } from './snapshot';

/**
 * Whether Docebo still has the completion that the check saw, or still none: only then is the sentence about
 * what a recertification keeps still true. What is not known of what the check saw can be anything.
 */
export function hasSameCompletion(seen: Snapshot | undefined, held: Snapshot): boolean {
  if (held === null || seen === null) return false;
  if (seen === undefined || seen.status === undefined) return true;
  if (seen.status !== 2 || held.status !== 2) return (seen.status === 2) === (held.status === 2);
  return seen.completedAt === undefined || seen.completedAt?.slice(0, 10) === held.completedAt?.slice(0, 10);
}

/**
 * Whether a completion at this moment is another one than what is held, so that this has to be kept. That of
 * the same day is the same. What is not known may be a completion.
 */
export function keepsCompletion(completedAt: Moment | null, held: Snapshot | undefined): boolean {
  if (held === undefined) return true;
  if (held === null || (held.status !== undefined && held.status !== 2)) return false;
  return held.completedAt?.slice(0, 10) !== completedAt?.slice(0, 10);
}

/** Whether a day comes before another. */
export const isBefore = (one: Moment | null, other: Moment | null): boolean =>
  one !== null && other !== null && one.slice(0, 10) < other.slice(0, 10);
