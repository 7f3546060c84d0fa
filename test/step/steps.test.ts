// Whole slices in memory: a check, a run and a verify, from the cells of a sheet to what is written beside its rows.
import type { Problem } from '../../src/contract';
import { OWN_HEADERS } from '../../src/sheet';
import { DAY, DONE, type World, world } from './world';

const TIME_IS_UP: Problem = { code: 'out-of-time' };

describe('a check', () => {
  test('says of each row what a run would do, and adds the columns for it', () => {
    const made = world({ dates: [DAY, '', DAY, 'soon'] });
    made.is(3, DONE);
    const { finished, rowsLeft, problem, record } = made.step('check');
    expect(made.cells[0]?.slice(3)).toEqual([...OWN_HEADERS]);
    expect(made.statuses()).toEqual(['Ready', 'Invalid', 'No change', 'Invalid']);
    expect([finished, rowsLeft, problem, record.rowsTotal]).toEqual([true, 0, null, 4]);
    expect(made.sent).toEqual([]);
  });

  test('of a selection is for the rows in it, and refuses one without a row', () => {
    const made = world({ selection: [[2, 3]] });
    const { record } = made.step('check', { scope: { of: 'selected' } });
    expect(made.statuses()).toEqual(['', 'Ready', 'Ready', '']);
    expect(record.rowsTotal).toBe(2);
    const none = world({ selection: [[9, 9]] });
    expect(none.step('check', { scope: { of: 'selected' } }).problem).toEqual({ code: 'nothing-selected' });
  });

  test('that ends before its rows are read continues with those that are left', () => {
    const made = world({ rounds: 0, selection: [[1, 4]] });
    const first = made.step('check', { scope: { of: 'selected' } });
    expect([first.finished, first.rowsLeft, first.problem]).toEqual([false, 4, TIME_IS_UP]);
    // Which rows were selected is known by their receipts.
    expect(made.statuses()).toEqual(['', '', '', '']);
    expect(made.details().every((text) => text !== '')).toBe(true);
    Object.assign(made.set, { rounds: 1000, selection: [] });
    const second = made.step('check', first.record, false);
    expect([second.finished, second.rowsLeft, second.record.rowsTotal]).toEqual([true, 0, 4]);
    expect(made.statuses()).toEqual(['Ready', 'Ready', 'Ready', 'Ready']);
  });

  test('leaves out rows that a filter hides, and says so beside them', () => {
    const made = world({ hidden: [2] });
    const { record, rowsLeft } = made.step('check');
    expect(made.statuses()).toEqual(['Ready', 'Invalid', 'Ready', 'Ready']);
    expect(made.details()[1]).toMatch(/filter/);
    expect([record.rowsTotal, rowsLeft]).toEqual([3, 0]);
  });

  test('begins only where its results can be written', () => {
    const { step, statuses } = world({ merged: 'Sheet1!D2:E3' });
    expect(step('check').problem).toMatchObject({ code: 'cells-refused', range: 'Sheet1!D2:E3' });
    expect(statuses()).toEqual(['', '', '', '']);
  });

  test('settles rows that a run left without an answer, with a line in the log for each, hidden or not', () => {
    const lost = {
      kind: 'unknown',
      problem: { code: 'server-error', request: '', status: 500, detail: '' },
    } as const;
    const made = world({
      outcome: (call) => ({ pairs: new Map(call.settles.map(({ key }) => [key, lost])) }),
      hidden: [],
    });
    made.step('check');
    made.step('run');
    expect(made.statuses()).toEqual(['Unknown', 'Unknown', 'Unknown', 'Unknown']);
    made.is(1, DONE);
    const before = made.lines.length;
    const { finished } = made.step('check');
    expect(made.statuses()).toEqual(['Updated', 'Ready', 'Ready', 'Ready']);
    expect(finished).toBe(true);
    // Whoever is to be sent again gets a line then.
    expect(made.lines.slice(before).map((line) => line.join(' '))).toEqual([
      expect.stringMatching(/ann .*Updated/),
    ]);
  });

  test('does not settle lost rows while the log has no room for their lines', () => {
    const lost = { kind: 'accepted' } as const;
    const made = world({
      outcome: (call) => ({ pairs: new Map(call.settles.map(({ key }) => [key, lost])) }),
    });
    made.step('check');
    made.step('run');
    Object.assign(made.set, { free: 0 });
    expect(made.step('check').problem).toMatchObject({ code: 'log-full' });
    expect(made.statuses()).toEqual(['Unknown', 'Unknown', 'Unknown', 'Unknown']);
  });
});

