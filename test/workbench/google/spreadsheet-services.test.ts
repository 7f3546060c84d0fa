// SpreadsheetApp as a script meets it: each oddity of the real one that a sheet's values depend on.
import { openScript } from '../runtime/support';

const HEAD = 'const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getActiveSheet();\n';

describe('values that are read', () => {
  test("blank cells are empty strings, dates are the script's own Dates, the rest keep their types", async () => {
    const script = await openScript({
      sheets: [{ name: 'A', cells: [['a', '', '2026-03-14', '3', 'TRUE']] }],
    });
    const read = await script(`${HEAD}
      const [[text, empty, date, number, flag]] = sheet.getDataRange().getValues();
      return [text, empty, date instanceof Date, date.toISOString(), Object.prototype.toString.call(date), number, flag];`);
    expect(read).toEqual(['a', '', true, '2026-03-14T00:00:00.000Z', '[object Date]', 3, true]);
  });

  test("a date is the moment in the spreadsheet's time zone", async () => {
    const cells = [['2026-03-14', '2026-07-14 12:30']];
    const script = await openScript({ timeZone: 'America/New_York', sheets: [{ name: 'A', cells }] });
    const read = await script(
      `${HEAD} return sheet.getDataRange().getValues()[0].map((date) => date.toISOString());`,
    );
    expect(read).toEqual(['2026-03-14T04:00:00.000Z', '2026-07-14T16:30:00.000Z']);
  });

  test('a number in a cell with a date format is read as a Date', async () => {
    const script = await openScript();
    const read = await script(`${HEAD}
      sheet.getRange(1, 1).setNumberFormat('yyyy-mm-dd').setValue(5);
      const value = sheet.getRange(1, 1).getValue();
      return [value instanceof Date, value.toISOString(), sheet.getRange(1, 1).getDisplayValues()];`);
    expect(read).toEqual([true, '1900-01-04T00:00:00.000Z', [['1900-01-04']]]);
  });

  test('the data range ends at the last content, whatever the formats, and is A1 in an empty sheet', async () => {
    const script = await openScript();
    const read = await script(`${HEAD}
      sheet.getRange(5, 5).setBackground('#ff0000');
      const before = [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()];
      sheet.getRange(3, 2).setValue('x');
      return [before, sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()];`);
    expect(read).toEqual([['A1', 0, 0], 'A1:B3', 3, 2]);
  });

  test('display values are what a person sees', async () => {
    const script = await openScript({
      locale: 'de_DE',
      sheets: [{ name: 'A', cells: [['14.3.2026', '1,5', 'TRUE', '=A1']] }],
    });
    expect(await script(`${HEAD} return sheet.getDataRange().getDisplayValues();`)).toEqual([
      ['14.3.2026', '1,5', 'TRUE', '#ERROR!'],
    ]);
  });
});

test("number formats are the cells' own, and the automatic format has its own text", async () => {
  const script = await openScript({ sheets: [{ name: 'A', cells: [['3/14/2026', '85%', '7']] }] });
  const read = await script(`${HEAD}
    sheet.getRange(1, 4).setNumberFormat('00000');
    return sheet.getRange(1, 1, 2, 4).getNumberFormats();`);
  expect(read).toEqual([
    ['m/d/yyyy', '0%', '0.###############', '00000'],
    ['0.###############', '0.###############', '0.###############', '0.###############'],
  ]);
});

test('a filter reports whether it exists and which columns have a condition', async () => {
  const script = await openScript({
    sheets: [
      {
        name: 'A',
        cells: [
          ['a', 'b'],
          ['1', '2'],
        ],
      },
    ],
  });
  const look = `${HEAD}
    const filter = sheet.getFilter();
    return filter && [filter.getRange().getA1Notation(), [1, 2].map((n) => filter.getColumnFilterCriteria(n) !== null)];`;
  expect(await script(look)).toBeNull();
  script.spreadsheet.activeSheet.addFilter();
  expect(await script(look)).toEqual(['A1:B2', [false, false]]);
  script.spreadsheet.activeSheet.hideOnly([1]);
  expect(await script(look)).toEqual(['A1:B2', [false, true]]);
});

