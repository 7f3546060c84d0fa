// Problems that the page finds itself: no answer from the server, or one that makes no sense.

import { text } from '../../texts/page';
import type { Lost } from '../server/calls';
import type { PageProblem } from './state';

/** What to tell a person about a lost answer, or about work that does not get on. */
export function shownProblemOf(what: Lost | 'stalled' | 'never-began' | 'undo-lost'): PageProblem {
  if (what === 'stalled') {
    return {
      code: 'stalled',
      sentence: text('shown-problem.stalled'),
      remedy: null,
      particulars: 'no progress',
    };
  }
  if (what === 'never-began') {
    return {
      code: 'no-answer',
      sentence: text('shown-problem.never-began'),
      remedy: 'retry',
      particulars: 'startJob: no answer, and no job afterwards',
    };
  }
  if (what === 'undo-lost') {
    return {
      code: 'no-answer',
      sentence: text('undo.lost'),
      remedy: null,
      particulars: 'makeUndo: no answer, and the same sheet afterwards',
    };
  }
  const particulars = what.detail;
  switch (what.why) {
    case 'timeout':
      return { code: 'no-answer', sentence: text('shown-problem.no-answer'), remedy: 'retry', particulars };
    case 'fault':
      return {
        code: 'cut-off',
        // Google's name for it, in every language: the page and the script run for two accounts.
        sentence: particulars.includes('PERMISSION_DENIED')
          ? text('shown-problem.accounts')
          : text('shown-problem.cut-off'),
        remedy: 'retry',
        particulars,
      };
    case 'strange':
      return { code: 'strange-answer', sentence: text('shown-problem.strange'), remedy: null, particulars };
  }
}

/** The text that "Copy details" copies. */
export const detailsOf = (shownProblem: PageProblem, now: number): string =>
  [
    shownProblem.sentence,
    `${shownProblem.code}: ${shownProblem.particulars}`,
    new Date(now).toISOString(),
  ].join('\n');