describe('a run', () => {
  test('sends what is Ready in one call, writes every result, and logs each row', () => {
    const made = world();
    made.step('check');
    const { finished, rowsLeft, callsLeft, record, problem } = made.step('run');
    expect(made.sent.map(({ kind, settles }) => [kind, settles.length])).toEqual([['put-many', 4]]);
    expect(made.statuses()).toEqual(['Updated', 'Updated', 'Updated', 'Updated']);
    expect([finished, rowsLeft, callsLeft, problem]).toEqual([true, 0, 0, null]);
    expect([record.writes, record.rowsTotal, record.logged]).toEqual([1, 4, true]);
    // One line for its beginning, one for each row.
    expect(made.lines).toHaveLength(5);
  });

  test('of a job sends the rows of that check alone', () => {
    const made = world({ selection: [[1, 2]] });
    made.step('check', { scope: { of: 'selected' }, job: 'check0aa' });
    Object.assign(made.set, { selection: [[3, 4]] });
    made.step('check', { scope: { of: 'selected' }, job: 'check0bb' });
    made.step('run', { scope: { of: 'job', job: 'check0bb' } });
    expect(made.statuses()).toEqual(['Ready', 'Ready', 'Updated', 'Updated']);
  });

  test('that has no time for a call tells how many are left, and sends none twice', () => {
    const made = world();
    made.step('check');
    Object.assign(made.set, { waves: 0 });
    const first = made.step('run');
    expect([first.finished, first.rowsLeft, first.callsLeft, made.sent.length]).toEqual([false, 4, 1, 0]);
    Object.assign(made.set, { waves: 1000 });
    const second = made.step('run', first.record, false);
    expect([second.finished, made.sent.length]).toEqual([true, 1]);
    expect(made.step('run', second.record, false).finished).toBe(true);
    expect(made.sent).toHaveLength(1);
  });

  test('reads rows without an answer before it goes on, and sends only what did not arrive', () => {
    let n = 0;
    const made = world({
      outcome: (call) =>
        n++ === 0 ? { pairs: new Map(call.settles.map(({ key }) => [key, { kind: 'accepted' }])) } : {},
    });
    made.step('check');
    const first = made.step('run');
    expect([first.finished, made.statuses()[0]]).toEqual([false, 'Unknown']);
    made.is(1, DONE);
    made.is(2, DONE);
    const second = made.step('run', first.record, false);
    expect(made.statuses()).toEqual(['Updated', 'Updated', 'Updated', 'Updated']);
    expect(made.sent[1]?.settles.map(({ userId }) => userId)).toEqual([3, 4]);
    expect(second.finished).toBe(true);
  });

  test('fails a row that is refused, and finishes with the others', () => {
    const made = world({
      outcome: (call) => {
        const bad = call.settles.some(({ userId }) => userId === 2);
        if (!bad) return {};
        if (call.settles.length > 1)
          return {
            refusedWhole: { code: 'refused', request: 'PUT', status: 400, detail: 'no' },
            pairs: new Map(),
          };
        return { pairs: new Map(call.settles.map(({ key }) => [key, { kind: 'refused', message: 'no' }])) };
      },
    });
    made.step('check');
    const { finished, problem } = made.step('run');
    expect(made.statuses()).toEqual(['Updated', 'Failed', 'Updated', 'Updated']);
    expect([finished, problem]).toEqual([true, null]);
  });

  test('begins only while the log has room for its lines', () => {
    const made = world();
    made.step('check');
    Object.assign(made.set, { free: 0 });
    expect(made.step('run').problem).toMatchObject({ code: 'log-full' });
    expect([made.sent.length, made.statuses()[0]]).toEqual([0, 'Ready']);
  });

  test('begins only where its results can be written, and with rows that are still seen', () => {
    const made = world();
    made.step('check');
    Object.assign(made.set, { merged: 'Sheet1!D2:E3' });
    expect(made.step('run').problem).toMatchObject({ code: 'cells-refused' });
    Object.assign(made.set, { merged: null, hidden: [1] });
    expect(made.step('run').problem).toEqual({ code: 'rows-hidden', rows: 1 });
    expect(made.sent).toEqual([]);
  });

  test('sends no row that was edited after its check', () => {
    const made = world();
    made.step('check');
    const line = made.cells[2];
    if (line) line[2] = '2026-03-20';
    made.step('run');
    expect(made.sent.flatMap(({ settles }) => settles.map(({ userId }) => userId))).toEqual([1, 3, 4]);
    expect(made.statuses()).toEqual(['Updated', expect.any(String), 'Updated', 'Updated']);
    expect(made.statuses()[1]).not.toBe('Updated');
  });
});

