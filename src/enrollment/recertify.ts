// Recertification: a completion recorded beside one that Docebo holds, which is kept.
import type { Moment } from '../contract';
import type { Snapshot } from './snapshot';

/**
 * Whether a completion at this moment is another one than what is held, so that this has to be kept. That of
 * the same day is the same. What is not known may be a completion.
 */
export function keepsCompletion(completedAt: Moment | null, held: Snapshot | undefined): boolean {
  if (held === undefined) return true;
  if (held === null || (held.status !== undefined && held.status !== 2)) return false;
  return held.completedAt?.slice(0, 10) !== completedAt?.slice(0, 10);
}
