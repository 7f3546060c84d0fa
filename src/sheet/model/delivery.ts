// The delivery record in a receipt: how a row was sent and what Docebo held before, as data and as text.

import type { Held, Moment, RowStatus } from '../../contract';
import {
  type Draft,
  HELD_FIELDS,
  type HeldField,
  isUnreported,
  LEVEL_CODES,
  type Snapshot,
  STATUS_CODES,
  setBy,
  valueBy,
} from '../../enrollment';

/** Of a row that can be sent or was sent. */
export interface Attempts {
  readonly kind: 'attempts';
  readonly version: 1;
  /** Times that the row was sent without a confirmed outcome. */
  readonly sends: number;
  /** The run that sent it last, eight characters; empty before the first. */
  readonly run: string;
  /**
   * What Docebo held when the check looked; `undefined` if that is not known, and a field left out
   * likewise.
   */
  readonly before: Snapshot | undefined;
  /** The person is deactivated, or a batch import refused them, so that none carries the row. */
  readonly leaver?: boolean;
  /** The ID of the session that the row was found to mean, if it names one. */
  readonly sessionId?: number | undefined;
  /** The job whose later slice the row waits for, the only one that knows that it was selected. */
  readonly waitsFor?: string;
}

/** Of a row that is Invalid: a reason that only Docebo could tell, and the field that it is about, if any. */
export interface Reason {
  readonly kind: 'reason';
  readonly version: 1;
  /** `user-unknown` */
  readonly code: string;
  readonly field: string;
}

/** Of a row that was left as it is because Docebo has a completion. */
export interface Kept {
  readonly kind: 'kept';
  readonly version: 1;
}

/**
 * Written by a version that this one does not know, or damaged. The status beside it still counts: a row that
 * was sent is settled by a reading. But a row that is Ready is not sent: what it depends on is not known.
 */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly version: null;
  /** As it is in the receipt: written back unchanged if the row lost its cells. */
  readonly text: string;
}

/**
 * What a receipt knows of the row besides its status. A text of version 1 begins with a letter of its own; a
 * later version begins with its number, so that this one does not take it for one of its own.
 */
export type Delivery = Attempts | Reason | Kept | Unreadable;

export const NO_ATTEMPTS: Attempts = { kind: 'attempts', version: 1, sends: 0, run: '', before: undefined };
export const KEPT: Kept = { kind: 'kept', version: 1 };

/** The attempts in the receipt of a row; if it has none, those of a row that was never sent. */
export const attemptsIn = (receipt: { readonly delivery: Delivery } | null): Attempts =>
  receipt?.delivery.kind === 'attempts' ? receipt.delivery : NO_ATTEMPTS;

/** Whether the row was checked or sent by a version of Rowcall that this one does not understand. */
export const isUnreadable = (receipt: { readonly delivery: Delivery } | null): boolean =>
  receipt?.delivery.kind === 'unreadable';

/**
 * The delivery record beside a row of this status: kept whole while the row is to be sent, its answer is
 * open, or it can be tried again. What Docebo held before is kept beside a row that was written, for a verify
 * to see whether anything else has changed.
 */
export function deliveryBeside(status: RowStatus | '', attempts: Attempts): Attempts {
  const { waitsFor: _, ...known } = attempts;
  switch (status) {
    case 'Ready':
    case 'Sending':
    case 'Unknown':
    case 'Failed':
      return known;
    case 'Updated':
    case 'Verified':
    case 'Differs':
      return { ...NO_ATTEMPTS, before: attempts.before, sessionId: attempts.sessionId };
    default:
      return NO_ATTEMPTS;
  }
}

const BETWEEN = '_';
/** In front of the attempts of a row whose person is deactivated; others have `m`. */
const LEAVER = 'l';
const NOT_ENROLLED = 'n';
const SESSION = 'S';
/** A field that is known to be empty; one that is not known has no characters at all. */
const EMPTY = '-';
/** The places of version 1, in their order: every text has all of them. */
const FIRST: readonly HeldField[] = [
  'status',
  'completedAt',
  'enrolledAt',
  'activeFrom',
  'activeUntil',
  'score',
  'level',
];

/** The places of what Docebo held before. Later fields have theirs behind, up to the last that is known. */
const PLACES: readonly HeldField[] = [...FIRST, ...HELD_FIELDS.filter((name) => !FIRST.includes(name))];

const ATTEMPTS = new RegExp(
  `^(?:v([0-9a-z]{8}))?(?:([ml])([0-9a-z]{1,6})_([0-9a-z]{8})?(_n|(?:_-?[0-9a-z]{0,30}){${FIRST.length},${PLACES.length}})?(?:_S([0-9a-z]{1,11}))?)?$`,
);
const REASON = /^w_([a-z-]+)(?:_([A-Za-z]+))?$/;

