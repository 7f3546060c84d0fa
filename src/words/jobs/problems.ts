// Every problem of a job as the sidebar shows it: what happened, what to do, and what the button does.
import type { JobProblem, Problem, ShownProblem } from '../../contract';
import { isRowProblem, rowSentence } from '../rows/row-problems';
import { jobSentence } from './job-problems';
import { particularsOf, remedyOf } from './remedies';

/** What of a sign-in a problem blames. */
function suspectOf(problem: JobProblem): Pick<ShownProblem, 'suspect'> {
  switch (problem.code) {
    case 'sign-in-refused':
      return problem.suspect ? { suspect: problem.suspect } : {};
    case 'unreachable':
    case 'not-found':
    case 'not-json':
    case 'domain-invalid':
    case 'domain-not-listed':
      return { suspect: 'domain' };
    default:
      return {};
  }
}

/** The row that the sentence names. */
const rowOf = (problem: JobProblem): Pick<ShownProblem, 'row'> =>
  problem.code === 'pilot-failed' && problem.row ? { row: problem.row.number } : {};

/**
 * A problem as the sidebar gets it. `clock` turns milliseconds into the time of day that a person reads
 * (`14:30`).
 */
export function toShownProblem(problem: Problem, clock: (ms: number) => string): ShownProblem {
  if (isRowProblem(problem)) {
    return {
      code: problem.code,
      sentence: rowSentence(problem),
      remedy: 'show-rows',
      particulars: problem.code,
    };
  }
  return {
    code: problem.code,
    sentence: jobSentence(problem, clock),
    remedy: remedyOf(problem),
    particulars: particularsOf(problem),
    ...suspectOf(problem),
    ...rowOf(problem),
    ...(problem.code === 'not-permitted' && problem.grantUrl !== null ? { link: problem.grantUrl } : {}),
  };
}
