// Kinds of calls, and the answers to them, in a few words.
import type { JobProblem, Way } from '../../contract';
import { text } from '../../texts';
import { quoted } from '../parts/quotes';

/** That a way of writing is not used on this tenant, and why. */
export const closedSentence = (way: Way, why: string): string =>
  why === ''
    ? text('way.closed', { way: text(`way.${way}`) })
    : text('way.closed.why', { way: text(`way.${way}`), why });

/** That this tenant does not list its additional enrollment fields. */
export const noTitlesSentence = (): string => text('way.no-titles');

/** The answer to a call, in few words: its status and how it begins. */
export function answerInWords(problem: JobProblem): string {
  const words = (status: number, detail: string) =>
    `HTTP ${status}${detail === '' ? '' : `: ${quoted(detail)}`}`;
  switch (problem.code) {
    case 'refused':
    case 'server-error':
      return words(problem.status, problem.detail);
    case 'not-json':
      return words(problem.status, problem.detail || problem.contentType);
    case 'unexpected-shape':
      return text('answer.strange', { detail: quoted(problem.detail) });
    case 'unreachable':
      return text('answer.none', { detail: quoted(problem.detail) });
    case 'forbidden':
      return words(403, problem.detail);
    case 'rate-limited':
      return 'HTTP 429';
    case 'overloaded':
      return 'HTTP 503';
    default:
      return problem.code;
  }
}
