// What people do without a planner: a call for each course and date, and a call for each set of equals; pure.
import type { Edit } from '../../src/plan';

interface Baselines {
  readonly users: number;
  readonly courses: number;
  /** One bulk call for each course and date. */
  readonly perCourse: number;
  /**
   * Users with the same courses on a date share a call, or courses with the same users do; for each date
   * whichever of the two takes fewer calls.
   */
  readonly equalSets: number;
}

/** Calls of the simple ways, with at most so many users a call. */
export function baselinesOf(edits: readonly Edit[], maxUsers: number): Baselines {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) gather(groups, edit.values, edit);
  let perCourse = 0;
  let equalSets = 0;
  for (const group of groups.values()) {
    const usersOf = new Map<number, number[]>();
    const coursesOf = new Map<number, number[]>();
    for (const { userId, courseId } of group) {
      gather(usersOf, courseId, userId);
      gather(coursesOf, userId, courseId);
    }
    // At least one: any number over no limit is nought.
    const callsFor = (users: number) => Math.max(1, Math.ceil(users / maxUsers));
    const forCourses = sum([...usersOf.values()].map((users) => callsFor(users.length)));
    const alikeUsers = sum([...sizesOfClasses(coursesOf).values()].map(callsFor));
    const alikeCourses = sum(
      [...sizesOfClasses(usersOf).keys()].map((users) => callsFor(users.split(',').length)),
    );
    perCourse += forCourses;
    equalSets += Math.min(alikeUsers, alikeCourses);
  }
  const distinct = (of: (edit: Edit) => number) => new Set(edits.map(of)).size;
  return {
    users: distinct((edit) => edit.userId),
    courses: distinct((edit) => edit.courseId),
    perCourse,
    equalSets,
  };
}

/** How many have each set of others, by the set as text. */
function sizesOfClasses(others: ReadonlyMap<number, readonly number[]>): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const list of others.values()) {
    const set = [...list].sort((a, b) => a - b).join();
    sizes.set(set, (sizes.get(set) ?? 0) + 1);
  }
  return sizes;
}

function gather<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
