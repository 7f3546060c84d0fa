// Odd names and moments from the tenant into a sheet of the stand-in, and into a CSV file: both ask for
// nothing.
import type { LanguageTag } from '../../src/contract';
import { readCsv, writeCsv } from '../../workbench/csv';
import type { TenantEnrollment } from '../../workbench/tenant';
import { ODD_MOMENTS, ODD_NAMES } from '../get/builders';
import { ALL } from './getting';
import { headless } from './headless-support';

const CODES = ['007', '1e5', '3/4', 'TRUE', '=1+1', '2026-03-14', '😀', 'שלום', 'a, b', '1.5', ''];
const WORDS = ['subscribed', 'in_progress', 'completed', 'suspended', 'waiting'] as const;
const SCORES = [87.5, 0, 100, 33.33, 0.1, 85.333333];

const at = <T>(list: readonly T[], n: number): T => {
  const found = list[n % list.length];
  if (found === undefined) throw new Error('an empty list');
  return found;
};

/** Every odd name in three courses, and every odd moment as each of the dates. */
const ENROLLMENTS: readonly TenantEnrollment[] = ODD_NAMES.flatMap((_, n) =>
  [0, 1, 2].map((k) => {
    const status = at(WORDS, n + k);
    const [until, from] = [at(ODD_MOMENTS, n + k), '1999-01-01 00:00:00'];
    return {
      user_id: 501 + n,
      course_id: 7 + ((n + 3 * k) % CODES.length),
      status,
      ...(status === 'completed'
        ? { completion_date: at(ODD_MOMENTS, 3 * n + k), score: at(SCORES, n) }
        : n % 3 === 0
          ? { score: 12 }
          : {}),
      enrollment_date: at(ODD_MOMENTS, n + 5 * k),
      ...(n % 2 === 0 && until > from ? { active_from: from, active_until: until } : {}),
    };
  }),
);

const TENANT = JSON.stringify({
  users: ODD_NAMES.map((username, n) => ({
    user_id: 501 + n,
    username,
    email: `mail${n >> 1}@example.com`,
  })),
  courses: CODES.map((code, n) => ({ id: 7 + n, code, title: `Course ${n}` })),
  enrollments: ENROLLMENTS,
});

const OWN = 'Rowcall status';

test.each<[string, string, LanguageTag]>([
  ['en_US', 'Asia/Kathmandu', 'en'],
  ['de_DE', 'Africa/Cairo', 'de'],
  ['es_ES', 'America/Havana', 'es'],
  ['fr_FR', 'Asia/Beirut', 'fr'],
  ['it_IT', 'Pacific/Apia', 'it'],
  ['ja_JP', 'Pacific/Chatham', 'ja'],
  ['pt_BR', 'America/Sao_Paulo', 'pt-BR'],
])(
  'got in a spreadsheet in %s and %s by somebody who speaks %s',
  async (locale, timeZone, speak) => {
    const setting = { locale, timeZone, speak, tenant: 'tenant.json' };
    const got = await headless({ 'tenant.json': TENANT }, { ...setting, sheet: '', get: ALL });
    expect([got.shownProblem, got.report.statuses]).toEqual([null, { 'No change': ENROLLMENTS.length }]);
    // A CSV file cannot say that a day is a text: a name that looks like one is refused, and nothing is ever
    // ready.
    const [headers = [], ...rows] = readCsv(got.csv);
    const width = headers.indexOf(OWN);
    const dated = rows.filter((row) => [row[0], row[4]].includes('2026-03-14')).length;
    const files = {
      'tenant.json': TENANT,
      'sheet.csv': writeCsv([headers, ...rows].map((row) => row.slice(0, width))),
    };
    const elsewhere = { tenant: 'tenant.json', locale: 'en_GB', timeZone: 'Europe/Berlin', checkOnly: true };
    const again = await headless(files, elsewhere);
    expect([again.shownProblem, again.report.statuses]).toEqual([
      null,
      { 'No change': ENROLLMENTS.length - dated, Invalid: dated },
    ]);
  },
  60_000,
);
