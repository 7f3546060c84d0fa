// A daily quota of Google's: counts from the first use, and starts again 24 hours later.
import { ServiceException } from '../fault';

const DAY_MS = 86_400_000;

export class DailyQuota {
  #start = Number.NEGATIVE_INFINITY;
  #used = 0;

  constructor(
    /** As the message names it: `urlfetch`. */
    private readonly service: string,
    private readonly limit: number,
    private readonly now: () => number,
  ) {}

  get used(): number {
    return this.now() - this.#start >= DAY_MS ? 0 : this.#used;
  }

  /** Throws if the day's quota does not hold so many more. */
  use(count = 1): void {
    const now = this.now();
    if (now - this.#start >= DAY_MS) {
      this.#start = now;
      this.#used = 0;
    }
    if (this.#used + count > this.limit) {
      throw new ServiceException(`Service invoked too many times for one day: ${this.service}.`);
    }
    this.#used += count;
  }
}
