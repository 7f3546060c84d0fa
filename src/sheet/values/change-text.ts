// A change as text, to compare changes.
import type { Change } from '../../contract';
import { askedOf, CHANGE_FIELDS } from '../../enrollment';

/** A text that a person typed, so that a sign in it is none of those between the parts of a change. */
export const escaped = (text: string): string => text.replace(/[\\|]/g, '\\$&');

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
      default:
        return [change[field] ?? ''];
    }
  }).join('|');
