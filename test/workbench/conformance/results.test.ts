// Results as a person brings them back, and as they are kept.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { committedRuns, fileNameOf, readRun } from '../../../workbench/conformance/results';

const KNOWN = new Set(['sample', 'other']);
const ABOUT = '{"on":"2026-11-30","locale":"de_DE","language":"de","timeZone":"Europe/Berlin"}';
const csv = (...rows: readonly string[]) =>
  ['Entry,Outcome,Details', `about,,"${ABOUT.replaceAll('"', '""')}"`, ...rows].join('\r\n');

test('a downloaded sheet is read, with commas, quotes and line breaks in its cells', () => {
  const run = readRun(
    csv('sample,observed,"{""words"":""a, \\n b""}"', 'other,skipped,"""no chart"""', ''),
    KNOWN,
  );
  expect(run.about).toMatchObject({ on: '2026-11-30', locale: 'de_DE', language: 'de' });
  expect(run.results).toEqual([
    { id: 'sample', outcome: { kind: 'observed', facts: { words: 'a, \n b' } } },
    { id: 'other', outcome: { kind: 'skipped', why: 'no chart' } },
  ]);
});

test('the rows that clasp returns are read as well', () => {
  const rows = [
    ['about', '', ABOUT],
    ['sample', 'threw', '"Error: no"'],
    ['other', 'running', ''],
  ];
  expect(readRun(JSON.stringify(rows), KNOWN).results).toEqual([
    { id: 'sample', outcome: { kind: 'threw', message: 'Error: no' } },
    { id: 'other', outcome: { kind: 'killed' } },
  ]);
});

test.each([
  ['no row about', 'Entry,Outcome,Details\nsample,killed,', 'no row “about”'],
  ['an entry that is not in the suite', csv('third,killed,'), 'entries that the suite has not: third'],
  ['an unknown outcome', csv('sample,fine,'), 'The outcome of sample is “fine”'],
  ['two columns', 'a,b\nc,d', 'no results sheet of three columns'],
  ['a list as facts', csv('sample,observed,"[1]"'), 'A result cannot be read'],
  ['an invalid date', csv().replace('2026-11-30', 'today'), 'The row “about” cannot be read'],
])('%s is refused with a message', (_what, text, sentence) => {
  expect(() => readRun(text, KNOWN)).toThrow(sentence);
});

describe('kept results', () => {
  const folder = mkdtempSync(join(tmpdir(), 'results-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are read in order of date, and a file with another name is refused', () => {
    const run = readRun(csv('sample,killed,'), KNOWN);
    const later = { ...run, about: { ...run.about, on: '2026-12-24' } };
    for (const each of [later, run]) writeFileSync(join(folder, fileNameOf(each)), JSON.stringify(each));
    expect(committedRuns(folder).map(({ about }) => about.on)).toEqual(['2026-11-30', '2026-12-24']);
    writeFileSync(join(folder, 'mine.json'), JSON.stringify(run));
    expect(() => committedRuns(folder)).toThrow('mine.json must be called 2026-11-30-de_DE-de.json.');
  });

  test('in the project can all be read', () => {
    expect(committedRuns()).toEqual(expect.any(Array));
  });
});
