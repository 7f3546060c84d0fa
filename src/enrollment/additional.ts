// Additional fields of enrollments: what they hold, who must fill them in, what a dropdown offers.

/** One thing that a dropdown offers: the API takes its id. It has a label in each language of the tenant. */
export interface FieldOption {
  readonly id: string;
  readonly labels: readonly string[];
}

/** What a field holds: `other` for a type that Rowcall does not know how to fill in. */
export type FieldType = 'text' | 'date' | 'dropdown' | 'other';

export interface EnrollmentField {
  readonly id: number;
  readonly title: string;
  readonly type: FieldType;
  /** Whether nobody can be enrolled without it. */
  readonly mandatory: boolean;
  /**
   * The courses it is for, by their ids; `unknown` if the tenant says that in a way that cannot be read.
   */
  readonly courses: 'all' | 'unknown' | readonly number[];
  /** `null` if the tenant does not report them. */
  readonly options: readonly FieldOption[] | null;
}

/** Whether it is certain that nobody can be enrolled in this course without the field. */
export const isRequired = ({ mandatory, courses }: EnrollmentField, courseId: number): boolean =>
  mandatory && courses !== 'unknown' && (courses === 'all' || courses.includes(courseId));
