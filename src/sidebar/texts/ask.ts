// Texts of the question before a run, and of its results.
import type { SetBacks, Settings } from '../../contract';
import { text } from '../../texts/page';
import { list } from './words';

/** For how many rows Docebo cannot be asked to hold something back, in brackets; nothing for none. */
const exceptWords = (rows: number) => (rows === 0 ? '' : text('ask.except', { rows }));

/** Without a plan. */
export const notCounted = (rows: number, unenrolls: number) =>
  unenrolls > 0 ? text('ask.not-counted.unenrolls', { rows, unenrolls }) : text('ask.not-counted', { rows });

/** What happens to completions, counted; nothing if nothing does. */
export function ofThese(of: { readonly completions: number } & SetBacks): string {
  const kinds = (['completions', 'setsBack', 'replacesDates', 'unenrollsCompleted'] as const).filter(
    (kind) => of[kind] > 0,
  );
  if (kinds.length === 0) return '';
  return text('ask.of-these', {
    parts: list(kinds.map((kind) => text(`ask.of-these.${kind}`, { count: of[kind] }))),
  });
}

/** By what Docebo is asked to hold back, but for so many rows for which it cannot be asked. */
export const heardLine = (hold: Settings['hold'], notHeld: number) =>
  hold === 'nothing'
    ? text('ask.heard.nothing')
    : text(`ask.heard.${hold}`, { except: exceptWords(notHeld) });

export const completionsLine = (hold: Settings['hold'], count: number, notHeld: number) =>
  hold === 'nothing'
    ? text('ask.completions.nothing', { count })
    : text(`ask.completions.${hold}`, { count, except: exceptWords(notHeld) });

export const enrollsLine = (hold: Settings['hold'], count: number, notHeld: number) =>
  hold === 'nothing'
    ? text('ask.enrolls', { count })
    : text('ask.enrolls-held', { count, except: exceptWords(notHeld) });

export const numberWrong = (count: number | null) =>
  count === null ? text('ask.number-wrong.shown') : text('ask.number-wrong', { count });

/** How many of the rows are done, and what was done with each. */
export function doneLine(
  done: number,
  rows: number,
  counts: Readonly<Record<'updated' | 'enrolled' | 'removed', number>>,
): string {
  const kinds = (['updated', 'enrolled', 'removed'] as const).filter((kind) => counts[kind] > 0);
  const parts = list(kinds.map((kind) => text(`result.done.${kind}`, { count: counts[kind] })));
  return done < rows
    ? text('result.done.some', { done, rows, parts })
    : text('result.done', { rows: done, parts });
}
