// Questions about columns with more than one reading: the ambiguous values, the answers.

import type { QuestionState } from '../../../contract';
import { text } from '../../../texts/page';
import { isOut, type Page } from '../../page/state';
import { valuesLine } from '../../texts/questions';
import { Icon } from '../parts/parts';
import type { PageProps } from '../parts/props';

/** The questions that are open: rows wait for their answers. */
export function OpenQuestions({ page, dispatch }: PageProps) {
  const open = questionsOf(page).filter(({ answer }) => answer === null);
  if (open.length === 0) return null;
  return (
    <section class="questions" aria-labelledby="questions">
      <h3 id="questions" tabIndex={-1}>
        <Icon name="attention" /> {text('questions.open', { count: open.length })}
      </h3>
      <p class="hint">{text('questions.hint')}</p>
      {open.map((question) => (
        <QuestionBox key={question.id} page={page} question={question} dispatch={dispatch} />
      ))}
    </section>
  );
}

/** The questions that have an answer, which can be changed. */
export function AnsweredQuestions({ page, dispatch }: PageProps) {
  const answered = questionsOf(page).filter(({ answer }) => answer !== null);
  return (
    <>
      {answered.map((question) => (
        <QuestionBox key={question.id} page={page} question={question} dispatch={dispatch} />
      ))}
    </>
  );
}

const questionsOf = (page: Page): readonly QuestionState[] => page.server?.columns?.questions ?? [];

interface BoxProps extends PageProps {
  readonly question: QuestionState;
}

function QuestionBox({ page, question, dispatch }: BoxProps) {
  const { id, sentence, values, cells, options, answer } = question;
  const busy = isOut(page, 'answerQuestion');
  return (
    <fieldset class="options question" disabled={busy}>
      <legend>{sentence}</legend>
      {values.length > 0 && <p class="hint">{valuesLine(values, cells)}</p>}
      {options.map((option) => (
        <label class="choice" key={option.answer}>
          <input
            type="radio"
            name={id}
            checked={option.answer === answer}
            onChange={() => dispatch({ type: 'answer', question: id, answer: option.answer })}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
