// The mark of a receipt: what a run has to know of a row beyond its status.
import type { Held } from '../contract';

export interface Mark {
  /** How often the row was sent without a confirmed outcome. */
  readonly sends: number;
  /** What Docebo held when the row was checked; `null` where nothing, `undefined` where nobody knows. */
  readonly before: Held | null | undefined;
}

export function readMark(text: string): Mark {
  const [, sends = '0', missing] = /^s(\d+)(n)?$/.exec(text) ?? [];
  return { sends: Number(sends), before: missing === undefined ? undefined : null };
}

export const writeMark = ({ sends, before }: Mark): string =>
  sends > 0 || before === null ? `s${sends}${before === null ? 'n' : ''}` : '';
