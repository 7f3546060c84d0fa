// Docebo's codes and their words: enrollment statuses and levels. Source: docs/limits.md, "Codes".

/** -2 waiting list, -1 to confirm, 0 enrolled, 1 in progress, 2 completed, 3 suspended, 4 overbooked. */
export const STATUS_WORDS = [
  [-2, 'waiting'],
  [-1, 'to_confirm'],
  [0, 'subscribed'],
  [1, 'in_progress'],
  [2, 'completed'],
  [3, 'suspended'],
  [4, 'overbooked'],
] as const;

export type StatusCode = (typeof STATUS_WORDS)[number][0];
export type StatusWord = (typeof STATUS_WORDS)[number][1];

export const COMPLETED: StatusCode = 2;
export const SUBSCRIBED: StatusCode = 0;
export const WAITING: StatusCode = -2;

const wordOfCode = new Map<number, StatusWord>(STATUS_WORDS);
const codeOfWord = new Map<string, StatusCode>(STATUS_WORDS.map(([code, word]) => [word, code]));

/** The word for a status code. */
export function statusWord(code: StatusCode): StatusWord {
  return known(wordOfCode.get(code), `status ${code}`);
}

/**
 * The word for a status in `GET /course/v1/courses/enrollments`, which calls 0 `enrolled`. Source:
 * docs/limits.md, "Codes".
 */
export const listedWord = (code: StatusCode): string => (code === SUBSCRIBED ? 'enrolled' : statusWord(code));

/** The status a code or a word stands for, or `null` if it stands for none. */
export function statusCode(status: number | string): StatusCode | null {
  const word = typeof status === 'number' ? wordOfCode.get(status) : status;
  return word === undefined ? null : (codeOfWord.get(word) ?? null);
}

/** PUT and POST take 3, 4 and 6; the batch import takes words, of which `coach` has no known number. */
export const LEVEL_WORDS = ['learner', 'tutor', 'instructor', 'coach'] as const;

export type LevelWord = (typeof LEVEL_WORDS)[number];

const levelOfCode = new Map<number, LevelWord>([
  [3, 'learner'],
  [4, 'tutor'],
  [6, 'instructor'],
]);

/** The level a code or a word stands for, or `null`. `student` is another word for `learner`. */
export function levelWord(level: number | string): LevelWord | null {
  if (typeof level === 'number') return levelOfCode.get(level) ?? null;
  if (level === 'student') return 'learner';
  return LEVEL_WORDS.find((word) => word === level) ?? null;
}

/** How the arrays of `PUT /learn/v1/enrollments` are named: `user_ids` (2026) or `user_id` (2017). */
export type Dialect = 'user_ids' | 'user_id';

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}
