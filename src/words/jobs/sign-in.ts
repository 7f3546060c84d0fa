// Sentences for the tab in which a person signs in to Docebo.
import type { ConnectionState, Problem, ShownProblem } from '../../contract';
import { text } from '../../texts';
import { clockTime } from '../parts/words';
import { toShownProblem } from './problems';

/** Why a sign-in on Docebo's own page failed. */
export type SignInEnd =
  /** None was begun, or it is over. */
  | { readonly code: 'not-begun' }
  /** It is another one that was begun. */
  | { readonly code: 'another' }
  | { readonly code: 'too-late'; readonly minutes: number }
  /** The person said no. */
  | { readonly code: 'not-allowed' }
  /** Docebo said no; `detail` as it came. */
  | { readonly code: 'turned-down'; readonly detail: string }
  | { readonly code: 'no-code' }
  | { readonly code: 'failed'; readonly problem: Problem };

/** For the tab that Docebo leads back to. */
export const closeTab = (): string => text('sign-in.close-tab');

export const signedInSentence = ({ domain, signedInAs: { name, username } }: ConnectionState): string =>
  `${text('sign-in.done', { domain, name: name || username || text('sign-in.app') })} ${closeTab()}`;

/** Why nobody is signed in, and what to do; `clean` makes a text of Docebo's fit to be shown. */
export function signInProblem(
  end: SignInEnd,
  clean: (text: string) => string,
): Pick<ShownProblem, 'sentence' | 'particulars'> {
  const { sentence, particulars } = signInEnd(end, clean);
  return {
    sentence: `${sentence} ${text('sign-in.nothing-changed')}`,
    particulars: particulars ?? end.code,
  };
}

interface Ended {
  readonly sentence: string;
  readonly particulars?: string | undefined;
}

function signInEnd(end: SignInEnd, clean: (text: string) => string): Ended {
  switch (end.code) {
    case 'not-begun':
    case 'another':
    case 'not-allowed':
    case 'no-code':
      return { sentence: text(`sign-in.${end.code}`) };
    case 'too-late':
      return { sentence: text('sign-in.too-late', { minutes: end.minutes }) };
    case 'turned-down': {
      const detail = clean(end.detail).replace(/\.$/, '');
      return {
        sentence:
          detail === '' ? text('sign-in.turned-down') : text('sign-in.turned-down.detail', { detail }),
        particulars: detail,
      };
    }
    case 'failed':
      return signInFailed(end.problem);
  }
}

function signInFailed(problem: Problem): Ended {
  // There is no spreadsheet here whose zone could be used.
  const { sentence, particulars } = toShownProblem(problem, (ms) => `${clockTime(ms, 0)} UTC`);
  switch (problem.code) {
    case 'sign-in-refused':
      return { sentence: text('sign-in.refused'), particulars };
    case 'rate-limited':
    case 'overloaded':
      return {
        sentence:
          problem.retryAt > 0
            ? text('sign-in.no-more-calls.until', { time: clockTime(problem.retryAt, 0) })
            : text('sign-in.no-more-calls'),
        particulars,
      };
    case 'unreachable':
      return { sentence: text('sign-in.unreachable'), particulars };
    case 'server-error':
    case 'not-json':
    case 'unexpected-shape':
      return { sentence: text('sign-in.lost'), particulars };
    default:
      return { sentence, particulars };
  }
}
