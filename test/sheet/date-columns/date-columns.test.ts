// The order of day and month, by what a column shows: taken for the other one, two dates of five land on
// another day.
import { type Cell, readRows, recogniseColumns } from '../../../src/sheet';
import { orderInHeader } from '../../../src/sheet/date-columns/header-order';
import { CONTEXT, doubts, viewOf } from '../support';

const HEADER = 'Completed on';

interface Options {
  readonly header?: string;
  readonly locale?: string;
  readonly answer?: string;
  /** Another column beside the dates. */
  readonly beside?: readonly [header: string, ...cells: Cell[]];
}

/** Each date as its day, `waits` for an answer, or the code of its problem; and the questions. */
function read(dates: readonly Cell[], { header = HEADER, locale = 'en_US', answer, beside }: Options = {}) {
  const [besideHeader = 'Notes', ...others] = beside ?? [];
  const view = viewOf(
    [
      ['User', 'Course code', header, besideHeader],
      ...dates.map((date, row) => [`user${row}`, 'A-1', date, others[row] ?? '']),
    ],
    { locale, today: '2026-11-26' },
  );
  const find = (answers: Readonly<Record<string, string>>) => {
    const recognised = recogniseColumns(view, null, 'update', answers);
    if (!recognised.ok) throw new Error(recognised.problem.code);
    return recognised.columns;
  };
  const first = find({});
  const columns =
    answer === undefined ? first : find(Object.fromEntries(first.questions.map(({ id }) => [id, answer])));
  const days = readRows(view, columns, CONTEXT).map(({ asked }) => {
    if (asked.ok) return asked.change.completedAt?.slice(0, 10);
    const code = asked.problems[0]?.code;
    return code === 'question-open' ? 'waits' : code;
  });
  return { days, questions: doubts(columns) };
}

const wall = (day: string): Cell => ({ wall: `${day} 00:00:00` });

describe('without other evidence', () => {
  test('reads a text that fits both orders in the order of the locale, and asks nothing', () => {
    for (const [locale, day] of [
      ['en_US', '2026-05-04'],
      ['en_GB', '2026-04-05'],
    ] as const) {
      expect(read(['5/4/2026'], { locale })).toEqual({ days: [day], questions: [] });
    }
  });

  test('reads date cells as they are', () => {
    expect(read([wall('2026-05-04'), wall('2026-05-14')])).toEqual({
      days: ['2026-05-04', '2026-05-14'],
      questions: [],
    });
  });

  test('reads full stops with the day first, in any locale and column', () => {
    expect(read(['05.04.2026', '3/14/2026', '3/4/2026'])).toEqual({
      days: ['2026-04-05', '2026-03-14', '2026-03-04'],
      questions: [],
    });
  });
});

describe('texts that are days only in the other order', () => {
  const british = ['5/4/2026', '25/12/2025', '13/2/2026', '3/2/2026'];

  test('show the order of the column, and the answer can change it', () => {
    const { days, questions } = read(british);
    expect(days).toEqual(['2026-04-05', '2025-12-25', '2026-02-13', '2026-02-03']);
    expect(questions).toMatchObject([
      { kind: 'date-order', cells: 2, values: ['5/4/2026', '3/2/2026'], answer: 'day-first' },
    ]);
    expect(read(british, { answer: 'month-first' }).days).toEqual([
      '2026-05-04',
      '2025-12-25',
      '2026-02-13',
      '2026-03-02',
    ]);
  });

  test('show it in a sheet with the day first too', () => {
    expect(read(['5/4/2026', '12/25/2025'], { locale: 'en_GB' }).days).toEqual(['2026-05-04', '2025-12-25']);
  });

  test('raise the question when they are few', () => {
    const { days, questions } = read(['5/4/2026', '6/4/2026', '7/4/2026', '8/4/2026', '25/12/2025']);
    expect(days).toEqual(['waits', 'waits', 'waits', 'waits', '2025-12-25']);
    expect(questions).toMatchObject([
      {
        cells: 4,
        answer: null,
        options: [
          { answer: 'day-first', example: '2026-04-05' },
          { answer: 'month-first', example: '2026-05-04' },
        ],
      },
    ]);
  });

  test('raise the question when others show the order of the locale', () => {
    expect(read(['5/4/2026', '25/12/2025', '12/25/2025']).days).toEqual([
      'waits',
      '2025-12-25',
      '2025-12-25',
    ]);
  });

  test('are refused as slips when nearly all show the order of the locale', () => {
    const american = Array.from({ length: 20 }, (_, n) => `1/${n + 12}/2026`).filter(
      (text) => text !== '1/12/2026',
    );
    const { days, questions } = read([
      ...american,
      '2/28/2026',
      '5/4/2026',
      wall('2026-05-04'),
      '25/12/2025',
    ]);
    expect(questions).toEqual([]);
    expect(days.slice(-3)).toEqual(['2026-05-04', '2026-05-04', 'date-unreadable']);
  });

  test('raise no question when every cell has one reading', () => {
    expect(read(['25/12/2025', '12/25/2025', '2026-03-14'])).toEqual({
      days: ['2025-12-25', '2025-12-25', '2026-03-14'],
      questions: [],
    });
  });

  test('settle a locale without an order', () => {
    expect(read(['5/4/2026', '25/12/2025'], { locale: 'en_CA' }).days).toEqual(['2026-04-05', '2025-12-25']);
    expect(read(['5/4/2026', '12/25/2025'], { locale: 'sv_SE' }).days).toEqual(['2026-05-04', '2025-12-25']);
    expect(read(['5/4/2026'], { locale: 'sv_SE' }).days).toEqual(['waits']);
  });
});

