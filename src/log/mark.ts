// The mark in a row's receipt: sends, run, and what Docebo held before. Reading it never fails.

import type { Held, Moment, RowStatus } from '../contract';
import { LEVEL_CODES, MOMENT_FIELDS, type Snapshot, STATUS_CODES } from '../enrollment';
import { markWithoutSession, markWithSession, type Row, sessionIn } from '../sheet';

export interface Mark {
  /** Times that the row was sent without a confirmed outcome. */
  readonly sends: number;
  /** The run that sent it last, eight characters; empty before the first. */
  readonly run: string;
  /**
   * What Docebo held when the check looked; `undefined` where that is not known, and a field left out
   * likewise.
   */
  readonly before: Snapshot | undefined;
  /** The person is deactivated, or a batch import refused them, so that none carries the row. */
  readonly leaver?: boolean;
  /** The ID of the session that the row names, where it names one. */
  readonly sessionId?: number | undefined;
}

export const NO_MARK: Mark = { sends: 0, run: '', before: undefined };

/** The mark in the receipt of a row; without a receipt it is that of a row that was never sent. */
export const markIn = (receipt: Row['receipt']): Mark => (receipt ? readMark(receipt.mark) : NO_MARK);

/**
 * The mark beside a row of this status: kept whole while the row is to be sent, its answer is open, or it may
 * be tried again. What Docebo held before is kept beside a row that was written, for a verify to see whether
 * anything else has changed.
 */
export function markBeside(status: RowStatus | '', mark: Mark): string {
  switch (status) {
    case 'Ready':
    case 'Sending':
    case 'Unknown':
    case 'Failed':
      return writeMark(mark);
    case 'Updated':
    case 'Verified':
    case 'Differs':
      return writeMark({ ...NO_MARK, before: mark.before, sessionId: mark.sessionId });
    default:
      return '';
  }
}

const WAITING = /^v([0-9a-z]{8})/;

/**
 * The mark of a row that waits for a later slice of this job, the only one that knows that it was selected.
 */
export const waitingFor = (job: string, mark: string): string => `v${job}${mark.replace(WAITING, '')}`;

/** The job that the row waits for; empty where it waits for none. */
export const waitedFor = (mark: string): string => WAITING.exec(mark)?.[1] ?? '';

const BETWEEN = '_';
/** In front of the mark of a row whose person is deactivated, where others have `m`. */
const LEAVER = 'l';
const NOT_ENROLLED = 'n';
/** A field that is known to be empty; one that is not known has no characters at all. */
const EMPTY = '-';

const FORM = /^([ml])([0-9a-z]{1,6})_([0-9a-z]{8})?((?:_-?[0-9a-z]{0,30}){0,7})$/;

/**
 * The mark as text of `A-Za-z0-9_-`, at most 100 characters: `m1_abcd1234_0_-_t8k2w0_-_-_-_3`. Behind sends
 * (base 36) and run stand status, completion, enrollment, start and end of validity (seconds since 1970 in
 * base 36), score (`87p5` for 87.5) and level. Values that this form cannot hold are left out, as if they
 * were not known. The ID of a session is at the end: `_S2a`. Empty for a mark that says nothing.
 */
export function writeMark({ sessionId, ...mark }: Mark): string {
  if (sessionId !== undefined) return markWithSession(bodyOf(mark), sessionId);
  const { sends, run, before, leaver } = mark;
  return sends === 0 && run === '' && before === undefined && leaver !== true ? '' : bodyOf(mark);
}

function bodyOf({ sends, run, before, leaver = false }: Mark): string {
  const head = `${leaver ? LEAVER : 'm'}${sends.toString(36)}${BETWEEN}${run}`;
  if (before === undefined) return head;
  if (before === null) return `${head}${BETWEEN}${NOT_ENROLLED}`;
  const { status, score, level } = before;
  const parts = [
    status === undefined ? '' : String(status),
    ...MOMENT_FIELDS.map((name) => packed(before[name])),
  ];
  return [head, ...parts, packedScore(score), String(level ?? '')].join(BETWEEN);
}

/** What a mark says; a text that is no mark says nothing. */
export function readMark(marked: string): Mark {
  const waited = marked.replace(WAITING, '');
  const sessionId = sessionIn(waited) ?? undefined;
  const text = markWithoutSession(waited);
  const [, kind, sends = '', run = '', rest] = FORM.exec(text) ?? [];
  if (rest === undefined) return NO_MARK;
  const mark: Mark = {
    sends: Number.parseInt(sends, 36),
    run,
    before: rest === '' ? undefined : snapshot(rest),
    ...(sessionId === undefined ? {} : { sessionId }),
  };
  return kind === LEAVER ? { ...mark, leaver: true } : mark;
}

function snapshot(rest: string): Snapshot | undefined {
  const [, status = '', ...others] = rest.split(BETWEEN);
  if (status === NOT_ENROLLED) return null;
  const said: { -readonly [Name in keyof Held]?: Held[Name] } = {};
  const code = STATUS_CODES.find((each) => String(each) === status);
  if (code !== undefined) said.status = code;
  MOMENT_FIELDS.forEach((name, place) => {
    const moment = unpacked(others[place] ?? '');
    if (moment !== undefined) said[name] = moment;
  });
  const score = others[MOMENT_FIELDS.length] ?? '';
  if (score === EMPTY) said.score = null;
  else if (score !== '' && Number.isFinite(Number(score.replace('p', '.'))))
    said.score = Number(score.replace('p', '.'));
  const level = LEVEL_CODES.find((each) => String(each) === others[MOMENT_FIELDS.length + 1]);
  if (level !== undefined) said.level = level;
  return said;
}

const textOf = (seconds: number): Moment =>
  new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');

/** Empty for a moment that is not known, or that would not come back as it is. */
function packed(moment: Moment | null | undefined): string {
  if (moment === undefined) return '';
  if (moment === null) return EMPTY;
  const seconds = Date.parse(`${moment.replace(' ', 'T')}Z`) / 1000;
  return Number.isInteger(seconds) && textOf(seconds) === moment ? seconds.toString(36) : '';
}

/** Seconds from the year 0 to the year 9999: beyond them a text of another form would come back. */
const FIRST_SECOND = -62_167_219_200;
const LAST_SECOND = 253_402_300_799;

function unpacked(text: string): Moment | null | undefined {
  if (text === '') return undefined;
  if (text === EMPTY) return null;
  const seconds = Number.parseInt(text, 36);
  return seconds >= FIRST_SECOND && seconds <= LAST_SECOND ? textOf(seconds) : undefined;
}

function packedScore(score: number | null | undefined): string {
  if (score === undefined) return '';
  if (score === null) return EMPTY;
  const text = String(score);
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? text.replace('.', 'p') : '';
}
