// The people in the sessions of classroom courses, and what the rosters show: read once a session.
import type { Attendance, Problem, RosterEntry } from '../contract';
import type { Page, Read, RosterPerson } from '../docebo';
import { fold } from '../sheet';
import type { Listing, PagesRead } from './reads/pages';
import { type Reader, readWhole } from './reads/reader';

/** Pages of one roster that are read: 10,000 people. Our own number. */
const PAGES_MOST = 50;

/** A roster as far as it was read. */
interface Roster {
  readonly byId: ReadonlyMap<number, Partial<Attendance>>;
  readonly byName: ReadonlyMap<string, Partial<Attendance>>;
  /** Whether a person who is not in it is not in the session. */
  readonly isWhole: boolean;
}

interface KnownRoster extends Roster {
  /** What it tells of anybody; `null`: nobody is in it. */
  readonly ofAny: Partial<Attendance> | null;
}

/** The source of rosters, page by page; `null` if there are no sessions. */
export type RosterSource = ((sessionId: number, page: number) => Read<Page<RosterPerson>>) | null;

/**
 * What a roster says about a person: their entry; `open`: it was not read; `absent`: they are not in the
 * session; `unclear`: they were not on its pages, and these may not have been all; `unreported`: Docebo does
 * not show the roster.
 */
export type RosterMeant = RosterEntry | 'open' | 'absent' | 'unclear' | 'unreported';

/** The rosters that were read so far. */
export class Rosters {
  private readonly bySession = new Map<number, KnownRoster | null>();

  has(sessionId: number): boolean {
    return this.bySession.has(sessionId);
  }

  /** `null`: Docebo does not show it. */
  learn(sessionId: number, roster: Roster | null): void {
    // Put together here, once: every row that enrolls somebody in the session asks for it.
    this.bySession.set(sessionId, roster && { ...roster, ofAny: reportedForAny(roster) });
  }

  find(sessionId: number, userId: number, username: string): RosterMeant {
    const roster = this.bySession.get(sessionId);
    if (roster === undefined) return 'open';
    if (roster === null) return 'unreported';
    const [one, other] = [roster.byId.get(userId), roster.byName.get(fold(username))];
    const attendance = one && other ? agreed(one, other) : (one ?? other);
    if (attendance) return { sessionId, attendance };
    return roster.isWhole ? 'absent' : 'unclear';
  }

  /**
   * An entry with the fields that the roster shows of anybody; `empty`: nobody is in it, so nobody knows
   * which it would tell; `open` and `unreported` as above.
   */
  anybody(sessionId: number): RosterEntry | 'empty' | 'open' | 'unreported' {
    const roster = this.bySession.get(sessionId);
    if (roster === undefined) return 'open';
    if (roster === null) return 'unreported';
    return roster.ofAny === null ? 'empty' : { sessionId, attendance: roster.ofAny };
  }
}

/** What a roster shows of anybody, as if it were one entry; `null` if nobody is in it. */
function reportedForAny({ byId, byName }: Roster): Partial<Attendance> | null {
  const entries = [...byId.values(), ...byName.values()];
  let all: Partial<Attendance> = {};
  for (const each of entries) all = { ...all, ...each };
  return entries.length === 0 ? null : all;
}

/** Reads the rosters of these sessions. Returns why some were not read, if any were not. */
export function readRosters(
  sessionIds: readonly number[],
  rosters: Rosters,
  page: RosterSource,
  from: Reader,
): Problem | null {
  const open = sessionIds.filter((sessionId) => !rosters.has(sessionId));
  if (page === null) for (const sessionId of open) rosters.learn(sessionId, null);
  if (page === null) return null;
  const first = readOnce(open, rosters, page, from);
  if (first.halted) return first.halted;
  // One that moved while it was read is read once more; what it shows then, or does not, is what is known.
  return readOnce(first.moved, rosters, page, from).halted;
}

/** Reads these rosters; `moved`: those whose pages did not agree. */
function readOnce(
  sessionIds: readonly number[],
  rosters: Rosters,
  page: NonNullable<RosterSource>,
  from: Reader,
): { readonly moved: readonly number[]; readonly halted: Problem | null } {
  const wanted = sessionIds.map((id) => new Session(id, page));
  const moved: number[] = [];
  const halted = readWhole<RosterPerson, Session>(wanted, from, PAGES_MOST, (session, read) => {
    if (read.extent === 'moved') moved.push(session.sessionId);
    rosters.learn(session.sessionId, session.roster(read));
  });
  return { moved, halted };
}

class Session implements Listing<RosterPerson> {
  private readonly byId = new Map<number, Partial<Attendance>>();
  private readonly byName = new Map<string, Partial<Attendance>>();
  private isOdd = false;

  constructor(
    readonly sessionId: number,
    private readonly pageOf: NonNullable<RosterSource>,
  ) {}

  page(number: number): Read<Page<RosterPerson>> {
    return this.pageOf(this.sessionId, number);
  }

  key({ userId, username }: RosterPerson): string {
    return userId === null ? `name ${fold(username)}` : `id ${userId}`;
  }

  learn({ userId, username, sessionId = null, attendance }: RosterPerson): void {
    // A tenant that lists other sessions too was not asked for them: it may list anybody.
    if (sessionId !== null && sessionId !== this.sessionId) this.isOdd = true;
    else if (userId === null) note(this.byName, fold(username), attendance);
    else note(this.byId, userId, attendance);
  }

  learnOdd(): void {
    this.isOdd = true;
  }

  roster({ extent, isLacking }: PagesRead<RosterPerson>): Roster | null {
    // An entry without a name may be anybody's, and one of another session says nothing of this one.
    if (isLacking || this.isOdd) return null;
    const isWhole = extent === 'at-once' || extent === 'agreed' || extent === 'unreported';
    return { byId: this.byId, byName: this.byName, isWhole };
  }
}

/** Of somebody who is in a roster twice, with different values, nothing is reported. */
function note<Key>(map: Map<Key, Partial<Attendance>>, key: Key, attendance: Partial<Attendance>): void {
  const known = map.get(key);
  map.set(key, known ? agreed(known, attendance) : attendance);
}

const agreed = (one: Partial<Attendance>, other: Partial<Attendance>): Partial<Attendance> =>
  JSON.stringify(one) === JSON.stringify(other) ? one : {};
