// Works on rows of a sheet that a person can shorten meanwhile.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Does `work` with so many rows below `first`, or with those that a person has left of them since they were
 * counted.
 */
export function withRows(sheet: Sheet, first: number, rows: number, work: (rows: number) => void): void {
  for (let most = rows; most > 0; ) {
    try {
      work(most);
      return;
    } catch (error) {
      const left = sheet.getMaxRows() - first;
      if (left >= most) throw error;
      most = left;
    }
  }
}
