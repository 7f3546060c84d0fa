// The order of figures: wrong for one locale, and every third date of its users lands on another day.
import { orderOfLocale } from '../../src/sheet';
import { dateWords, foldWord } from '../../src/sheet/names';

/** The locales that Google Sheets offers for a spreadsheet. */
const SHEETS =
  'ar_EG az_AZ be_BY bg_BG bn_IN ca_ES cs_CZ cy_GB da_DK de_AT de_CH de_DE el_GR en_AU en_CA en_GB en_IE en_IN en_NZ en_SG en_US en_ZA es_AR es_BO es_CL es_CO es_EC es_ES es_MX es_PE es_PY es_UY es_VE fi_FI fil_PH fr_BE fr_CA fr_CH fr_FR gu_IN he_IL hi_IN hr_HR hu_HU hy_AM id_ID in_ID it_CH it_IT iw_IL ja_JP ka_GE kk_KZ kn_IN ko_KR lt_LT lv_LV ml_IN mn_MN mr_IN my_MM nb_NO nl_BE nl_NL nn_NO no_NO pa_IN pl_PL pt_BR pt_PT ro_RO ru_RU sk_SK sl_SI sr_RS sv_FI sv_SE ta_IN te_IN th_TH tr_TR uk_UA ur_PK vi_VN zh_CN zh_HK zh_TW'.split(
    ' ',
  );

/** The order in which ICU, and so the CLDR as Node ships it, writes a short date. */
function orderOfIcu(locale: string): string {
  const parts = new Intl.DateTimeFormat(locale.replace('_', '-'), {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    calendar: 'gregory',
  }).formatToParts(new Date(Date.UTC(2026, 2, 14, 12)));
  return parts
    .filter((part) => part.type !== 'literal' && part.type !== 'era')
    .map((part) => part.type.charAt(0))
    .join('');
}

test.each(SHEETS.filter((locale) => locale !== 'en_CA'))(
  '%s is in the order that the CLDR has for it',
  (locale) => {
    expect(orderOfLocale(locale)).toBe(orderOfIcu(locale));
  },
);

test('locales that settle nothing, and unknown ones, have no order', () => {
  for (const locale of ['en_CA', 'en', '', 'xx_YY', 'tlh', 'es_US', 'ky_KG', 'en_XX']) {
    expect(orderOfLocale(locale)).toBeNull();
  }
});

test('the way a locale is spelt does not matter', () => {
  expect(orderOfLocale('en-us')).toBe('mdy');
  expect(orderOfLocale(' EN_US ')).toBe('mdy');
  expect(orderOfLocale('zh_Hant_HK')).toBe('dmy');
  expect(orderOfLocale('zh_Hans_CN')).toBe('ymd');
  expect(orderOfLocale('sr_Latn_RS')).toBe('dmy');
  expect(orderOfLocale('sv_FI')).toBe('dmy');
});

test.each(SHEETS)('no month name of %s is taken for another month', (locale) => {
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
