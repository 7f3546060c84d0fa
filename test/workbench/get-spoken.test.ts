// Sheets of a Get and of the directory in the person's language: colleagues who speak another one work with
// them.
import type { GetReport } from '../../src/contract';
import { parseFault } from '../../workbench/tenant';
import { getAll, openGetting } from './getting';
import { ask, doJob, give, rowsByHeader } from './jobs';

const HEADERS = ['Benutzername', 'Kurscode', 'Status', 'Abschlussdatum', 'Nur wenn in Docebo steht'];

test('a German sheet checks as No change for an Italian colleague, in a Japanese spreadsheet', async () => {
  const bench = await openGetting(40, { locale: 'ja_JP' });
  try {
    await give(bench, 'chooseLanguage', 'de');
    expect((await getAll(bench)).rows).toBe(80);
    const sheet = bench.spreadsheet.activeSheet;
    expect(sheet.texts()[0]).toEqual(expect.arrayContaining(HEADERS));
    expect(new Set(rowsByHeader(sheet.texts()).map((row) => row.Status))).toEqual(
      new Set(['Abgeschlossen', 'In Bearbeitung']),
    );
    await give(bench, 'chooseLanguage', 'it');
    const checked = await doJob(bench, 'check');
    expect(typeof checked === 'string' ? checked : checked.counts['No change']).toBe(80);
  } finally {
    await bench.close();
  }
}, 60_000);

test('a Get that a colleague continues stays in the language of its sheet', async () => {
  const bench = await openGetting(250, { faults: [parseFault('429:every=2,retry-after=60')] });
  try {
    await give(bench, 'chooseLanguage', 'de');
    const wanted = { courses: [], branch: null, statuses: [], completed: null, changed: null };
    const begun = await ask<GetReport>(bench, 'startGet', { wanted, total: null });
    expect(begun?.ok && [begun.value.state === 'done', begun.value.rows < 500]).toEqual([false, true]);
    await give(bench, 'chooseLanguage', 'pt-BR');
    const sheet = bench.spreadsheet.activeSheet;
    let report = begun?.ok ? begun.value : null;
    for (let n = 0; n < 20 && report !== null && report.state !== 'done'; n += 1) {
      await bench.clock.sleep(120_000);
      const { get, slice }: GetReport = report;
      report = await give<GetReport>(bench, 'continueGet', { get, slice });
    }
    expect(report?.rows).toBe(500);
    const rows = rowsByHeader(sheet.texts());
    expect(rows).toHaveLength(500);
    expect(new Set(rows.map((row) => `${row['Docebo-Kurs-ID']}/${row['Docebo-Benutzer-ID']}`)).size).toBe(
      500,
    );
    expect(new Set(rows.map((row) => row.Status))).toEqual(new Set(['Abgeschlossen', 'In Bearbeitung']));
  } finally {
    await bench.close();
  }
}, 60_000);

test('a directory that was got in German finds and suggests for somebody who speaks French', async () => {
  const bench = await openGetting(20);
  try {
    await give(bench, 'chooseLanguage', 'de');
    for (const directory of ['courses', 'people'] as const) await getAll(bench, { directory, fields: [] });
    const people = bench.spreadsheet.sheets.find(({ name }) => name === 'Rowcall people');
    expect(people?.texts()[0]?.slice(0, 5)).toEqual([
      'Docebo-Benutzer-ID',
      'Benutzername',
      'E-Mail',
      'Name',
      'Deaktiviert',
    ]);
    await give(bench, 'chooseLanguage', 'fr');
    bench.sheet.type(1, 0, [
      ['user9', 'Safety', '2026-03-14'],
      ['uzer9', 'Safety', '2026-03-14'],
    ]);
    await doJob(bench, 'check');
    const [found, misspelt] = rowsByHeader(bench.sheet.texts());
    // By the course's title, which only a directory knows.
    expect(found?.['Rowcall status']).toBe('Prêt');
    expect(misspelt?.['Rowcall details']).toContain('“user9”');
  } finally {
    await bench.close();
  }
}, 60_000);
