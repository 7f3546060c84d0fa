// Which words make up a header that names a field, the better headers of each field first.
import type { FieldName } from '../../contract';
import type { CourseForm, UserForm } from '../column-types';
import type { Kind } from './kinds';

/** A way to name a field. */
export interface Rule {
  readonly field: FieldName;
  /** False for words that may mean other things too. */
  readonly sure: boolean;
  /** One word of each of these. */
  readonly needs: readonly (readonly Kind[])[];
  /** Beside those, words of these and no others. */
  readonly allows: readonly Kind[];
  readonly form?: UserForm | CourseForm;
}

const REQUIRED = 'required' as const;
const NUMBERS = ['id', 'number', 'code'] as const;
const WHEN = ['date', 'at'] as const;
const DATE_AROUND = ['date', 'at', 'course', 'person', 'enrolled', 'item'] as const;

/**
 * The better ones of a field first. A username is never anybody else's, an address may be shared, and
 * "Employee" may be a name. Figures are an ID only under a header that says so: an employee number may be the
 * ID of somebody else.
 *
 * Names and titles of courses are not here: they are not unique in Docebo. Nor are "Valid until", "Expiry
 * date" and "Due date": beside training records they mostly tell when a certificate runs out, and taking one
 * for the end of access would lock people out. Nor are "Grade", "Role" and "Session" without another word:
 * pay, jobs and times of day go by these. All of them can be chosen by hand.
 */
