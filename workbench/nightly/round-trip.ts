// Large sheets there and back under faults: updated and verified, undone; enrolled, undone; unenrolled.
// Counts what went wrong. Use: npx tsx workbench/nightly/round-trip.ts [ROWS] [SEED] [sample]
import { writeCsv } from '../csv';
import type { HeadlessOptions, HeadlessResult } from '../headless-types';
import { type Sample, trainingDays, trainingRecords } from '../samples';
import { parseTenant, serializeTenant, type TenantEnrollment } from '../tenant';
import { faultySession } from './faulty';

const rows = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? 1);
const onSample = process.argv[4] === 'sample';

const sample: Sample = onSample ? trainingRecords() : trainingDays(rows, 60);
const setting = onSample ? { locale: sample.locale, timeZone: sample.timeZone } : {};
const whole = parseTenant(sample.tenant);
const nobody = parseTenant({ ...sample.tenant, enrollments: [] });

const pairOf = ({ course_id, user_id }: TenantEnrollment): string => `${course_id}/${user_id}`;

type Held = ReadonlyMap<string, TenantEnrollment>;

const heldIn = (json: string | null): Held =>
  new Map(parseTenant(JSON.parse(json ?? '')).enrollments.map((each) => [pairOf(each), each]));

/** What the sheet asks for: the status a row must end in, and its day, by pair. */
const asked = (() => {
  const users = new Map<string, number>();
  for (const { user_id, username, email } of whole.users)
    for (const name of [username, email ?? '', String(user_id)]) users.set(name.toLowerCase(), user_id);
  const courses = new Map<string, number>();
  for (const { id, code } of whole.courses) for (const name of [code, String(id)]) courses.set(name, id);
  const days = new Map<string, string>();
  const [headers = [], ...lines] = sample.rows;
  const at = headers.findIndex((header) => /course/i.test(header));
  lines.forEach((line, index) => {
    const [user = '', course = ''] = [line[0], line[at]];
    const { status = '', day = null } = sample.expected[index] ?? {};
    if (status !== 'Updated' && status !== 'No change' && status !== 'Not enrolled') return;
    const pair = `${courses.get(course.trim())}/${users.get(user.trim().toLowerCase())}`;
    if (day !== null) days.set(pair, day);
  });
  return days;
})();

const differing = (one: Held, other: Held): number =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (pair) => JSON.stringify(one.get(pair)) !== JSON.stringify(other.get(pair)),
  ).length;

interface Step {
  readonly name: string;
  readonly result: HeadlessResult;
  readonly wrong: number;
}

async function session(
  name: string,
  files: Readonly<Record<string, string>>,
  options: Partial<HeadlessOptions>,
  wrongIn: (held: Held) => number,
): Promise<Step> {
  const result = await faultySession(files, { seed, ...setting, ...options });
  return { name, result, wrong: wrongIn(heldIn(result.tenant)) };
}

async function roundTrip(): Promise<number> {
  const sheet = { 'sheet.csv': writeCsv(sample.rows) };
  const before = heldIn(serializeTenant(whole));
  const steps: Step[] = [];
  const tell = (step: Step): Step => {
    steps.push(step);
    const { name, result, wrong } = step;
    console.log(`\n${name}: ${result.summary.join(' · ')}`);
    console.log(
      `enrollments other than asked ${wrong}${result.shownProblem === null ? '' : `; ${result.shownProblem}`}`,
    );
    return step;
  };
  const isAsked = (held: Held): number =>
    [...before.keys()].filter((pair) => {
      const day = asked.get(pair);
      return day !== undefined && held.get(pair)?.completion_date?.slice(0, 10) !== day;
    }).length + Math.abs(held.size - before.size);

  const updated = tell(
    await session(
      'update and verify',
      { ...sheet, 'tenant.json': serializeTenant(whole) },
      { verify: true, log: 'log.csv' },
      isAsked,
    ),
  );
  const after = (step: Step) => ({
    'sheet.csv': step.result.csv,
    'tenant.json': step.result.tenant ?? '',
    'log.csv': step.result.log,
  });
  tell(
    await session('undo', after(updated), { undo: 'last', log: 'log.csv' }, (held) =>
      differing(held, before),
    ),
  );

  const enrolled = tell(
    await session(
      'enroll',
      { ...sheet, 'tenant.json': serializeTenant(nobody) },
      { action: 'enroll-if-missing', log: 'log.csv' },
      (held) =>
        [...asked].filter(([pair, day]) => held.get(pair)?.completion_date?.slice(0, 10) !== day).length,
    ),
  );
  // Two rows may share one enrollment.
  const there = enrolled.result.report.rows;
  tell(
    await session(
      'undo of enrolling',
      after(enrolled),
      { undo: 'last', log: 'log.csv', unenrolls: there, action: 'enroll-if-missing' },
      (held) => held.size,
    ),
  );
  tell(
    await session(
      'unenroll',
      { ...sheet, 'tenant.json': enrolled.result.tenant ?? '' },
      { action: 'unenroll', unenrolls: there },
      (held) => held.size,
    ),
  );
  return steps.every(({ wrong, result }) => wrong === 0 && (onSample || result.settled)) ? 0 : 1;
}

roundTrip().then((code) => {
  process.exitCode = code;
});
