// Plans calls: edits with equal values become blocks by equal course sets or equal user sets.
import { checkOptions } from './options';
import type { Call, CallKind, Edit, Plan, PlanFigures, PlanOptions } from './types';

type Block = { readonly users: readonly number[]; readonly courses: readonly number[] };

/**
 * The calls that settle all edits, in the order to send them. Every edit is settled by exactly one call, and every
 * pair of a bulk call is an edit with exactly that call's values.
 * @throws Error when two edits name the same user and course; RangeError when an option makes no sense.
 */
export function plan(edits: readonly Edit[], options: PlanOptions): Plan {
  checkOptions(options);
  rejectRepeatedPairs(edits);
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) {
    const group = groups.get(edit.values);
    if (group) group.push(edit);
    else groups.set(edit.values, [edit]);
  }
  const calls: Call[] = [];
  for (const group of groups.values()) {
    const byUser = blocksOf(
      group,
      (e) => e.userId,
      (e) => e.courseId,
      options.maxUsers,
      options.maxCourses,
      options.maxPairs,
    );
    const byCourse = blocksOf(
      group,
      (e) => e.courseId,
      (e) => e.userId,
      options.maxCourses,
      options.maxUsers,
      options.maxPairs,
    ).map(({ users, courses }) => ({ users: courses, courses: users }));
    const edit = new Map(group.map((e) => [`${e.userId} ${e.courseId}`, e]));
    for (const block of byCourse.length < byUser.length ? byCourse : byUser) {
      const settles: Edit[] = [];
      for (const u of block.users) {
        for (const c of block.courses) {
          const found = edit.get(`${u} ${c}`);
          if (!found)
            throw new Error(
              `The planner put user ${u} and course ${c} into a call without an edit for them.`,
            );
          settles.push(found);
        }
      }
      const [first, second] = settles;
      if (first && !second) calls.push({ kind: 'put-one', settles: [first] });
      else if (first) {
        calls.push({
          kind: 'put-many',
          userIds: block.users,
          courseIds: block.courses,
          change: first.change,
          settles,
        });
      }
    }
  }
  const ordered = inOrder(calls);
  return { calls: ordered, figures: figuresOf(edits.length, groups.size, ordered, options) };
}

function rejectRepeatedPairs(edits: readonly Edit[]): void {
  const seen = new Map<string, Edit>();
  for (const edit of edits) {
    const pair = `${edit.userId} ${edit.courseId}`;
    const other = seen.get(pair);
    if (other) {
      const how = other.values === edit.values ? 'the same values' : 'different values';
      throw new Error(
        `User ${edit.userId} and course ${edit.courseId} stand in two edits with ${how}: "${other.key}" and "${edit.key}".`,
      );
    }
    seen.set(pair, edit);
  }
}

/** Blocks of all `near` ids that go with the same set of `far` ids, cut to the caps. */
function blocksOf(
  group: readonly Edit[],
  near: (edit: Edit) => number,
  far: (edit: Edit) => number,
  maxNear: number,
  maxFar: number,
  maxPairs: number,
): Block[] {
  const farOf = new Map<number, number[]>();
  for (const edit of group) {
    const list = farOf.get(near(edit));
    if (list) list.push(far(edit));
    else farOf.set(near(edit), [far(edit)]);
  }
  const bySet = new Map<string, { near: number[]; far: number[] }>();
  for (const [id, list] of farOf) {
    list.sort((a, b) => a - b);
    const set = list.join(' ');
    const same = bySet.get(set);
    if (same) same.near.push(id);
    else bySet.set(set, { near: [id], far: list });
  }
  const blocks: Block[] = [];
  for (const { near: nearIds, far: farIds } of bySet.values()) {
    const farSize = Math.min(farIds.length, maxFar, maxPairs);
    const nearSize = Math.min(maxNear, Math.max(1, Math.floor(maxPairs / farSize)));
    for (let f = 0; f < farIds.length; f += farSize) {
      for (let n = 0; n < nearIds.length; n += nearSize) {
        blocks.push({ users: nearIds.slice(n, n + nearSize), courses: farIds.slice(f, f + farSize) });
      }
    }
  }
  return blocks;
}

function inOrder(calls: readonly Call[]): Call[] {
  const pilots = new Map<CallKind, Call>();
  for (const call of calls) {
    const pilot = pilots.get(call.kind);
    if (!pilot || call.settles.length < pilot.settles.length) pilots.set(call.kind, call);
  }
  const first = [...pilots.values()].sort((a, b) => a.settles.length - b.settles.length);
  const rest = calls.filter((call) => pilots.get(call.kind) !== call);
  return [...first, ...rest.sort((a, b) => b.settles.length - a.settles.length)];
}

function figuresOf(edits: number, groups: number, calls: readonly Call[], options: PlanOptions): PlanFigures {
  const callsByKind = { 'put-many': 0, 'put-one': 0, 'post-batch': 0 };
  for (const call of calls) callsByKind[call.kind]++;
  return {
    edits,
    groups,
    calls: calls.length,
    callsByKind,
    lowerBound: groups,
    pairsWritten: edits,
    overlapWouldSave: 0,
    hoursAtLimit: calls.length / options.callsPerHour,
  };
}
