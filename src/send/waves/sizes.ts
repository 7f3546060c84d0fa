// The size of the calls of a slice: as large as the tenant takes, learned from each call.

import { type CallSeen, isLarger, type KnownLimits, type Limits, MEASURES, sizesOf } from '../../account';
import type { CallOutcome, PairOutcome } from '../../docebo';
import type { Showed } from '../../pilot';
import { type Call, chunks, isBatch } from '../../plan';
import { headOf } from './wave';

/**
 * Calls that a larger size has to save before it is tried: a refused one takes three calls to find out, and
 * one that is done is read back. Our own number.
 */
const WORTH_TRYING = 3;

/** A call that was refused as a whole, and how many of its halves were not done so far. */
interface Parent {
  readonly seen: CallSeen;
  left: number;
}

/** The sizes of the calls of one slice. */
export class Sizes {
  private readonly parents = new Map<Call, Parent>();

  constructor(private readonly limits: KnownLimits) {}

  /** Whether the call is larger than what was seen to be done well. */
  isPilot(call: Call): boolean {
    return isLarger(call, this.limits.known());
  }

  /** A new plan: the halves of refused calls are in no queue any more. */
  forget(): void {
    this.parents.clear();
  }

  /**
   * The queue with the imports at its head cut again: into as few as the tenant takes, the first of them one
   * step larger if that may save enough calls. Halves of a refused call stay as they are.
   */
  cut(queue: readonly Call[]): readonly Call[] {
    const [head] = queue;
    if (!head || !isBatch(head) || this.parents.size > 0) return queue;
    const run = headOf(queue, head.kind);
    const edits = run.flatMap(({ settles }) => settles);
    const { proven, next } = this.limits.known().items;
    const saved = Math.ceil(edits.length / proven) - Math.ceil(edits.length / next);
    const first = saved >= WORTH_TRYING ? next : proven;
    const parts = [edits.slice(0, first), ...chunks(edits.slice(first), proven)];
    if (first === proven && run.length === parts.length && !run.some((call) => this.isPilot(call)))
      return queue;
    return [...parts.map((settles): Call => ({ kind: head.kind, settles })), ...queue.slice(run.length)];
  }

  /**
   * Learns from a call. `halves` are sent in its place; `showed` is what a reading back of a larger one
   * brought.
   */
  take({ call, pairs, refusedWhole, ms }: CallOutcome, halves: readonly Call[], showed: Showed): void {
    const seen = (became: CallSeen['became']): CallSeen => ({ sizes: sizesOf(call), became, ms });
    const parent = this.parents.get(call);
    this.parents.delete(call);
    if (refusedWhole !== null) {
      // The fault is in one of its edits, unless both halves of a half are done.
      if (parent) for (const [other, each] of this.parents) if (each === parent) this.parents.delete(other);
      if (refusedWhole.code !== 'refused') return;
      if (refusedWhole.status === TOO_LARGE) this.limits.learn(seen('too-large'));
      else if (halves.length > 1) {
        const mine = { seen: seen('too-large'), left: halves.length };
        for (const half of halves) this.parents.set(half, mine);
      }
      return;
    }
    if (showed === 'less') {
      this.limits.learn(seen('too-large'));
      return;
    }
    const kinds = new Set([...pairs.values()].map(becameOf));
    if (kinds.has('not-sent')) return;
    if (kinds.has('lost')) {
      if (kinds.size === 1) this.limits.learn(seen('lost'));
      return;
    }
    if (!this.isPilot(call) || showed === 'all') this.limits.learn(seen('done'));
    if (!parent) return;
    parent.left -= 1;
    if (parent.left === 0) this.limits.learn(parent.seen);
  }

  /**
   * Whether blocks of the queue are to be planned again, because the tenant was seen to take less, or more,
   * than before.
   */
  changed(before: Limits, queue: readonly Call[]): boolean {
    const after = this.limits.known();
    const blocks = queue.filter((call) => !isBatch(call));
    return MEASURES.some((measure) => {
      const sizes = blocks.map((call) => sizesOf(call)[measure] ?? 0);
      if (after[measure].next < before[measure].next) return sizes.some((size) => size > after[measure].next);
      // Two blocks of more than half the old size were cut for its sake.
      const cut = sizes.filter((size) => size > before[measure].next / 2);
      return after[measure].next > before[measure].next && cut.length > 1;
    });
  }
}

/** HTTP: the body is too large. */
const TOO_LARGE = 413;

function becameOf(pair: PairOutcome): 'done' | 'lost' | 'not-sent' {
  switch (pair.kind) {
    case 'updated':
    case 'refused':
      return 'done';
    case 'accepted':
      return 'lost';
    case 'unknown':
      return pair.problem.code === 'overloaded' ? 'not-sent' : 'lost';
    case 'not-sent':
      return 'not-sent';
  }
}
