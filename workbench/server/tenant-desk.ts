// The tenant as the page sees it: its switches, its calls, and what has changed in it since the sheet was
// opened.
import { type CallRecord, parseFault, type Tenant, type TenantData, type TenantEnrollment } from '../tenant';
import type {
  CallLine,
  EnrollmentLine,
  EnrollmentPage,
  EnrollmentValues,
  FaultLine,
  TenantLine,
  TenantOptions,
} from './api';

/** Enrollments sent at once; the page asks for as many. */
const LINES = 100;

/** The faults offered on the page, as the tenant reads them, with what they do. */
export const FAULTS: readonly FaultLine[] = [
  { name: '503:every=5', title: 'Every fifth call is answered 503, overloaded' },
  { name: '429:nth=8,retry-after=20', title: 'The eighth call is answered 429, wait 20 seconds' },
  { name: 'drop-answer:every=2', title: 'Every other write is done, but its answer is lost' },
  { name: '401:nth=6', title: 'The sign-in is forgotten at the sixth call' },
  { name: 'html:nth=5', title: 'The fifth call is answered with a web page' },
  { name: 'forbidden', title: 'Writing is not allowed' },
  { name: 'dialect:old', title: 'Old field names (user_id, course_id)' },
  { name: 'shift-days:1', title: 'Dates land a day later' },
];

export interface TenantDesk {
  line(): TenantLine;
  set(options: TenantOptions): Promise<void>;
  enrollments(query: {
    readonly text: string;
    readonly changed: boolean;
    readonly from: number;
  }): EnrollmentPage;
  /** Calls the listener after each call that the tenant answered. */
  onCall(listener: (call: CallLine) => void): void;
}

/** The workbench's own tenant. `begin` gives it other data, which counts as unchanged from there on. */
export class BuiltInDesk implements TenantDesk {
  #before: ReadonlyMap<string, TenantEnrollment> = new Map();
  #lines: readonly EnrollmentLine[] | null = null;
  #calls = 0;

  constructor(private readonly tenant: Tenant) {
    this.#remember(tenant.state());
    tenant.onCall((call) => {
      if (call.method !== 'GET') this.#lines = null;
    });
  }

  begin(data: TenantData): void {
    this.tenant.reset(data);
    this.#remember(this.tenant.state());
  }

  line(): TenantLine {
    const { url } = this.tenant;
    const { clientId, clientSecret, username, password } = this.tenant.credentials;
    const settings = this.tenant.settings();
    return {
      kind: 'built-in',
      url,
      credentials: { domain: url, clientId, clientSecret, username, password },
      options: {
        latencyMs: settings.latencyMs,
        callsPerHour: settings.callsPerHour,
        faults: settings.faults.map((fault) => fault.spec),
      },
      faults: FAULTS,
    };
  }

  async set({ latencyMs, callsPerHour, faults }: TenantOptions): Promise<void> {
    this.tenant.set({ latencyMs, callsPerHour, faults: faults.map(parseFault) });
  }

  enrollments({ text, changed, from }: Parameters<TenantDesk['enrollments']>[0]): EnrollmentPage {
    this.#lines ??= this.#compare(this.tenant.state());
    const all = this.#lines;
    const wanted = text.trim().toLowerCase();
    const found = all.filter(
      (line) =>
        (!changed || line.changed) &&
        (wanted === '' ||
          line.username.toLowerCase().includes(wanted) ||
          line.course.toLowerCase().includes(wanted) ||
          String(line.userId) === wanted ||
          String(line.courseId) === wanted),
    );
    return {
      total: all.length,
      changed: all.reduce((sum, line) => sum + (line.changed ? 1 : 0), 0),
      found: found.length,
      lines: found.slice(from, from + LINES),
    };
  }

  onCall(listener: (call: CallLine) => void): void {
    this.tenant.onCall((call) => {
      this.#calls += 1;
      listener(lineOf(call, this.#calls));
    });
  }

  #remember(data: TenantData): void {
    this.#before = byPair(data);
    this.#lines = null;
  }

  #compare(data: TenantData): EnrollmentLine[] {
    const users = new Map(data.users.map((user) => [user.user_id, user.username]));
    const courses = new Map(data.courses.map((course) => [course.id, course.code || course.title]));
    const now = byPair(data);
    const lines: EnrollmentLine[] = [];
    for (const key of new Set([...now.keys(), ...this.#before.keys()])) {
      const old = this.#before.get(key);
      const next = now.get(key);
      const any = next ?? old;
      if (!any) continue;
      lines.push({
        userId: any.user_id,
        username: users.get(any.user_id) ?? '',
        courseId: any.course_id,
        course: courses.get(any.course_id) ?? '',
        now: next ? valuesOf(next) : null,
        before: old ? valuesOf(old) : null,
        changed: JSON.stringify(old) !== JSON.stringify(next),
      });
    }
    // What changed comes first: that is what people look for.
    return lines.sort((a, b) => Number(b.changed) - Number(a.changed));
  }
}

/** Any other server: what is asked of it is told by the add-on's side. */
export class ElsewhereDesk implements TenantDesk {
  #calls = 0;
  readonly #listeners: ((call: CallLine) => void)[] = [];

  constructor(private readonly url: string) {}

  line(): TenantLine {
    return { kind: 'elsewhere', url: this.url };
  }

  set(): Promise<void> {
    return Promise.reject(new Error('Only the built-in tenant has switches.'));
  }

  enrollments(): EnrollmentPage {
    return { total: 0, changed: 0, found: 0, lines: [] };
  }

  onCall(listener: (call: CallLine) => void): void {
    this.#listeners.push(listener);
  }

  /** The add-on has sent this. */
  note(call: Omit<CallLine, 'id' | 'status'>): void {
    this.#calls += 1;
    for (const listener of this.#listeners) listener({ id: this.#calls, status: null, ...call });
  }
}

const byPair = (data: TenantData): ReadonlyMap<string, TenantEnrollment> =>
  new Map(data.enrollments.map((each) => [`${each.user_id}/${each.course_id}`, each]));

const valuesOf = (enrollment: TenantEnrollment): EnrollmentValues => ({
  status: enrollment.status.replaceAll('_', ' '),
  completed: enrollment.completion_date ?? '',
  score: enrollment.score === undefined ? '' : String(enrollment.score),
});

function lineOf(call: CallRecord, id: number): CallLine {
  return {
    id,
    at: call.at,
    method: call.method,
    path: readable(call.query === '' ? call.path : `${call.path}?${call.query}`),
    rows: call.kind === 'PUT one' ? 1 : rowsOf(call.body),
    status: call.status,
    ms: Math.round(call.ms),
  };
}

/** A path as a person reads it: `course_id[]=7` for `course_id%5B%5D=7`. */
export function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone per cent sign: shown as it went.
    return path;
  }
}

/** Pairs of user and course that a body names; `null` if it names none. */
export function rowsOf(body: unknown): number | null {
  if (typeof body !== 'object' || body === null) return null;
  const count = (...names: readonly string[]): number | null => {
    for (const name of names) {
      const list: unknown = Reflect.get(body, name);
      if (Array.isArray(list)) return list.length;
    }
    return null;
  };
  const items = count('items');
  if (items !== null) return items;
  const users = count('user_ids', 'user_id');
  const courses = count('course_ids', 'course_id');
  return users === null || courses === null ? null : users * courses;
}
