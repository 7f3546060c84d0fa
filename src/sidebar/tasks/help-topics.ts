// The help, by task and by status, and its search. Pure.
import type { RowStatus } from '../../contract';
import { text } from '../../texts/page';
import { STATUSES } from '../page/statuses';

/** The tasks, in the order in which a newcomer meets them. */
export const TOPICS = [
  'connect',
  'sheet',
  'check',
  'problems',
  'actions',
  'undo',
  'get',
  'plans',
  'large',
] as const;

type Topic = (typeof TOPICS)[number];

interface Found {
  readonly topics: readonly Topic[];
  readonly statuses: readonly (RowStatus | 'pending')[];
}

/** Without case and accents: anybody who types `inscricao` finds *inscrição*. */
const folded = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Everything in which each word of the search occurs; all of it for an empty one. */
export function helpFor(search: string): Found {
  const wanted = folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  // The page asks at each change, however seldom somebody searches.
  if (wanted.length === 0) return { topics: TOPICS, statuses: STATUSES };
  const fits = (...words: readonly string[]) => {
    const all = folded(words.join(' '));
    return wanted.every((word) => all.includes(word));
  };
  return {
    topics: TOPICS.filter((topic) => fits(text(`help.${topic}.title`), text(`help.${topic}.text`))),
    statuses: STATUSES.filter((status) => fits(text(`status.${status}`), text(`help.status.${status}`))),
  };
}
