// Counts calls in a row without success: the bound of a run whose tenant writes nothing, whatever it answers.
import type { Problem } from '../../contract';
import type { CallOutcome, PairOutcome } from '../../docebo';
import { answerInWords } from '../../words';

/**
 * Calls in a row without a success after which the fault is not in the rows. Our own number: enough to find
 * one row that a tenant refuses in a block of 1,000, and few enough to be looked through by hand.
 */
export const MOST_IN_VAIN = 20;

/**
 * Pilots in a row whose answers showed nothing about their rows. A pilot that is lost is sent again for the
 * same row, each time after a reading: three of them say that the way itself is closed. Our own number.
 */
const MOST_LOST_PILOTS = 3;

/** So many calls in a row had no success; the last answer in words. */
export interface Vain {
  readonly calls: number;
  /** Those of them that were pilots and were lost. */
  readonly pilots: number;
  readonly answer: string;
}

export const NO_VAIN: Vain = { calls: 0, pilots: 0, answer: '' };

/**
 * For a person who continues: the last call in vain is remembered, so that the next one feels its way.
 */
export const begunAgain = ({ calls, answer }: Vain): Vain => ({
  calls: Math.min(1, calls),
  pilots: 0,
  answer,
});

/** Counts over the slices of a run: `vain` is what the slice before left, `keep` gets each change. */
export class Streak {
  constructor(
    private current: Vain,
    private readonly keep: (vain: Vain) => void,
  ) {}

  /** What a later slice has to know of it. */
  get vain(): Vain {
    return this.current;
  }

  get calls(): number {
    return this.current.calls;
  }

  /** Why the run stops, if it does. */
  get problem(): Problem | null {
    const { calls, pilots, answer } = this.current;
    return calls < MOST_IN_VAIN && pilots < MOST_LOST_PILOTS ? null : { code: 'all-in-vain', calls, answer };
  }

  /** How many of `most` calls can go out at once. */
  room(most: number): number {
    return Math.max(1, Math.min(most, MOST_IN_VAIN - this.current.calls));
  }

  /**
   * Takes the outcomes of calls that were sent at once. What kept one of them back keeps back all, so it
   * counts once.
   */
  take(outcomes: readonly CallOutcome[]): void {
    let { calls, pilots, answer } = this.current;
    let keptBack = false;
    for (const outcome of outcomes) {
      const pairs = [...outcome.pairs.values()];
      if (pairs.some(({ kind }) => kind === 'updated')) {
        calls = 0;
        pilots = 0;
        continue;
      }
      const notSent = pairs.some(({ kind }) => kind === 'not-sent');
      if (!notSent || !keptBack) calls += 1;
      keptBack = keptBack || notSent;
      answer = outcome.refusedWhole ? answerInWords(outcome.refusedWhole) : answerOf(pairs);
    }
    this.note({ calls, pilots, answer });
  }

  /** The last call was a pilot, and the result for its row is not known. */
  lostPilot(): void {
    this.note({ ...this.current, pilots: this.current.pilots + 1 });
  }

  /** A reading has shown that a call whose answer showed nothing did its work. */
  proven(): void {
    this.note(NO_VAIN);
  }

  private note(vain: Vain): void {
    const isSame = vain.calls === this.current.calls && vain.pilots === this.current.pilots;
    this.current = vain.calls === 0 ? NO_VAIN : vain;
    if (!isSame) this.keep(this.current);
  }
}

/** What the answer to a call reports of its pairs, by the first of them that it reports anything of. */
function answerOf(pairs: readonly PairOutcome[]): string {
  for (const pair of pairs) {
    switch (pair.kind) {
      case 'refused':
        return answerInWords({ code: 'refused', request: '', status: 200, detail: pair.message });
      case 'unknown':
      case 'not-sent':
        return answerInWords(pair.problem);
      case 'accepted':
        return 'yes, without the name of anybody';
      case 'updated':
        break;
    }
  }
  return '';
}
