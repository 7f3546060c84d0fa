// The list of additional enrollment fields, in the forms in which tenants may give it.
import { listEnrollmentFields } from '../../../src/docebo';

const fieldsIn = (data: unknown) => listEnrollmentFields().parse({ data });
const field = (more: object) => fieldsIn({ items: [{ id: 7, title: 'Site', type: '3', ...more }] })?.[0];

test('asks for the first page', () => {
  expect(listEnrollmentFields().path).toBe('/manage/v1/enrollment_fields?page=1&page_size=200');
});

test.each([
  ['1', 'date'],
  [2, 'dropdown'],
  ['3', 'text'],
  [4, 'text'],
  ['dropdownField', 'dropdown'],
  ['free_text', 'text'],
  ['Text-Area', 'text'],
  ['iframe', 'other'],
  [null, 'other'],
])('reads the type %p as %s', (type, expected) => {
  expect(field({ type })?.type).toBe(expected);
});

test.each([
  [{ mandatory: '1' }, true],
  [{ mandatory: 1 }, true],
  [{ mandatory: true }, true],
  [{ mandatory: '0' }, false],
  [{}, false],
])('reads whether a field is mandatory: %p', (more, expected) => {
  expect(field(more)?.mandatory).toBe(expected);
});

test.each([
  ['nothing', {}, 'all'],
  ['an empty text', { courses: '' }, 'all'],
  ['an empty list', { courses: [] }, 'all'],
  ['a text of ids', { courses: '101, 102' }, [101, 102]],
  ['a list of ids', { courses: ['101', 102] }, [101, 102]],
  ['words', { courses: '3 courses' }, 'unknown'],
  ['a map', { courses: { selected: [] } }, 'unknown'],
  ['a category', { courses: '', category: '12' }, 'unknown'],
])('reads for which courses a field is: %s', (_name, more, expected) => {
  expect(field(more)?.courses).toEqual(expected);
});

test.each([
  ['ids and labels', [{ id: 1, label: 'Rome' }], [{ id: '1', labels: ['Rome'] }]],
  [
    'a map by id',
    { 1: 'Rome', 2: 'Oslo' },
    [
      { id: '1', labels: ['Rome'] },
      { id: '2', labels: ['Oslo'] },
    ],
  ],
  [
    'languages',
    [
      {
        option_id: '1',
        translations: [
          { lang: 'en', title: 'Vienna' },
          { lang: 'de', title: 'Wien' },
        ],
      },
    ],
    [{ id: '1', labels: ['Vienna', 'Wien'] }],
  ],
  [
    'a label for each language',
    [{ id: '1', label: { en: 'Vienna', de: 'Wien' } }],
    [{ id: '1', labels: ['Vienna', 'Wien'] }],
  ],
  [
    'one option for each language, and another with its label',
    [
      { id: 1, label: 'Rome', lang: 'en' },
      { id: 1, label: 'Roma', lang: 'it' },
      { id: 1, label: 'Rome', lang: 'pt' },
      { id: 2, label: 'Roma', lang: 'es' },
    ],
    [
      { id: '1', labels: ['Rome', 'Roma'] },
      { id: '2', labels: ['Roma'] },
    ],
  ],
  ['labels without ids', ['Rome', 'Oslo'], null],
  ['nothing', undefined, null],
])('reads the options of a dropdown: %s', (_name, options, expected) => {
  expect(field({ type: '2', options })?.options).toEqual(expected);
});

test('reads what can be read: a field without an id or a title is left out, and a list without pages is a list', () => {
  expect(
    fieldsIn([{ id: 'x', title: 'A' }, { id: 7, title: ' ' }, null, { id: 8, title: ' Site ', type: 3 }]),
  ).toEqual([{ id: 8, title: 'Site', type: 'text', mandatory: false, courses: 'all', options: null }]);
  expect(fieldsIn('no list')).toBeNull();
});
