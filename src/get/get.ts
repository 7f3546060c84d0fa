// A Get from its estimate to its last slice: a new sheet, pages read into it, and who may continue it.
import { readerAt } from '../account/pace';
import type { Connected } from '../account/tenant';
import type { GetEstimate, GetLeft, GetReport, GetWanted, Problem } from '../contract';
import { listWhole, PAGE_SIZE } from '../docebo';
import { pairKey } from '../enrollment';
import type { Reader } from '../lookup/reader';
import { cellText, foldHeader } from '../sheet';
import { afterSlice, LEASE_MS, WORTH_COMING_BACK } from '../step/after';
import { exclusively, workName } from '../step/turn';
import { getNotes } from '../words/get';
import { toShownProblem } from '../words/problems';
import type { Platform, SheetPort } from '../work/ports';
import { COURSE_ID, existsIn, GET_COLUMNS, rowOf, USER_ID } from './columns';
import { dropdownOf, formatOf } from './looks';
import { AT_START, resumed } from './pass';
import { GET, type GetRecord, STOP_GET } from './record';
import { getSlice } from './slice';
import { type Found, type Part, partsOf, readCourses, readPeople } from './source';
import { wants } from './wanted';

/** Milliseconds that a slice works: the first is short, so that a person sees rows soon. Our own numbers. */
const FIRST_SLICE_MS = 20_000;
const SLICE_MS = 240_000;

/** What a Get works with. */
export interface GetPlace {
  readonly platform: Platform;
  readonly connected: Connected;
  readonly clock: (ms: number) => string;
}

export type GetReply =
  | { readonly ok: true; readonly report: GetReport }
  | { readonly ok: false; readonly problem: Problem };

/** Whom and what is asked for, by ids, and the first page of each part. */
interface Scope {
  readonly courseIds: readonly number[] | null;
  readonly userIds: readonly number[] | null;
  readonly parts: readonly Part[];
}

function scopeOf(
  wanted: GetWanted,
  known: readonly number[] | null | undefined,
  origin: string,
  reader: Reader,
): Found<Scope> {
  const courses: Found<readonly number[] | null> =
    known === undefined ? readCourses(wanted, reader) : { ok: true, value: known };
  if (!courses.ok) return courses;
  const people = readPeople(wanted, reader);
  if (!people.ok) return people;
  const [courseIds, userIds] = [courses.value, people.value];
  return { ok: true, value: { courseIds, userIds, parts: partsOf(courseIds, userIds, origin) } };
}

const paceFor = ({ platform, connected }: GetPlace, ms: number, stopped: () => boolean) => {
  const began = platform.now();
  return connected.pace({ began, until: began + ms, latest: began + ms }, stopped, WORTH_COMING_BACK);
};

