// The roster of a session: its fields, with their names in Docebo's calls and in texts that are read back.
import type { Attendance } from '../contract';

export type AttendanceField = keyof Attendance;

interface Field {
  readonly name: AttendanceField;
  /** Its name in an item of a batch import. Source: docs/limits.md, "Classroom courses". */
  readonly batch: string;
  /** In front of its value in the log. */
  readonly label: string;
}

export const ATTENDANCE_FIELDS: readonly Field[] = [
  { name: 'present', batch: 'present', label: 'attendance' },
  { name: 'passed', batch: 'passed', label: 'evaluation' },
  { name: 'evaluationScore', batch: 'evaluation_score', label: 'evaluation score' },
  { name: 'evaluationDate', batch: 'evaluation_date', label: 'evaluation date' },
  { name: 'evaluationText', batch: 'evaluation_text', label: 'evaluation text' },
];

/** The fields of the roster that are asked for. */
export const askedOf = (attendance: Attendance | null): readonly Field[] =>
  ATTENDANCE_FIELDS.filter(({ name }) => attendance !== null && attendance[name] !== null);
