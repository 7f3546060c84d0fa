// The headers of the sheets that Rowcall makes of what Docebo holds: each names its field in every language.
import type { FieldName } from '../../../src/contract';
import { HELD_FIELDS, type HeldField } from '../../../src/enrollment';
import { matchHeader } from '../../../src/sheet';
import type { HeaderName } from '../../../src/words/parts/sheet-words';
import { LANGUAGES, wordsIn } from '../../support/languages';

const FIELDS: Readonly<Record<HeaderName, FieldName | null>> = {
  username: 'user',
  'first-name': null,
  'last-name': null,
  name: null,
  email: 'user',
  deactivated: null,
  'user-id': 'user',
  'course-code': 'course',
  'course-title': null,
  'course-type': null,
  'course-id': 'course',
  'session-code': 'session',
  'session-name': 'session',
  begins: null,
  ends: null,
  ...(Object.fromEntries(HELD_FIELDS.map((name) => [name, name])) as Record<HeldField, HeldField>),
  action: 'action',
  assignment: null,
  held: 'precondition',
  'from-plan': null,
  'plan-id': 'course',
  'session-id': 'session',
  enrollment: null,
  note: null,
  read: null,
};

const NAMES = Object.keys(FIELDS) as HeaderName[];
test.each(LANGUAGES)('in %s each header names its field, or none', (tag) => {
  const { header } = wordsIn(tag);
  expect(
    Object.fromEntries(
      NAMES.map((name) => [`${name}: ${header(name)}`, matchHeader(header(name))?.field ?? null]),
    ),
  ).toEqual(Object.fromEntries(NAMES.map((name) => [`${name}: ${header(name)}`, FIELDS[name]])));
});

test.each(LANGUAGES)('in %s each header says in which form it names a user or a course', (tag) => {
  const { header } = wordsIn(tag);
  const form = (name: HeaderName) => matchHeader(header(name))?.form;
  expect([
    form('username'),
    form('email'),
    form('user-id'),
    form('course-code'),
    form('course-id'),
    form('plan-id'),
  ]).toEqual(['username', 'email', 'docebo-id', 'code', 'docebo-id', 'plan-id']);
});

test('words stay in their language once another one is in use', () => {
  const words = wordsIn('de');
  expect([words.header('course-code'), words.status(2), wordsIn('en').status(2)]).toEqual([
    'Kurscode',
    'Abgeschlossen',
    'Completed',
  ]);
});
