// What service calls cost, in milliseconds a call and a cell: figures, to be held against
// workbench/google/costs.ts.
import { cost, costOnPage, type Section } from '../entry';
import { echo, median, taken } from '../scratch';

const TESTS = ['google/costs'];
const ROUNDS = 10;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A block that nobody has read yet, so that nothing answers from a cache: `rows` by 20 cells. */
const COLUMNS = 20;
const block = (rows: number) =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: COLUMNS }, (_each, right) => `${down} ${right}`),
  );

const repeated = (rounds: number, action: (round: number) => unknown): number =>
  taken(() => {
    for (let round = 0; round < rounds; round += 1) action(round);
  }) / rounds;

const FEW = 1;
const MANY = 500;

/** Milliseconds to write a block, and to make it last, fresh each time. */
function written(sheet: Sheet, rows: number): { readonly write: number; readonly flush: number } {
  const times = [1, 2, 3].map((round) => {
    const values = block(rows).map((line) => line.map((text) => `${round} ${text}`));
    SpreadsheetApp.flush();
    const write = taken(() => sheet.getRange(1, 1, rows, COLUMNS).setValues(values));
    return { write, flush: taken(() => SpreadsheetApp.flush()) };
  });
  return { write: median(times.map(({ write }) => write)), flush: median(times.map(({ flush }) => flush)) };
}

/** Milliseconds to read a block; the write before it makes sure that it is read afresh. */
function read(sheet: Sheet, rows: number): number {
  const times = [1, 2, 3].map((round) => {
    sheet.getRange(1, COLUMNS + 1).setValue(round);
    SpreadsheetApp.flush();
    return taken(() => sheet.getRange(1, 1, rows, COLUMNS).getValues());
  });
  return median(times);
}

export const costs: Section = {
  title: 'What service calls cost',
  about:
    'Milliseconds. A real run prints its figures in the form that `--costs` of `npm run headless` takes. Sources of the present figures: `docs/limits.md`.',
  entries: [
    cost({
      id: 'cost-of-reading',
      fact: 'What a read costs: by the call (`call`), and by the cell (`cellRead`).',
      standing: 'assumed',
      source: 'no figure was found',
      tests: TESTS,
      run: ({ sheet }) => {
        sheet.getRange(1, 1, MANY, COLUMNS).setValues(block(MANY));
        const few = read(sheet, FEW);
        const many = read(sheet, MANY);
        const cellRead = (many - few) / ((MANY - FEW) * COLUMNS);
        return { call: few - FEW * COLUMNS * cellRead, cellRead };
      },
    }),
    cost({
      id: 'cost-of-writing',
      fact: 'What writing costs: by the cell (`cellWritten`), and by the flush (`flush`).',
      standing: 'seen',
      source: 'a published experiment (Stack Overflow 29263774): 4,000 cells written and flushed in 610 ms',
      tests: TESTS,
      run: ({ sheet }) => {
        const few = written(sheet, FEW);
        const many = written(sheet, MANY);
        const all = ({ write, flush }: { write: number; flush: number }) => write + flush;
        const cellWritten = (all(many) - all(few)) / ((MANY - FEW) * COLUMNS);
        return {
          cellWritten,
          flush: few.flush - FEW * COLUMNS * cellWritten,
          writeOfOneRow: few.write,
          emptyFlush: repeated(ROUNDS, () => SpreadsheetApp.flush()),
        };
      },
    }),
    cost({
      id: 'cost-of-sizes',
      fact: 'What asking for the size of a sheet costs after each write (`call`).',
      standing: 'assumed',
      source: 'no figure was found',
      tests: TESTS,
      run: ({ sheet }) => ({
        writeThenSize: repeated(ROUNDS, (round) => {
          sheet.getRange(round + 1, 1).setValue(round);
          sheet.getLastRow();
        }),
      }),
    }),
    cost({
      id: 'cost-of-properties',
      fact: 'What reading and writing a property costs (`propertyRead`, `propertyWrite`).',
      standing: 'seen',
      source: 'ziritione.org, Apps Script APIs performance: 30 and 62 ms on average',
      tests: TESTS,
      run: () => {
        const store = PropertiesService.getUserProperties();
        const propertyWrite = repeated(ROUNDS, (round) => store.setProperty('conformance', String(round)));
        const propertyRead = repeated(ROUNDS, () => store.getProperty('conformance'));
        store.deleteProperty('conformance');
        return { propertyRead, propertyWrite };
      },
    }),
    cost({
      id: 'cost-of-local-calls',
      fact: 'What a call costs that only makes an object or computes: a range, a date as text (`local`).',
      standing: 'assumed',
      source: 'no figure was found',
      tests: TESTS,
      run: ({ sheet }) => ({
        range: repeated(20 * ROUNDS, (round) => sheet.getRange(round + 1, 1)),
        formatDate: repeated(20 * ROUNDS, (round) =>
          Utilities.formatDate(new Date(Date.UTC(2026, 0, 1 + round)), 'Europe/Paris', 'yyyy-MM-dd'),
        ),
      }),
    }),
    cost({
      id: 'cost-of-locks',
      fact: 'What a call of another service costs: taking and giving back a lock (`other`).',
      standing: 'assumed',
      source: 'no figure was found',
      tests: TESTS,
      run: () => {
        const lock = LockService.getUserLock();
        return {
          other:
            repeated(ROUNDS, () => {
              lock.tryLock(0);
              lock.releaseLock();
            }) / 2,
        };
      },
    }),
    cost({
      id: 'cost-of-inserting',
      fact: 'What inserting columns and rows costs.',
      standing: 'assumed',
      source: 'no figure was found',
      tests: TESTS,
      run: ({ sheet }) => {
        const flushed = (action: () => unknown) =>
          taken(() => {
            action();
            SpreadsheetApp.flush();
          });
        return {
          columns: flushed(() => sheet.insertColumnsAfter(1, 5)),
          rows: flushed(() => sheet.insertRowsAfter(1, 5)),
        };
      },
    }),
    cost({
      id: 'cost-of-fetching',
      fact: 'What a `fetchAll` of ten costs beside one request, the way to the server included.',
      standing: 'assumed',
      source: 'no figure was found',
      tests: TESTS,
      run: () => {
        const request = { url: `${echo()}/status/204`, muteHttpExceptions: true };
        return {
          one: median([1, 2, 3].map(() => taken(() => UrlFetchApp.fetchAll([request])))),
          ten: median([1, 2, 3].map(() => taken(() => UrlFetchApp.fetchAll(Array(10).fill(request))))),
        };
      },
    }),
    costOnPage({
      id: 'cost-of-starting',
      fact: 'What a call of an empty function costs a page: the way there and back, and the start of the script (`start` and `roundTrip`).',
      standing: 'assumed',
      source: 'no figure was found',
      tests: TESTS,
    }),
  ],
};
