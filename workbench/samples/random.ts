// Repeatable random draws: the same seed gives the same samples on every machine.

export interface Draw {
  /** A whole number from 0 to `n` - 1. */
  below(n: number): number;
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  shuffle<T>(items: readonly T[]): T[];
}

/** A linear congruential generator with the multiplier and increment of Numerical Recipes. */
export function drawing(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    below,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('Nothing to pick from.');
      return item;
    },
    shuffle: (items) => {
      const mixed = [...items];
      for (let i = mixed.length - 1; i > 0; i -= 1) {
        const j = below(i + 1);
        const held = mixed[i];
        const other = mixed[j];
        if (held !== undefined && other !== undefined) {
          mixed[i] = other;
          mixed[j] = held;
        }
      }
      return mixed;
    },
  };
}
