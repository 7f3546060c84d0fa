// The answer to a batch import, item by item.
import fc from 'fast-check';
import { cleaner } from '../../../src/docebo/http/texts';
import { importOutcomes } from '../../../src/docebo/writes/imports';
import { cases } from '../../support/cases';
import { edit, kinds } from '../support';

const EDITS = [edit(101, 1), edit(101, 2), edit(102, 1)];
const REQUEST = 'POST /learn/v1/enrollment/batch';
const read = (body: unknown) => importOutcomes(EDITS, body, REQUEST, cleaner([]));

const item = (row_index: number | null, course_id: unknown, user_id: unknown, more: object = {}) => ({
  row_index,
  success: true,
  message: '',
  course_id,
  user_id,
  session_id: null,
  ...more,
});
const DONE = [item(0, 101, 1), item(1, 101, 2), item(2, 102, 1)];
const failed = { success: false, message: 'No.' };

/** What the items became, in the order sent. */
const became = (...items: unknown[]) => Object.values(kinds(read({ data: items }).pairs)).join(' ');

test.each<[string, unknown[], string]>([
  ['all named', DONE, 'updated updated updated'],
  ['another order', [...DONE].reverse(), 'updated updated updated'],
  ['ids as text', [item(0, '101', '1')], 'updated unknown unknown'],
  ['their names alone', [item(null, null, null, { batch_item_id: '101-2' })], 'unknown updated unknown'],
  [
    'a name and one id that fits',
    [item(null, 101, null, { batch_item_id: '101-2' })],
    'unknown updated unknown',
  ],
  [
    'a name and one id that does not fit',
    [item(null, 102, null, { batch_item_id: '101-2' })],
    'unknown unknown unknown',
  ],
  ['ids and the name of another', [item(0, 101, 1, { batch_item_id: '101-2' })], 'unknown unknown unknown'],
  [
    'a failure with ids and the name of another',
    [item(0, 101, 1, { ...failed, batch_item_id: '101-2' })],
    'unknown unknown unknown',
  ],
  ['a name that Rowcall did not give', [item(0, 101, 1, { batch_item_id: '17' })], 'updated unknown unknown'],
  ['their places alone', [item(0, null, null), item(2, null, null)], 'accepted unknown accepted'],
  ['one item missing', DONE.slice(1), 'unknown updated updated'],
  [
    'one item of another form',
    [DONE[0], { success: 'yes', course_id: 101, user_id: 2 }, DONE[2]],
    'updated unknown updated',
  ],
  ['one failed with ids', [DONE[0], item(1, 101, 2, failed)], 'updated refused unknown'],
  [
    'one failed by its place, counted from 0',
    [DONE[0], item(1, null, null, failed)],
    'updated refused unknown',
  ],
  [
    'one failed by its place, counted from 1',
    [item(1, 101, 1), item(2, null, null, failed)],
    'updated refused unknown',
  ],
  ['one failed, counted from an unknown start', [item(1, null, null, failed)], 'unknown unknown unknown'],
  ['places that fit no counting', [item(0, 101, 2), item(1, null, null, failed)], 'unknown updated unknown'],
  ['a place outside', [item(7, null, null, failed)], 'unknown unknown unknown'],
  ['done and not done', [DONE[0], item(0, 101, 1, failed)], 'unknown unknown unknown'],
  ['done, not done and done', [DONE[0], item(0, 101, 1, failed), DONE[0]], 'unknown unknown unknown'],
  ['done twice', [DONE[0], DONE[0]], 'updated unknown unknown'],
])('reads an answer with %s', (_, items, expected) => {
  expect(became(...items)).toBe(expected);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'queued'],
  ['no data', {}],
  ['data that is true', { data: true }],
  ['a PUT', { data: { updated: [{ course_id: 101, user_id: 1 }] } }],
])('calls every item unknown for an answer that is %s', (_, body) => {
  expect(new Set(Object.values(kinds(read(body).pairs)))).toEqual(new Set(['unknown']));
});

test('reads a list with gaps, as PHP writes it', () => {
  expect(Object.values(kinds(read({ data: { 0: DONE[0], 2: DONE[2] } }).pairs)).join(' ')).toBe(
    'updated unknown updated',
  );
});

test.each<[unknown, string]>([
  ['No <b>course</b>.', 'No course .'],
  [['One.', 'Two.'], 'One. Two.'],
  [{ status: ['Wrong.'] }, 'Wrong.'],
  [null, ''],
])('keeps the message %j', (message, said) => {
  expect(read({ data: [item(0, 101, 1, { success: false, message })] }).pairs.get('101/1')).toEqual({
    kind: 'refused',
    message: said,
  });
});

test('counts a pair that was not in the call, and keeps the places of the others', () => {
  const { pairs, strangers } = read({ data: [DONE[0], item(1, null, null, failed), item(3, 999, 9)] });
  expect(Object.values(kinds(pairs)).join(' ')).toBe('updated refused unknown');
  expect(strangers).toEqual([{ userId: 9, courseId: 999 }]);
});

test('gives each edit an outcome for any answer, and updates only pairs that it names', () => {
  const id = fc.constantFrom<unknown>(101, 102, 1, 2, '101', '2', null, undefined, 9, 1.5, 'x');
  const any = fc.record(
    {
      row_index: fc.constantFrom<unknown>(0, 1, 2, 3, '1', null, -1),
      success: fc.constantFrom<unknown>(true, false, true, 1, 'true'),
      message: fc.jsonValue(),
      course_id: id,
      user_id: id,
      batch_item_id: fc.constantFrom<unknown>('101-1', '101-2', '102-1', '0', 7, null),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        fc.record({ data: fc.array(fc.oneof(any, any, fc.jsonValue()), { maxLength: 5 }) }),
      ),
      (body) => {
        const { pairs } = read(body);
        expect([...pairs.keys()]).toEqual(EDITS.map(({ key }) => key));
        for (const { key, courseId, userId } of EDITS) {
          if (pairs.get(key)?.kind !== 'updated') continue;
          const items = Object.values((body as { data: Record<string, Record<string, unknown>> }).data);
          const names = items.some(
            (each) =>
              each?.success === true &&
              ((Number(each.course_id) === courseId && Number(each.user_id) === userId) ||
                each.batch_item_id === `${courseId}-${userId}`),
          );
          expect(names).toBe(true);
        }
      },
    ),
    { numRuns: cases(1000) },
  );
});
