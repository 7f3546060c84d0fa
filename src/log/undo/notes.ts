// The notes on the rows of an undo sheet, in the person's language.
import type { Held } from '../../contract';
import { readScore } from '../../sheet';
import { text } from '../../texts';
import type { SheetWords } from '../../words';

type Plain =
  | 'unordered'
  | 'unknown-before'
  | 'nothing'
  | 'dropped'
  | 'joins'
  | 'archive'
  | 'unenrolls'
  | 'leaves-plan'
  | 'enters-plan'
  | 'enrolls'
  | 'without-start';

/** The notes of one sheet; `words` names its columns. */
export const notesIn = ({ header }: SheetWords) => ({
  plain: (name: Plain): string => text(`undo.${name}`),
  unknown: (field: keyof Held): string => text('undo.unknown', { field: header(field) }),
  empty: (field: keyof Held): string => text('undo.empty', { field: header(field) }),
  dateAlone: (date: string): string => text('undo.date-alone', { date }),
  score: (score: number): string =>
    text(readScore(String(score)) === score ? 'undo.score.decimals' : 'undo.score.odd', {
      score: String(score),
    }),
  beyond: (parts: string): string => text('undo.beyond', { parts }),
  roster: (parts: string): string => text('undo.roster', { parts }),
  damaged: (lines: number): string => text('undo.damaged', { lines }),
});

export type Notes = ReturnType<typeof notesIn>;
