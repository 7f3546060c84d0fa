// Columns that say beside a date whether somebody completed: ticks, Pass and Fail, Present and Absent.
import type { Answers } from '../../contract';
import { headerKinds } from '../layout/headers';
import { cellText, isBlank, shownText } from '../model/cells';
import type { Header, VerdictColumn, VerdictRule } from '../model/column-types';
import { foldHeader } from '../model/fold';
import { asked, QUESTION_VALUES, type Question } from '../model/questions';
import type { Cell, ColumnCells } from '../model/types';
import type { Kind } from '../vocabulary/kinds';
import { holdsDenial, readVerdict } from '../words/status-words';

/** Words of headers about the result of a course. */
const OUTCOME: readonly Kind[] = [
  'completed',
  'result',
  'present',
  'attended',
  'done',
  'learningStatus',
  'negative',
  'progress',
];

/** Beside those: nothing in these makes the column one about something else. */
const BESIDE: ReadonlySet<Kind> = new Set<Kind>([
  ...OUTCOME,
  'course',
  'courseId',
  'person',
  'account',
  'enrolled',
  'status',
  'state',
  'score',
  'yesNo',
  'percent',
  'required',
  'glue',
  'evaluated',
]);

/** More different texts than this are remarks. */
const MOST_WORDS = 10;

/** What can be answered: use the column; a lone X ticks, or crosses out; ignore the column. */
const USE = 'status';
const X_IS_YES = 'x-is-yes';
const X_IS_NO = 'x-is-no';
const IGNORE = 'ignore';

const isX = (text: string): boolean => text === 'x' || text === '×';

/** P and F under "Pass/Fail", P and A under "Attendance". */
function lettersOf(kinds: ReadonlySet<Kind>): ReadonlyMap<string, boolean> {
  const letters = new Map<string, boolean>();
  if (kinds.has('result')) letters.set('p', true).set('f', false);
  if (kinds.has('present') || kinds.has('attended')) letters.set('p', true).set('a', false);
  return letters;
}

const PART_OF_ALL = /^(\d{1,4}) ?(?:\/|of|von|sur|de|di|van) ?(\d{1,4})$/i;

/** Whether a text alone is a share of something: "80%", "3 of 5". */
const isShare = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && (PART_OF_ALL.test(cell.trim()) || /^\s*\d{1,3}(?:[.,]\d+)?\s*%\s*$/.test(cell));

/** What is said about a share: 100 is all of it. Numbers up to 1 are fractions, and so is 5/10. */
function readShare(cell: Cell): number | null {
  if (typeof cell === 'boolean') return null;
  const [, some, all] = PART_OF_ALL.exec(cellText(cell)) ?? [];
  if (some !== undefined && Number(all) > 0) return (100 * Number(some)) / Number(all);
  const [, figures, sign] = /^(\d{1,3}(?:[.,]\d+)?)\s*(%?)$/.exec(cellText(cell)) ?? [];
  if (figures === undefined) return null;
  const share = Number(figures.replace(',', '.'));
  return share <= 1 && sign === '' ? share * 100 : share;
}

/** Under "Cancelled" or "No show" everything but a no says that it was so. */
function failed(cell: Cell): boolean {
  const verdict = readVerdict(cell);
  return !(verdict?.kind === 'ticks' && !verdict.done) && !/^(?:[-–—]|0|n\/?a)$/i.test(cellText(cell));
}

/** Whether a cell says that somebody completed; `null` if it says neither. */
export function isDone(cell: Cell, { letters, of }: VerdictRule): boolean | null {
  if (of === 'failure') return !failed(cell);
  if (of === 'remarks') return !holdsDenial(cell);
  const share = of === 'share' ? readShare(cell) : null;
  if (share !== null) return share >= 100;
  return letters.get(cellText(cell).toLowerCase()) ?? readVerdict(cell)?.done ?? null;
}

/** Headers of shares, and those of what can be done in part, if a cell says so. */
const SHARED: readonly Kind[] = ['percent', 'progress'];
const PARTLY: readonly Kind[] = ['completed', 'done', 'present', 'attended'];

