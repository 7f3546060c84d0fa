// Turns what was thrown into a problem for a person: a refusal of the platform, or an error of Rowcall's own.
import type { Problem } from '../../contract';
import { permissionsIn } from '../../words';

/** A problem on its way to the person; caught at the face of the server and nowhere else. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** What Google's services call their errors, in every language. Source: docs/oddities.md. */
const GOOGLES = 'Exception';

/** A bug must not reach the person raw; its message goes along to be copied into a mail. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof Error && error.name === GOOGLES) {
    const permissions = permissionsIn(error.message);
    if (permissions.length > 0) {
      return { code: 'not-permitted', permissions, grantUrl: null, detail: error.message };
    }
    return { code: 'google-refused', detail: error.message };
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'bug', detail };
}
