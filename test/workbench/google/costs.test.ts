// What service calls cost: by call and by cell, and late for what is written.
import { CostMeter, flatCosts, GOOGLE_COSTS, readCosts } from '../../../workbench/google';

const range = (rows: number, columns: number) => ({ sheet: 0, row: 1, column: 1, rows, columns });
const COSTS = { ...GOOGLE_COSTS, call: 20, cellRead: 0.1, cellWritten: 0.5, flush: 100, local: 1 };

test('a read costs one call plus its cells', () => {
  const meter = new CostMeter(COSTS);
  const cost = meter.of({ name: 'SpreadsheetApp.Range.getValues', args: [range(100, 4)] });
  expect(cost).toEqual({ ms: 20 + 40, cellsRead: 400, cellsWritten: 0 });
});

test('a write is paid once, at the next flush', () => {
  const meter = new CostMeter(COSTS);
  const written = meter.of({ name: 'SpreadsheetApp.Range.setValues', args: [range(10, 2), null] });
  expect(written).toEqual({ ms: 20, cellsRead: 0, cellsWritten: 20 });
  expect(meter.of({ name: 'SpreadsheetApp.flush', args: [] }).ms).toBe(100 + 10);
  expect(meter.of({ name: 'SpreadsheetApp.flush', args: [] }).ms).toBe(100);
});

test('a read flushes pending writes, a call that only creates an object does not', () => {
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

test("a cost file overrides the costs it names and keeps Google's for the rest", () => {
  expect(readCosts('{"call": 7}')).toEqual({ ...GOOGLE_COSTS, call: 7 });
});

test.each([
  ['[]', 'The costs have to be an object'],
  ['{"cal": 7}', 'There is no cost "cal"'],
  ['{"call": "7"}', 'The cost "call" has to be milliseconds'],
  ['{"call": -1}', 'The cost "call" has to be milliseconds'],
])('an invalid cost file (%s) is refused', (text, sentence) => {
  expect(() => readCosts(text)).toThrow(sentence);
});
