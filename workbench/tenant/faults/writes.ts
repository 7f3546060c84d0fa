// What a write does beyond what it was asked to: fields that it resets if they are left out, and pairs that
// it touches.

import type { Values } from '../enrollment';
import type { Store } from '../store';
import type { Quirks } from './quirks';
import type { DefaultedField, Strangers, Write } from './types';

/** The values with those that the tenant resets if a write leaves them out. */
export function withDefaults(values: Values, fields: ReadonlySet<DefaultedField>): Values {
  let all = values;
  for (const field of fields) {
    switch (field) {
      case 'level':
        all = { ...all, level: all.level ?? 'learner' };
        break;
      case 'active_from':
        all = { ...all, activeFrom: all.activeFrom ?? null };
        break;
      case 'active_until':
        all = { ...all, activeUntil: all.activeUntil ?? null };
        break;
      case 'score':
        all = { ...all, score: all.score ?? null };
        break;
      default:
        field satisfies never;
    }
  }
  return all;
}

interface Pair {
  readonly userId: number;
  readonly courseId: number;
}

/**
 * The pairs beside those asked for that the write touches too, each once, and whether the answer names them.
 */
export function strangersOf(
  write: Write,
  userIds: readonly number[],
  courseIds: readonly number[],
  store: Store,
  { strangers }: Quirks,
): readonly (Pair & { readonly named: boolean })[] {
  if (strangers.length === 0) return [];
  const asked = new Set(
    courseIds.flatMap((courseId) => userIds.map((userId) => nameOf({ userId, courseId }))),
  );
  const found = new Map<string, Pair & { readonly named: boolean }>();
  for (const each of strangers) {
    if (each.on !== null && each.on !== write) continue;
    for (const pair of reached(each, write, userIds, courseIds, store))
      if (!asked.has(nameOf(pair))) found.set(nameOf(pair), { ...pair, named: each.named });
  }
  return [...found.values()];
}

const nameOf = ({ userId, courseId }: Pair): string => `${userId} ${courseId}`;

/** Enrolling reaches pairs without an enrollment, all other writes pairs with one. */
function reached(
  { reach }: Strangers,
  write: Write,
  userIds: readonly number[],
  courseIds: readonly number[],
  store: Store,
): readonly Pair[] {
  const users = reach === 'same-user' ? userIds : null;
  const courses = reach === 'same-course' ? courseIds : null;
  if (write !== 'enroll') return store.select({ userIds: users, courseIds: courses, statuses: null });
  return (courses ?? store.courses.map(({ id }) => id)).flatMap((courseId) =>
    (users ?? store.users.map(({ user_id }) => user_id)).flatMap((userId) =>
      store.user(userId) && store.course(courseId) && !store.enrollment(userId, courseId)
        ? [{ userId, courseId }]
        : [],
    ),
  );
}
