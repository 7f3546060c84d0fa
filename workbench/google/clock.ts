// The workbench's clock: everything that waits or asks the time does it here, so that waiting can be virtual.

/**
 * `realClock` goes with the wall. `virtualClock` stands still and moves only by `advance` and `sleep`: a
 * sleeper wakes as soon as nobody computes, in the order of waking times, and the clock then shows its time.
 */
export interface WorkbenchClock {
  readonly virtual: boolean;
  /** Two doubles for other threads: now = first + second * Date.now(). */
  readonly shared: SharedArrayBuffer;
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** Moves the clock forward at once; whatever falls due on the way rings at its time. */
  advance(ms: number): void;
  /** Makes time pass. Ends early, without an error, when `signal` is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls `ring` when the clock reaches `at`, without making time pass. Returns what cancels it. */
  alarm(at: number, ring: () => void): () => void;
  /**
   * While held, sleepers do not make time pass: somebody computes. A `weak` hold, that of somebody who waits
   * for an answer, ends when a sleeper comes after it (the other side takes its time) or when it lasts.
   * Returns what ends it.
   */
  hold(weak?: 'weak'): () => void;
}

/**
 * Wall milliseconds after which somebody who waits for an answer no longer keeps the virtual time from
 * passing.
 */
const WEAK_HOLD_MS = 50;

/**
 * Wall milliseconds in which sleepers that come together are gathered, so that they sleep at the same time.
 */
const GATHER_MS = 2;

/** Longest delay that Node's timers take. */
const MAX_DELAY_MS = 2 ** 31 - 1;

export const realClock = (): WorkbenchClock => new Clock(0, 1, false);

/**
 * Starts at `start`, milliseconds since 1970 UTC. With `computing-takes-time` it also continues with the
 * wall, so that a script which watches the time while it computes sees it pass; only waiting takes none.
 */
export const virtualClock = (start: number, computing?: 'computing-takes-time'): WorkbenchClock =>
  computing ? new Clock(start - Date.now(), 1, true) : new Clock(start, 0, true);

interface Event {
  readonly at: number;
  /** A sleeper makes time pass, an alarm does not. */
  readonly sleeper: boolean;
  readonly ring: () => void;
}

class Clock implements WorkbenchClock {
  readonly shared = new SharedArrayBuffer(16);
  readonly #cell = new Float64Array(this.shared);
  /** In order of time; those of one time in order of coming. */
  readonly #events: Event[] = [];
  readonly #weak = new Set<() => void>();
  #holds = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(
    base: number,
    wall: 0 | 1,
    readonly virtual: boolean,
  ) {
    this.#cell[0] = base;
    this.#cell[1] = wall;
  }

  now(): number {
    return (this.#cell[0] ?? 0) + (this.#cell[1] === 0 ? 0 : Date.now());
  }

  advance(ms: number): void {
    const until = this.now() + Math.max(0, ms);
    for (let next = this.#events[0]; next && next.at <= until; next = this.#events[0]) this.#ring(next);
    this.#setTo(until);
    this.#plan();
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        signal?.removeEventListener('abort', stop);
        resolve();
      };
      const cancel = this.#add({ at: this.now() + Math.max(0, ms), sleeper: true, ring: wake });
      const stop = () => {
        cancel();
        resolve();
      };
      signal?.addEventListener('abort', stop, { once: true });
      for (const release of [...this.#weak]) release();
      this.#plan();
    });
  }

  alarm(at: number, ring: () => void): () => void {
    const cancel = this.#add({ at, sleeper: false, ring });
    this.#plan();
    return cancel;
  }

  hold(weak?: 'weak'): () => void {
    this.#holds += 1;
    let held = true;
    const release = () => {
      if (!held) return;
      held = false;
      this.#holds -= 1;
      this.#weak.delete(release);
      clearTimeout(timer);
      this.#plan();
    };
    const timer = weak && this.virtual ? setTimeout(release, WEAK_HOLD_MS) : undefined;
    if (weak) this.#weak.add(release);
    this.#plan();
    return release;
  }

  #add(event: Event): () => void {
    const later = this.#events.findIndex((other) => other.at > event.at);
    if (later < 0) this.#events.push(event);
    else this.#events.splice(later, 0, event);
    return () => {
      const at = this.#events.indexOf(event);
      if (at >= 0) this.#events.splice(at, 1);
      this.#plan();
    };
  }

  /** Sets the one timer for what comes next. */
  #plan(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const next = this.#events[0];
    if (!next) return;
    if (!this.virtual) {
      this.#timer = setTimeout(
        () => this.#ringDue(),
        Math.min(MAX_DELAY_MS, Math.max(0, next.at - this.now())),
      );
      // Alarms alone (time limits) must not keep the process alive.
      if (!this.#events.some((event) => event.sleeper)) this.#timer.unref();
    } else if (this.#holds === 0 && this.#events.some((event) => event.sleeper)) {
      this.#timer = setTimeout(() => this.#ringNext(), GATHER_MS);
    }
  }

  #ringDue(): void {
    const now = this.now();
    for (let next = this.#events[0]; next && next.at <= now; next = this.#events[0]) this.#ring(next);
    this.#plan();
  }

  /** Goes on to the next event, and to all that happen at the same time. */
  #ringNext(): void {
    const first = this.#events[0];
    if (first) this.advance(first.at - this.now());
  }

  #ring(event: Event): void {
    this.#events.splice(this.#events.indexOf(event), 1);
    if (this.virtual) this.#setTo(event.at);
    event.ring();
  }

  #setTo(time: number): void {
    const now = this.now();
    if (time > now) this.#cell[0] = (this.#cell[0] ?? 0) + time - now;
  }
}
