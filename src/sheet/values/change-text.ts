// A change as text, to compare changes.
import type { Change } from '../../contract';
import { askedOf, CHANGE_FIELDS, type ChangeField } from '../../enrollment';

/** A text that a person typed, so that a sign in it is none of those between the parts of a change. */
export const escaped = (text: string): string => text.replace(/[\\|]/g, '\\$&');

/**
 * The fields whose values have a place in the text, empty or not. Fingerprints in receipts are made of it, so
 * a later field is there by its name, and only if it is asked for: other rows keep their receipts.
 */
const PLACED: ReadonlySet<ChangeField> = new Set<ChangeField>([
  'status',
  'completedAt',
  'score',
  'enrolledAt',
  'activeFrom',
  'activeUntil',
  'level',
  'sessionId',
]);

/**
 * A change as canonical text: two changes are equal exactly if their texts are. The planner groups by it.
 */
export const changeText = (change: Change): string =>
  CHANGE_FIELDS.flatMap((field) => {
    switch (field) {
      case 'fields':
        return (change.fields ?? []).flatMap(([id, value]) => [id, escaped(value)]);
      case 'attendance':
        return askedOf(change.attendance).map(
          ({ name }) => `${name} ${escaped(`${change.attendance?.[name] ?? ''}`)}`,
        );
      default: {
        const value = change[field];
        if (PLACED.has(field)) return [value ?? ''];
        return value === null ? [] : [`${field} ${escaped(`${value}`)}`];
      }
    }
  }).join('|');
