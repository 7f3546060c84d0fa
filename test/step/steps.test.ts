// Whole slices in memory: a check, a run and a verify, from the cells of a sheet to what is written beside
// its rows.
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

  test('begins only if its results can be written', () => {
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
    // Anybody who is to be sent again gets a line then.
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

  test('that has no time for a call reports how many are left, and sends none twice', () => {
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

  test('reads rows without an answer before it continues, and sends only what did not arrive', () => {
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

  test('begins only if its results can be written, and with rows that are still seen', () => {
    const made = world();
    made.step('check');
    Object.assign(made.set, { merged: 'Sheet1!D2:E3' });
    expect(made.step('run').problem).toMatchObject({ code: 'cells-refused' });
    Object.assign(made.set, { merged: null, hidden: [1] });
    expect(made.step('run').problem).toEqual({ code: 'rows-hidden', rows: 1 });
    expect(made.sent).toEqual([]);
  });

  test('counts its rows only in the first slice', () => {
    const made = world();
    made.step('check');
    expect(made.step('run', { rowsTotal: 9 }).record.rowsTotal).toBe(4);
    expect(made.step('run', { rowsTotal: 9 }, false).record.rowsTotal).toBe(9);
  });

  test('sends nothing else while rows without an answer are not read', () => {
    const later = '2026-03-20';
    const made = world({
      dates: [DAY, DAY, later, later],
      atOnce: 1,
      outcome: (call) => ({ pairs: new Map(call.settles.map(({ key }) => [key, { kind: 'accepted' }])) }),
    });
    made.step('check');
    // The check is too old for an import, so that each day is a call.
    made.later(2 * 3_600_000);
    Object.assign(made.set, { waves: 1 });
    const first = made.step('run');
    expect(made.statuses()).toEqual(['Unknown', 'Unknown', 'Ready', 'Ready']);
    expect([first.finished, first.rowsLeft, made.sent.length]).toEqual([false, 4, 1]);
    Object.assign(made.set, { waves: 1000, rounds: 0 });
    const second = made.step('run', first.record, false);
    expect([second.finished, second.problem, made.sent.length]).toEqual([false, TIME_IS_UP, 1]);
    expect(made.statuses()).toEqual(['Unknown', 'Unknown', 'Ready', 'Ready']);
    // Time for a first reading, and none for the second that a row needs which it does not find updated.
    made.is(1, DONE);
    Object.assign(made.set, { rounds: 1 });
    const third = made.step('run', second.record, false);
    expect([third.finished, third.problem, made.sent.length]).toEqual([false, null, 1]);
    expect(made.statuses()).toEqual(['Updated', 'Unknown', 'Ready', 'Ready']);
  });

  test('sends nothing if the way of every call is closed, and says why', () => {
    const made = world({ closed: ['put-one', 'put-many', 'post-batch'] });
    made.step('check');
    const { finished, problem, rowsLeft } = made.step('run');
    expect(problem).toMatchObject({ code: 'way-closed', why: 'it changed more than asked' });
    expect([finished, rowsLeft, made.sent.length]).toEqual([false, 4, 0]);
    expect(made.statuses()).toEqual(['Ready', 'Ready', 'Ready', 'Ready']);
  });

  test('sends nothing more after too many calls in a row without success', () => {
    const made = world();
    made.step('check');
    const { finished, problem } = made.step('run', { vain: { calls: 20, pilots: 0, answer: 'no' } });
    expect([finished, problem]).toEqual([false, { code: 'all-in-vain', calls: 20, answer: 'no' }]);
    expect(made.sent).toEqual([]);
  });

  test('sends nothing more once the log with its lines is gone', () => {
    const made = world();
    made.step('check');
    const { finished, problem } = made.step('run', { logged: true, logSheet: 9, writes: 3 }, false);
    expect([finished, problem]).toEqual([false, { code: 'log-gone', calls: 3 }]);
    expect([made.sent.length, made.statuses()[0]]).toEqual([0, 'Ready']);
  });

  describe('of rows that name what Docebo must hold', () => {
    const guarded = () => {
      const made = world({ more: { 'Only if Docebo holds': Array(4).fill('Enrolled') } });
      made.step('check');
      expect(made.statuses()).toEqual(['Ready', 'Ready', 'Ready', 'Ready']);
      return made;
    };

    test('sends those for which Docebo still holds it', () => {
      const made = guarded();
      made.later(6 * 60_000);
      made.is(2, { status: 1 });
      const { finished, problem } = made.step('run');
      expect(made.statuses()).toEqual(['Updated', 'Differs', 'Updated', 'Updated']);
      expect([finished, problem]).toEqual([true, null]);
      expect(made.sent.flatMap(({ settles }) => settles.map(({ userId }) => userId))).toEqual([1, 3, 4]);
    });

    test('relies on a check of the last five minutes', () => {
      const made = guarded();
      Object.assign(made.set, { rounds: 0 });
      made.step('run');
      expect(made.statuses()).toEqual(['Updated', 'Updated', 'Updated', 'Updated']);
    });

    test('sends those that there was time to read, and no other', () => {
      const dates = Array<string>(400).fill(DAY);
      const made = world({ dates, more: { 'Only if Docebo holds': Array(400).fill('Enrolled') } });
      made.step('check');
      made.later(6 * 60_000);
      Object.assign(made.set, { reads: 1 });
      const first = made.step('run');
      const sent = made.sent.flatMap(({ settles }) => settles);
      expect([first.finished, first.rowsLeft]).toEqual([false, 400 - sent.length]);
      expect(sent.length).toBeGreaterThan(0);
      expect(sent.length).toBeLessThan(400);
      expect(made.statuses().filter((status) => status === 'Updated')).toHaveLength(sent.length);
      Object.assign(made.set, { reads: 1000 });
      expect(made.step('run', first.record, false).finished).toBe(true);
      expect(new Set(made.statuses())).toEqual(new Set(['Updated']));
    });

    test('sends none while there is no time to read them', () => {
      const made = guarded();
      made.later(6 * 60_000);
      Object.assign(made.set, { rounds: 0 });
      const first = made.step('run');
      expect([first.finished, first.problem, first.rowsLeft]).toEqual([false, TIME_IS_UP, 4]);
      expect([made.sent.length, made.statuses()[0]]).toEqual([0, 'Ready']);
      Object.assign(made.set, { rounds: 1000 });
      expect(made.step('run', first.record, false).finished).toBe(true);
    });
  });

  describe('of rows with many days, whose check is too old for an import', () => {
    const days = Array.from({ length: 14 }, (_, n) => `2026-03-${10 + n}`);
    const old = () => {
      const made = world({ dates: days });
      made.step('check');
      made.later(2 * 3_600_000);
      return made;
    };

    test('reads them again and imports those that are still enrolled', () => {
      const made = old();
      made.held.delete(2);
      made.step('run');
      expect(made.sent.map(({ kind, settles }) => [kind, settles.length])).toEqual([['post-batch', 13]]);
      expect(made.statuses().filter((status) => status === 'Updated')).toHaveLength(13);
      expect(made.statuses()[1]).toBe('');
    });

    test('imports none while there is no time to read them', () => {
      const made = old();
      Object.assign(made.set, { rounds: 0 });
      const { finished, problem } = made.step('run');
      expect([finished, problem, made.sent.length]).toEqual([false, TIME_IS_UP, 0]);
      expect(new Set(made.statuses())).toEqual(new Set(['Ready']));
    });
  });

  test('counts the calls that follow once people are enrolled', () => {
    const made = world({ more: { Action: Array(4).fill('Enroll') } });
    made.held.delete(1);
    made.held.delete(2);
    made.step('check');
    expect(made.statuses()).toEqual(['Ready', 'Ready', 'Invalid', 'Invalid']);
    Object.assign(made.set, { waves: 0 });
    const first = made.step('run');
    expect([first.finished, first.callsLeft]).toEqual([false, 2]);
    Object.assign(made.set, { waves: 1000 });
    const second = made.step('run', first.record, false);
    expect(made.sent.map(({ kind }) => kind)).toEqual(['enroll-many', 'put-many']);
    expect([second.finished, made.statuses().slice(0, 2)]).toEqual([true, ['Updated', 'Updated']]);
  });

  describe('of rows about a learning plan', () => {
    const enrolling = () => {
      const made = world({
        ofPlan: true,
        dates: ['', '', '', ''],
        more: { Action: Array(4).fill('Enroll') },
      });
      made.step('check');
      expect(made.statuses()).toEqual(['Ready', 'Ready', 'Ready', 'Ready']);
      return made;
    };

    test('enrolls in the plan, and believes what a reading shows', () => {
      const made = enrolling();
      const { finished, rowsLeft, problem } = made.step('run');
      expect(made.sent.map((call) => [call.kind, 'of' in call && call.of])).toEqual([
        ['enroll-many', 'plans'],
      ]);
      expect(made.statuses()).toEqual(['Updated', 'Updated', 'Updated', 'Updated']);
      expect([finished, rowsLeft, problem]).toEqual([true, 0, null]);
      expect(made.held.get(1)?.status).toBe(0);
    });

    test('is finished only once they are sent', () => {
      const made = enrolling();
      Object.assign(made.set, { waves: 0 });
      const first = made.step('run');
      expect([first.finished, first.rowsLeft, made.sent.length]).toEqual([false, 4, 0]);
      Object.assign(made.set, { waves: 1000 });
      expect(made.step('run', first.record, false).finished).toBe(true);
      expect(made.sent).toHaveLength(1);
    });
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

  test('of all rows includes those that a filter hides', () => {
    const made = updated();
    Object.assign(made.set, { hidden: [2, 3] });
    made.step('verify');
    expect(made.statuses()).toEqual(['Verified', 'Verified', 'Verified', 'Verified']);
  });

  test('reads rows about a learning plan back from the plan', () => {
    const made = updated({
      ofPlan: true,
      dates: ['', '', '', ''],
      more: { Action: Array(4).fill('Enroll') },
    });
    expect(made.statuses()).toEqual(['Updated', 'Updated', 'Updated', 'Updated']);
    made.inPlan.delete(2);
    const { finished, rowsLeft } = made.step('verify');
    expect(made.statuses()).toEqual(['Verified', 'Differs', 'Verified', 'Verified']);
    expect([finished, rowsLeft]).toEqual([true, 0]);
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

  test('of a selection ends if no row waits for it any more, whatever hides or covers the rows', () => {
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

  test('begins only if its results can be written', () => {
    const made = updated();
    Object.assign(made.set, { merged: 'Sheet1!D2:E3' });
    expect(made.step('verify').problem).toMatchObject({ code: 'cells-refused' });
    expect(made.statuses()[0]).toBe('Updated');
  });
});
