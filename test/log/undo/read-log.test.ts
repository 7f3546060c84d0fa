// Where the newest run begins in the log's cells, however a person has sorted them.
import fc from 'fast-check';
import { newestRunAt } from '../../../src/log/undo/read-log';
import { LOG_HEADERS } from '../../../src/work/sheet/own-sheets';

const line = (run: string, minute: number): readonly string[] =>
  LOG_HEADERS.map((header) =>
    header === 'Run' ? run : header === 'Time' ? `2026-09-01 12:${String(minute).padStart(2, '0')}:00` : '',
  );

const LINES = [line('aaaa0001', 1), line('aaaa0001', 2), line('bbbb0002', 3), line('bbbb0002', 9)];

test('is the first line of the run that came last', () => {
  expect(newestRunAt([LOG_HEADERS, ...LINES])).toBe(3);
});

test('is the first line of the run that started last, also if a line was added to an earlier run since', () => {
  expect(newestRunAt([LOG_HEADERS, ...LINES, line('aaaa0001', 12)])).toBe(3);
});

test('is the line below the headers in a log without runs', () => {
  expect(newestRunAt([])).toBe(1);
  expect(newestRunAt([LOG_HEADERS])).toBe(1);
  expect(newestRunAt([LOG_HEADERS, line('', 4)])).toBe(1);
});

test('is the first line of that run in whatever order the lines are', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(LINES, { minLength: LINES.length }), (lines) => {
      expect(newestRunAt([LOG_HEADERS, ...lines])).toBe(
        1 + lines.findIndex((each) => each[LOG_HEADERS.indexOf('Run')] === 'bbbb0002'),
      );
    }),
  );
});
