// A Get from its estimate to its last slice: a sheet, the pages read into it, and who can continue it.
import { type Pace, readerAt } from '../account';
import type { GetEstimate, GetLeft, GetReport, Gettable, Problem } from '../contract';
import { PAGE_SIZE } from '../docebo';
import { noteOf } from '../lookup';
import { afterSlice, endingOf, exclusively, LEASE_MS, WORTH_COMING_BACK, workName } from '../step';
import { directoryNotes, getNotes, toShownProblem } from '../words';
import { keepTenant, type Platform, type SheetPort, sheetWordsIn } from '../work';
import { type GetPlace, type Located, locate, withSubject } from './about';
import { AT_START, resumed } from './pass';
import { GET, type GetRecord, STOP_GET } from './record';
import { keysIn, sheetFor, tableOf } from './sheets';
import { getSlice } from './slice';
import { directoryHeaders } from './subjects/directory';
import type { Found } from './subjects/source';
import type { Subject } from './subjects/subject';

export type { GetPlace } from './about';

/** Milliseconds that a slice works: the first is short, so that a person sees rows soon. Our own numbers. */
const FIRST_SLICE_MS = 20_000;
const SLICE_MS = 240_000;

export type GetReply =
  | { readonly ok: true; readonly report: GetReport }
  | { readonly ok: false; readonly problem: Problem };

const paceFor = ({ platform, connected }: GetPlace, ms: number, stopped: () => boolean) => {
  const began = platform.now();
  return connected.pace({ began, until: began + ms, latest: began + ms }, stopped, WORTH_COMING_BACK);
};

/** How many entries there are, by the first page of each part: a call each. */
export function estimateGet(place: GetPlace, wanted: Gettable): Found<GetEstimate> {
  const { connected, platform } = place;
  const pace = paceFor(place, SLICE_MS, () => false);
  const found = locate(place, wanted, pace);
  if (!found.ok) return found;
  const { known, courses } = found.value;
  const about = { ...known, courses, wanted, startedAt: platform.now() };
  if ('directory' in wanted && wanted.directory === 'sessions') {
    // A call for each course: to count sessions would be to read them.
    const calls = withSubject(place, about, pace, ({ parts }) => parts);
    return calls.ok
      ? { ok: true, value: { enrollments: null, calls: calls.value, free: connected.free() } }
      : calls;
  }
  const read = withSubject(place, about, pace, ({ parts, page }) =>
    readerAt(pace).readAll(Array.from({ length: parts }, (_, part) => page(part, 1))),
  );
  if (!read.ok) return read;
  const { values, halted } = read.value;
  if (halted) return { ok: false, problem: halted };
  let [enrollments, calls]: [number | null, number | null] = [0, 0];
  for (const page of values) {
    const total = page?.totalCount ?? null;
    enrollments = total === null || enrollments === null ? null : enrollments + total;
    calls = total === null || calls === null ? null : calls + Math.max(1, Math.ceil(total / PAGE_SIZE));
  }
  return { ok: true, value: { enrollments, calls, free: connected.free() } };
}

/**
 * Starts a Get: adds the sheet, and does the first slice. `total`: what the estimate said, so that the sheet
 * has room at once.
 */
export function startGet(place: GetPlace, wanted: Gettable, total: number | null): GetReply {
  const { platform, connected } = place;
  return exclusively(platform, platform.now, (): GetReply => {
    const before = GET.read(platform.documentStore);
    const startedAt = platform.now();
    if (before?.state === 'going' && before.leaseUntil > startedAt)
      return { ok: false, problem: { code: 'busy', since: before.startedAt } };
    const pace = paceFor(place, FIRST_SLICE_MS, () => false);
    const found = locate(place, wanted, pace);
    if (!found.ok) return found;
    const { known, courses } = found.value;
    const about = { ...known, courses, wanted, startedAt };
    const sheet = withSubject(place, about, pace, (subject) => sheetFor(platform, subject, wanted, total));
    const made = sheet.ok ? sheet.value : sheet;
    if (!made.ok) return made;
    STOP_GET.forget(platform.documentStore);
    keepTenant(platform, made.value.sheetId, connected.origin);
    const record: GetRecord = {
      ...known,
      get: workName(startedAt, platform.random()),
      origin: connected.origin,
      ...made.value,
      wanted: kept(wanted),
      slice: 1,
      state: 'going',
      resumeAt: null,
      startedAt,
      leaseUntil: startedAt + LEASE_MS,
      callsSent: pace.sent(),
      total,
      waits: 0,
      progress: AT_START,
    };
    return doSlice(place, record, FIRST_SLICE_MS, courses);
  });
}

const kept = (wanted: Gettable): GetRecord['wanted'] =>
  'directory' in wanted
    ? { ...wanted, fields: [...wanted.fields] }
    : { ...wanted, courses: [...wanted.courses], statuses: [...wanted.statuses] };

/** Does the slice named. A late or repeated call does nothing and says how far the Get is. */
export function continueGet(place: GetPlace, get: string, slice: number): GetReply {
  const { platform, connected } = place;
  return exclusively(platform, platform.now, (): GetReply => {
    const record = GET.read(platform.documentStore);
    if (!record || record.get !== get) return { ok: false, problem: { code: 'job-over' } };
    if (record.slice !== slice || record.state === 'done')
      return { ok: true, report: reportOf(place, record, null) };
    if (record.origin !== connected.origin) return { ok: false, problem: { code: 'not-connected' } };
    const waits = record.state === 'stopped' ? 0 : record.waits;
    if (record.state === 'stopped') STOP_GET.forget(platform.documentStore);
    const leaseUntil = platform.now() + LEASE_MS;
    return doSlice(place, { ...record, waits, state: 'going', resumeAt: null, leaseUntil }, SLICE_MS);
  });
}