/** How many enrollments there are, by the first page of each part: a call each. */
export function estimateGet(place: GetPlace, wanted: GetWanted): Found<GetEstimate> {
  const { connected } = place;
  const reader = readerAt(paceFor(place, SLICE_MS, () => false));
  const scope = scopeOf(wanted, undefined, connected.origin, reader);
  if (!scope.ok) return scope;
  const { values, halted } = reader.readAll(scope.value.parts.map((part) => listWhole(part, 1)));
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
export function startGet(place: GetPlace, wanted: GetWanted, total: number | null): GetReply {
  const { platform, connected } = place;
  return exclusively(platform, platform.now, (): GetReply => {
    const before = GET.read(platform.documentStore);
    const now = platform.now();
    if (before?.state === 'going' && before.leaseUntil > now)
      return { ok: false, problem: { code: 'busy', since: before.startedAt } };
    const pace = paceFor(place, FIRST_SLICE_MS, () => false);
    const courses = readCourses(wanted, readerAt(pace));
    if (!courses.ok) return courses;
    const needed = ((total ?? PAGE_SIZE) + 1) * GET_COLUMNS.length;
    const { free } = platform.room({ id: null, name: '' });
    if (needed > free) return { ok: false, problem: { code: 'get-too-large', needed, free } };
    STOP_GET.forget(platform.documentStore);
    const sheetId = platform.addTable(
      'Docebo',
      GET_COLUMNS.map(({ header, kind, width }) => ({
        header,
        width,
        format: formatOf(kind),
        options: dropdownOf(kind),
      })),
      total ?? PAGE_SIZE,
      { filter: true },
    );
    const record: GetRecord = {
      get: workName(now, platform.random()),
      origin: connected.origin,
      sheetId,
      wanted: { ...wanted, courses: [...wanted.courses], statuses: [...wanted.statuses] },
      courseIds: courses.value && [...courses.value],
      slice: 1,
      state: 'going',
      resumeAt: null,
      startedAt: now,
      leaseUntil: now + LEASE_MS,
      callsSent: pace.sent(),
      total,
      waits: 0,
      progress: AT_START,
    };
    return doSlice(place, record, FIRST_SLICE_MS);
  });
}

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
  const between = platform.alone(() => GET.write(store, { ...record, state: 'stopped', resumeAt: null }));
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

function doSlice(place: GetPlace, record: GetRecord, ms: number): GetReply {
  const { platform } = place;
  const store = platform.documentStore;
  GET.write(store, record);
  const sheet = platform.sheet(record.sheetId);
  if (!sheet) return { ok: false, problem: { code: 'sheet-gone' } };
  const pace = paceFor(place, ms, () => STOP_GET.read(store) === record.get);
  const reader = readerAt(pace);
  const scope = scopeOf(record.wanted, record.courseIds, record.origin, reader);
  if (!scope.ok) return ended(place, record, scope.problem, false, pace.sent());
  const { courseIds, userIds, parts } = scope.value;
  const start = resumed(record.progress, keysIn(sheet));
  const zone = platform.zone();
  const exists = existsIn((at) => platform.offsetHours(zone, at));
  let kept = record;
  const { progress, halted } = getSlice(start.progress, start.seen, {
    reader,
    parts: parts.length,
    page: (part, page) => listWhole(parts[part] ?? { courseIds: [], userIds: [] }, page),
    isWanted: wants(record.wanted, courseIds && new Set(courseIds), userIds && new Set(userIds)),
    write: (fresh) => {
      platform.addRows(
        record.sheetId,
        fresh.map((listed) => rowOf(listed, exists)),
      );
      // Before the record says so: the slice after a kill reads what is in the sheet.
      sheet.flush();
    },
    keep: (now) => {
      kept = { ...kept, progress: now };
      GET.write(store, kept);
    },
  });
  const moved = progress.part > record.progress.part || progress.page !== record.progress.page;
  return ended(place, { ...kept, progress }, halted, moved, pace.sent());
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
  // Out of time with something read is no problem: the next slice has less to do.
  const problem = halted?.code === 'out-of-time' && moved ? null : halted;
  const stopped = halted !== null && STOP_GET.read(platform.documentStore) === record.get;
  const result = { finished: halted === null, problem, moved, stopped, waits: record.waits };
  const after: GetRecord = {
    ...record,
    ...afterSlice(result, platform.now(), platform.random),
    slice: record.slice + 1,
    callsSent: record.callsSent + sent,
  };
  GET.write(platform.documentStore, after);
  return { ok: true, report: reportOf(place, after, problem) };
}

function reportOf({ clock }: GetPlace, record: GetRecord, problem: Problem | null): GetReport {
  const { get, slice, state, resumeAt, total, callsSent, progress } = record;
  return {
    get,
    slice,
    state,
    resumeAt,
    shownProblem: problem && toShownProblem(problem, clock),
    rows: progress.rows,
    total,
    callsSent,
    notes: state === 'done' ? getNotes(progress) : [],
  };
}

/**
 * The enrollments in the sheet, in their order, by the columns of their IDs. Rows without them count for
 * nothing.
 */
function keysIn(sheet: SheetPort): readonly string[] {
  const { view, rows } = sheet.top(1);
  const headers = (view.cells[0] ?? []).map((cell) => foldHeader(cellText(cell)));
  if (rows < 2) return [];
  const ids = (header: string): readonly string[] => {
    const at = headers.indexOf(foldHeader(header));
    if (at < 0) return [];
    return sheet.cellsAt({ row: 1, column: at, rows: rows - 1, columns: 1 }).map(([cell]) => cellText(cell));
  };
  const [courses, users] = [ids(COURSE_ID), ids(USER_ID)];
  return courses.flatMap((course, n) => (course === '' ? [] : [pairKey(Number(course), Number(users[n]))]));
}
