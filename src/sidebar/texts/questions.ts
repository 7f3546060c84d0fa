// Texts around the questions about columns. The questions themselves come from the server.
import { text } from '../../texts/page';
import { quotedList } from './columns';

/** Examples of a column's values, and how many cells have others. */
export function valuesLine(examples: readonly string[], cells: number): string {
  const values = quotedList(examples);
  return cells > examples.length
    ? text('questions.more', { values, count: cells - examples.length })
    : values;
}
