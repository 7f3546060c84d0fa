// The tables of fields, of which every other list is made.
import {
  ASKING_FIELDS,
  CHANGE_FIELDS,
  COLUMN_FIELDS,
  HELD_FIELDS,
  MOMENT_FIELDS,
  OTHER_MOMENTS,
} from '../../src/enrollment';
import { FIELDS as SHOWN } from '../../src/sidebar/page/derive';
import { ENGLISH, isTextName } from '../../src/texts';

test('the sidebar shows every field that can have a column, in the same order', () => {
  expect(SHOWN).toEqual(COLUMN_FIELDS);
});

test('every column but those that name the enrollment asks for something', () => {
  expect(COLUMN_FIELDS.filter((field) => field !== 'user' && field !== 'course')).toEqual(ASKING_FIELDS);
});

test('a change can ask for every field that is read back, and for all dates', () => {
  expect(CHANGE_FIELDS).toEqual(expect.arrayContaining([...HELD_FIELDS, ...MOMENT_FIELDS]));
  expect(MOMENT_FIELDS).toEqual(['completedAt', ...OTHER_MOMENTS]);
});

test('every field has its words', () => {
  const named = [
    ...COLUMN_FIELDS.map((field) => `field.${field}`),
    ...HELD_FIELDS.map((field) => `held.${field}`),
  ];
  expect(named.filter((name) => !isTextName(name))).toEqual([]);
  expect(Object.keys(ENGLISH).filter((name) => name.startsWith('field.'))).toHaveLength(COLUMN_FIELDS.length);
});
