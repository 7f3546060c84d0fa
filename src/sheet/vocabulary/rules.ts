// Which words make up a header that names a field, the better headers of each field first.
import type { FieldName } from '../../contract';
import type { CourseForm, UserForm } from '../model/column-types';
import type { Kind } from './kinds';

/** A way to name a field. */
interface Rule {
  readonly field: FieldName;
  /** False for words that may mean other things too. */
  readonly sure: boolean;
  /** One word of each of these. */
  readonly needs: readonly (readonly Kind[])[];
  /** Beside those, words of these and no others. */
  readonly allows: readonly Kind[];
  readonly form?: UserForm | CourseForm;
}

type Made = (
  field: FieldName,
  needs: Rule['needs'],
  allows: Rule['allows'],
  form?: UserForm | CourseForm,
) => Rule;

const made =
  (isSure: boolean): Made =>
  (field, needs, allows, form) => ({
    field,
    sure: isSure,
    needs,
    allows,
    ...(form === undefined ? {} : { form }),
  });
const sure = made(true);
const unsure = made(false);

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
  sure(
    'user',
    [['username', 'login'], ['email']],
    ['person', 'address', ...NUMBERS, 'docebo', REQUIRED],
    'name',
  ),
  sure('user', [['username']], ['person', 'number', 'code', 'docebo', 'new', REQUIRED], 'username'),
  sure('user', [['login']], ['person', 'number', 'code', 'docebo', 'new', REQUIRED], 'name'),
  sure('user', [['email']], ['person', 'personal', 'address', 'docebo', 'new', REQUIRED], 'email'),
  sure('user', [['idst']], ['docebo', 'person', REQUIRED], 'docebo-id'),
  sure('user', [['docebo'], ['id']], ['person', 'number', 'internal', REQUIRED], 'docebo-id'),
  sure('user', [['docebo'], ['person'], ['number']], [REQUIRED], 'docebo-id'),
  sure('user', [['account'], ['id']], ['internal', REQUIRED], 'id'),
  unsure('user', [['staffNumber']], ['person', ...NUMBERS, REQUIRED], 'name'),
  unsure('user', [['person', 'personal'], NUMBERS], ['person', 'new', REQUIRED, ...NUMBERS], 'name'),
  unsure('user', [['matricula']], ['person', 'number', REQUIRED], 'name'),
  unsure('user', [['person']], [REQUIRED], 'name'),

  sure('course', [['course'], ['code']], [...NUMBERS, 'docebo', 'new', REQUIRED], 'code'),
  sure('course', [['docebo'], ['courseId'], ['id']], ['internal', REQUIRED], 'docebo-id'),
  sure('course', [['courseId'], ['id']], ['docebo', 'internal', REQUIRED], 'id'),
  unsure('course', [['course'], NUMBERS], ['new', REQUIRED, ...NUMBERS], 'code'),
  unsure('course', [['item'], NUMBERS], [...NUMBERS, REQUIRED], 'code'),
  unsure('course', [['course']], ['docebo', REQUIRED], 'code'),

  // Behind those of courses: a sheet that has both is read by its courses first.
  unsure('course', [['plan'], ['id']], ['docebo', REQUIRED], 'plan-id'),
  unsure('course', [['plan'], ['code']], ['docebo', REQUIRED], 'plan'),
  unsure('course', [['plan']], ['docebo', REQUIRED], 'plan'),

  sure('completedAt', [['completed'], WHEN], DATE_AROUND),
  unsure('completedAt', [['attended'], WHEN], ['date', 'at', 'course', 'person']),
  unsure('completedAt', [['course'], ['date']], []),
  unsure('completedAt', [['ended']], ['course']),
  unsure('completedAt', [['date']], []),
  unsure('completedAt', [['completed']], ['course', 'person']),

  sure(
    'status',
    [
      ['enrolled', 'completed', 'docebo'],
      ['status', 'state'],
    ],
    ['course', 'person', 'new', REQUIRED],
  ),
  sure('status', [['learningStatus']], ['course', 'person', 'new', REQUIRED]),
  unsure('status', [['status']], ['new', REQUIRED]),

  // Neither scores nor levels with "required": a required score is the one to pass.
  sure('score', [['finalScore']], ['course', 'enrolled', 'person', 'percent']),
  sure(
    'score',
    [
      ['score', 'grade'],
      ['course', 'enrolled', 'completed'],
    ],
    ['percent'],
  ),
  unsure('score', [['score']], ['percent']),

  sure('enrolledAt', [['enrolled'], WHEN], ['date', 'at', 'course', 'person', 'registered']),
  sure('enrolledAt', [['registered'], WHEN, ['course']], ['date', 'at', 'person']),

  sure('activeFrom', [['validity'], ['from']], ['date', 'at', 'enrolled', 'course']),
  sure('activeFrom', [['activeFrom']], ['date', 'enrolled', 'course']),
  sure('activeUntil', [['validity'], ['until']], ['date', 'at', 'enrolled', 'course']),
  sure('activeUntil', [['activeUntil']], ['date', 'enrolled', 'course']),

  sure('level', [['enrolled', 'docebo'], ['level']], ['course', 'person']),
  unsure('level', [['level']], []),
  sure('session', [['session'], ['id', 'code']], ['course', 'docebo', REQUIRED]),
  sure('session', [['session'], ['naming']], ['course', 'docebo', REQUIRED]),
  sure('present', [['session'], ['present']], ['course', 'person', 'docebo', REQUIRED]),
  unsure('present', [['present']], ['course', 'person', 'status', REQUIRED]),
  unsure('passed', [['evaluated']], ['session', 'course', REQUIRED]),
  sure('evaluationScore', [['evaluation'], ['score', 'points']], ['docebo', 'course', REQUIRED]),
  sure('evaluationScore', [['session'], ['score']], ['docebo', 'course', REQUIRED]),
  sure('evaluationDate', [['evaluation'], WHEN], ['docebo', 'course', REQUIRED]),
  sure('evaluationText', [['evaluationText']], ['docebo', 'course', REQUIRED]),
  sure('action', [['enrolled', 'docebo', 'rowcall'], ['action']], [REQUIRED]),
  unsure('action', [['action']], [REQUIRED]),
];
