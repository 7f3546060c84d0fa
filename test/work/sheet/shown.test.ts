// What a sheet's cells show, read once an execution, and what of it is remembered.
import fc from 'fast-check';
import { type Cell, noonAt, readRows, recogniseColumns, type SheetView } from '../../../src/sheet';
import type { SheetPort } from '../../../src/work';
import { asShown } from '../../../src/work/sheet/shown';
import { displayText } from '../../../workbench/google/grid/number-format';
import { cases } from '../../support/cases';

const HEADERS = ['Employee number', 'Course code', 'Completion date'];

interface Line {
  readonly cells: readonly Cell[];
  readonly formats?: readonly string[];
  readonly texts?: readonly string[];
}

/** A sheet that counts what is asked of it. */
function sheetOf(lines: readonly Line[]) {
  let now = lines;
  const asked: string[] = [];
  const view = (): SheetView => ({
    name: 'Sheet1',
    cells: [HEADERS, ...now.map(({ cells }) => cells)],
    locale: 'en_US',
    today: '2026-09-01',
  });
  const port = {
    formats: (column: number) => {
      asked.push(`formats ${column}`);
      return ['', ...now.map(({ formats }) => formats?.[column] ?? 'General')];
    },
    texts: (column: number) => {
      asked.push(`texts ${column}`);
      return ['', ...now.map(({ texts, cells }) => texts?.[column] ?? String(cells[column]))];
    },
  } as unknown as SheetPort;
  const read = (texts = false) => {
    const first = view();
    const recognised = recogniseColumns(first, null);
    if (!recognised.ok) throw new Error(recognised.problem.code);
    const again = () => {
      asked.push('again');
      return view();
    };
    return asShown(port, first, recognised.columns, { texts, again })?.cells.slice(1) ?? null;
  };
  return {
    read,
    asked,
    become: (others: readonly Line[]) => {
      now = others;
    },
  };
}

const day: Cell = { wall: '2026-03-14 00:00:00' };
const padded: Line = {
  cells: [42, 'SAFE-1', day],
  formats: ['00000', '', 'yyyy-mm-dd'],
  texts: ['00042', 'SAFE-1', '2026-03-14'],
};
const plain: Line = { cells: [42, 'SAFE-1', day], formats: ['General', '', 'yyyy-mm-dd'] };

test('reads the formats of each column with numbers or dates once an execution', () => {
  const sheet = sheetOf([plain]);
  expect(sheet.read()).toEqual([plain.cells]);
  expect(sheet.read()).toEqual([plain.cells]);
  expect(sheet.asked).toEqual(['formats 0', 'formats 2']);
});

test('reads the texts and the sheet once more for a format that makes a name of a number', () => {
  const sheet = sheetOf([padded]);
  expect(sheet.read()).toEqual([['00042', 'SAFE-1', day]]);
  expect(sheet.asked).toEqual(['formats 0', 'texts 0', 'formats 2', 'again']);
  expect(sheet.read()).toEqual([['00042', 'SAFE-1', day]]);
  expect(sheet.asked).toHaveLength(4);
});

test('reads the texts of dates on request, without changing later readings', () => {
  const sheet = sheetOf([padded]);
  sheet.read();
  expect(sheet.read(true)).toEqual([
    ['00042', 'SAFE-1', { wall: '2026-03-14 00:00:00', shown: '2026-03-14' }],
  ]);
});

test('reads a number that shows in two ways by each cell, every time', () => {
  const sheet = sheetOf([padded, plain]);
  expect(sheet.read()?.map(([user]) => user)).toEqual(['00042', 42]);
  sheet.become([plain, padded]);
  expect(sheet.read()?.map(([user]) => user)).toEqual([42, '00042']);
});

test('quotes the same date in each cell as that cell shows it', () => {
  const at = (text: string, format: string): Line => ({
    cells: [7, 'SAFE-1', day],
    formats: ['General', '', format],
    texts: ['7', '', text],
  });
  const sheet = sheetOf([at('14 Mar 2026', 'd mmm yyyy'), at('3/14/26', 'm/d/yy')]);
  expect(sheet.read(true)?.map((row) => row[2])).toMatchObject([
    { shown: '14 Mar 2026' },
    { shown: '3/14/26' },
  ]);
});

