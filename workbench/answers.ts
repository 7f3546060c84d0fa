// Questions about columns on the command line: what can be answered, and what an answer means.
import type { QuestionState } from '../src/contract';

/**
 * The question that `Header=answer` answers, and the answer; a sentence if there is no such question or
 * answer.
 */
export function answerIn(
  given: string,
  questions: readonly QuestionState[],
): { readonly question: string; readonly answer: string } | string {
  const at = given.lastIndexOf('=');
  const header = given.slice(0, Math.max(0, at)).trim().toLowerCase();
  const wanted = given
    .slice(at + 1)
    .trim()
    .toLowerCase();
  const about = questions.filter((each) => each.header.trim().toLowerCase() === header);
  for (const { id, options } of about) {
    const option = options.find(({ answer }) => answer.toLowerCase() === wanted);
    if (option) return { question: id, answer: option.answer };
  }
  const known = (about.length > 0 ? about : questions).map(questionLine);
  const all = known.length > 0 ? ` What can be answered: ${known.join(' ')}` : '';
  return `“${given}” answers no question about this sheet.${all}`;
}

/** A question with what can be answered, in one line for the command line. */
export const questionLine = ({ header, sentence, options }: QuestionState): string =>
  `${sentence} ${options.map(({ answer }) => `--answer "${header}=${answer}"`).join(' or ')}.`;
