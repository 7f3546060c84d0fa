// Wall-clock time in a zone, only through Utilities: the script's own zone has no effect.
import type { Moment } from '../../contract';
import { type ZoneClock, zoneClock } from '../../sheet';

/**
 * Looks at a zone's clocks after which it pays to keep what they show: a property takes 30 ms to
 * read. Our own number.
 */
const WORTH_KEEPING = 20;

/** Milliseconds for which it is kept: rules for clocks change on short notice. Our own number. */
const KEPT_MS = 12 * 3_600_000;

/** Most characters of a property. Source: docs/limits.md. */
const MOST_KEPT = 9_000;

/** `YYYY-MM-DD HH:MM:SS`. */
const asText = (second: number): Moment =>
  new Date(second * 1000).toISOString().slice(0, 19).replace('T', ' ');

function lookAt(zone: string, second: number): number {
  const wall = Utilities.formatDate(new Date(second * 1000), zone, 'yyyy MM dd HH mm ss');
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, rest = 0] = wall.split(' ').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, rest);
  return date.getTime() / 1000 - second;
}

/** The clock of a zone that this execution met, and what is known of its place in the document's store. */
interface Known {
  readonly clock: ZoneClock;
  /** Whether the store was read. */
  read: boolean;
  /** When the oldest of what is known was seen, in milliseconds since the epoch. */
  since: number;
  /** What the store holds of it. */
  kept: string;
}

const nameOf = (zone: string): string => `rowcall.zone.${zone}`;

/** The clocks of zones (IANA names), as one execution gets to know them. */
export class Zones {
  private readonly zones = new Map<string, Known>();

  private clockOf(zone: string): ZoneClock {
    let known = this.zones.get(zone);
    if (!known) {
      known = {
        clock: zoneClock((second) => lookAt(zone, second)),
        read: false,
        since: Date.now(),
        kept: '',
      };
      this.zones.set(zone, known);
    }
    if (!known.read && known.clock.looks() >= WORTH_KEEPING) {
      known.read = true;
      const text = PropertiesService.getDocumentProperties().getProperty(nameOf(zone)) ?? '';
      const [since = '', ...seen] = text.split(' ');
      if (Number(since) > Date.now() - KEPT_MS) {
        known.since = Number(since);
        known.kept = seen.join(' ');
        known.clock.learn(known.kept);
      }
    }
    return known.clock;
  }

  /** Keeps what was seen of the zones for the executions that follow, if that is worth it. */
  keep(): void {
    for (const [zone, known] of this.zones) {
      const seen = known.read ? known.clock.toText() : known.kept;
      if (seen === known.kept) continue;
      known.kept = seen;
      const text = `${known.since} ${seen}`;
      if (text.length <= MOST_KEPT) {
        PropertiesService.getDocumentProperties().setProperty(nameOf(zone), text);
      }
    }
  }

  /** The moment as clocks in the zone show it, to the second. */
  wallClock(date: Date, zone: string): Moment {
    // Sheets keeps a date as a fraction of a day, which can come back a millisecond short of the second.
    return asText(this.clockOf(zone).wall(Math.round(date.getTime() / 1000)));
  }

  /**
   * A date in a cell as clocks in the zone show it. Where clocks go forward at midnight (Cairo, Santiago,
   * Beirut) a day without a time comes as the first moment that there is, 01:00: it is given as the midnight
   * that was meant.
   */
  cellClock(date: Date, zone: string): Moment {
    const wall = this.wallClock(date, zone);
    if (!/ 0[0-2]:[0-5]0:00$/.test(wall) || wall.endsWith(' 00:00:00')) return wall;
    const day = wall.slice(0, 10);
    return this.wallClock(new Date(date.getTime() - 1000), zone).startsWith(day) ? wall : `${day} 00:00:00`;
  }

  /** Hours by which the zone is ahead of UTC at a moment, in milliseconds since the epoch. */
  offsetHours(zone: string, ms: number): number {
    return this.clockOf(zone).offset(Math.floor(ms / 1000)) / 3600;
  }
}

/** Zones that are GMT all year, as the unknown ones seem to be. */
const GMT_ALL_YEAR =
  /^(GMT|UTC|Etc\/(GMT|UTC)|Atlantic\/Reykjavik|Africa\/(Abidjan|Accra|Dakar|Bamako|Monrovia))$/;

/**
 * Utilities.formatDate reads a name it does not know as GMT without a word, so it is asked for what it
 * understood.
 */
export function knowsZone(zone: string): boolean {
  if (GMT_ALL_YEAR.test(zone)) return true;
  const winter = new Date(Date.UTC(2026, 0, 1));
  const summer = new Date(Date.UTC(2026, 6, 1));
  return [winter, summer].some((date) => !/^(GMT|UTC)$/.test(Utilities.formatDate(date, zone, 'z')));
}