/** How the cells below a header are read. */
function ruleOf(kinds: ReadonlySet<Kind>, below: ColumnCells): VerdictRule {
  if (!isOutcome(kinds)) return { letters: new Map(), of: 'success' };
  const of = isFailure(kinds)
    ? 'failure'
    : SHARED.some((kind) => kinds.has(kind)) ||
        (PARTLY.some((kind) => kinds.has(kind)) && below.some(isShare))
      ? 'share'
      : 'success';
  return { letters: lettersOf(kinds), of };
}

export interface VerdictReading {
  /** `null` if the column is ignored. */
  readonly column: VerdictColumn | null;
  readonly question: Question | null;
}

const NOTHING: VerdictReading = { column: null, question: null };

/** Whether a header names what went wrong, and no other outcome. */
const isFailure = (kinds: ReadonlySet<Kind>): boolean =>
  kinds.has('negative') && !OUTCOME.some((kind) => kind !== 'negative' && kinds.has(kind));

/** Whether a header is about the result of a course, and about nothing else. */
function isOutcome(kinds: ReadonlySet<Kind>): boolean {
  // "Cancelled on" names what went wrong as "Cancelled" does.
  const dated = isFailure(kinds);
  const only = [...kinds].every((kind) => BESIDE.has(kind) || (dated && (kind === 'date' || kind === 'at')));
  // The status of a user is not that of a course.
  return only && (OUTCOME.some((kind) => kinds.has(kind)) || (kinds.has('status') && !kinds.has('person')));
}

/** Words that nobody knows, under a header about results: they may say that somebody failed. */
function areUnknownWords(filled: readonly Cell[]): boolean {
  const texts = new Set(filled.map((cell) => foldHeader(cellText(cell))));
  return texts.size <= MOST_WORDS && [...texts].every((text) => text !== '' && !/\d/.test(text));
}

/** More different values than this are no ticks or results. */
const MOST_VALUES = 100;

interface Value {
  readonly cell: Cell;
  count: number;
}

/**
 * The different values of a column and how often each comes, blanks left out; none if there are too many,
 * or one ends it.
 */
function valuesOf(below: ColumnCells, ends: (cell: Cell) => boolean): readonly Readonly<Value>[] {
  const values = new Map<Cell, Value>();
  for (const cell of below) {
    const held = cell === undefined ? undefined : values.get(cell);
    if (held) held.count += 1;
    else if (cell !== undefined && !isBlank(cell)) {
      if (values.size >= MOST_VALUES || ends(cell)) return [];
      values.set(cell, { cell, count: 1 });
    }
  }
  return [...values.values()];
}

interface Evidence {
  readonly kinds: ReadonlySet<Kind>;
  /** The different cells that are not blank, and what each says. */
  readonly filled: readonly Cell[];
  readonly done: readonly (boolean | null)[];
  readonly rule: VerdictRule;
}

/** What to do with a column: nothing, use it, ask whether to use it, or ask what its X means. */
function usage({ kinds, filled, done, rule }: Evidence): 'none' | 'use' | 'ask' | 'ask-x' {
  // "Certified" may say who completed; "Certificate sent" says something else.
  const confirms =
    kinds.has('confirmed') && [...kinds].every((kind) => kind === 'confirmed' || BESIDE.has(kind));
  const words = confirms || OUTCOME.some((kind) => kinds.has(kind));
  const outcome = isOutcome(kinds);
  if (outcome && rule.of === 'failure') return done.includes(false) ? 'use' : 'none';
  // Being there for a part may be enough.
  const part = rule.of === 'share' && (kinds.has('present') || kinds.has('attended'));
  if (part && done.includes(false)) return 'ask';
  if (outcome && words && filled.some((cell) => isX(cellText(cell).toLowerCase()))) return 'ask-x';
  if (outcome && done.some((each) => each !== null)) return 'use';
  if (outcome && words && areUnknownWords(filled)) return 'ask';
  // "Overdue" under "Next refresher" is about the next time.
  const isNext = (cell: Cell, index: number) => done[index] === true || readVerdict(cell)?.kind === 'booking';
  if (kinds.has('deadline') && filled.every(isNext)) return 'none';
  const onlyTicks = filled.every((cell) => readVerdict(cell)?.kind === 'ticks');
  const known = done.every((each) => each !== null) && done.includes(false);
  return known && (words || !onlyTicks) ? 'ask' : 'none';
}

