// What a real run asks of clasp: push, run a function. clasp ends with 0 also after some refusals, so its
// answers are what counts.

import { z } from 'zod';
import { parseJson } from '../../src/work/stored/stored';

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs clasp with these arguments in a folder. */
export type Clasp = (args: readonly string[], folder: string) => Ran;

const pushed = z.array(z.string());
const answered = z.object({
  response: z.unknown().optional(),
  error: z.object({ message: z.string().optional() }).optional(),
});

/** What clasp wrote last, without a full stop at its end. */
const said = ({ out, err }: Ran): string =>
  `${err}\n${out}`.trim().split('\n').slice(-4).join('; ').replace(/\.+$/, '') || 'it printed nothing';

/** Throws an Error with a sentence if clasp did not push. An empty list is a script that is up to date. */
export function push(clasp: Clasp, folder: string): void {
  // Without --force clasp asks before it takes a changed manifest, and if nobody can answer it pushes
  // nothing.
  const ran = clasp(['push', '--force', '--json'], folder);
  if (ran.status === 0 && pushed.safeParse(parseJson(ran.out)).success) return;
  throw new Error(
    `clasp did not push: ${said(ran)}. Sign in with npx clasp login, switch on the Apps Script API (script.google.com/home/usersettings), and see that --script is the ID of a script of yours.`,
  );
}

/** A function's result, or why it was not run: then a person presses Run. */
type Called = { readonly ran: true; readonly value: string } | { readonly ran: false; readonly why: string };

export function runFunction(clasp: Clasp, folder: string, name: string): Called {
  const ran = clasp(['run-function', name, '--json'], folder);
  const found = answered.safeParse(parseJson(ran.out));
  if (ran.status !== 0 || !found.success) return { ran: false, why: said(ran) };
  const { response, error } = found.data;
  if (error) return { ran: false, why: error.message ?? 'Google gave an error without a message' };
  if (typeof response !== 'string') return { ran: false, why: 'Google gave no result' };
  return { ran: true, value: response };
}
