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
  return { state: notes.stateOf(ROW), attempts: notes.attemptsOf(ROW), lines: notes.takeLines() };
}

test.each(['User 7 is deactivated.', `${ROW.user.text}: account locked`, 'The user is not active: disabled'])(
  'leaves the row to an update of its own after an import refuses the person with “%s”',
  (message) => {
    const { state, attempts, lines } = after('post-batch', message);
    expect(state).toBe('Ready');
    expect(attempts).toMatchObject({ leaver: true, sends: 0 });
    expect(lines).toEqual([]);
  },
);

test.each([
  'The completion date is in the future.',
  'Course 3 is not published.',
  'Row 17 is not valid.',
  '',
])('fails the row after an import refuses it with “%s”', (message) => {
  expect(after('post-batch', message).state).toBe('Failed');
});

test('fails a row that is refused twice or by an update', () => {
  expect(after('post-batch', 'User 7 is deactivated.', 2).state).toBe('Failed');
  expect(after('put-one', 'User 7 is deactivated.').state).toBe('Failed');
});
