// Figures, by locale: how many date texts are read as meant, ask or are refused, and are mistaken. Run it
// with
//   npx tsx test/sheet/date-figures.ts [days] [seed]
import fc from 'fast-check';
import { noonAt, orderOfLocale } from '../../src/sheet';
import { hasEvidence, LOCALES, meantSheet, outcomesOf, YEAR } from './meant-dates';
import { readMoment } from './support';

const [days = 60, seed = 1] = process.argv.slice(2).map(Number);

const DAY_MS = 86_400_000;
const first = Date.UTC(YEAR - 10, 0, 1) / DAY_MS;
const sample = fc
  .sample(fc.integer({ min: first, max: Date.UTC(YEAR, 10, 25) / DAY_MS }), { numRuns: days, seed })
  .map((n) => new Date(n * DAY_MS));

/** One day as programs write it in a locale: alone, and with a time. */
function textsIn(locale: string, day: Date): readonly string[] {
  const tag = `${locale.replace('_', '-')}-u-ca-gregory`;
  const styles: readonly Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'short' },
    { dateStyle: 'medium' },
    { dateStyle: 'long' },
    { dateStyle: 'full' },
    { year: 'numeric', month: '2-digit', day: '2-digit' },
    { dateStyle: 'medium', timeStyle: 'short' },
    { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  ];
  return styles.map((style) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...style }).format(day));
}

interface Tally {
  read: number;
  refused: number;
  mistaken: number;
}

const line = (name: string, { read, refused, mistaken }: Tally, more = ''): string =>
  `${name.padEnd(8)} ${String(read).padStart(6)} ${String(refused).padStart(8)} ${String(mistaken).padStart(9)} ${more}`;

function ofLocale(locale: string): Tally {
  const tally: Tally = { read: 0, refused: 0, mistaken: 0 };
  for (const moment of sample) {
    const meant = moment.toISOString().slice(0, 10);
    for (const text of textsIn(locale, new Date(moment.getTime() + 9.5 * 3_600_000))) {
      const result = readMoment(text, {
        locale,
        noon: noonAt(0),
        today: `${YEAR}-11-26`,
        offsetHours: () => 0,
        field: 'completedAt',
      });
      if (!result.ok) tally.refused += 1;
      else if (result.moment.startsWith(meant)) tally.read += 1;
      else tally.mistaken += 1;
    }
  }
  return tally;
}

/** The locales of Google Sheets, as in `locales.test.ts`. */
const SHEETS = (
  'ar_EG az_AZ be_BY bg_BG bn_IN ca_ES cs_CZ cy_GB da_DK de_AT de_CH de_DE el_GR en_AU en_CA en_GB en_IE en_IN en_US en_ZA ' +
  'es_AR es_ES es_MX fi_FI fil_PH fr_CA fr_CH fr_FR gu_IN he_IL hi_IN hr_HR hu_HU hy_AM id_ID it_IT ja_JP ka_GE kk_KZ kn_IN ' +
  'ko_KR lt_LT lv_LV ml_IN mn_MN mr_IN my_MM nb_NO nl_NL nn_NO pa_IN pl_PL pt_BR pt_PT ro_RO ru_RU sk_SK sl_SI sr_RS sv_SE ' +
  'ta_IN te_IN th_TH tr_TR uk_UA vi_VN zh_CN zh_HK zh_TW'
).split(' ');

console.log(`Texts as Intl writes ${days} days in seven styles, each alone in a sheet of its locale\n`);
console.log('locale     read  refused  mistaken');
const sum: Tally = { read: 0, refused: 0, mistaken: 0 };
for (const locale of SHEETS) {
  const tally = ofLocale(locale);
  sum.read += tally.read;
  sum.refused += tally.refused;
  sum.mistaken += tally.mistaken;
  console.log(line(locale, tally, `order ${orderOfLocale(locale)}`));
}
console.log(line('all', sum));

console.log('\nSheets with a hidden order, before any answer\n');
console.log('locale     read  refused  mistaken');
const sheets = fc.sample(meantSheet, { numRuns: days * 50, seed });
for (const locale of LOCALES) {
  for (const evidence of [true, false]) {
    const tally: Tally = { read: 0, refused: 0, mistaken: 0 };
    for (const sheet of sheets) {
      if (sheet.locale !== locale || hasEvidence(sheet) !== evidence) continue;
      for (const { read, meant } of outcomesOf(sheet, false)) {
        if (read === null) tally.refused += 1;
        else if (read === meant) tally.read += 1;
        else tally.mistaken += 1;
      }
    }
    if (tally.read + tally.refused + tally.mistaken > 0) {
      console.log(
        line(locale, tally, evidence ? 'the sheet or its locale shows the order' : 'nothing shows it'),
      );
    }
  }
}
