// Reads lines of user, course and date as edits, for planning files that come from anywhere.
import { NO_CHANGE } from '../../src/enrollment';
import type { Edit } from '../../src/plan';

/**
 * The edits of `user<TAB>course[<TAB>date]` lines. Users and courses may be any text and are numbered as they
 * come; the date stands for all values. Empty lines are passed over, and a line that repeats another one
 * counts once.
 * @throws Error for a line without a user or a course, and for one pair with two dates.
 */
export function editsFromLines(text: string): Edit[] {
  const users = new Map<string, number>();
  const courses = new Map<string, number>();
  const edits = new Map<string, Edit>();
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const [user = '', course = '', date = ''] = line.split('\t').map((cell) => cell.trim());
    if (user === '' || course === '') {
      throw new Error(`Line ${index + 1} is not user<TAB>course[<TAB>date]: "${line}".`);
    }
    const userId = numberOf(users, user);
    const courseId = numberOf(courses, course);
    const key = `${userId}/${courseId}`;
    const other = edits.get(key);
    if (other && other.values !== date) {
      throw new Error(`Line ${index + 1}: user ${user} and course ${course} stood above with another date.`);
    }
    const completedAt = date === '' ? null : date;
    const change = { ...NO_CHANGE, status: 2, completedAt } as const;
    edits.set(key, { key, userId, courseId, change, does: 'update', batch: true, values: date });
  }
  return [...edits.values()];
}

function numberOf(numbers: Map<string, number>, name: string): number {
  const number = numbers.get(name) ?? numbers.size + 1;
  numbers.set(name, number);
  return number;
}
