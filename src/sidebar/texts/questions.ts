// Texts around the questions about columns. The questions themselves come from the server.
import { plural } from './words';

export const questions = {
  open: (count: number) => plural(count, { one: '# question to answer', other: '# questions to answer' }),
  hint: 'Rows that depend on an answer are not sent until you give it. Rowcall remembers your answers.',
  values: (values: readonly string[], cells: number) =>
    `${values.map((value) => `“${value}”`).join(', ')}${cells > values.length ? ` and ${cells - values.length} more` : ''}`,
} as const;
