// Each field of the table is read, compared, sent, kept, logged and put back: a new field is as well.

import { alsoChanged, askedInWords, compare, seenOf } from '../../src/check/compare/compare';
import { Comparison } from '../../src/check/compare/compared';
import type { Change, Enrollment } from '../../src/contract';
import { canBatch, carriedBy, needsImport } from '../../src/docebo';
import { enrollmentSchema } from '../../src/docebo/reads/schemas';
import { requestOf } from '../../src/docebo/writes/bodies';
import {
  FIELDS,
  fitsSnapshot,
  HELD_FIELDS,
  type HeldField,
  NO_CHANGE,
  NOTHING_HELD,
  readSnapshot,
  snapshotText,
  valueBy,
} from '../../src/enrollment';
import { columnsIn, GET_COLUMNS, rowOf } from '../../src/get/subjects/columns';
import { afterText } from '../../src/log/after';
import { cellsOf, runLine } from '../../src/log/log';
import { undoColumns } from '../../src/log/undo/columns';
import { readLog } from '../../src/log/undo/read-log';
import { undoOf } from '../../src/log/undo/undo';
import { Directory } from '../../src/lookup/names/directory';
import { changedAmong } from '../../src/pilot/bystanders';
import { traitsOf } from '../../src/pilot/traits';
import type { Call } from '../../src/plan';
import { templateColumns } from '../../src/server/functions/template';
import {
  type Cell,
  changeText,
  matchHeader,
  NO_ATTEMPTS,
  readDelivery,
  writeDelivery,
} from '../../src/sheet';
import { text } from '../../src/texts';
import { LOG_HEADERS } from '../../src/work/sheet/own-sheets';
import { onlyRow } from '../sheet/support';
import { edit, enrollment, row } from '../support/builders';
import { wordsIn } from '../support/languages';

const WORDS = wordsIn('en');

/** Values of each kind: what Docebo holds, and what a row asks for. */
const VALUES = {
  status: [1, 2],
  moment: ['2026-01-08 17:21:36', '2026-03-14 12:00:00'],
  score: [70, 87.5],
  level: [3, 6],
  text: ['optional', 'mandatory'],
} as const;

const valueIn = (field: HeldField, place: 0 | 1) => VALUES[FIELDS[field].kind][place];

/** Somebody with a value in each field, who completed. */
const all = (place: 0 | 1): Enrollment => ({
  ...enrollment(1001, 201),
  ...Object.fromEntries(HELD_FIELDS.map((field) => [field, valueIn(field, place)])),
  status: 2,
});

const HELD = all(0);

const heldWith = (field: HeldField, place: 0 | 1): Enrollment => ({
  ...HELD,
  [field]: valueIn(field, place),
});

/** What asks for this field; a date of completion goes with its status. */
const asking = (field: HeldField, place: 0 | 1): Change => ({
  ...NO_CHANGE,
  ...(field === 'completedAt' ? { status: 2 } : {}),
  [field]: valueIn(field, place),
});

const NO_DAYS = new Set<never>();

/** The value of a field as a person types it, or as Rowcall writes it. */
const cellOf = (field: HeldField, values: Partial<Enrollment>): Cell =>
  valueBy<Cell>(values, field, {
    status: WORDS.status,
    moment: (moment) => moment,
    score: (score) => score,
    level: WORDS.level,
    text: (word) => word,
  }) ?? '';