describe('date cells beside texts in the other order', () => {
  // A British file that an American sheet imported: 5/4/2026 became 4 May, 25/12/2025 stayed text.
  const imported = [wall('2026-05-04'), '25/12/2025', '13/2/2026', wall('2026-03-02'), wall('2026-03-03')];

  test('wait, unless day and month are one number', () => {
    const { days, questions } = read(imported);
    expect(days).toEqual(['waits', '2025-12-25', '2026-02-13', 'waits', '2026-03-03']);
    expect(questions).toMatchObject([
      {
        cells: 2,
        values: ['2026-05-04', '2026-03-02'],
        options: [
          { answer: 'day-first', example: '2026-04-05' },
          { answer: 'month-first', example: '2026-05-04' },
        ],
        answer: null,
      },
    ]);
  });

  test('swap day and month only when the answer says so', () => {
    expect(read(imported, { answer: 'day-first' }).days).toEqual([
      '2026-04-05',
      '2025-12-25',
      '2026-02-13',
      '2026-02-03',
      '2026-03-03',
    ]);
    expect(read(imported, { answer: 'month-first' }).days).toEqual([
      '2026-05-04',
      '2025-12-25',
      '2026-02-13',
      '2026-03-02',
      '2026-03-03',
    ]);
  });

  test('wait in a sheet with the day first too, and as serial numbers', () => {
    const american = [wall('2026-04-05'), '12/25/2025', 46_117];
    expect(read(american, { locale: 'en_GB' }).days).toEqual(['waits', '2025-12-25', 'waits']);
    expect(read(american, { locale: 'en_GB', answer: 'month-first' }).days).toEqual([
      '2026-05-04',
      '2025-12-25',
      '2026-05-04',
    ]);
  });

  test('wait in a locale without an order too', () => {
    expect(read(imported, { locale: 'en_CA' }).days[0]).toBe('waits');
    expect(read(imported, { locale: 'en_CA', answer: 'day-first' }).days[0]).toBe('2026-04-05');
  });
});

describe('another column', () => {
  test('in the other order makes dates wait that show no order of their own', () => {
    const beside = ['Hired on', '25/12/2020', '', ''] as const;
    expect(read(['5/4/2026', wall('2026-05-04'), '2026-03-14'], { beside }).days).toEqual([
      'waits',
      'waits',
      '2026-03-14',
    ]);
    expect(read(['5/4/2026', '3/14/2026'], { beside }).days).toEqual(['2026-05-04', '2026-03-14']);
    expect(read([wall('2026-05-04'), wall('2026-05-14')], { beside }).days).toEqual([
      '2026-05-04',
      '2026-05-14',
    ]);
  });

  test('in the order of the locale changes nothing', () => {
    expect(read(['5/4/2026'], { beside: ['Hired on', '12/25/2020'] }).questions).toEqual([]);
  });
});

