// A user and a course, which together name an enrollment.

export interface Pair {
  readonly userId: number;
  readonly courseId: number;
}

/** The key of an enrollment, the course first: `201/1001`. */
export const pairKey = (courseId: number, userId: number): string => `${courseId}/${userId}`;

/** The same of a pair. */
export const keyOfPair = ({ courseId, userId }: Pair): string => pairKey(courseId, userId);
