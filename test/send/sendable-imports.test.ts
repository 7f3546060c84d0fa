// Rows that only a batch import carries: what they say if none can go.
import type { Pilots } from '../../src/account/limits/pilots';
import type { Action, Change } from '../../src/contract';
import type { CallKind } from '../../src/plan';
import { toEdits } from '../../src/send/planning/edits';
import { notImportable } from '../../src/send/planning/ways';
import { Notes } from '../../src/send/rows/notes';
import { sendable } from '../../src/send/rows/sendable';
import type { Row } from '../../src/sheet';
import { completed, NOTHING, row } from '../support/builders';

const HOUR = 3_600_000;
const NOW = 100 * HOUR;

const pilots = (...failed: readonly CallKind[]): Pilots =>
  ({
    stateOf: (kind: CallKind) => (failed.includes(kind) ? 'failed' : 'needed'),
    whyOf: (kind: CallKind) => `why of ${kind}`,
  }) satisfies Pick<Pilots, 'stateOf' | 'whyOf'> as unknown as Pilots;

function asking(action: Action, change: Change, at = NOW): Row {
  const made = row(7, 3, { change, at });
  return made.asked.ok ? { ...made, asked: { ...made.asked, action } } : made;
}

function see(of: Row, known: Pilots) {
  const notes = new Notes('run00001', () => NOW);
  const { edits } = toEdits([of], (each) => each.state);
  const [entry] = edits.values();
  if (!entry) throw new Error('no edit');
  const why = notImportable(entry, { pilots: known, now: NOW });
  const goes = sendable(edits, notes, { pilots: known, now: NOW }).size === 1;
  expect(goes).toBe(why === null);
  return [why, notes.stateOf(of), notes.ledger.get(of.key)?.details];
}

/** A score with decimals beside a completion: no bulk update carries it. */
const DECIMAL: Change = { ...completed('2026-03-14'), score: 87.5 };

test('a row with a whole score goes, whatever pilots failed', () => {
  const all = pilots('post-batch', 'enroll-batch', 'recertify-batch');
  expect(see(asking('update', { ...DECIMAL, score: 87 }, NOW - 5 * HOUR), all)).toEqual([
    null,
    'Ready',
    undefined,
  ]);
});

test('a row with a decimal score goes while imports are open and it was just seen', () => {
  expect(see(asking('update', DECIMAL), pilots())).toEqual([null, 'Ready', undefined]);
  expect(see(asking('update', DECIMAL, NOW - HOUR), pilots())[0]).toBeNull();
});

test('a row with a decimal score fails once imports are closed', () => {
  const [why, state, details] = see(asking('update', DECIMAL), pilots('post-batch'));
  expect([why, state]).toEqual(['pilot-failed', 'Failed']);
  expect(details).toContain('87.5');
});

test('a row with a decimal score whose check is too old is checked again', () => {
  expect(see(asking('update', DECIMAL, NOW - HOUR - 1), pilots()).slice(0, 2)).toEqual([
    'not-just-seen',
    'pending',
  ]);
});

test('a recertification fails once its imports are closed, with the reason', () => {
  const before = { ...asking('recertify', completed('2026-03-14')) };
  const [why, state, details] = see(before, pilots('recertify-batch'));
  expect([why, state]).toEqual(['pilot-failed', 'Failed']);
  expect(details).toContain('why of recertify-batch');
});

test('a recertification needs a recent check whatever it becomes, and no open bulk update', () => {
  const change = completed('2026-03-14');
  expect(see(asking('recertify', change), pilots('post-batch'))).toEqual([null, 'Ready', undefined]);
  const [why, state, details] = see(asking('recertify', change, NOW - HOUR - 1), pilots());
  expect([why, state]).toEqual(['not-just-seen', 'pending']);
  expect(details).not.toEqual(see(asking('update', DECIMAL, NOW - HOUR - 1), pilots())[2]);
});

test('a row that unenrolls needs no import', () => {
  expect(see(asking('unenroll', NOTHING, 0), pilots('post-batch'))).toEqual([null, 'Ready', undefined]);
});