describe('values that are written', () => {
  test('text is parsed as if typed: numbers, dates and booleans are converted', async () => {
    const script = await openScript({ locale: 'en_GB' });
    const read = await script(`${HEAD}
      sheet.getRange(1, 1, 1, 4).setValues([['007', '03/04/2026', 'true', '2026-03-14x']]);
      return sheet.getRange(1, 1, 1, 4).getValues()[0].map((value) => (value instanceof Date ? value.toISOString() : value));`);
    expect(read).toEqual([7, '2026-04-03T00:00:00.000Z', true, '2026-03-14x']);
  });

  test('text that starts like a formula becomes one, unless it starts with an apostrophe', async () => {
    const script = await openScript();
    const read = await script(`${HEAD}
      sheet.getRange(1, 1, 1, 5).setValues([['=1+1', '+44 20', '-x', '@home', "'=1+1"]]);
      return sheet.getRange(1, 1, 1, 5).getValues()[0];`);
    expect(read).toEqual(['#ERROR!', '#ERROR!', '#ERROR!', '#ERROR!', '=1+1']);
    expect([0, 4].map((column) => script.spreadsheet.activeSheet.formula(0, column))).toEqual([
      '=1+1',
      undefined,
    ]);
  });

  test('plain-text cells keep every text', async () => {
    const script = await openScript();
    const read = await script(`${HEAD}
      const range = sheet.getRange(1, 1, 1, 3).setNumberFormat('@');
      range.setValues([['007', '2026-03-14', '=A1']]);
      return range.getValues();`);
    expect(read).toEqual([['007', '2026-03-14', '=A1']]);
  });

  test("Dates show in the spreadsheet's time zone and are read back as the same moment", async () => {
    const script = await openScript({ timeZone: 'Asia/Tokyo' });
    const read = await script(`${HEAD}
      const moment = new Date(Date.UTC(2026, 2, 13, 20, 30));
      sheet.getRange(1, 1).setValue(moment);
      const back = sheet.getRange(1, 1).getValue();
      return [sheet.getRange(1, 1).getDisplayValues()[0][0], back.getTime() === moment.getTime()];`);
    expect(read).toEqual(['3/14/2026 5:30:00', true]);
  });

  test('null and undefined clear a cell', async () => {
    const script = await openScript({ sheets: [{ name: 'A', cells: [['a', 'b', 'c']] }] });
    await script(`${HEAD} sheet.getRange(1, 1, 1, 2).setValues([[null, undefined]]);`);
    expect(script.spreadsheet.activeSheet.texts()).toEqual([['', '', 'c']]);
  });

  test('setValue fills the whole range, clearContent empties it and keeps its format', async () => {
    const script = await openScript();
    await script(
      `${HEAD} sheet.getRange(1, 1, 2, 2).setValue('x').setFontWeight('bold'); sheet.getRange(1, 1, 1, 2).clearContent();`,
    );
    const sheet = script.spreadsheet.activeSheet;
    expect(sheet.texts()).toEqual([
      ['', ''],
      ['x', 'x'],
    ]);
    expect(sheet.format(0, 0)).toEqual({ bold: true });
  });

  test.each([
    [
      '[[1], [2]]',
      3,
      1,
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    ],
    [
      '[[1], [2, 3]]',
      2,
      1,
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    ],
  ])(
    'writing %s to a range of %d x %d is refused, and nothing is written',
    async (data, rows, columns, message) => {
      const script = await openScript();
      await expect(
        script(`${HEAD} sheet.getRange(1, 1, ${rows}, ${columns}).setValues(${data});`),
      ).rejects.toThrow(message);
      expect(script.spreadsheet.activeSheet.content.rows).toBe(0);
    },
  );

  test('a cell takes 50,000 characters and refuses one more', async () => {
    const script = await openScript();
    await script(`${HEAD} sheet.getRange(1, 1).setValue('x'.repeat(50000));`);
    await expect(script(`${HEAD} sheet.getRange(1, 1).setValue('x'.repeat(50001));`)).rejects.toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  test('an object as a cell value is refused as not emulated', async () => {
    const script = await openScript();
    await expect(script(`${HEAD} sheet.getRange(1, 1, 1, 2).setValues([['a', { b: 1 }]]);`)).rejects.toThrow(
      'Error: Range.setValues of [object Object] (row 1, column 2 of the data) is not emulated by the workbench.',
    );
  });
});

describe('ranges and the grid', () => {
  test.each([
    ['0, 1', 'The starting row of the range is too small.'],
    ['1, 0', 'The starting column of the range is too small.'],
    ['1, 1, 0', 'The number of rows in the range must be at least 1.'],
    ['1, 1, 1, 0', 'The number of columns in the range must be at least 1.'],
    ['1001, 1', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['1, 26, 1, 2', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ])(
    'getRange(%s) is refused: rows and columns count from 1, and the sheet does not grow',
    async (args, message) => {
      const script = await openScript();
      await expect(script(`${HEAD} sheet.getRange(${args});`)).rejects.toThrow(message);
    },
  );

  test('a range knows its position, size, A1 notation and sheet', async () => {
    const script = await openScript();
    const read = await script(
      `${HEAD}
      const range = sheet.getRange(2, 3, 4, 25);
      return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns(), range.getLastRow(),
        range.getLastColumn(), range.getA1Notation(), sheet.getRange(2, 3).getA1Notation(), range.getSheet().getName()];`.replace(
        '4, 25',
        '4, 24',
      ),
    );
    expect(read).toEqual([2, 3, 4, 24, 5, 26, 'C2:Z5', 'C2', 'Sheet1']);
  });

  test('a sheet grows only by inserting and appending', async () => {
    const script = await openScript({ sheets: [{ name: 'A', cells: [['a']], rows: 1, columns: 1 }] });
    const read = await script(`${HEAD}
      sheet.insertColumnsAfter(sheet.getMaxColumns(), 2).insertRowsAfter(1, 1);
      sheet.appendRow(['b', 'c', '=d', '2026-03-14']);
      sheet.appendRow(['e']);
      return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange(2, 1, 2, 4).getDisplayValues()];`);
    expect(read).toEqual([
      3,
      4,
      [
        ['b', 'c', '#ERROR!', '2026-03-14'],
        ['e', '', '', ''],
      ],
    ]);
    await expect(script(`${HEAD} sheet.insertColumnsAfter(9, 1);`)).rejects.toThrow(
      'Those columns are out of bounds.',
    );
  });

  test('deleted columns are gone, and deleting more than there are is refused', async () => {
    const script = await openScript({
      sheets: [{ name: 'A', cells: [['a', 'b', 'c']], rows: 1, columns: 5 }],
    });
    const read = await script(`${HEAD} sheet.deleteColumns(2, 3);
      return [sheet.getMaxColumns(), sheet.getLastColumn(), sheet.getRange(1, 1).getValue()];`);
    expect(read).toEqual([2, 1, 'a']);
    await expect(script(`${HEAD} sheet.deleteColumns(2, 2);`)).rejects.toThrow(
      'Those columns are out of bounds.',
    );
    await expect(script(`${HEAD} sheet.deleteColumns(1, 2);`)).rejects.toThrow(
      "You can't delete all the columns",
    );
  });

  test('a new column takes the format of the one before it, so a number there can become a date', async () => {
    const script = await openScript({
      sheets: [{ name: 'A', cells: [['2026-03-14']], rows: 1, columns: 1 }],
    });
    const read = await script(`${HEAD} sheet.insertColumnsAfter(1, 1);
      return sheet.getRange(1, 2).setValue(12345).getValue() instanceof Date;`);
    expect(read).toBe(true);
  });

  test('a sheet that is deleted during the execution is not found', async () => {
    const script = await openScript({
      sheets: [
        { name: 'A', cells: [] },
        { name: 'B', cells: [] },
      ],
    });
    script.workbench.setHook(({ method, phase }) => {
      if (method === 'Sheet.getLastRow' && phase === 'before') {
        script.spreadsheet.removeSheet(script.spreadsheet.sheet('A'));
      }
      return 'go';
    });
    await expect(script(`${HEAD} sheet.getLastRow();`)).rejects.toThrow('Sheet 0 not found');
  });
});

describe('the document', () => {
  test('sheets are found by name, inserted after the active one, and activated', async () => {
    const script = await openScript({
      name: 'Book',
      locale: 'fr_FR',
      timeZone: 'Europe/Paris',
      sheets: [
        { name: 'A', cells: [] },
        { name: 'B', cells: [] },
      ],
    });
    const read = await script(`${HEAD}
      const added = book.insertSheet('Log');
      const active = SpreadsheetApp.getActiveSheet().getSheetId() === added.getSheetId();
      book.setActiveSheet(book.getSheetByName('B'));
      return [book.getName(), book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone(), book.getSheetByName('C'), active,
        book.getSheets().map((each) => each.getName()), book.getActiveSheet().getName(), typeof book.getId()];`);
    expect(read).toEqual(['Book', 'fr_FR', 'Europe/Paris', null, true, ['A', 'Log', 'B'], 'B', 'string']);
    await expect(script(`${HEAD} book.insertSheet('Log');`)).rejects.toThrow(
      'A sheet with the name "Log" already exists.',
    );
  });

  test('the selection can be read and set', async () => {
    const script = await openScript({ sheets: [{ name: 'A', cells: [] }] });
    script.spreadsheet.activeSheet.select([
      { row: 4, column: 0, rows: 2, columns: 3 },
      { row: 9, column: 0, rows: 1, columns: 1 },
    ]);
    const read = await script(`${HEAD}
      const list = (from) => from.getActiveRangeList().getRanges().map((range) => range.getA1Notation());
      const before = [list(sheet), list(SpreadsheetApp)];
      sheet.setActiveRange(sheet.getRange(2, 2));
      const between = list(sheet);
      sheet.getRange(3, 3, 2, 1).activate();
      return [before, between, list(sheet)];`);
    expect(read).toEqual([
      [
        ['A5:C6', 'A10'],
        ['A5:C6', 'A10'],
      ],
      ['B2'],
      ['C3:C4'],
    ]);
  });

  test('rows hidden by a filter are reported, counted from 1', async () => {
    const script = await openScript();
    script.spreadsheet.activeSheet.hideOnly([2]);
    expect(await script(`${HEAD} return [2, 3].map((row) => sheet.isRowHiddenByFilter(row));`)).toEqual([
      false,
      true,
    ]);
  });

  test('hidden columns are reported, keep their cells, and move with them', async () => {
    const script = await openScript();
    const read = await script(`${HEAD}
      const hidden = () => [1, 2, 3, 4].map((column) => sheet.isColumnHiddenByUser(column));
      sheet.hideColumns(2, 2);
      sheet.getRange(1, 2).setValue('x');
      const before = hidden();
      sheet.insertColumnsAfter(1, 1);
      const moved = hidden();
      sheet.showColumns(3, 1);
      sheet.deleteColumns(1, 2);
      return [before, moved, hidden(), sheet.getRange(1, 1).getValue()];`);
    expect(read).toEqual([
      [false, true, true, false],
      [false, false, true, true],
      [false, true, false, false],
      'x',
    ]);
  });

  test('a rule takes its values from cells of another sheet, as they are when something is written', async () => {
    const script = await openScript();
    const read = await script(`${HEAD}
      const lists = SpreadsheetApp.getActiveSpreadsheet().insertSheet();
      lists.getRange(1, 1, 1, 2).setValues([['yes', 'no']]);
      const rule = (warns) => SpreadsheetApp.newDataValidation()
        .requireValueInRange(lists.getRange(1, 1, 3, 2), true).setAllowInvalid(warns).build();
      const tried = (value) => {
        try { sheet.getRange(1, 1).setValue(value); return value; } catch (error) { return error.message; }
      };
      sheet.getRange(1, 1).setDataValidation(rule(false));
      const before = [tried('no'), tried('maybe')];
      lists.getRange(3, 1).setValue('maybe');
      const after = tried('maybe');
      sheet.getRange(1, 1).setDataValidation(rule(true));
      let misused = '';
      try { SpreadsheetApp.newDataValidation().requireValueInRange('A1:B3'); } catch (error) { misused = error.message; }
      return [before, after, tried('else'), misused];`);
    expect(read).toEqual([
      ['no', expect.stringContaining('violates the data validation rules')],
      'maybe',
      'else',
      expect.stringContaining('requireValueInRange'),
    ]);
  });

  test('column widths, frozen rows, formats and notes reach the sheet', async () => {
    const script = await openScript();
    await script(`${HEAD}
      sheet.setColumnWidth(1, 240).setColumnWidths(2, 2, 80);
      sheet.setFrozenRows(1);
      sheet.getRange(1, 1).setFontWeight('bold').setFontColor('#00FF00').setBackground('#112233').setWrap(true)
        .setHorizontalAlignment('center').setNote('why');
      sheet.getRange(1, 1).setFontColor(null);
      book.toast('Done', 'Rows');`);
    const sheet = script.spreadsheet.activeSheet;
    expect([sheet.width(0), sheet.width(2), sheet.frozenRows, sheet.note(0, 0)]).toEqual([240, 80, 1, 'why']);
    expect(sheet.format(0, 0)).toEqual({
      bold: true,
      color: undefined,
      background: '#112233',
      wrap: true,
      align: 'center',
    });
  });

  test("conditional format rules are built, set and read, and the person's own rules stay", async () => {
    const script = await openScript();
    const own = {
      areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      condition: { kind: 'text', text: 'mine' },
      background: null,
      color: null,
      bold: true,
    } as const;
    script.spreadsheet.activeSheet.setRules([own]);
    const read = await script(`${HEAD}
      const build = () => SpreadsheetApp.newConditionalFormatRule();
      const one = build().whenFormulaSatisfied('=$B1="x"').setBackground('#ff0000').setFontColor('#ffffff').setBold(true)
        .setRanges([sheet.getRange(1, 2, 1000, 1)]).build();
      const two = build().whenTextEqualTo('Done').setRanges([sheet.getRange(1, 3)]).build();
      sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), one, two]);
      return sheet.getConditionalFormatRules().map((rule) =>
        [rule.getRanges()[0].getA1Notation(), rule.getBooleanCondition().getCriteriaValues()]);`);
    expect(read).toEqual([
      ['A1', ['mine']],
      ['B1:B1000', ['=$B1="x"']],
      ['C1', ['Done']],
    ]);
    expect(script.spreadsheet.activeSheet.rules[0]).toEqual(own);
    await expect(script('SpreadsheetApp.newConditionalFormatRule().build()')).rejects.toThrow(
      'must have a condition',
    );
  });

  test('without a document there is no spreadsheet and no user interface', async () => {
    const script = await openScript({}, { spreadsheet: null });
    expect(await script('return SpreadsheetApp.getActiveSpreadsheet();')).toBeNull();
    await expect(script('SpreadsheetApp.getUi();')).rejects.toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

describe('the formula of a conditional format', () => {
  const setRule = `${HEAD}
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(FORMULA).setBackground('#ff0000').setRanges([sheet.getRange(1, 1)]).build()]);
    return sheet.getConditionalFormatRules().length;`;
  const inLocale = async (locale: string, formula: string) =>
    (await openScript({ locale }))(setRule.replace('FORMULA', JSON.stringify(formula)));

  test.each([
    ['en_US', '=OR($A1="x",$A1="y")'],
    ['ja_JP', '=OR($A1="x",$A1="y")'],
    ['de_DE', '=OR($A1="x";$A1="a,b")'],
    ['de_DE', '=$A1>1,5'],
    ['es_ES', '=$A1="x"'],
  ])('is accepted in %s: %s', async (locale, formula) => {
    expect(await inLocale(locale, formula)).toBe(1);
  });

  test.each([
    ['de_DE', '=OR($A1="x",$A1="y")'],
    ['es_ES', '=AND(A1,2)'],
    ['fr_FR', '=OR(TRUE,FALSE)'],
  ])('is refused in %s: %s', async (locale, formula) => {
    await expect(inLocale(locale, formula)).rejects.toThrow('Invalid argument: formula');
  });
});
