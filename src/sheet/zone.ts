// What clocks in a zone show, from a few looked-up moments. Pure: the look-up is an argument.

/** Seconds by which the clocks of a zone are ahead of UTC at a moment, in seconds since 1970 UTC. */
type OffsetAt = (second: number) => number;

const DAY = 86_400;

/**
 * Between two moments this close (seconds) clocks that agree did not change in between, whatever the zone and
 * the year: of all changes that were undone since 1970, or are foreseen until 2100, the shortest lasted 6
 * days and 23 hours (north-eastern Brazil in 2000, Gaza in 2040). Source: docs/limits.md.
 */
const CLOSE = 6 * DAY;

/** The same for the years from 2011 to 2037: there it was 27 days and 23 hours (Fiji and Hebron). */
const CLOSE_LATELY = 24 * DAY;
const LATELY_FROM = Date.UTC(2011, 0, 1) / 1000;
const LATELY_TO = Date.UTC(2037, 11, 1) / 1000;

/** Moments at which the clocks of one zone were looked at, in order, and what was seen. */
interface Seen {
  readonly seconds: number[];
  readonly offsets: number[];
}

/** The clocks of one zone. */
export interface ZoneClock {
  /**
   * Seconds to add to a moment (seconds since 1970 UTC) to get what the clocks show. Exact at each change of
   * clocks, to the second. `surely`: also if a change that no one has heard of yet is undone within
   * four weeks.
   */
  offset(second: number, surely?: boolean): number;
  /** The moment as the clocks show it, in seconds since 1970 as if they were in UTC. */
  wall(second: number): number;
  /** Times that the clocks were looked at. */
  looks(): number;
  /** All that was seen, as a text of a few characters for each look. */
  toText(): string;
  /** Takes what another clock of the same zone saw; a text that is none is left aside. */
  learn(text: string): void;
}

/**
 * Finds out with a few looks what clocks show at any moment: about 16 a year, and a few more for each change
 * of clocks that moments lie close to.
 */
export function zoneClock(look: OffsetAt): ZoneClock {
  let seen: Seen = { seconds: [], offsets: [] };
  let looks = 0;

  /** Index of the first moment seen that is not before this one. */
  const indexOf = (second: number): number => {
    let from = 0;
    let to = seen.seconds.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((seen.seconds[middle] ?? 0) < second) from = middle + 1;
      else to = middle;
    }
    return from;
  };

  const lookAt = (second: number): void => {
    looks += 1;
    const index = indexOf(second);
    seen.seconds.splice(index, 0, second);
    seen.offsets.splice(index, 0, look(second));
  };

  const offset = (second: number, surely = false): number => {
    const lately = !surely && second >= LATELY_FROM && second <= LATELY_TO;
    const close = lately ? CLOSE_LATELY : CLOSE;
    // Moments at regular distances, so that all that are asked for share them.
    const before = Math.floor(second / close) * close;
    for (;;) {
      const index = indexOf(second);
      const next = seen.seconds[index] ?? Number.POSITIVE_INFINITY;
      if (next === second) return seen.offsets[index] ?? 0;
      const last = seen.seconds[index - 1] ?? Number.NEGATIVE_INFINITY;
      if (last < before) lookAt(before);
      else if (next > before + close) lookAt(before + close);
      else if (seen.offsets[index - 1] === seen.offsets[index]) return seen.offsets[index] ?? 0;
      else lookAt(Math.floor((last + next) / 2));
    }
  };

  return {
    offset,
    wall(second) {
      const wall = second + offset(second);
      // A day without a time comes out at midnight, which proves the offset; anything else is looked at more
      // closely.
      return wall % DAY === 0 ? wall : second + offset(second, true);
    },
    looks: () => looks,
    toText: () => toText(seen),
    learn(text) {
      const others = fromText(text);
      if (!others) return;
      const all = new Map<number, number>();
      for (const { seconds, offsets } of [others, seen]) {
        seconds.forEach((second, index) => {
          all.set(second, offsets[index] ?? 0);
        });
      }
      const seconds = [...all.keys()].sort((a, b) => a - b);
      seen = { seconds, offsets: seconds.map((second) => all.get(second) ?? 0) };
    },
  };
}

const BASE = 36;

/**
 * `distance:offset`, in seconds to base 36, if the offset changes, else only the distance.
 */
function toText({ seconds, offsets }: Seen): string {
  return seconds
    .map((second, index) => {
      const distance = (second - (seconds[index - 1] ?? 0)).toString(BASE);
      const changed = index === 0 || offsets[index] !== offsets[index - 1];
      return changed ? `${distance}:${(offsets[index] ?? 0).toString(BASE)}` : distance;
    })
    .join(' ');
}

function fromText(text: string): Seen | null {
  const seen: Seen = { seconds: [], offsets: [] };
  let second = 0;
  let offset = Number.NaN;
  for (const part of text.split(' ')) {
    const match = /^(-?[0-9a-z]+)(?::(-?[0-9a-z]+))?$/.exec(part);
    if (!match?.[1]) return null;
    second += Number.parseInt(match[1], BASE);
    if (match[2] !== undefined) offset = Number.parseInt(match[2], BASE);
    if (Number.isNaN(offset)) return null;
    seen.seconds.push(second);
    seen.offsets.push(offset);
  }
  return seen;
}
