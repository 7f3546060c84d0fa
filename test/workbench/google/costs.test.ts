// What service calls cost: by call and by cell, and late for what is written.
import { CostMeter, flatCosts, GOOGLE_COSTS, readCosts } from '../../../workbench/google';

const range = (rows: number, columns: number) => ({ sheet: 0, row: 1, column: 1, rows, columns });
const COSTS = { ...GOOGLE_COSTS, call: 20, cellRead: 0.1, cellWritten: 0.5, flush: 100, local: 1 };

test('reading costs by call and by cell', () => {
  const meter = new CostMeter(COSTS);
  const cost = meter.of({ name: 'SpreadsheetApp.Range.getValues', args: [range(100, 4)] });
  expect(cost).toEqual({ ms: 20 + 40, cellsRead: 400, cellsWritten: 0 });
});

test('what is written is paid when it is flushed, once', () => {
  const meter = new CostMeter(COSTS);
  const written = meter.of({ name: 'SpreadsheetApp.Range.setValues', args: [range(10, 2), null] });
  expect(written).toEqual({ ms: 20, cellsRead: 0, cellsWritten: 20 });
  expect(meter.of({ name: 'SpreadsheetApp.flush', args: [] }).ms).toBe(100 + 10);
  expect(meter.of({ name: 'SpreadsheetApp.flush', args: [] }).ms).toBe(100);
});

test('a read flushes what was written before it, and a call that only makes an object does not', () => {
  const meter = new CostMeter(COSTS);
  meter.of({ name: 'SpreadsheetApp.Range.setValues', args: [range(10, 2), null] });
  expect(meter.of({ name: 'SpreadsheetApp.Sheet.getRange', args: [range(1, 1)] }).ms).toBe(1);
  expect(meter.of({ name: 'SpreadsheetApp.Range.getValues', args: [range(1, 1)] }).ms).toBeCloseTo(30.1);
});

test('a flat cost is the same for every call', () => {
  const meter = new CostMeter(flatCosts(10));
  const calls = ['SpreadsheetApp.Range.getValues', 'Utilities.getUuid', 'SpreadsheetApp.flush'] as const;
  expect(calls.map((name) => meter.of({ name, args: [range(50, 50)] }).ms)).toEqual([10, 10, 10]);
});

test('costs are read from a file, and what it leaves out is as at Google', () => {
  expect(readCosts('{"call": 7}')).toEqual({ ...GOOGLE_COSTS, call: 7 });
});

test.each([
  ['[]', 'The costs have to be an object'],
  ['{"cal": 7}', 'There is no cost "cal"'],
  ['{"call": "7"}', 'The cost "call" has to be milliseconds'],
  ['{"call": -1}', 'The cost "call" has to be milliseconds'],
])('costs that are none (%s) are refused', (text, sentence) => {
  expect(() => readCosts(text)).toThrow(sentence);
});
