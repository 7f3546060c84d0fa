// A tenant with learning plans in memory: it answers reads as Docebo would, or as a test wants it to lie.
import type { Problem } from '../../src/contract';
import type { Answer, Read } from '../../src/docebo';

/** An item of the list of people in learning plans; what a test leaves out is as in a new enrollment. */
export type Member = Readonly<Record<string, unknown>>;

export const member = (userId: number, planId: number, fields: Member = {}): Member => ({
  user_id: userId,
  username: `user${userId}`,
  learning_plan_id: planId,
  learning_plan_code: `LP-${planId}`,
  enrollment_status: 'not_started',
  enrollment_completion_date: null,
  enrollment_completion_percentage: 0,
  ...fields,
});

export interface PlanTenant {
  readonly members?: readonly Member[];
  readonly plans?: readonly Member[];
  /** Enrollments in courses. */
  readonly enrollments?: readonly Member[];
  /** Courses of a plan as `GET /learn/v1/lp/ID` tells them. */
  readonly viewed?: Readonly<Record<number, readonly Member[]>>;
  /** Courses of people in a plan, as `GET …/ID/courses/enrollments` tells them. */
  readonly courses?: Readonly<Record<number, readonly Member[]>>;
  /** A problem in place of an answer, by path. */
  readonly refuses?: (path: string) => Problem | null;
  /** Whether pages tell their total. */
  readonly totals?: boolean;
  readonly ignoresFilters?: boolean;
}

const idsIn = (path: string, name: string): readonly number[] =>
  [...decodeURIComponent(path).matchAll(new RegExp(`[?&]${name}\\[\\]=(\\d+)`, 'g'))].map(([, id]) =>
    Number(id),
  );

/** Answers reads, and keeps their paths. */
export function planTenant(tenant: PlanTenant) {
  const paths: string[] = [];
  const pageOf = (path: string, items: readonly Member[]): unknown => {
    const page = Number(/[?&]page=(\d+)/.exec(path)?.[1] ?? 1);
    const size = 200;
    const from = (page - 1) * size;
    return {
      data: {
        items: items.slice(from, from + size),
        has_more_data: items.length > from + size,
        ...(tenant.totals === false ? {} : { total_count: items.length }),
      },
    };
  };
  const asked = (path: string, items: readonly Member[], names: Readonly<Record<string, string>>) =>
    items.filter((item) =>
      Object.entries(names).every(([query, field]) => {
        const ids = idsIn(path, query);
        return tenant.ignoresFilters === true || ids.length === 0 || ids.includes(Number(item[field]));
      }),
    );
  const bodyOf = (path: string): unknown => {
    const bare = path.replace(/\?.*/, '');
    const [, viewed] = /^\/learn\/v1\/lp\/(\d+)$/.exec(bare) ?? [];
    if (viewed !== undefined) {
      const courses = tenant.viewed?.[Number(viewed)];
      return courses === undefined ? undefined : { data: { id: Number(viewed), courses } };
    }
    const [, planId] = /learningplans\/(\d+)\/courses\/enrollments$/.exec(bare) ?? [];
    if (planId !== undefined)
      return pageOf(path, asked(path, tenant.courses?.[Number(planId)] ?? [], { user_id: 'user_id' }));
    if (bare.endsWith('learningplans/enrollments'))
      return pageOf(
        path,
        asked(path, tenant.members ?? [], { user_id: 'user_id', learning_plan_id: 'learning_plan_id' }),
      );
    if (bare.endsWith('learningplans')) {
      const text = (/search_text=([^&]*)/.exec(path)?.[1] ?? '').toLowerCase();
      const isFound = (plan: Member) =>
        [plan.code, plan.title ?? plan.name].some((each) =>
          String(each).toLowerCase().includes(decodeURIComponent(text)),
        );
      return pageOf(path, (tenant.plans ?? []).filter(isFound));
    }
    if (bare.endsWith('courses/enrollments'))
      return pageOf(
        path,
        asked(path, tenant.enrollments ?? [], { user_id: 'user_id', course_id: 'course_id' }),
      );
    return pageOf(path, []);
  };
  const send = <T>(reads: readonly Read<T>[]): readonly Answer<T>[] =>
    reads.map((read): Answer<T> => {
      paths.push(read.path);
      const problem = tenant.refuses?.(read.path);
      if (problem) return { ok: false, problem: problem as Extract<Answer<T>, { ok: false }>['problem'] };
      const value = read.parse(bodyOf(read.path));
      if (value !== null) return { ok: true, value };
      const request = `GET ${read.path.replace(/\?.*/, '')}`;
      return { ok: false, problem: { code: 'unexpected-shape', request, detail: '' } };
    });
  return { send, paths };
}