describe('a header that names an order', () => {
  const header = 'Completion date (DD/MM/YYYY)';

  test('is followed, and holds back what contradicts it', () => {
    expect(read(['05/04/2026', '31/01/2026', '05.04.2026'], { header })).toEqual({
      days: ['2026-04-05', '2026-01-31', '2026-04-05'],
      questions: [],
    });
    expect(read(['05/04/2026', '3/14/2026'], { header }).days).toEqual(['waits', 'waits']);
    expect(read(['05/04/2026', '3/14/2026'], { header, answer: 'day-first' }).days).toEqual([
      '2026-04-05',
      'date-unreadable',
    ]);
    expect(read(['05/04/2026', '3/14/2026'], { header, answer: 'month-first' }).days).toEqual([
      '2026-05-04',
      '2026-03-14',
    ]);
  });

  test('holds back date cells that the sheet read in the other order, and reads the texts', () => {
    const dates = [wall('2026-05-04'), '31/01/2026', '05/04/2026', wall('2026-05-14')];
    expect(read(dates, { header }).days).toEqual(['waits', '2026-01-31', '2026-04-05', '2026-05-14']);
    expect(read(dates, { header, answer: 'day-first' }).days).toEqual([
      '2026-04-05',
      '2026-01-31',
      '2026-04-05',
      '2026-05-14',
    ]);
    expect(read(dates, { header, locale: 'en_GB' }).questions).toEqual([]);
  });

  test('settles short years, in front and at the end', () => {
    expect(read(['26-03-14'], { header: 'Completed on (YY-MM-DD)' }).days).toEqual(['2026-03-14']);
    expect(read(['14/03/2026'], { header: 'Completed on (YYYY-MM-DD)', locale: 'en_GB' }).days).toEqual([
      '2026-03-14',
    ]);
  });

  test.each([
    ['Completed on (DD/MM/YYYY)', 'dmy'],
    ['Completed on [mm/dd/yy]', 'mdy'],
    ['Abschlussdatum TT.MM.JJJJ', 'dmy'],
    ['Abschlussdatum (JJJJ-MM-TT)', 'ymd'],
    ["Date d'achèvement (jj/mm/aaaa)", 'dmy'],
    ['Date (aaaa-mm-jj)', 'ymd'],
    ['Data (gg/mm/aaaa)', 'dmy'],
    ['Fecha dd-mm-aaaa', 'dmy'],
    ['Datum (dd-mm-jjjj)', 'dmy'],
    ['Tarih GG.AA.YYYY', 'dmy'],
    ['Data RRRR-MM-DD', 'ymd'],
    ['Дата ДД.ММ.ГГГГ', 'dmy'],
    ['Completed (day/month/year)', 'dmy'],
    ['Date (M/D/YYYY)', 'mdy'],
    ['Date, month first', 'mdy'],
    ['Suorituspäivä pp.kk.vvvv', 'dmy'],
    ['Slutförd (åååå-mm-dd)', 'ymd'],
    ['Teljesítés éééé.hh.nn', 'ymd'],
    ['Date jj/mm/aa', 'dmy'],
    ['Fecha (aa-mm-dd)', 'ymd'],
    ['Date, day first', 'dmy'],
    ['Month/Day/Yr', 'mdy'],
    ['Completed on', null],
    ['Date mm/aa', null],
    ['Date (DM/MD/YYYY)', null],
    ['Date (DD/MM/DD)', null],
    ['Days/Months/Years', null],
    ['Add/mm/yyyy', null],
    ['Date (DD/MM/YYYY or MM/DD/YYYY)', null],
    ['Is it a day', null],
  ])('is recognised in “%s”: %s', (text, order) => {
    expect(orderInHeader(text)).toBe(order);
  });
});

describe('short years in front', () => {
  test('wait when the order of the locale ends with the year', () => {
    const dates = ['26-03-14', '26-03-15', '25-12-31'];
    const { days, questions } = read(dates, { locale: 'en_GB' });
    expect(days).toEqual(['waits', 'waits', 'waits']);
    expect(questions[0]?.options).toEqual([
      { answer: 'day-first', example: '2014-03-26' },
      { answer: 'year-first', example: '2026-03-14' },
    ]);
    expect(read(dates, { locale: 'en_GB', answer: 'year-first' }).days).toEqual([
      '2026-03-14',
      '2026-03-15',
      '2025-12-31',
    ]);
  });

  test('make other short years of the column wait that can begin with the year too', () => {
    expect(read(['26-03-14', '24-03-25'], { locale: 'en_GB' }).days).toEqual(['waits', 'waits']);
    expect(read(['24-03-25'], { locale: 'en_GB' }).days).toEqual(['2025-03-24']);
  });

  test('are years at the end when another text of the column can be nothing else', () => {
    expect(read(['23/05/19'], { locale: 'en_GB' }).days).toEqual(['waits']);
    expect(read(['23/05/19', '31/05/19'], { locale: 'en_GB' })).toEqual({
      days: ['2019-05-23', '2019-05-31'],
      questions: [],
    });
    expect(read(['23/05/19', '31/05/19', '99/05/19'], { locale: 'en_GB' }).days[0]).toBe('waits');
  });

  test('need no answer with full stops in a locale that ends with the year', () => {
    expect(read(['23.05.19'], { locale: 'de_DE' })).toEqual({ days: ['2019-05-23'], questions: [] });
    expect(read(['19. 5. 23.'], { locale: 'ko_KR' }).days).toEqual(['waits']);
  });
});

describe('a column with both orders, in a locale that puts the day first', () => {
  const both = ['14/03/2026', '03/14/2026'];

  test('reads full stops and month names with a short year as the locale does', () => {
    const { days } = read([...both, '14.03.26', '14.Mär.26', '05.04.2026'], { locale: 'de_DE' });
    expect(days).toEqual(['2026-03-14', '2026-03-14', '2026-03-14', '2026-03-14', '2026-04-05']);
  });

  test('holds back texts that fit both orders', () => {
    expect(read([...both, '05/04/2026'], { locale: 'de_DE' }).days[2]).toBe('waits');
  });

  test('holds back short years that more likely come first', () => {
    expect(read([...both, '26.03.14'], { locale: 'hu_HU' }).days[2]).toBe('waits');
    expect(read([...both, '26-Mar-14'], { locale: 'de_DE' }).days[2]).toBe('waits');
  });
});