test('does not read rows that move meanwhile with the formats of others', () => {
  const other: Line = { ...padded, cells: [43, 'SAFE-1', day], texts: ['00043', 'SAFE-1', ''] };
  const sheet = sheetOf([padded, other]);
  const formats = sheet.read;
  const moving = sheetOf([padded, other]);
  let moved = false;
  const push = moving.asked.push.bind(moving.asked);
  moving.asked.push = (...items: string[]) => {
    if (!moved && items[0] === 'texts 0') {
      moved = true;
      moving.become([other, padded]);
    }
    return push(...items);
  };
  expect(moving.read()).toBeNull();
  expect(moving.read()?.map(([user]) => user)).toEqual(['00043', '00042']);
  expect(formats()?.map(([user]) => user)).toEqual(['00042', '00043']);
});

describe('the key of a row', () => {
  const SERIAL = Date.UTC(1899, 11, 30);
  const wallOf = (serial: number) =>
    new Date(SERIAL + serial * 86_400_000).toISOString().slice(0, 19).replace('T', ' ');
  const user = fc.record({
    value: fc.constantFrom(42, 43, 13001, 1e16, 1910.5),
    format: fc.constantFrom('General', '00000', '0.00', '#,##0', '0.00E+00', '"A"0'),
  });
  const date = fc.record({
    value: fc.constantFrom(46_082, 46_085, 46_095, 0.4375),
    format: fc.constantFrom('yyyy-mm-dd', 'm/d/yyyy', 'mmm-yy', 'h:mm', 'd mmm', 'd mmm yyyy'),
  });
  const score = fc.record({
    value: fc.constantFrom(0.85, 1, 85, 85.5, 85.333),
    format: fc.constantFrom('General', '0%', '0', '0.0'),
  });
  const lines = fc.array(fc.tuple(user, date, score), { minLength: 1, maxLength: 8 });

  /** The keys of the rows as one execution reads them: with the texts of dates first, or never. */
  function keys(
    cells: readonly (readonly Cell[])[],
    formats: string[][],
    texts: string[][],
    first: boolean[],
  ) {
    const view: SheetView = {
      name: 'Sheet1',
      cells: [['Employee number', 'Course code', 'Completion date', 'Score'], ...cells],
      locale: 'en_US',
      today: '2026-09-01',
    };
    const port = {
      formats: (column: number) => ['', ...formats.map((line) => line[column] ?? '')],
      texts: (column: number) => ['', ...texts.map((line) => line[column] ?? '')],
    } as unknown as SheetPort;
    const columnsOf = (of: SheetView) => {
      const recognised = recogniseColumns(of, null);
      if (!recognised.ok) throw new Error(recognised.problem.code);
      return recognised.columns;
    };
    return first.map((withTexts) => {
      const shown = asShown(port, view, columnsOf(view), { texts: withTexts, again: () => view });
      if (!shown) throw new Error('The sheet kept still.');
      return readRows(shown, columnsOf(shown), {
        origin: 'https://acme.docebosaas.com',
        noon: noonAt(0),
        offsetHours: () => 0,
        action: 'update',
      }).map(({ key }) => key);
    });
  }

  test('is the same with and without the texts of dates, for any format, at every reading', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const cells = all.map(([name, day, points]): Cell[] => [
          name.value,
          'SAFE-1',
          { wall: wallOf(day.value) },
          points.value,
        ]);
        const formats = all
          .map((line) => line.map(({ format }) => format))
          .map(([a, b, c]) => [a, '', b, c] as string[]);
        const texts = all
          .map((line) => line.map(({ value, format }) => displayText(value, format, 'en_US')))
          .map(([a, b, c]) => [a, 'SAFE-1', b, c] as string[]);
        const [plain, after] = keys(cells, formats, texts, [false, true]);
        const [checked, landed] = keys(cells, formats, texts, [true, false]);
        expect([after, checked, landed]).toEqual([plain, plain, plain]);
      }),
      { numRuns: cases(100) },
    );
  });
});
