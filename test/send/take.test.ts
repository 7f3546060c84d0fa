// What a refusal of one item of a batch import makes of its row.
import type { PairOutcome } from '../../src/docebo';
import type { Call } from '../../src/plan';
import { Notes } from '../../src/send/notes';
import { takeOutcome } from '../../src/send/take';
import { edit, row } from '../support/builders';

const ROW = row(7, 3, { state: 'Ready' });
const EDIT = edit(7, 3);

function after(kind: 'post-batch' | 'put-one', message: string, sends = 1) {
  const notes = new Notes('run00001', () => 1_000);
  const call: Call = { kind, settles: [EDIT] };
  let pair: PairOutcome = { kind: 'refused', message };
  for (let n = 0; n < sends; n += 1) {
    notes.sending(ROW, call);
    takeOutcome(
      { call, pairs: new Map([[EDIT.key, pair]]), refusedWhole: null, strangers: [], ms: 0 },
      new Map([[EDIT.key, { edit: EDIT, rows: [ROW] }]]),
      notes,
    );
    pair = { kind: 'refused', message };
  }
  return { state: notes.stateOf(ROW), mark: notes.markOf(ROW), lines: notes.takeLines() };
}

test.each(['User 7 is deactivated.', `${ROW.user.text}: account locked`, 'The user is not active: disabled'])(
  'an import that refuses a person with “%s” leaves the row to an update of its own',
  (message) => {
    const { state, mark, lines } = after('post-batch', message);
    expect(state).toBe('Ready');
    expect(mark).toMatchObject({ leaver: true, sends: 0 });
    expect(lines).toEqual([]);
  },
);

test.each([
  'The completion date is in the future.',
  'Course 3 is not published.',
  'Row 17 is not valid.',
  '',
])('an import that refuses with “%s” fails the row', (message) => {
  expect(after('post-batch', message).state).toBe('Failed');
});

test('what is refused twice, or by an update, fails', () => {
  expect(after('post-batch', 'User 7 is deactivated.', 2).state).toBe('Failed');
  expect(after('put-one', 'User 7 is deactivated.').state).toBe('Failed');
});
