// What was thrown, as a problem for a person: Google's refusal of a cell, or an error of Rowcall's own.
import type { Problem } from '../contract';

/** Google's words where somebody protects a sheet or a range from this person. Source: docs/oddities.md. */
const PROTECTED = /protected cell or object/i;

/** A bug must not reach the person raw; its message goes along to be copied into a mail. */
export function problemOf(error: unknown): Problem {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return PROTECTED.test(detail) ? { code: 'sheet-protected', detail } : { code: 'bug', detail };
}
