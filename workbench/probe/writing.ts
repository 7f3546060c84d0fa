// The part of an examination that writes: on one test enrollment, which is put back as it was.

import type { Fact } from '../../src/words/parts/facts';
import { type Item, itemsOf, statusText } from './envelope';
import type { Answer, TenantApi } from './types';

/** The enrollment to try with. Anybody who names it says that it may be changed for a moment. */
export interface TestPair {
  readonly userId: number;
  readonly courseId: number;
}

interface WritingOptions {
  readonly pair: TestPair;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

const ENROLLMENTS = '/course/v1/courses/enrollments';

/** Fields of the listing that a write is compared by. */
const COMPARED = [
  'enrollment_status',
  'enrollment_completion_date',
  'enrollment_created_at',
  'enrollment_score',
  'enrollment_level',
  'enrollment_validity_begin_datetime',
  'enrollment_validity_end_datetime',
] as const;

/** Days and times that are sent: their day differs from noon's in zones far from UTC. */
const DAY = '2020-06-15';
const NOON = `${DAY} 12:00:00`;

/** Milliseconds to wait for a write to show in the listing, and between two looks. */
const LAG_MOST_MS = 60_000;
const LOOK_EVERY_MS = 1_000;

/** What there was could not be put back: the message says what to do by hand. */
export class NotPutBack extends Error {}

/**
 * Completes the test enrollment on a day of its own, looks when the listing shows it and which day it is,
 * tries a batch item that names nothing but a status, and puts everything back. Throws NotPutBack with what
 * there was if that fails.
 */
export async function writingFacts(api: TenantApi, options: WritingOptions): Promise<readonly Fact[]> {
  const { pair } = options;
  const before = await held(api, pair);
  if (before === null) {
    return [
      {
        id: 'lag',
        what: 'time until a listing shows a write',
        seen: null,
        note: `user ${pair.userId} is not enrolled in course ${pair.courseId}, or the listing does not show it`,
      },
    ];
  }
  const facts: Fact[] = [];
  try {
    facts.push(...(await completing(api, options)), ...(await batching(api, options)));
  } finally {
    await putBack(api, pair, before);
  }
  return facts;
}

/** The enrollment as the listing has it now; `null` if it is not there. */
async function held(api: TenantApi, { userId, courseId }: TestPair): Promise<Item | null> {
  const answer = await api.get(ENROLLMENTS, {
    user_id: [userId],
    course_id: [courseId],
    page: 1,
    page_size: 200,
  });
  const items = itemsOf(answer) ?? [];
  return (
    items.find(
      (item) => String(item.user_id) === String(userId) && String(item.course_id) === String(courseId),
    ) ?? null
  );
}

const putOne = ({ userId, courseId }: TestPair) => `/learn/v1/enrollments/${courseId}/${userId}`;

async function completing(api: TenantApi, { pair, now, sleep }: WritingOptions): Promise<readonly Fact[]> {
  const what = 'time until a listing shows a write';
  const sent = await api.send('PUT', putOne(pair), { status: 2, date_complete: NOON });
  const began = now();
  if (sent.status !== 200) return [{ id: 'lag', what, seen: null, note: `the update: ${statusText(sent)}` }];
  for (let item = await held(api, pair); ; item = await held(api, pair)) {
    const waited = now() - began;
    const date = String(item?.enrollment_completion_date ?? '');
    if (date.startsWith('2020-06-')) {
      const kept = date.startsWith(NOON) ? 'as sent' : `as ${date.slice(5)}`;
      return [
        {
          id: 'lag',
          what,
          seen: waited < LOOK_EVERY_MS ? 'under a second' : `${Math.round(waited / 1000)} s`,
          note: 'one update',
        },
        {
          id: 'dates.zone',
          what: `${NOON} of an update in the listing`,
          seen: kept,
          note: 'beside session.timezone',
        },
      ];
    }
    if (waited >= LAG_MOST_MS)
      return [{ id: 'lag', what, seen: `over ${LAG_MOST_MS / 1000} s`, note: 'given up' }];
    await sleep(LOOK_EVERY_MS);
  }
}

async function batching(api: TenantApi, { pair, sleep }: WritingOptions): Promise<readonly Fact[]> {
  const id = 'batch.omitted';
  const what = 'what a batch item does to fields that it leaves out';
  const before = await held(api, pair);
  const sent = await api.send('POST', '/learn/v1/enrollment/batch', {
    items: [
      {
        course_id: pair.courseId,
        user_id: String(pair.userId),
        status: 'completed',
        completion_date: NOON,
        batch_item_id: 'probe',
      },
    ],
    options: { trigger_notifications: false, trigger_certifications: false },
  });
  if (!accepted(sent)) return [{ id, what, seen: null, note: `the batch import: ${statusText(sent)}` }];
  await sleep(LOOK_EVERY_MS);
  const after = await held(api, pair);
  if (before === null || after === null)
    return [{ id, what, seen: null, note: 'the listing lost the enrollment' }];
  const moved = COMPARED.filter((field) => before[field] !== after[field]);
  return [
    {
      id,
      what,
      seen: moved.length === 0 ? 'leaves them alone' : `changes ${moved.join(', ')}`,
      note: 'one item',
    },
  ];
}

/** Whether the tenant says that it carried out the one item. */
function accepted({ status, body }: Answer): boolean {
  if (status !== 200 || typeof body !== 'object' || body === null || !('data' in body)) return false;
  const { data } = body;
  const [row] = Array.isArray(data) ? data : [];
  return typeof row === 'object' && row !== null && 'success' in row && row.success === true;
}

/** The codes of statuses by their words in listings. Source: docs/limits.md, "Codes". */
const CODES: Readonly<Record<string, number>> = {
  waiting: -2,
  to_confirm: -1,
  enrolled: 0,
  subscribed: 0,
  in_progress: 1,
  completed: 2,
  suspended: 3,
  overbooked: 4,
};

/** The levels by their words in listings. Source: docs/limits.md, "Codes". */
const LEVELS: Readonly<Record<string, number>> = { learner: 3, student: 3, tutor: 4, instructor: 6 };

async function putBack(api: TenantApi, pair: TestPair, before: Item): Promise<void> {
  const status = CODES[String(before.enrollment_status)];
  const level = LEVELS[String(before.enrollment_level)];
  const score = Number(before.enrollment_score);
  const dated = (name: string, value: unknown) =>
    typeof value === 'string' && /^[1-9]\d{3}-/.test(value) ? { [name]: value } : {};
  const body = {
    ...(status === undefined ? {} : { status }),
    ...(level === undefined ? {} : { level }),
    ...(Number.isInteger(score) && before.enrollment_score !== null ? { score_given: score } : {}),
    ...(status === 2 ? dated('date_complete', before.enrollment_completion_date) : {}),
    ...dated('date_inscr', before.enrollment_created_at),
    ...dated('date_begin_validity', before.enrollment_validity_begin_datetime),
    ...dated('date_expire_validity', before.enrollment_validity_end_datetime),
  };
  await api.send('PUT', putOne(pair), body);
  const after = await held(api, pair);
  const left = COMPARED.filter((field) => (before[field] ?? null) !== (after?.[field] ?? null));
  if (left.length === 0) return;
  const was = left.map((field) => `${field}: ${JSON.stringify(before[field] ?? null)}`).join(', ');
  throw new NotPutBack(
    `The test enrollment (user ${pair.userId}, course ${pair.courseId}) was not put back wholly. Set by hand in Docebo: ${was}.`,
  );
}
