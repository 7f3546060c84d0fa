// When the additional enrollment fields are read, and what is remembered of them.
import * as fc from 'fast-check';
import type { Action, Problem } from '../../src/contract';
import type { EnrollmentField } from '../../src/enrollment';
import { learnEnrollmentFields, patienceWith } from '../../src/lookup/enrollment-fields';
import { readRows, recogniseColumns } from '../../src/sheet';
import type { Platform, TextStore } from '../../src/work/platform/ports';
import { knownFields, rememberEnrollmentFields } from '../../src/work/stored/enrollment-fields';
import { CONTEXT, viewOf } from '../sheet/support';
import { memoryStore } from '../support/stores';

const ORIGIN = 'https://acme.docebosaas.com';
const HOUR_MS = 60 * 60_000;

const field = (id: number, title: string): EnrollmentField => ({
  id,
  title,
  type: 'text',
  mandatory: false,
  courses: 'all',
  options: null,
});

function platformAt(now: () => number, kept = new Map<string, string>()): Platform {
  const documentStore = memoryStore(kept);
  const platform: Pick<Platform, 'now'> & { documentStore: TextStore } = { documentStore, now };
  return platform as Platform;
}

type Told = readonly EnrollmentField[] | Problem['code'];

/** A tenant that gives these answers in turn, and how often it was asked. */
function tenantOf(...told: Told[]) {
  let asked = 0;
  const readAll = () => {
    const answer = told[Math.min(asked, told.length - 1)];
    asked += 1;
    return [
      Array.isArray(answer)
        ? { ok: true, value: answer }
        : { ok: false, problem: { code: answer, request: 'r', detail: '', status: 500 } },
    ];
  };
  return { connected: { origin: ORIGIN, client: { readAll } as never }, asked: () => asked };
}

test('fields are read again once what is known is older than the sheet can bear', () => {
  let now = 1_000_000;
  const platform = platformAt(() => now);
  const { connected, asked } = tenantOf([field(7, 'Site')], [field(8, 'Shift')]);
  expect(learnEnrollmentFields(platform, connected, HOUR_MS)).toEqual({ changed: true, problem: null });
  now += HOUR_MS - 1;
  expect(learnEnrollmentFields(platform, connected, HOUR_MS).changed).toBe(false);
  expect(asked()).toBe(1);
  expect(learnEnrollmentFields(platform, connected, HOUR_MS / 2).changed).toBe(true);
  expect(knownFields(platform, ORIGIN)?.fields.map(({ title }) => title)).toEqual(['Shift']);
});

test.each(['not-found', 'forbidden', 'refused', 'unexpected-shape'] as const)(
  'a tenant that answers %s is taken to have no list for a day; where fields are known, they stay',
  (code) => {
    let now = 1_000_000;
    const none = tenantOf(code);
    const platform = platformAt(() => now);
    expect(learnEnrollmentFields(platform, none.connected, 0)).toEqual({ changed: false, problem: null });
    expect(knownFields(platform, ORIGIN)).toMatchObject({ answer: 'none', fields: [] });
    now += 23 * HOUR_MS;
    learnEnrollmentFields(platform, none.connected, 0);
    expect(none.asked()).toBe(1);

    const later = tenantOf([field(7, 'Site')], code);
    const other = platformAt(() => now);
    learnEnrollmentFields(other, later.connected, 0);
    expect(learnEnrollmentFields(other, later.connected, 0).changed).toBe(false);
    expect(knownFields(other, ORIGIN)?.fields).toEqual([field(7, 'Site')]);
  },
);

test('an error of the tenant is asked about again in an hour; one of the connection ends the slice', () => {
  let now = 1_000_000;
  const platform = platformAt(() => now);
  const broken = tenantOf('server-error', [field(7, 'Site')]);
  expect(learnEnrollmentFields(platform, broken.connected, 0)).toEqual({ changed: false, problem: null });
  expect(learnEnrollmentFields(platform, broken.connected, 0).changed).toBe(false);
  expect(broken.asked()).toBe(1);
  now += HOUR_MS;
  expect(learnEnrollmentFields(platform, broken.connected, 0).changed).toBe(true);
  const gone = learnEnrollmentFields(
    platformAt(() => now),
    tenantOf('unreachable').connected,
    0,
  );
  expect(gone.problem).toMatchObject({ code: 'unreachable' });
});

