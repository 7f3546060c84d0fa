// The reasons why rows need a person, as the labels of their groups.
import type { ReasonCode } from '../../contract';
import { isTextName, text } from '../../texts';

/** `6 users not found`: a count with its reason. */
export function reasonLabel(code: ReasonCode, rows: number): string {
  const name = `reason.${code}`;
  return isReason(name) ? text(name, { rows }) : text('reason.other', { rows });
}

type ReasonName = 'reason.other';

/** Reasons without a label of their own have the general one. */
const isReason = (name: string): name is ReasonName => isTextName(name);

/** Whether a group of rows can have this code. */
export const isReasonCode = (code: string): code is ReasonCode => isTextName(`reason.${code}`);