/**
 * How a column counts as its question is answered: not at all if it is ignored, and open without an answer.
 */
const answered = (
  { header, column }: Pick<Header, 'header' | 'column'>,
  question: Question,
  rule: Pick<VerdictColumn, 'blankIsNo' | 'reading'>,
): VerdictReading => ({
  column:
    question.answer === IGNORE
      ? null
      : { header, column, ...rule, question: question.answer === null ? question.id : null },
  question,
});

/** Asks whether a column counts in which some cells speak against their rows: `texts` is what they say. */
export function askWhether(
  header: Pick<Header, 'id' | 'header' | 'column'>,
  { kind, field }: Pick<Question, 'kind' | 'field'>,
  texts: readonly string[],
  { of, blankIsNo }: Pick<VerdictRule, 'of'> & Pick<VerdictColumn, 'blankIsNo'>,
  answers: Answers,
): VerdictReading {
  const question = asked(
    {
      kind,
      headerId: header.id,
      field,
      header: header.header,
      values: [...new Set(texts)].slice(0, QUESTION_VALUES),
      cells: texts.length,
      options: [USE, IGNORE].map((answer) => ({ answer, example: null })),
    },
    answers,
  );
  return answered(header, question, { blankIsNo, reading: { letters: new Map(), of } });
}

/**
 * A column of anything else in which some texts say that somebody did not complete: "Failed - retake in May"
 * under "Comments". Rows that it says so of wait for an answer; what is said about a deadline is about the
 * next time.
 */
function readRemarks(
  header: Pick<Header, 'id' | 'header' | 'column'>,
  kinds: ReadonlySet<Kind>,
  below: ColumnCells,
  answers: Answers,
): VerdictReading {
  const denials = kinds.has('deadline') ? [] : below.filter(holdsDenial);
  if (denials.length === 0) return NOTHING;
  return askWhether(
    header,
    { kind: 'says-status', field: 'status' },
    denials.map(shownText),
    { of: 'remarks', blankIsNo: false },
    answers,
  );
}

/**
 * How a column that nothing else is read from says who completed. By its header and its values together it is
 * used; with only one of them Rowcall asks, if it makes a difference.
 */
export function readVerdictColumn(
  header: Pick<Header, 'id' | 'header' | 'column'>,
  below: ColumnCells,
  answers: Answers,
): VerdictReading {
  const kinds = headerKinds(header.header);
  const rule = ruleOf(kinds, below);
  // Without a header about results, every value has to be one.
  const values = valuesOf(below, (cell) => !isOutcome(kinds) && isDone(cell, rule) === null);
  const filled = values.map(({ cell }) => cell);
  const done = filled.map((cell) => isDone(cell, rule));
  const use = values.length === 0 ? 'none' : usage({ kinds, filled, done, rule });
  if (use === 'none') return readRemarks(header, kinds, below, answers);

  const raising = values.filter((_, index) => done[index] !== true);
  const question = asked(
    {
      kind: 'says-status',
      headerId: header.id,
      field: 'status',
      header: header.header,
      values: raising.map(({ cell }) => shownText(cell)).slice(0, QUESTION_VALUES),
      cells: raising.reduce((sum, { count }) => sum + count, 0),
      options: (use === 'ask-x' ? [X_IS_YES, X_IS_NO, IGNORE] : [USE, IGNORE]).map((answer) => ({
        answer,
        example: null,
      })),
    },
    answers,
    use === 'use' ? USE : null,
  );
  const { answer } = question;
  const x = answer === X_IS_YES || answer === X_IS_NO ? [answer === X_IS_YES] : [];
  return answered(header, question, {
    // If only those who completed are marked, a blank says that somebody did not.
    blankIsNo: use !== 'ask' && rule.of !== 'failure' && answer !== X_IS_NO && !done.includes(false),
    reading: {
      ...rule,
      letters: new Map([...rule.letters, ...x.flatMap((yes) => [['x', yes] as const, ['×', yes] as const])]),
    },
  });
}
