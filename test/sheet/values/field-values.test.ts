// Cells as values of additional enrollment fields.
import * as fc from 'fast-check';
import type { EnrollmentField } from '../../../src/enrollment';
import { alike } from '../../../src/sheet';
import { readField } from '../../../src/sheet/values/field-values';

const field = (more: Partial<EnrollmentField>): EnrollmentField => ({
  id: 7,
  title: 'Site',
  type: 'text',
  mandatory: false,
  courses: 'all',
  options: null,
  ...more,
});

const noDay = () => null;
const date = { wall: '2026-03-14 00:00:00', shown: '14 March' };

const sites = field({
  type: 'dropdown',
  options: [
    { id: '71', labels: ['Vienna', 'Wien'] },
    { id: '72', labels: ['Rome'] },
    { id: '73', labels: ['Old', 'Wien'] },
  ],
});

test('a dropdown takes a label in any language and any case, and sends the id of its option', () => {
  expect(readField(sites, ' vienna ', noDay)).toEqual({ ok: true, value: '71', shown: 'vienna' });
  expect(readField(sites, 'ROME', noDay)).toEqual({ ok: true, value: '72', shown: 'ROME' });
});

test.each([
  ['a label that two options have', sites, 'wien', 'option-twice', []],
  ['a label that no option has', sites, 'Oslo', 'option', ['Vienna', 'Rome', 'Old']],
  ['the id of an option', sites, '72', 'option', ['Vienna', 'Rome', 'Old']],
  ['a dropdown whose options are not told', field({ type: 'dropdown' }), 'Rome', 'options-untold', []],
  ['a text field with a date cell', field({}), date, 'is-date', []],
  ['a date field with another text', field({ type: 'date' }), 'soon', 'no-date', []],
  ['a field of an unknown type', field({ type: 'other' }), 'x', 'type', []],
] as const)('%s is refused', (_name, given, cell, why, options) => {
  const read = readField(given, cell, noDay);
  expect(read).toMatchObject({
    ok: false,
    problem: { code: 'field-unfit', id: 7, title: 'Site', why, options },
  });
});

test('a date field sends the day', () => {
  const days = field({ type: 'date' });
  expect(readField(days, date, () => '2026-03-14')).toEqual({
    ok: true,
    value: '2026-03-14',
    shown: '2026-03-14',
  });
  const open = { code: 'question-open', question: 'q', header: 'Site', value: '03/04/2026' } as const;
  expect(readField(days, '03/04/2026', () => open)).toEqual({ ok: false, problem: open });
});

test('whatever the labels are, a dropdown sends no id whose option does not have the label', () => {
  const label = fc.string({ minLength: 1, maxLength: 4 });
  const options = fc.uniqueArray(
    fc.record({ id: fc.nat().map(String), labels: fc.array(label, { minLength: 1 }) }),
    {
      selector: ({ id }) => id,
    },
  );
  fc.assert(
    fc.property(options, label, (offered, cell) => {
      const read = readField(field({ type: 'dropdown', options: offered }), cell, noDay);
      if (!read.ok) return;
      const has = offered.filter(({ labels }) => labels.some((each) => alike(each) === alike(cell.trim())));
      expect(has.map(({ id }) => id)).toEqual([read.value]);
    }),
  );
});
