// Answers given on the command line, in the form `Header=answer`.
import type { QuestionState } from '../../src/contract';
import { answerIn, questionLine } from '../../workbench/person';

const QUESTION: QuestionState = {
  id: 'date-order 1/1 completed on',
  kind: 'date-order',
  header: 'Completed on',
  sentence: 'Day or month first?',
  values: ['05/04/2026'],
  cells: 1,
  options: [
    { answer: 'day-first', label: 'Day first' },
    { answer: 'month-first', label: 'Month first' },
  ],
  answer: null,
};

test('an answer finds its question by the header, in any case', () => {
  expect(answerIn('completed ON = Day-First', [QUESTION])).toEqual({
    question: QUESTION.id,
    answer: 'day-first',
  });
});

test('an answer that fits no question lists what can be answered', () => {
  expect(answerIn('Date=day-first', [QUESTION])).toBe(
    `“Date=day-first” answers no question about this sheet. What can be answered: ${questionLine(QUESTION)}`,
  );
  expect(answerIn('Completed on=later', [QUESTION])).toContain('--answer "Completed on=day-first"');
  expect(answerIn('nonsense', [])).toBe('“nonsense” answers no question about this sheet.');
});