test('whatever the fields are, what is remembered fits into properties of 9 KB and is read as it was remembered', () => {
  const text = fc.string({ minLength: 1, maxLength: 150, unit: 'grapheme' });
  const option = fc.record({
    id: fc.nat().map(String),
    labels: fc.array(text, { minLength: 1, maxLength: 3 }),
  });
  const any = fc.record({
    id: fc.nat(),
    title: text,
    type: fc.constantFrom('text' as const, 'date' as const, 'dropdown' as const, 'other' as const),
    mandatory: fc.boolean(),
    courses: fc.oneof(fc.constantFrom('all' as const, 'unknown' as const), fc.array(fc.nat())),
    options: fc.oneof(fc.constant(null), fc.array(option, { maxLength: 40 })),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 20 }), fc.array(any, { maxLength: 3 }), (many, few) => {
      const kept = new Map<string, string>();
      const platform = platformAt(() => 0, kept);
      for (const fields of [many, few]) {
        const remembered = rememberEnrollmentFields(platform, ORIGIN, { at: 1, answer: 'read', fields });
        expect(knownFields(platform, ORIGIN)?.fields).toEqual(remembered);
        for (const each of kept.values()) expect(Buffer.byteLength(each)).toBeLessThanOrEqual(9_000);
      }
      expect(kept.size).toBeLessThanOrEqual(few.length === 0 ? 1 : 3);
    }),
    { numRuns: 40 },
  );
});

test('remembers all titles, and not the longest lists of too many options', () => {
  const platform = platformAt(() => 0);
  const options = Array.from({ length: 300 }, (_, n) => ({ id: String(n), labels: ['x'.repeat(200)] }));
  const fields = [1, 2, 3].map((id) => ({ ...field(id, `F${id}`), type: 'dropdown' as const, options }));
  const short = { ...field(4, 'F4'), type: 'dropdown' as const, options: options.slice(0, 2) };
  rememberEnrollmentFields(platform, ORIGIN, { at: 1, answer: 'read', fields: [...fields, short] });
  const known = knownFields(platform, ORIGIN)?.fields ?? [];
  expect(known.map(({ title }) => title)).toEqual(['F1', 'F2', 'F3', 'F4']);
  expect(known[3]?.options).toHaveLength(2);
  expect(known.filter((each) => each.options === null).length).toBeGreaterThan(0);
});

describe('the sheet says how old what is known may be', () => {
  const head = ['Username', 'Course code', 'Completion date'];
  const patience = (
    headers: readonly string[],
    values: readonly string[],
    action: Action = 'update',
    fields: readonly EnrollmentField[] = [],
  ) => {
    const view = viewOf([
      [...head, ...headers],
      ['ann', 'C1', '2026-03-14', ...values],
    ]);
    const found = recogniseColumns(view, null, action, {}, [], fields);
    if (!found.ok) throw new Error(found.problem.code);
    return patienceWith(found.columns, readRows(view, found.columns, { ...CONTEXT, action }), action);
  };
  const dropdown = {
    ...field(7, 'Site'),
    type: 'dropdown' as const,
    options: [{ id: '1', labels: ['Rome'] }],
  };

  test.each([
    ['clear headers need nothing', [], [], 'update', [], null],
    ['a blank column needs nothing', ['Shift'], [''], 'update', [], null],
    ['a column that is not used', ['Shift'], ['late'], 'update', [], 1],
    ['a header that can be a title', ['Score'], ['90'], 'update', [], 24],
    ['a column of Rowcall’s own', ['Score', 'Only if Docebo holds'], ['90', 'Enrolled'], 'update', [], null],
    ['a title that is known', ['Site'], ['Rome'], 'update', [dropdown], 24],
    ['rows that enroll by the sheet’s own action', [], [], 'enroll', [], 24],
    ['a row that enrolls', ['Action'], ['Enroll if missing'], 'update', [], 24],
    ['a label that is not known', ['Site'], ['Oslo'], 'update', [dropdown], 1 / 60],
    ['a level that cannot be read', ['Enrollment level'], ['Gold'], 'update', [], 1 / 60],
  ] as const)('%s', (_name, headers, values, action, fields, hours) => {
    expect(patience(headers, values, action, fields)).toBe(hours === null ? null : hours * HOUR_MS);
  });
});
