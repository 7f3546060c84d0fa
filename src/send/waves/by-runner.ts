// Which imports of a queue go to Docebo's own job runner, and whether that takes fewer calls. Pure.
import type { PilotState } from '../../account';
import { PAGE_SIZE } from '../../docebo';
import { traitsOf } from '../../pilot';
import type { Call, Edit } from '../../plan';
import { headOf } from './wave';

/** What is known of the runner of a tenant. */
export interface RunnerKnown {
  readonly state: PilotState;
  /** The traits that its pilot had. */
  readonly proven: ReadonlySet<string>;
}

/**
 * The next call by the runner: a pilot of one edit, or many. What is left of the queue goes by other calls.
 */
export interface ByRunner {
  readonly call: Call;
  readonly isPilot: boolean;
  readonly rest: readonly Call[];
}

/** Calls of a pilot: three readings before, one after, handing over, and two looks. */
const PILOT_CALLS = 7;

/** Looks at a job that takes ten minutes, with waits of half of the time so far, and one for handing over. */
const LOOKS = 12;

/** Readings that settle one: pages, and half as many again for those that pages leave open. Our own guess. */
const READING = 1.5 / PAGE_SIZE;

/**
 * Items that are handed over at once, at most: some 2 MB, and the rows that a slice has to settle. Our own
 * number.
 */
export const MOST_HANDED_OVER = 10_000;

/**
 * The imports at the head of the queue as a call by the runner, if it takes fewer calls than importing
 * them `size` at a time, all readings that settle its rows included; `null` if it does not. Its rows are
 * settled only by reading.
 */
export function byRunner(queue: readonly Call[], size: number, known: () => RunnerKnown): ByRunner | null {
  const run = headOf(queue, 'post-batch');
  if (run.length < LOOKS) return null;
  const { state, proven } = known();
  if (state === 'failed') return null;
  const edits = run.flatMap(({ settles }) => settles);
  const [pilot] = state === 'needed' ? [richest(edits)] : [];
  const traits = pilot ? new Set(traitsOf(pilot)) : proven;
  const goes = edits.filter((edit) => traitsOf(edit).every((trait) => traits.has(trait)));
  const calls = (pilot ? PILOT_CALLS : 0) + LOOKS + Math.ceil(goes.length * READING);
  if (calls >= Math.ceil(goes.length / size)) return null;
  const mine = new Set(pilot ? [pilot] : goes.slice(0, MOST_HANDED_OVER));
  const call: Call = { kind: 'post-batch', settles: [...mine] };
  const rest = run.flatMap((each): Call[] => {
    const settles = each.settles.filter((edit) => !mine.has(edit));
    return settles.length === 0 ? [] : [{ kind: 'post-batch', settles }];
  });
  return { call, isPilot: pilot !== undefined, rest: [...rest, ...queue.slice(run.length)] };
}

/** The edit with the most traits: its pilot proves the most. */
function richest(edits: readonly Edit[]): Edit | undefined {
  const [first] = edits;
  return (
    first &&
    edits.reduce((best, each) => (traitsOf(each).length > traitsOf(best).length ? each : best), first)
  );
}