/**
 * The delivery record as text of `A-Za-z0-9_-`, at most 100 characters. Attempts:
 * `m1_abcd1234_0_-_t8k2w0_-_-_-_3`, behind sends (base 36) and run come status, completion, enrollment, start
 * and end of validity (seconds since 1970 in base 36), score (`87p5` for 87.5) and level; values that this
 * form cannot hold are left out, as if they were not known; the ID of a session comes last: `_S2a`;
 * `vabcd1234` in front names the job that the row waits for. A reason: `w_user-unknown`,
 * `w_names-differ_course`. Kept: `k`. Empty for what says nothing.
 */
export function writeDelivery(delivery: Delivery): string {
  switch (delivery.kind) {
    case 'attempts':
      return `${delivery.waitsFor ? `v${delivery.waitsFor}` : ''}${attemptsText(delivery)}`;
    case 'reason':
      return `w_${delivery.code}${delivery.field === '' ? '' : `${BETWEEN}${delivery.field}`}`;
    case 'kept':
      return 'k';
    case 'unreadable':
      return delivery.text;
  }
}

function attemptsText(attempts: Attempts): string {
  const { sends, run, before, leaver = false, sessionId } = attempts;
  if (sessionId !== undefined)
    return `${attemptsBody(attempts)}${BETWEEN}${SESSION}${sessionId.toString(36)}`;
  return sends === 0 && run === '' && before === undefined && !leaver ? '' : attemptsBody(attempts);
}

function attemptsBody({ sends, run, before, leaver = false }: Attempts): string {
  const head = `${leaver ? LEAVER : 'm'}${sends.toString(36)}${BETWEEN}${run}`;
  if (before === undefined) return head;
  if (before === null) return `${head}${BETWEEN}${NOT_ENROLLED}`;
  const parts = PLACES.map((name) => packed(before, name));
  while (parts.length > FIRST.length && parts[parts.length - 1] === '') parts.pop();
  return [head, ...parts].join(BETWEEN);
}

/** The delivery record that a text is. Reading never fails: a text of another form is unreadable. */
export function readDelivery(text: string): Delivery {
  if (text === '') return NO_ATTEMPTS;
  if (text === 'k') return KEPT;
  const reason = REASON.exec(text);
  if (reason) return { kind: 'reason', version: 1, code: reason[1] ?? '', field: reason[2] ?? '' };
  const found = ATTEMPTS.exec(text);
  if (!found) return { kind: 'unreadable', version: null, text };
  const [, waitsFor, form, sends = '0', run = '', rest = '', session] = found;
  return {
    kind: 'attempts',
    version: 1,
    sends: Number.parseInt(sends, 36),
    run,
    before: rest === '' ? undefined : snapshot(rest),
    ...(form === LEAVER ? { leaver: true } : {}),
    ...(session === undefined ? {} : { sessionId: Number.parseInt(session, 36) }),
    ...(waitsFor === undefined ? {} : { waitsFor }),
  };
}

/** Field by field: a value that is none of this field's is left out, as if it were not known. */
function snapshot(rest: string): Snapshot {
  const [, ...parts] = rest.split(BETWEEN);
  if (parts[0] === NOT_ENROLLED) return null;
  const held: Draft<Partial<Held>> = {};
  PLACES.forEach((field, place) => {
    const part = parts[place] ?? '';
    const empty = part === EMPTY && !isUnreported(field) ? null : undefined;
    setBy(held, field, {
      status: () => STATUS_CODES.find((code) => String(code) === part),
      moment: () => unpacked(part) ?? empty,
      score: () => unpackedScore(part) ?? empty,
      level: () => LEVEL_CODES.find((code) => String(code) === part),
      text: () => (/^[0-9a-z]+$/.test(part) ? part : undefined),
    });
  });
  return held;
}

/** Empty for a value that is not known, or that would not come back as it is. */
function packed(before: Partial<Held>, field: HeldField): string {
  if (before[field] === null && !isUnreported(field)) return EMPTY;
  return (
    valueBy(before, field, {
      status: String,
      moment: packedMoment,
      score: packedScore,
      level: String,
      text: (text) => (/^[0-9a-z]{1,12}$/.test(text) ? text : ''),
    }) ?? ''
  );
}

const textOf = (seconds: number): Moment =>
  new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');

function packedMoment(moment: Moment): string {
  const seconds = Date.parse(`${moment.replace(' ', 'T')}Z`) / 1000;
  return Number.isInteger(seconds) && textOf(seconds) === moment ? seconds.toString(36) : '';
}

/** Seconds from the year 0 to the year 9999: beyond them a text of another form would come back. */
const FIRST_SECOND = -62_167_219_200;
const LAST_SECOND = 253_402_300_799;

function unpacked(text: string): Moment | undefined {
  const seconds = Number.parseInt(text, 36);
  return seconds >= FIRST_SECOND && seconds <= LAST_SECOND ? textOf(seconds) : undefined;
}

function packedScore(score: number): string {
  const text = String(score);
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? text.replace('.', 'p') : '';
}

function unpackedScore(text: string): number | undefined {
  const score = text === '' ? Number.NaN : Number(text.replace('p', '.'));
  return Number.isFinite(score) ? score : undefined;
}
