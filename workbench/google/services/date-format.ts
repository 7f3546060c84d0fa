// Utilities.formatDate: the patterns of Java's SimpleDateFormat, in a zone.
import { ServiceException } from '../fault';
import { offsetMs } from '../grid/serial';

const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ');
const ENGLISH_DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const FIXED_ZONE = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?$/;

/** Throws ServiceException for an unknown zone and for a letter that is not emulated. */
export function formatDate(ms: number, zone: string, pattern: string): string {
  const offset = zoneOffset(zone, ms);
  const wall = new Date(ms + offset);
  return pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (run, quoted: string | undefined, letter: string) => {
      if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
      return field(letter, run.length, wall, offset, zone);
    },
  );
}

/** Takes IANA names, and `GMT+1`, `GMT+01:00`. */
function zoneOffset(zone: string, ms: number): number {
  const fixed = FIXED_ZONE.exec(zone);
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? '0');
    return (fixed[1] === '-' ? -1 : 1) * minutes * 60_000;
  }
  try {
    return offsetMs(zone, ms);
  } catch {
    throw new ServiceException(`Invalid argument: ${zone}. Should be of type: TimeZone`);
  }
}

function field(letter: string, length: number, wall: Date, offset: number, zone: string): string {
  const number = (value: number) => String(value).padStart(length, '0');
  const name = (names: readonly string[], index: number) => {
    const whole = names[index] ?? '';
    return length > 3 ? whole : whole.slice(0, 3);
  };
  switch (letter) {
    case 'y':
      return length === 2
        ? String(wall.getUTCFullYear() % 100).padStart(2, '0')
        : number(wall.getUTCFullYear());
    case 'M':
      return length > 2 ? name(ENGLISH_MONTHS, wall.getUTCMonth()) : number(wall.getUTCMonth() + 1);
    case 'd':
      return number(wall.getUTCDate());
    case 'E':
      return name(ENGLISH_DAYS, wall.getUTCDay());
    case 'H':
      return number(wall.getUTCHours());
    case 'h':
      return number(wall.getUTCHours() % 12 || 12);
    case 'm':
      return number(wall.getUTCMinutes());
    case 's':
      return number(wall.getUTCSeconds());
    case 'S':
      return number(wall.getUTCMilliseconds());
    case 'a':
      return wall.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'Z':
      return offsetText(offset, '');
    case 'X':
      if (offset === 0) return 'Z';
      return length === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, length === 2 ? '' : ':');
    case 'z':
      return FIXED_ZONE.test(zone)
        ? `GMT${offsetText(offset, ':')}`
        : zoneName(wall.getTime() - offset, zone, length);
    default:
      throw new ServiceException(
        `The pattern letter ${letter} of Utilities.formatDate is not emulated by the workbench.`,
      );
  }
}

function offsetText(offset: number, colon: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`;
}

function zoneName(ms: number, zone: string, length: number): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: length > 3 ? 'long' : 'short',
  }).formatToParts(ms);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}