/**
 * Stops the Get: at once if no slice is at work, otherwise after the pages that are being read. What is in
 * the sheet stays.
 */
export function stopGet(platform: Platform): void {
  const store = platform.documentStore;
  const record = GET.read(store);
  if (!record || record.state === 'done') return;
  const between = platform.exclusive(() => GET.write(store, { ...record, state: 'stopped', resumeAt: null }));
  if (!between) STOP_GET.write(store, record.get);
}

/** The Get that was started last; `null` if none was, or if its sheet is gone. */
export function currentGet(place: GetPlace): GetReport | null {
  const record = GET.read(place.platform.documentStore);
  return record && place.platform.sheet(record.sheetId) ? reportOf(place, record, null) : null;
}

/** The Get of this document and tenant that is not over; `null` if there is none, or if its sheet is gone. */
export function leftGet(place: GetPlace): GetLeft | null {
  const { platform, connected } = place;
  const record = GET.read(platform.documentStore);
  if (!record || record.state === 'done' || record.origin !== connected.origin) return null;
  if (!platform.sheet(record.sheetId)) return null;
  const held = record.state === 'going' && record.leaseUntil > platform.now();
  return { ...reportOf(place, record, null), held };
}

/** `courses`: those of the sessions to get, if this execution has read them. */
function doSlice(
  place: GetPlace,
  record: GetRecord,
  ms: number,
  courses: Located['courses'] = null,
): GetReply {
  const { platform } = place;
  const store = platform.documentStore;
  GET.write(store, record);
  const sheet = platform.sheet(record.sheetId);
  if (!sheet) return { ok: false, problem: { code: 'sheet-gone' } };
  const pace = paceFor(place, ms, () => STOP_GET.read(store) === record.get);
  const about = { ...record, courses };
  const done = withSubject(place, about, pace, (subject) => readInto(place, sheet, record, subject, pace));
  if (!done.ok) return ended(place, record, done.problem, false, pace.sent());
  const { kept: after, halted } = done.value;
  const moved = after.progress.part > record.progress.part || after.progress.page !== record.progress.page;
  return ended(place, after, halted, moved, pace.sent());
}

/** Reads pages into the sheet; returns the record after the last that was written. */
function readInto<T>(
  { platform }: GetPlace,
  sheet: SheetPort,
  record: GetRecord,
  subject: Subject<T>,
  pace: Pace,
): { readonly kept: GetRecord; readonly halted: Problem | null } {
  let kept = record;
  // What an earlier Get left in the sheet goes when there is something to take its place.
  const clear = () => {
    if (kept.cleared) return;
    if ('directory' in record.wanted) noteOf(record.wanted.directory).forget(platform.documentStore);
    platform.renewTable({ id: record.sheetId, name: '' }, tableOf(subject), record.total ?? PAGE_SIZE);
    kept = { ...kept, cleared: true };
  };
  const start = resumed(record.progress, record.cleared ? keysIn(sheet, subject) : []);
  const { progress, halted } = getSlice(start.progress, start.seen, {
    ...subject,
    reader: readerAt(pace),
    write: (fresh) => {
      clear();
      platform.addRows(record.sheetId, fresh.map(subject.rowOf));
      // Before the record says so: the slice after a kill reads what is in the sheet.
      sheet.flush();
    },
    keep: (now) => {
      kept = { ...kept, progress: now };
      GET.write(platform.documentStore, kept);
    },
  });
  if (halted === null) clear();
  return { kept: { ...kept, progress }, halted };
}

/** The record after a slice: whether the Get continues, waits, is over or was stopped. */
function ended(
  place: GetPlace,
  record: GetRecord,
  halted: Problem | null,
  moved: boolean,
  sent: number,
): GetReply {
  const { platform } = place;
  const problem = endingOf(halted, moved);
  const stopped = halted !== null && STOP_GET.read(platform.documentStore) === record.get;
  const result = { finished: halted === null, problem, moved, stopped, waits: record.waits };
  const after: GetRecord = {
    ...record,
    ...afterSlice(result, platform.now(), platform.random),
    slice: record.slice + 1,
    callsSent: record.callsSent + sent,
  };
  GET.write(platform.documentStore, after);
  if (after.state === 'done') noteDirectory(platform, after);
  return { ok: true, report: reportOf(place, after, problem) };
}

/** Notes that a sheet of the directory was read to its end. */
function noteDirectory(
  platform: Platform,
  { wanted, origin, sheetId, startedAt, progress, fields, language }: GetRecord,
): void {
  if (!('directory' in wanted)) return;
  const { rows, unproven } = progress;
  // Of a session that cannot be read nobody knows which name it has.
  const whole = unproven === 0 && (wanted.directory !== 'sessions' || progress.odd === 0);
  const headers = [...directoryHeaders(wanted.directory, sheetWordsIn(platform, language), fields)];
  const note = { origin, sheetId, at: startedAt, rows, whole, headers, fields };
  noteOf(wanted.directory).write(platform.documentStore, note);
}

function reportOf({ clock }: GetPlace, record: GetRecord, problem: Problem | null): GetReport {
  const { get, slice, state, resumeAt, total, callsSent, progress, wanted } = record;
  const notes = 'directory' in wanted ? directoryNotes : getNotes;
  return {
    get,
    of: 'directory' in wanted ? wanted.directory : 'enrollments',
    slice,
    state,
    resumeAt,
    shownProblem: problem && toShownProblem(problem, clock),
    rows: progress.rows,
    total,
    callsSent,
    notes: state === 'done' ? notes(progress) : [],
  };
}
