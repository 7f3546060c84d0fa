// What the values of a column say about it: whether they can be what the header names.
import type { UnusedLook } from '../../contract';
import { cellText, isBlank } from '../model/cells';
import { foldHeader, wordsIn } from '../model/fold';
import type { Cell, ColumnCells } from '../model/types';
import { readAction, readLevel } from '../words/action-words';
import { readStatus, readVerdict, type VerdictKind } from '../words/status-words';
import { headerKinds, type Match } from './headers';

/** The cells of a column that say something: no blanks, and no check boxes without a tick. */
export const saying = (cells: ColumnCells): readonly Cell[] =>
  cells.flatMap((cell) => (cell === undefined || cell === false || isBlank(cell) ? [] : [cell]));

/** Serial numbers of the years 1970 to 2100, in which enrollments can be. */
const FIRST_SERIAL = 25_569;
const LAST_SERIAL = 73_415;

const YEAR = '(?:19|20)\\d\\d';
/**
 * A day and a year with something between them, in either order; or figures and names with two figures for
 * the year.
 */
const LIKE_DATE = new RegExp(
  `(?:^|\\D)\\d{1,2}\\D{1,15}${YEAR}(?:\\D|$)|(?:^|\\D)${YEAR}\\D{1,12}\\d{1,2}(?:\\D|$)|` +
    '(?:^|\\D)\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}(?:\\D|$)|(?:^|\\D)\\d{1,2}[ -]\\p{L}{3,}\\.?[ -]\\d{2}(?:\\D|$)|' +
    `^${YEAR}(?:0[1-9]|1[0-2])\\d\\d$`,
  'u',
);

/**
 * Whether a cell could be meant as a day: a date, the serial number of one, or a text with a day and a year
 * in it.
 */
export function looksLikeDate(cell: Cell): boolean {
  if (typeof cell === 'object') return true;
  if (typeof cell === 'number') return cell >= FIRST_SERIAL && cell < LAST_SERIAL + 1;
  const text = cellText(cell);
  return /^\d{5}$/.test(text) || LIKE_DATE.test(text);
}

/** Words of people's employment, which are under "Status" in exports of personnel systems. */
const EMPLOYMENT = new Set(
  wordsIn(
    'active|inactive|employed|terminated|on leave|leave|leave of absence|loa|maternity leave|retired|resigned|current|former|' +
      'leaver|joiner|new hire|new|full time|part time|fulltime|parttime|ft|pt|permanent|temporary|temp|contractor|contract|casual|' +
      'intern|probation|regular|hourly|salaried|exempt|non exempt|enabled|disabled|deactivated|' +
      'aktiv|inaktiv|ausgeschieden|ruhend|vollzeit|teilzeit|befristet|unbefristet|actif|active|inactif|inactive|en conge|cdi|cdd|' +
      'temps plein|temps partiel|activ~|inactiv~|de baja|baja|alta|fijo|temporal|attiv~|inattivo|cessato|' +
      'in congedo|ativ~|inativ~|afastado|desligado|ferias|actief|inactief|uit dienst|in dienst|在籍|退職|休職',
  ).map(foldHeader),
);

/** Those of them that are statuses of a training as well, and say nothing by themselves. */
const EITHER: ReadonlySet<string> = new Set(['exempt', 'new', 'current', 'regular']);

/**
 * Whether every value of a "Status" is about somebody's job. Beside such words "Suspended" is about the
 * person as well. Without values nothing is known.
 */
function isEmployment(values: readonly Cell[]): boolean {
  const words = new Set(values.map((cell) => foldHeader(cellText(cell))));
  const known = [...words].every((word) => EMPLOYMENT.has(word) || readStatus(word) === 3);
  return known && [...words].some((word) => EMPLOYMENT.has(word) && !EITHER.has(word));
}

/** Letters that an action begins or ends with, or has in it, whatever follows. */
const LIKE_ACTION =
  /enrol|regist|remov|delet|cancel|drop|updat|withdraw|add|assign|einschreib|austrag|inscri|desinscri/;

const readsAsLevel = (cell: Cell): boolean => !/^\d+$/.test(cellText(cell)) && readLevel(cell) !== null;

/**
 * False if a header may as well name something else, and the values of its column show that it does. Doubt
 * keeps a column that changes what is written: its rows say what cannot be read.
 */
export function mayHold({ field, tier }: Match, header: string, cells: ColumnCells): boolean {
  const values = saying(cells);
  if (values.length === 0) return true;
  switch (field) {
    case 'completedAt': {
      // A column of ticks, crosses and words is none of dates. "Data" is a date in two languages, and
      // anything at all in English.
      const kinds = headerKinds(header);
      const unsure =
        tier === 2 &&
        (!(kinds.has('date') || kinds.has('at') || kinds.has('ended')) || foldHeader(header) === 'data');
      return !unsure || values.some(looksLikeDate);
    }
    case 'status':
      return tier < 2 || !isEmployment(values);
    case 'score':
      return values.some((cell) => typeof cell !== 'boolean' && /\d/.test(cellText(cell)));
    case 'level': {
      if (tier < 2) return true;
      const texts = new Map(values.map((cell) => [foldHeader(cellText(cell)), cell]));
      return [...texts.values()].filter(readsAsLevel).length * 2 > texts.size;
    }
    case 'action':
      return (
        tier < 2 ||
        values.some((cell) => readAction(cell) !== null || LIKE_ACTION.test(foldHeader(cellText(cell))))
      );
    default:
      return true;
  }
}

const VERDICT_LOOKS: Readonly<Record<VerdictKind, UnusedLook>> = {
  ticks: 'ticks',
  'pass-fail': 'result',
  attendance: 'attendance',
  completion: 'status',
  booking: 'status',
};

/** Cells that an ignored column is judged by: sheets may have many such columns, and many rows. */
const LOOKED_AT = 1000;

/** What an ignored column looks as if it said; `null` if it does not look as if it mattered. */
export function lookOf(header: string, column: ColumnCells): UnusedLook | null {
  const cells = column.slice(0, LOOKED_AT);
  const boxes = cells.filter((cell) => typeof cell === 'boolean');
  const values = saying(cells);
  if (values.length === 0) return boxes.length > 0 ? 'ticks' : null;
  const kinds = headerKinds(header);
  const verdicts = values.map(readVerdict);
  const [first] = verdicts;
  if (first && verdicts.every((verdict) => verdict !== null)) {
    const kind = verdicts.find((verdict) => verdict && verdict.kind !== 'ticks')?.kind ?? first.kind;
    // Ones and zeros are counts as well as ticks.
    const counts = values.every((cell) => /^\d+$/.test(cellText(cell)));
    if (!counts) return VERDICT_LOOKS[kind];
  }
  if (values.every((cell) => readStatus(cell) !== null && !/^\d+$/.test(cellText(cell)))) return 'status';
  if (values.every((cell) => readAction(cell) !== null)) return 'action';
  const dates = values.filter(
    (cell) => looksLikeDate(cell) && (typeof cell === 'object' || !/^\d+$/.test(cellText(cell))),
  );
  if (dates.length * 2 > values.length)
    return kinds.has('deadline') || kinds.has('required') ? 'deadline' : 'date';
  if (kinds.has('unknown')) return null;
  if (kinds.has('status') || kinds.has('result') || kinds.has('present')) return 'status';
  if (kinds.has('grade') || kinds.has('score')) return 'score';
  if (kinds.has('level') || kinds.has('role')) return 'level';
  if (kinds.has('session')) return 'session';
  return kinds.has('action') ? 'action' : null;
}