describe.each(HELD_FIELDS)('%s', (field) => {
  const before = heldWith(field, 0);
  const change = asking(field, 1);

  test('is read from the listing', () => {
    const item = {
      user_id: 1001,
      username: 'ann',
      course_id: 201,
      course_code: 'C201',
      enrollment_status: 'completed',
      enrollment_completion_date: null,
      [FIELDS[field].listing]: valueIn(field, 1),
    };
    expect(enrollmentSchema.safeParse(item)).toMatchObject({
      success: true,
      data: { ...NOTHING_HELD, status: 2, [field]: valueIn(field, 1) },
    });
  });

  test('is read from a cell below its header and makes another fingerprint', () => {
    const headers = ['Username', 'Course', WORDS.header(field)];
    expect(matchHeader(WORDS.header(field))?.field).toBe(field);
    const { asked } = onlyRow(headers, ['ann', 'C1', cellOf(field, heldWith(field, 1))]);
    expect(asked).toMatchObject({ ok: true, change: { [field]: valueIn(field, 1) } });
    expect(changeText(change)).not.toBe(changeText({ ...change, [field]: null }));
    expect(changeText(change)).not.toBe(changeText(asking(field, 0)));
  });

  test('is compared and put in words', () => {
    const { same, before: was, after } = compare(change, before, NO_DAYS);
    expect(same).toBe(false);
    expect(was).not.toBe(after);
    expect(compare(change, heldWith(field, 1), NO_DAYS).same).toBe(true);
    expect(askedInWords(change, NO_DAYS)).not.toBe('');
    expect(askedInWords(change, NO_DAYS)).not.toBe(askedInWords(asking(field, 0), NO_DAYS));
    expect(seenOf(change, before)).toEqual(change);
  });

  test('is noticed if it changes without being asked for', () => {
    expect(alsoChanged(NO_CHANGE, before, heldWith(field, 1))).toContain(text(`held.${field}`));
    expect(alsoChanged(NO_CHANGE, before, before)).toBe('');
    expect(changedAmong([before], [heldWith(field, 1)])).toHaveLength(1);
    expect(changedAmong([before], [before])).toEqual([]);
  });

  test('is kept in a snapshot, as a text and in a receipt', () => {
    const said = { [field]: valueIn(field, 0) };
    expect(readSnapshot(snapshotText(said))).toEqual(said);
    expect(fitsSnapshot(before, said)).toBe(true);
    expect(fitsSnapshot(heldWith(field, 1), said)).toBe(false);
    const delivery = { ...NO_ATTEMPTS, sends: 1, run: 'abcd1234', before: said };
    expect(readDelivery(writeDelivery(delivery))).toEqual(delivery);
  });

  test('is carried by an update and proved by a pilot', () => {
    const made = { ...edit(1001, 201, { ...change, status: change.status ?? 2 }), held: before };
    expect(traitsOf(made)).toContain(`=${field}`);
    const calls: readonly Call[] = [
      { kind: 'put-one', settles: [made] },
      { kind: 'post-batch', settles: [made] },
    ];
    const carrying = calls.filter(({ kind }) => carriedBy(kind, change)[field]);
    expect(carrying).not.toEqual([]);
    for (const call of carrying) {
      const names = FIELDS[field];
      const { json } = requestOf(call, 'user_ids', {
        triggerNotifications: null,
        triggerCertifications: null,
      });
      expect(JSON.stringify(json)).toContain(`"${call.kind === 'put-one' ? names.put : names.batch}":`);
    }
  });

  test('goes in each row that asks for it alone, or the check says why it cannot', () => {
    const asked = row(7, 3, { change });
    const compared = new Comparison(new Directory(null, false, null), []);
    const { status } = compared.of(asked, { ...before, userId: 7, courseId: 3 }, { userId: 7, courseId: 3 });
    const goes = !needsImport(change) || canBatch(change);
    expect(status).toBe(goes ? 'Ready' : 'Invalid');
  });

  test('is logged and put back by an undo', () => {
    const asked = { ok: true, action: 'update', change, values: '', dayOnly: NO_DAYS } as const;
    const after = afterText(asked, before);
    expect(readSnapshot(after)).toMatchObject({ [field]: valueIn(field, 1) });
    const log = readLog([
      LOG_HEADERS,
      cellsOf('2026-09-01 11:59:00', 'ada', runLine('abcd1234', 'Started', [])),
      cellsOf('2026-09-01 12:00:00', 'ada', {
        run: 'abcd1234',
        user: 'ann',
        course: 'C201',
        before: snapshotText(before),
        after,
        outcome: 'Updated',
        call: '',
        userId: '1001',
        courseId: '201',
      }),
    ]);
    const undo = undoOf(log, 'abcd1234');
    if (!undo.ok) throw new Error(undo.code);
    const headers = undoColumns(WORDS).map(({ header }) => header);
    const [cells = []] = undo.rows;
    expect(onlyRow(headers, cells).asked).toMatchObject({ ok: true, change: { [field]: valueIn(field, 0) } });
  });

  test('has one column in each sheet that Rowcall makes', () => {
    const got = columnsIn(WORDS, GET_COLUMNS).map(({ header }) => header);
    const sheets = [
      got,
      undoColumns(WORDS).map(({ header }) => header),
      templateColumns().map(({ header }) => header),
    ];
    for (const headers of sheets)
      expect(headers.filter((header) => matchHeader(header)?.field === field)).toHaveLength(1);
    const listed = {
      enrollment: HELD,
      title: '',
      firstName: '',
      lastName: '',
      email: '',
      assignment: '',
      changedAt: null,
    };
    const cell = rowOf(listed, () => false, WORDS)[got.indexOf(WORDS.header(field))];
    expect(cell).toBe(cellOf(field, HELD));
  });
});
