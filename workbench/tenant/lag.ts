// A tenant whose reading lags behind its writing: a second store to which each write comes some time later.
import type { TenantData } from './data';
import type { Written } from './enrollment';
import { Store } from './store';

/** What readings show while there is a lag. Writes are told to it as they are done. */
export class LaggedView {
  readonly store: Store;
  readonly #late: { readonly at: number; readonly written: Written }[] = [];

  /** `data`: all that was written before the lag began. */
  constructor(data: TenantData) {
    this.store = new Store(data);
  }

  /** `at`: milliseconds since the epoch. */
  take(written: Written, at: number): void {
    const { enrollment } = written;
    this.#late.push({ at, written: { ...written, enrollment: enrollment && { ...enrollment } } });
  }

  /** Brings the store to where it was `lagMs` before `now`. */
  advance(now: number, lagMs: number): Store {
    while (this.#late[0] !== undefined && this.#late[0].at + lagMs <= now) {
      const late = this.#late.shift();
      if (late) this.store.copy(late.written);
    }
    return this.store;
  }
}