describe('a verify', () => {
  const updated = (set: World = {}) => {
    const made = world(set);
    made.step('check');
    made.step('run');
    made.later(120_000);
    return made;
  };

  test('reads back what was written, and says which rows differ by now', () => {
    const made = updated();
    made.is(2, { completedAt: '2026-03-15 12:00:00' });
    made.held.delete(3);
    const { finished, rowsLeft, record, problem } = made.step('verify');
    expect(made.statuses()).toEqual(['Verified', 'Differs', 'Differs', 'Verified']);
    expect([finished, rowsLeft, record.rowsTotal, problem]).toEqual([true, 0, 4, null]);
  });

  test('of a selection leaves the other rows as they are', () => {
    const made = updated();
    Object.assign(made.set, {
      selection: [
        [1, 1],
        [4, 4],
      ],
    });
    const { record } = made.step('verify', { scope: { of: 'selected' } });
    expect(made.statuses()).toEqual(['Verified', 'Updated', 'Updated', 'Verified']);
    expect(record.rowsTotal).toBe(2);
    Object.assign(made.set, { selection: [[9, 9]] });
    expect(made.step('verify', { scope: { of: 'selected' } }).problem).toEqual({ code: 'nothing-selected' });
  });

  test('of a selection that a filter hides in part is for the rows that are seen', () => {
    const made = updated();
    Object.assign(made.set, { selection: [[1, 4]], hidden: [2, 3] });
    made.step('verify', { scope: { of: 'selected' } });
    expect(made.statuses()).toEqual(['Verified', 'Updated', 'Updated', 'Verified']);
  });

  test('that ends before it has read continues with the rows of its selection', () => {
    const made = updated();
    Object.assign(made.set, { selection: [[1, 2]], rounds: 0 });
    const first = made.step('verify', { scope: { of: 'selected' } });
    expect([first.finished, first.rowsLeft, first.problem]).toEqual([false, 2, TIME_IS_UP]);
    expect(made.statuses()).toEqual(['Updated', 'Updated', 'Updated', 'Updated']);
    Object.assign(made.set, { selection: [], rounds: 1000 });
    const second = made.step('verify', first.record, false);
    expect([second.finished, second.rowsLeft, second.record.rowsTotal]).toEqual([true, 0, 2]);
    expect(made.statuses()).toEqual(['Verified', 'Verified', 'Updated', 'Updated']);
  });

  test('of a selection ends where no row waits for it any more, whatever hides or covers the rows', () => {
    const made = updated({ selection: [[1, 4]] });
    const { record } = made.step('verify', { scope: { of: 'selected' } });
    Object.assign(made.set, { selection: [], hidden: [1, 2], merged: 'Sheet1!D2:E3' });
    const { finished, problem } = made.step('verify', record, false);
    expect([finished, problem]).toEqual([true, null]);
  });

  test('refuses a sheet in which no rows can be read', () => {
    const made = updated();
    made.cells.splice(1);
    expect(made.step('verify').problem).toMatchObject({ code: 'sheet-empty' });
  });

  test('reads no row twice in one job', () => {
    const made = updated();
    const { record } = made.step('verify');
    made.is(1, { completedAt: '2026-03-15 12:00:00' });
    const { finished, rowsLeft } = made.step('verify', record, false);
    expect([finished, rowsLeft, made.statuses()[0]]).toEqual([true, 0, 'Verified']);
  });

  test('begins only where its results can be written', () => {
    const made = updated();
    Object.assign(made.set, { merged: 'Sheet1!D2:E3' });
    expect(made.step('verify').problem).toMatchObject({ code: 'cells-refused' });
    expect(made.statuses()[0]).toBe('Updated');
  });
});
