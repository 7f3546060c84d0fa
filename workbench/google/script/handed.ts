// The objects of each kind that a script was handed, with what is behind them.
import type { RangeRef } from '../service-calls';
import { type Kind, list } from './kinds';

export class Handed<Data> implements Kind<object> {
  readonly #behind = new WeakMap<object, Data>();
  /** An argument that is a list of them. */
  readonly all: Kind<readonly object[]> = {
    fits: (value): value is readonly object[] => list.fits(value) && value.every(this.fits),
  };

  constructor(private readonly name: string) {}

  readonly fits = (value: unknown): value is object =>
    typeof value === 'object' && value !== null && this.#behind.has(value);

  add(object: object, data: Data): void {
    this.#behind.set(object, data);
  }

  readonly behind = (object: object): Data => {
    const data = this.#behind.get(object);
    if (data === undefined) throw new Error(`This is no ${this.name}.`);
    return data;
  };
}

/** The rectangle behind each Range. */
export const ranges = new Handed<RangeRef>('range');
