// The choice for rows of a sheet if Docebo already has a completion, kept as an answer.
import type { Answers, Overwrite } from '../../contract';
import { asked, OF_SHEET, type Question, questionId } from '../model/questions';
import type { Asked } from '../model/row-types';

/** The name under which the choice is kept among the answers of the sheet. */
export const OVERWRITE = questionId('overwrite', '');

const CHOICES: readonly Overwrite[] = ['always', 'later', 'none', 'ask'];

/** What was chosen for the sheet. Without a choice, rows overwrite completions. */
export const overwriteIn = (answers: Answers): Overwrite =>
  CHOICES.find((each) => each === answers[OVERWRITE]) ?? 'always';

/** The question that is open as long as the choice is to ask; `null` otherwise. */
export function overwriteQuestion(answers: Answers): Question | null {
  if (overwriteIn(answers) !== 'ask') return null;
  return asked(
    {
      kind: 'overwrite',
      ...OF_SHEET,
      options: CHOICES.flatMap((answer) => (answer === 'ask' ? [] : [{ answer, example: null }])),
    },
    answers,
  );
}

/**
 * The row with the choice. It concerns rows that ask for a status, as every completion date does.
 * Recertifications keep the completion, unenrollments have no status, and rows that name what Docebo must
 * hold undo a run: they are left out.
 */
export function withOverwrite(asked: Asked, overwrite: Overwrite): Asked {
  if (!asked.ok || overwrite === 'always' || asked.precondition !== undefined) return asked;
  const { action, change } = asked;
  if (action === 'recertify' || action === 'unenroll' || change.status === null) return asked;
  return { ...asked, overwrite };
}
