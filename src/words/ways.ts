// Ways of writing, and the answers to them, in a few words.
import type { JobProblem, Way } from '../contract';
import { quoted } from './quotes';

const WAY_WORDS: Readonly<Record<Way, string>> = {
  'put-one': 'Single updates',
  'put-many': 'Bulk updates',
  'post-batch': 'Batch imports that update',
  'enroll-many': 'Bulk enrollments',
  'enroll-batch': 'Batch imports that enroll',
  'unenroll-many': 'Bulk unenrollments',
};

/** That a way of writing is not used on this tenant, and why. */
export const closedSentence = (way: Way, why: string): string =>
  `${WAY_WORDS[way]} are not used on this Docebo, because a first call was read back and was not as asked${
    why === '' ? '' : `: ${why}`
  }.`;

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
      return `data that Rowcall does not know, ${quoted(problem.detail)}`;
    case 'unreachable':
      return `nothing: ${quoted(problem.detail)}`;
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
