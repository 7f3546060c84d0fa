// Sheets of dates with an order that only their author knows: the author writes days, Google Sheets keeps
// some as date cells.
import fc from 'fast-check';
import type { DateOrder } from '../../src/contract';
import {
  type Cell,
  cellText,
  orderOfLocale,
  type Question,
  readRows,
  recogniseColumns,
} from '../../src/sheet';
import { CONTEXT, viewOf } from './support';

/** The year in which the sheets are read. */
export const YEAR = 2026;
const THIS_DAY = `${YEAR}-11-26`;

export const LOCALES = [
  'en_US',
  'en_GB',
  'de_DE',
  'fr_FR',
  'pt_BR',
  'zu_ZA',
  'en_CA',
  'sv_SE',
  'ja_JP',
] as const;

const ANSWERS: Readonly<Record<DateOrder, string>> = {
  dmy: 'day-first',
  mdy: 'month-first',
  ymd: 'year-first',
};

/** How one date is written: as figures in the author's order, or in a form that has no order. */
export interface Written {
  readonly day: string;
  readonly form: 'figures' | 'iso' | 'name' | 'dots';
  readonly separator: '/' | '-';
  readonly padded: boolean;
  readonly short: boolean;
}

export interface MeantSheet {
  readonly locale: string;
  readonly meant: DateOrder;
  /** Whether the header names the author's order. */
  readonly named: boolean;
  /** Whether the file was imported, so that Sheets made date cells of what it could read. */
  readonly imported: boolean;
  readonly dates: readonly Written[];
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function partsOf(day: string): { readonly y: string; readonly m: string; readonly d: string } {
  const [y = '', m = '', d = ''] = day.split('-');
  return { y, m, d };
}

function textOf({ day, form, separator, padded, short }: Written, meant: DateOrder): string {
  const { y, m, d } = partsOf(day);
  const figures = (part: string) => (padded ? part : String(Number(part)));
  switch (form) {
    case 'iso':
      return day;
    case 'name':
      return `${Number(d)} ${MONTHS[Number(m) - 1]} ${y}`;
    case 'dots':
      return `${d}.${m}.${y}`;
    case 'figures': {
      const year = short ? y.slice(2) : y;
      const parts =
        meant === 'dmy'
          ? [figures(d), figures(m), year]
          : meant === 'mdy'
            ? [figures(m), figures(d), year]
            : [year, figures(m), figures(d)];
      return parts.join(separator);
    }
  }
}

/** The day that figures name in an order, by no code of the project; `null` if there is none. */
export function dayIn(text: string, order: DateOrder): string | null {
  const [a = '', b = '', c = ''] = text.split(/[/-]/);
  if (a.length === 4) return text.replace(/\//g, '-');
  const [y, m, d] = order === 'dmy' ? [c, b, a] : order === 'mdy' ? [c, a, b] : [a, b, c];
  const year =
    y.length === 2 ? (Number(y) < 30 ? 2000 : 1900) + Number(y) : y.length === 4 ? Number(y) : Number.NaN;
  const date = new Date(Date.UTC(year, Number(m) - 1, Number(d)));
  const exists = date.getUTCMonth() === Number(m) - 1 && date.getUTCDate() === Number(d);
  return exists ? date.toISOString().slice(0, 10) : null;
}

const wall = (day: string, clear: boolean): Cell => ({
  wall: `${day} 00:00:00`,
  ...(clear ? { clear } : {}),
});

/** What Sheets keeps of a text that it imports: a date cell if it can read one in the locale's order. */
function cellOf(written: Written, { locale, meant, imported }: MeantSheet): Cell {
  const text = textOf(written, meant);
  if (!imported) return text;
  const { form, day } = written;
  if (form === 'iso' || form === 'name') return wall(day, true);
  const order = orderOfLocale(locale);
  if (form === 'dots') return order === 'dmy' ? wall(day, false) : text;
  const read = order === 'dmy' || order === 'mdy' ? dayIn(text, order) : null;
  return read === null ? text : wall(read, false);
}

const PATTERNS: Readonly<Record<DateOrder, string>> = {
  dmy: 'DD/MM/YYYY',
  mdy: 'MM/DD/YYYY',
  ymd: 'YY-MM-DD',
};

/** Whether the sheet shows that its dates are not in the locale's order. */
export function hasEvidence(sheet: MeantSheet): boolean {
  const { locale, meant, named, dates } = sheet;
  const usual = orderOfLocale(locale);
  if (named || meant === usual) return true;
  // Without an order of the locale's nothing is read that could be wrong.
  if (usual !== 'dmy' && usual !== 'mdy') return true;
  return dates.some((written) => {
    const text = cellOf(written, sheet);
    if (written.form !== 'figures' || typeof text !== 'string') return false;
    const day = dayIn(text, usual);
    if (day === null) return true;
    if (!written.short || meant !== 'ymd') return false;
    const far = (each: string) => Math.abs(Number(each.slice(0, 4)) - YEAR);
    return day !== written.day && far(day) > far(written.day);
  });
}

export interface Outcome {
  /** The day that was read; `null` if the row waits or is refused. */
  readonly read: string | null;
  readonly waits: boolean;
  readonly meant: string;
}

/** What happens to each date, without an answer or with the author's. */
export function outcomesOf(sheet: MeantSheet, answered: boolean): readonly Outcome[] {
  const header = sheet.named ? `Completed on (${PATTERNS[sheet.meant]})` : 'Completed on';
  const view = viewOf(
    [
      ['User', 'Course code', header],
      ...sheet.dates.map((written, row) => [`user${row}`, 'A-1', cellOf(written, sheet)]),
    ],
    { locale: sheet.locale, today: THIS_DAY },
  );
  const recognise = (answers: Readonly<Record<string, string>>) => {
    const recognised = recogniseColumns(view, null, 'update', answers);
    if (!recognised.ok) throw new Error(recognised.problem.code);
    return recognised.columns;
  };
  const first = recognise({});
  /** The author answers with the order of the figures, or for full stops with what was meant by them. */
  const answerTo = ({ values, options }: Question): string => {
    const shown = values[0] ?? '';
    const row = sheet.dates.findIndex(
      (written) => written.form === 'dots' && cellText(cellOf(written, sheet)) === shown,
    );
    const fitting = options.find(({ example }) => example === sheet.dates[row]?.day);
    return fitting?.answer ?? ANSWERS[sheet.meant];
  };
  const columns = answered
    ? recognise(Object.fromEntries(first.questions.map((question) => [question.id, answerTo(question)])))
    : first;
  return readRows(view, columns, CONTEXT).map(({ asked }, row) => ({
    read: asked.ok ? (asked.change.completedAt?.slice(0, 10) ?? null) : null,
    waits: !asked.ok && asked.problems.some(({ code }) => code === 'question-open'),
    meant: sheet.dates[row]?.day ?? '',
  }));
}

const day = fc
  .integer({ min: Date.UTC(2015, 0, 1) / 86_400_000, max: Date.UTC(2026, 10, 25) / 86_400_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

export const meantSheet: fc.Arbitrary<MeantSheet> = fc.record({
  locale: fc.constantFrom(...LOCALES),
  meant: fc.constantFrom<DateOrder>('dmy', 'mdy', 'ymd'),
  named: fc.boolean(),
  imported: fc.boolean(),
  dates: fc.array(
    fc.record({
      day,
      form: fc.constantFrom('figures', 'figures', 'figures', 'iso', 'name', 'dots'),
      separator: fc.constantFrom('/', '-'),
      padded: fc.boolean(),
      short: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  ),
});
