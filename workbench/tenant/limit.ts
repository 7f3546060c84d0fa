// The hourly limit: so many calls in any 60 minutes.

const HOUR_MS = 3_600_000;

export class HourlyLimit {
  #times: number[] = [];
  #first = 0;

  /**
   * Counts the call and gives `null`; or, over the limit, gives the milliseconds until there is room again.
   */
  take(now: number, callsPerHour: number | null): number | null {
    while (this.#first < this.#times.length && (this.#times[this.#first] ?? now) <= now - HOUR_MS)
      this.#first += 1;
    if (this.#first > 10_000) {
      this.#times = this.#times.slice(this.#first);
      this.#first = 0;
    }
    const counted = this.#times.length - this.#first;
    if (callsPerHour !== null && counted >= callsPerHour) {
      const oldest = this.#times[this.#times.length - callsPerHour] ?? now;
      return oldest + HOUR_MS - now;
    }
    this.#times.push(now);
    return null;
  }
}
