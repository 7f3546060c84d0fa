// Texts about columns: which fields have one, which columns are not read, what to know about a field.
import type { Action, FieldName, UnusedLook } from '../../contract';
import { text } from '../../texts/page';
import { fieldList, list } from './words';

/** Fields whose name does not say enough. */
const WITH_HINT = ['completedAt', 'level', 'session', 'present', 'passed', 'action', 'precondition'] as const;

/** Below the dropdown of a field; `null` if its name says enough. */
export function fieldHint(field: FieldName): string | null {
  const hinted = WITH_HINT.find((each) => each === field);
  return hinted === undefined ? null : text(`columns.hint.${hinted}`);
}

/** Columns that nothing is read from although they look as if they mattered. */
export const unusedLine = (ignored: readonly { readonly header: string; readonly looks: UnusedLook }[]) =>
  text('columns.unused', {
    columns: list(
      ignored.map(({ header, looks }) =>
        text('columns.quoted.looks', { header, looks: text(`columns.looks.${looks}`) }),
      ),
    ),
  });

/** Headers in quotation marks. */
export const quotedList = (headers: readonly string[]) =>
  list(headers.map((header) => text('columns.quoted', { header })));

/** What the closed step says: the fields that have a column, and the action if it is not the usual one. */
export function columnsClosed(chosen: readonly FieldName[], action: Action): string {
  const fields = fieldList(chosen);
  return action === 'update' ? fields : text(`action.${action}.after`, { fields });
}
