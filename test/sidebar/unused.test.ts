// What is said about columns that are not used, and of chosen ones that are gone.
import { unusedLine } from '../../src/sidebar/texts/columns';
import { fieldList } from '../../src/sidebar/texts/words';
import { text } from '../../src/texts/page';

test('names the columns that are not used, with what they look like', () => {
  expect(
    unusedLine([
      { header: 'Due date', looks: 'deadline' },
      { header: 'Grade', looks: 'score' },
    ]),
  ).toBe(
    'Not used: “Due date” (deadlines), “Grade” (scores). If one of them matters, choose it under Columns.',
  );
});

test('names the fields whose column is gone', () => {
  expect(text('columns.lost', { fields: fieldList(['completedAt', 'score']) })).toBe(
    'No longer in the sheet: the column you chose for Completion date, Score. Rowcall uses the column it recognized.',
  );
});
