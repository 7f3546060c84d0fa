// What is not emulated says so, and wrong arguments are refused in Google's words.
import { openScript } from '../runtime/support';

const SHEET = 'SpreadsheetApp.getActiveSheet()';

test.each([
  ['SpreadsheetApp.getRangeByName("x")', 'SpreadsheetApp.getRangeByName is not emulated by the workbench.'],
  [
    `${SHEET}.getRange(1, 1).getFormulasR1C1()`,
    'SpreadsheetApp.Range.getFormulasR1C1 is not emulated by the workbench.',
  ],
  [`${SHEET}.hideSheet`, 'SpreadsheetApp.Sheet.hideSheet is not emulated by the workbench.'],
  ['Utilities.newBlob("x")', 'Utilities.newBlob is not emulated by the workbench.'],
  ['ScriptApp.invalidateAuth()', 'ScriptApp.invalidateAuth is not emulated by the workbench.'],
  ['ScriptApp.AuthMode.SOME', 'ScriptApp.AuthMode.SOME is not emulated by the workbench.'],
  ['console.table([])', 'console.table is not emulated by the workbench.'],
])('%s is refused as not emulated', async (code, message) => {
  const script = await openScript();
  await expect(script(`${code};`)).rejects.toThrow(message);
});

test.each([
  [`${SHEET}.getRange("A1", 2)`, '(String,number)', 'SpreadsheetApp.Sheet.getRange'],
  [`${SHEET}.getRange(1.5, 2)`, '(number,number)', 'SpreadsheetApp.Sheet.getRange'],
  [`${SHEET}.getRange(1, null)`, '(number,null)', 'SpreadsheetApp.Sheet.getRange'],
  [`${SHEET}.getRange(1, 1).setValues([1, 2])`, '(number[])', 'SpreadsheetApp.Range.setValues'],
  [`${SHEET}.getRange(1, 1).setValues([[1]], 2)`, '(number[][],number)', 'SpreadsheetApp.Range.setValues'],
  [`${SHEET}.setActiveRange(${SHEET})`, '(SpreadsheetApp.Sheet)', 'SpreadsheetApp.Sheet.setActiveRange'],
  [
    'PropertiesService.getUserProperties().setProperty("a", 5)',
    '(String,number)',
    'PropertiesService.Properties.setProperty',
  ],
  ['Utilities.formatDate("2026", "UTC", "yyyy")', '(String,String,String)', 'Utilities.formatDate'],
  ['SpreadsheetApp.flush(true)', '(Boolean)', 'SpreadsheetApp.flush'],
  ['Utilities.sleep({})', '((class))', 'Utilities.sleep'],
])('%s is refused with the types of its arguments', async (code, types, method) => {
  const script = await openScript();
  await expect(script(`${code};`)).rejects.toThrow(
    `The parameters ${types} don't match the method signature for ${method}.`,
  );
});

test("a service error is an Error of the script's context, with the name Exception", async () => {
  const script = await openScript();
  const caught = await script(`try { ${SHEET}.getRange(0, 1); } catch (error) {
    return [error instanceof Error, error.name, error.message]; }`);
  expect(caught).toEqual([true, 'Exception', 'The starting row of the range is too small.']);
});

test("Google's objects are read-only", async () => {
  const script = await openScript();
  await expect(script(`'use strict'; SpreadsheetApp.mine = 1;`)).rejects.toThrow(
    'SpreadsheetApp.mine cannot be set.',
  );
});
