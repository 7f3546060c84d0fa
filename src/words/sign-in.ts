// Sentences for the tab in which a person signs in to Docebo.
import type { ConnectionState, Problem, ShownProblem } from '../contract';
import { toShownProblem } from './problems';
import { clockTime } from './words';

/** How a sign-in on Docebo's own page came to nothing. */
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
export const CLOSE_TAB = 'You can close this tab and go back to the sheet.';

export const signedInSentence = ({ domain, signedInAs: { name, username } }: ConnectionState): string =>
  `You are signed in to ${domain} as ${name || username || 'the app itself'}. ${CLOSE_TAB}`;

/** Why nobody is signed in, and what to do; `clean` makes a text of Docebo's fit to be shown. */
export function signInProblem(
  end: SignInEnd,
  clean: (text: string) => string,
): Pick<ShownProblem, 'sentence' | 'particulars'> {
  const { sentence, particulars } = signInEnd(end, clean);
  return { sentence: `${sentence} Nothing was changed.`, particulars: particulars ?? end.code };
}

function signInEnd(
  end: SignInEnd,
  clean: (text: string) => string,
): { readonly sentence: string; readonly particulars?: string | undefined } {
  switch (end.code) {
    case 'not-begun':
      return {
        sentence:
          'This sign-in is over: it was used before, or given up. If the sidebar is not connected, start again there.',
      };
    case 'another':
      return {
        sentence: 'This page belongs to an earlier sign-in. Continue with the one you started last.',
      };
    case 'too-late':
      return {
        sentence: `The sign-in took longer than ${end.minutes} minutes, so it was given up. Start again in the sidebar.`,
      };
    case 'not-allowed':
      return {
        sentence: 'You declined access in Docebo. To allow it after all, start again in the sidebar.',
      };
    case 'turned-down': {
      const detail = clean(end.detail).replace(/\.$/, '');
      return {
        sentence: `Docebo did not let Rowcall in${detail && `: ${detail}`}. Compare the client ID and the redirect URI with the app in Docebo, then start again in the sidebar.`,
        particulars: detail,
      };
    }
    case 'no-code':
      return { sentence: 'Docebo did not say who signed in. Start again in the sidebar.' };
    case 'failed':
      return signInFailed(end.problem);
  }
}

function signInFailed(problem: Problem): { readonly sentence: string; readonly particulars?: string } {
  // There is no spreadsheet here whose zone could be used.
  const { sentence, particulars } = toShownProblem(problem, (ms) => `${clockTime(ms, 0)} UTC`);
  switch (problem.code) {
    case 'sign-in-refused':
      return {
        sentence:
          'Docebo did not accept the sign-in. Compare the client ID, the client secret and the redirect URI with the app in Docebo, then start again in the sidebar.',
        particulars,
      };
    case 'rate-limited':
    case 'overloaded':
      return {
        sentence: `Docebo accepts no more calls now. Start again in the sidebar${
          problem.retryAt > 0 ? ` after ${clockTime(problem.retryAt, 0)} UTC` : ' later'
        }.`,
        particulars,
      };
    case 'unreachable':
      return {
        sentence:
          'Docebo could not be reached, or its answer was lost. Check the domain, then start again in the sidebar.',
        particulars,
      };
    case 'server-error':
    case 'not-json':
    case 'unexpected-shape':
      return {
        sentence: "Docebo's answer was lost, or could not be read. Start again in the sidebar.",
        particulars,
      };
    default:
      return { sentence, particulars };
  }
}