export const RULES: readonly Rule[] = [
  {
    field: 'user',
    sure: true,
    form: 'name',
    needs: [['username', 'login'], ['email']],
    allows: ['person', 'address', ...NUMBERS, 'docebo', REQUIRED],
  },
  {
    field: 'user',
    sure: true,
    form: 'username',
    needs: [['username']],
    allows: ['person', 'number', 'code', 'docebo', 'new', REQUIRED],
  },
  {
    field: 'user',
    sure: true,
    form: 'name',
    needs: [['login']],
    allows: ['person', 'number', 'code', 'docebo', 'new', REQUIRED],
  },
  {
    field: 'user',
    sure: true,
    form: 'email',
    needs: [['email']],
    allows: ['person', 'personal', 'address', 'docebo', 'new', REQUIRED],
  },
  { field: 'user', sure: true, form: 'docebo-id', needs: [['idst']], allows: ['docebo', 'person', REQUIRED] },
  {
    field: 'user',
    sure: true,
    form: 'docebo-id',
    needs: [['docebo'], ['id']],
    allows: ['person', 'number', 'internal', REQUIRED],
  },
  {
    field: 'user',
    sure: true,
    form: 'docebo-id',
    needs: [['docebo'], ['person'], ['number']],
    allows: [REQUIRED],
  },
  { field: 'user', sure: true, form: 'id', needs: [['account'], ['id']], allows: ['internal', REQUIRED] },
  {
    field: 'user',
    sure: false,
    form: 'name',
    needs: [['staffNumber']],
    allows: ['person', ...NUMBERS, REQUIRED],
  },
  {
    field: 'user',
    sure: false,
    form: 'name',
    needs: [['person', 'personal'], NUMBERS],
    allows: ['person', 'new', REQUIRED, ...NUMBERS],
  },
  {
    field: 'user',
    sure: false,
    form: 'name',
    needs: [['matricula']],
    allows: ['person', 'number', REQUIRED],
  },
  { field: 'user', sure: false, form: 'name', needs: [['person']], allows: [REQUIRED] },

  {
    field: 'course',
    sure: true,
    form: 'code',
    needs: [['course'], ['code']],
    allows: [...NUMBERS, 'docebo', 'new', REQUIRED],
  },
  {
    field: 'course',
    sure: true,
    form: 'docebo-id',
    needs: [['docebo'], ['courseId'], ['id']],
    allows: ['internal', REQUIRED],
  },
  {
    field: 'course',
    sure: true,
    form: 'id',
    needs: [['courseId'], ['id']],
    allows: ['docebo', 'internal', REQUIRED],
  },
  {
    field: 'course',
    sure: false,
    form: 'code',
    needs: [['course'], NUMBERS],
    allows: ['new', REQUIRED, ...NUMBERS],
  },
  { field: 'course', sure: false, form: 'code', needs: [['item'], NUMBERS], allows: [...NUMBERS, REQUIRED] },
  { field: 'course', sure: false, form: 'code', needs: [['course']], allows: ['docebo', REQUIRED] },

  // Behind those of courses: a sheet that has both is read by its courses first.
  { field: 'course', sure: false, form: 'plan-id', needs: [['plan'], ['id']], allows: ['docebo', REQUIRED] },
  { field: 'course', sure: false, form: 'plan', needs: [['plan'], ['code']], allows: ['docebo', REQUIRED] },
  { field: 'course', sure: false, form: 'plan', needs: [['plan']], allows: ['docebo', REQUIRED] },

  { field: 'completedAt', sure: true, needs: [['completed'], WHEN], allows: DATE_AROUND },
  {
    field: 'completedAt',
    sure: false,
    needs: [['attended'], WHEN],
    allows: ['date', 'at', 'course', 'person'],
  },
  { field: 'completedAt', sure: false, needs: [['course'], ['date']], allows: [] },
  { field: 'completedAt', sure: false, needs: [['ended']], allows: ['course'] },
  { field: 'completedAt', sure: false, needs: [['date']], allows: [] },
  { field: 'completedAt', sure: false, needs: [['completed']], allows: ['course', 'person'] },

  {
    field: 'status',
    sure: true,
    needs: [
      ['enrolled', 'completed', 'docebo'],
      ['status', 'state'],
    ],
    allows: ['course', 'person', 'new', REQUIRED],
  },
  { field: 'status', sure: true, needs: [['learningStatus']], allows: ['course', 'person', 'new', REQUIRED] },
  { field: 'status', sure: false, needs: [['status']], allows: ['new', REQUIRED] },

  {
    field: 'score',
    sure: true,
    needs: [['finalScore']],
    allows: ['course', 'enrolled', 'person', 'percent', REQUIRED],
  },
  {
    field: 'score',
    sure: true,
    needs: [
      ['score', 'grade'],
      ['course', 'enrolled', 'completed'],
    ],
    allows: ['percent', REQUIRED],
  },
  { field: 'score', sure: false, needs: [['score']], allows: ['percent', REQUIRED] },

  {
    field: 'enrolledAt',
    sure: true,
    needs: [['enrolled'], WHEN],
    allows: ['date', 'at', 'course', 'person', 'registered'],
  },
  {
    field: 'enrolledAt',
    sure: true,
    needs: [['registered'], WHEN, ['course']],
    allows: ['date', 'at', 'person'],
  },

  {
    field: 'activeFrom',
    sure: true,
    needs: [['validity'], ['from']],
    allows: ['date', 'at', 'enrolled', 'course'],
  },
  { field: 'activeFrom', sure: true, needs: [['activeFrom']], allows: ['date', 'enrolled', 'course'] },
  {
    field: 'activeUntil',
    sure: true,
    needs: [['validity'], ['until']],
    allows: ['date', 'at', 'enrolled', 'course'],
  },
  { field: 'activeUntil', sure: true, needs: [['activeUntil']], allows: ['date', 'enrolled', 'course'] },

  {
    field: 'level',
    sure: true,
    needs: [['enrolled', 'docebo'], ['level']],
    allows: ['course', 'person', REQUIRED],
  },
  { field: 'level', sure: false, needs: [['level']], allows: [REQUIRED] },
  {
    field: 'session',
    sure: true,
    needs: [['session'], ['id', 'code']],
    allows: ['course', 'docebo', REQUIRED],
  },
  { field: 'session', sure: true, needs: [['sessionName']], allows: ['course', 'docebo', REQUIRED] },
  {
    field: 'present',
    sure: true,
    needs: [['session'], ['present']],
    allows: ['course', 'person', 'docebo', REQUIRED],
  },
  { field: 'present', sure: false, needs: [['present']], allows: ['course', 'person', 'status', REQUIRED] },
  { field: 'passed', sure: false, needs: [['evaluated']], allows: ['session', 'course', REQUIRED] },
  {
    field: 'evaluationScore',
    sure: true,
    needs: [['evaluationScore']],
    allows: ['docebo', 'course', REQUIRED],
  },
  {
    field: 'evaluationDate',
    sure: true,
    needs: [['evaluationDate']],
    allows: ['docebo', 'course', REQUIRED],
  },
  {
    field: 'evaluationText',
    sure: true,
    needs: [['evaluationText']],
    allows: ['docebo', 'course', REQUIRED],
  },
  { field: 'action', sure: true, needs: [['enrolled', 'docebo', 'rowcall'], ['action']], allows: [REQUIRED] },
  { field: 'action', sure: false, needs: [['action']], allows: [REQUIRED] },
];
