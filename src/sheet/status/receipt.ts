// Receipts: a text beside each row that shows whether Rowcall's status still belongs to the row.
import { readDelivery, writeDelivery } from '../model/delivery';
import type { Receipt } from '../model/row-types';
import { fingerprint } from './fingerprint';
import { ROW_STATUSES } from './statuses';

// r1 . job . identity with ids . key . seconds in base 36 . place of the status [. delivery]
const FORM =
  /^r1\.[a-z0-9]{8}\.[0-9a-v]{13}\.[0-9a-v]{13}\.[a-z0-9]{1,8}\.[a-z0-9](?:\.[A-Za-z0-9_-]{1,100})?$/;
// Looked up once: a script's global names are slow to reach, and every row comes by here.
const { parseInt: toInteger } = Number;
const { floor } = Math;

const JOB = 3;
const IDENTITY = JOB + 8 + 1;
const KEY = IDENTITY + 13 + 1;
const REST = KEY + 13 + 1;

/**
 * A receipt as the text of its cell, 60 to 100 characters as a rule. It begins with a letter and holds no
 * separators of numbers or dates, so that Sheets leaves it as it is. Throws a RangeError if a part has not
 * the form `Receipt` says: a bug.
 */
export function writeReceipt(receipt: Receipt): string {
  const seconds = floor(receipt.at / 1000).toString(36);
  const status = ROW_STATUSES.indexOf(receipt.status).toString(36);
  const delivery = writeDelivery(receipt.delivery);
  const rest = delivery === '' ? '' : `.${delivery}`;
  const text = `r1.${receipt.job}.${receipt.identity}.${receipt.key}.${seconds}.${status}${rest}`;
  if (!FORM.test(text)) throw new RangeError(`Not a receipt: ${text}`);
  return text;
}

/** The receipt that a cell's text is, or `null` if it is none (or one of a later version). */
export function readReceipt(text: string): Receipt | null {
  if (!FORM.test(text)) return null;
  const dot = text.indexOf('.', REST);
  const status = ROW_STATUSES[toInteger(text.charAt(dot + 1), 36)];
  if (status === undefined) return null;
  return {
    job: text.slice(JOB, IDENTITY - 1),
    identity: text.slice(IDENTITY, KEY - 1),
    key: text.slice(KEY, REST - 1),
    at: toInteger(text.slice(REST, dot), 36) * 1000,
    status,
    // Read only when asked for: of the many receipts of a sheet few are.
    get delivery() {
      return readDelivery(text.slice(dot + 3));
    },
  };
}

/**
 * The fingerprint of a row's identity together with the IDs beside it: IDs are trusted only if
 * it fits, so that IDs pasted by hand or left behind by a sort are never sent.
 */
export const identityWithIds = (identity: string, userId: number | null, courseId: number | null): string =>
  fingerprint(identity, `${userId ?? ''}`, `${courseId ?? ''}`);
