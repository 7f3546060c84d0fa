// The order of figures: wrong for one locale, and every third date of its users lands on another day.
import { orderOfLocale } from '../../../src/sheet';
import { listedLocales } from '../../../src/sheet/dates/locales';
import { dateWords, foldWord } from '../../../src/sheet/dates/names';

/** The locales that Google Sheets offers for a spreadsheet, and the spellings that it has had for them. */
const SHEETS =
  'ar_EG az_AZ be_BY bg_BG bn_IN ca_ES cs_CZ cy_GB da_DK de_AT de_CH de_DE el_GR en_AU en_CA en_GB en_IE en_IN en_NZ en_SG en_US en_ZA es_AR es_BO es_BY es_CL es_CO es_EC es_ES es_MX es_PE es_PY es_UY es_VE fi_FI fil_PH fr_BE fr_CA fr_CH fr_FR gu_IN he_IL hi_IN hr_HR hu_HU hy_AM id_ID in_ID it_CH it_IT iw_IL ja_JP ka_GE kk_KZ kn_IN ko_KR lt_LT lv_LV ml_IN mn_MN mr_IN my_MM nb_NO nl_BE nl_NL nn_NO no_NO pa_IN pl_PL pt_BR pt_PT ro_RO ru_RU sk_SK sl_SI sl_SL sr_RS sv_FI sv_SE ta_IN te_IN th_TH tr_TR uk_UA ur_PK vi_VN zh_CN zh_HK zh_TW'.split(
    ' ',
  );

/** Locales of any country for the languages of the table, as far as the CLDR has them. */
const COUNTRIES =
  'AE AF AO AR AT AU BE BG BO BR BY CA CH CL CN CO CR CU CY CZ DE DJ DK DO EC EE EG ER ES FI FR GB GH GR GT HK HN HR HU ID IE IL IN IQ IR IS IT JM JO JP KE KH KR KZ LA LT LU LV MA MK MO MX MY MZ NG NI NL NO NZ PA PE PH PK PL PR PT PY QA RO RS RU SA SD SE SG SI SK SS SV TH TN TR TW TZ UA UG US UY UZ VE VN XK ZA'.split(
    ' ',
  );

const tagOf = (locale: string) => `${locale.replace('_', '-')}-u-ca-gregory-nu-latn`;

/** Whether ICU has data of this locale's own. */
const isKnown = (locale: string): boolean => {
  const tag = locale.replace('_', '-');
  return new Intl.DateTimeFormat(tag).resolvedOptions().locale === tag;
};

/** The order in which ICU, and so the CLDR as Node ships it, writes a date in figures. */
function orderOfIcu(locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tagOf(locale), { timeZone: 'UTC', ...options })
    .formatToParts(new Date(Date.UTC(2026, 2, 14, 12)))
    .filter(({ type }) => type === 'day' || type === 'month' || type === 'year')
    .map(({ type }) => type.charAt(0))
    .join('');
}

/** What the CLDR says about a locale; `null` if its two patterns differ. */
function orderOfCldr(locale: string): string | null {
  const short = orderOfIcu(locale, { dateStyle: 'short' });
  const figures = orderOfIcu(locale, { year: 'numeric', month: '2-digit', day: '2-digit' });
  return short === figures ? short : null;
}

/** Where the table knowingly says something else than the CLDR; the reasons are in the table. */
const KNOWINGLY: Readonly<Record<string, string | null>> = {
  en_CA: null,
  es_US: null,
  zu: 'mdy',
  zu_ZA: 'mdy',
};

test.each(SHEETS)('%s has the order that the CLDR gives', (locale) => {
  const expected = locale in KNOWINGLY ? KNOWINGLY[locale] : orderOfCldr(locale);
  expect(orderOfLocale(locale)).toBe(expected);
});

test('every locale and language of the table has the order that the CLDR gives', () => {
  for (const locale of listedLocales()) {
    const expected = locale in KNOWINGLY ? KNOWINGLY[locale] : orderOfCldr(locale);
    expect([locale, orderOfLocale(locale)]).toEqual([locale, expected]);
  }
});

test('every country of a language in the table has the order of the table', () => {
  const languages = new Set([...listedLocales(), 'en'].map((locale) => locale.split('_')[0] ?? ''));
  let known = 0;
  for (const language of languages) {
    for (const country of COUNTRIES) {
      const locale = `${language}_${country}`;
      const order = orderOfLocale(locale);
      if (order === null || locale in KNOWINGLY || !isKnown(locale)) continue;
      known += 1;
      expect([locale, order]).toEqual([locale, orderOfCldr(locale)]);
    }
  }
  expect(known).toBeGreaterThan(150);
});

test('zu_ZA puts the month first, as its short dates do', () => {
  expect(orderOfIcu('zu_ZA', { dateStyle: 'short' })).toBe('mdy');
  expect(orderOfLocale('zu_ZA')).toBe('mdy');
});

test('locales that settle no order, and unknown ones, have none', () => {
  for (const locale of ['en_CA', 'en', '', 'xx_YY', 'tlh', 'es_US', 'ky_KG', 'en_XX', 'zh_SG', 'fa_AF']) {
    expect(orderOfLocale(locale)).toBeNull();
  }
});

test('the spelling of a locale does not matter', () => {
  expect(orderOfLocale('en-us')).toBe('mdy');
  expect(orderOfLocale(' EN_US ')).toBe('mdy');
  expect(orderOfLocale('zh_Hant_HK')).toBe('dmy');
  expect(orderOfLocale('zh_Hans_CN')).toBe('ymd');
  expect(orderOfLocale('sr_Latn_RS')).toBe('dmy');
  expect(orderOfLocale('sv_FI')).toBe('dmy');
});

test.each(SHEETS)('reads no month name of %s as another month', (locale) => {
  const { months } = dateWords(locale);
  const english = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  english.forEach((name, index) => {
    expect(months.get(name)).toBe(index + 1);
  });
  for (let n = 1; n <= 12; n += 1) {
    for (const month of ['long', 'short'] as const) {
      const name = new Intl.DateTimeFormat(locale.replace('_', '-'), {
        timeZone: 'UTC',
        calendar: 'gregory',
        month,
      }).format(new Date(Date.UTC(2026, n - 1, 15)));
      // Some locales number their months; those are no words.
      expect([n, undefined]).toContain(months.get(foldWord(name)));
    }
  }
});
