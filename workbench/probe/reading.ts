// The read-only part of an examination: what listings show, how they page, and which services there are.
import { dialectIn, swaggerPath } from '../../src/docebo/writes/dialect';
import type { Fact } from '../../src/words/parts/facts';
import { dataOf, fieldsOf, type Item, itemsOf, statusText } from './envelope';
import type { TenantApi } from './types';

/** A page as Rowcall reads it. Source: docs/limits.md. */
const PAGE_SIZE = 200;

/** A page larger than any client was seen to ask for. */
const LARGE_PAGE = 500;

interface Listing {
  readonly name: 'users' | 'courses' | 'enrollments';
  readonly path: string;
}

const LISTINGS: readonly Listing[] = [
  { name: 'users', path: '/manage/v1/user' },
  { name: 'courses', path: '/course/v1/courses' },
  { name: 'enrollments', path: '/course/v1/courses/enrollments' },
];

const ENROLLMENTS = '/course/v1/courses/enrollments';

const unknown = (id: string, what: string, note: string): Fact => ({ id, what, seen: null, note });

/** Everything that can be seen without writing, in an order that reads well. About 20 calls. */
export async function readingFacts(api: TenantApi): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  facts.push(...(await session(api)), await dialect(api));
  for (const listing of LISTINGS) facts.push(...(await paging(api, listing)));
  facts.push(...(await enrollments(api)), await filter(api), ...(await services(api)));
  return [...facts, rateLimits(api)];
}

async function session(api: TenantApi): Promise<readonly Fact[]> {
  const answer = await api.get('/manage/v1/user/session');
  const data = dataOf(answer);
  const level = data.user_level ?? data.level;
  const fact = (id: string, what: string, value: unknown): Fact =>
    typeof value === 'string' || typeof value === 'number'
      ? { id, what, seen: String(value), note: 'GET /manage/v1/user/session' }
      : unknown(id, what, `the session does not tell it (${statusText(answer)})`);
  return [
    fact('session.level', 'level of the account', level),
    fact('session.timezone', 'time zone of the account', data.timezone),
    fact('session.dateformat', 'date format of the account', data.dateformat_locale),
  ];
}

async function dialect(api: TenantApi): Promise<Fact> {
  const id = 'dialect.arrays';
  const what = 'names of the arrays of the bulk update';
  const services = await api.get('/manage/v1/site/microservices');
  const path = swaggerPath(services.body, api.origin);
  if (path === null) return unknown(id, what, `no address of the learn service (${statusText(services)})`);
  const swagger = await api.get(path);
  const found = dialectIn(swagger.body);
  if (found === null) return unknown(id, what, `its Swagger does not tell (${statusText(swagger)})`);
  return { id, what, seen: found === 'user_ids' ? 'user_ids, course_ids' : 'user_id, course_id', note: path };
}

const countText = (value: unknown): string =>
  value === undefined ? 'absent' : typeof value === 'number' ? 'a number' : JSON.stringify(value);

async function paging(api: TenantApi, { name, path }: Listing): Promise<readonly Fact[]> {
  const plain = await api.get(path, { page: 1, page_size: PAGE_SIZE });
  const asked = await api.get(path, { page: 1, page_size: PAGE_SIZE, get_total_count: 1 });
  const items = itemsOf(plain);
  const totals = `total without get_total_count, and with it: ${name}`;
  if (items === null) return [unknown(`totals.${name}`, totals, `no items (${statusText(plain)})`)];
  const [without, with1] = [dataOf(plain).total_count, dataOf(asked).total_count];
  const facts: Fact[] = [
    {
      id: `totals.${name}`,
      what: totals,
      seen: `${countText(without)}, ${countText(with1)}`,
      note: `items on the first page: ${items.length}; has_more_data: ${JSON.stringify(dataOf(plain).has_more_data)}`,
    },
    {
      id: `fields.${name}`,
      what: `fields of the items: ${name}`,
      seen: fieldsOf(items).join(', '),
      note: path,
    },
  ];
  facts.push(await pageSize(api, path, name), await stability(api, path, name, items));
  return facts;
}

async function pageSize(api: TenantApi, path: string, name: string): Promise<Fact> {
  const id = `page-size.${name}`;
  const what = `items of a page of ${LARGE_PAGE}: ${name}`;
  const large = await api.get(path, { page: 1, page_size: LARGE_PAGE });
  const items = itemsOf(large);
  if (items === null && large.status >= 400 && large.status < 500)
    return { id, what, seen: `refused (${statusText(large)})`, note: path };
  if (items === null) return unknown(id, what, statusText(large));
  const more = dataOf(large).has_more_data === true;
  const seen = items.length < LARGE_PAGE && !more ? null : String(items.length);
  return {
    id,
    what,
    seen,
    note: seen === null ? `the listing has no more than ${items.length} items` : path,
  };
}

async function stability(api: TenantApi, path: string, name: string, first: readonly Item[]): Promise<Fact> {
  const id = `pages.${name}`;
  const what = `first page read twice, and the second beside it: ${name}`;
  const again = itemsOf(await api.get(path, { page: 1, page_size: PAGE_SIZE }));
  const second = itemsOf(await api.get(path, { page: 2, page_size: PAGE_SIZE }));
  if (again === null || second === null) return unknown(id, what, 'a page has no items');
  const keyOf = (item: Item) => JSON.stringify([item.id ?? item.course_id, item.user_id]);
  const keys = first.map(keyOf);
  const same = keys.length === again.length && again.every((item, index) => keyOf(item) === keys[index]);
  const overlap = second.filter((item) => keys.includes(keyOf(item))).length;
  return {
    id,
    what,
    seen: `${same ? 'the same items in the same order' : 'other items or another order'}; ${overlap} of ${second.length} items on both pages`,
    note: path,
  };
}

async function enrollments(api: TenantApi): Promise<readonly Fact[]> {
  const items = itemsOf(await api.get(ENROLLMENTS, { page: 1, page_size: PAGE_SIZE }));
  if (items === null || items.length === 0)
    return [unknown('statuses', 'words of the statuses', 'no enrollment was listed')];
  const words = (field: string) => [...new Set(items.map((item) => String(item[field])))].sort().join(', ');
  const has = (field: string) => items.some((item) => item[field] !== undefined);
  const formOf = (value: unknown) => String(value).replace(/\d/g, '9');
  const dates = [
    ...new Set(items.map(({ enrollment_completion_date: date }) => (date === null ? 'null' : formOf(date)))),
  ];
  return [
    { id: 'statuses', what: 'words of the statuses', seen: words('enrollment_status'), note: ENROLLMENTS },
    {
      id: 'levels',
      what: 'level in the listing',
      seen: has('enrollment_level') ? words('enrollment_level') : 'absent',
      note: ENROLLMENTS,
    },
    {
      id: 'validity',
      what: 'validity dates and score in the listing',
      seen: ['enrollment_validity_begin_datetime', 'enrollment_validity_end_datetime', 'enrollment_score']
        .map((field) => `${field}: ${has(field) ? 'there' : 'absent'}`)
        .join(', '),
      note: ENROLLMENTS,
    },
    { id: 'dates.form', what: 'form of completion dates', seen: dates.join(', '), note: 'each figure as 9' },
  ];
}

/**
 * Whether a filter by user is followed: an answer with anybody else in it would be believed to be about one
 * person.
 */
async function filter(api: TenantApi): Promise<Fact> {
  const id = 'filters';
  const what = 'filter by user and course';
  const [first] = itemsOf(await api.get(ENROLLMENTS, { page: 1, page_size: PAGE_SIZE })) ?? [];
  const [user, course] = [first?.user_id, first?.course_id];
  if (typeof user !== 'number' && typeof user !== 'string')
    return unknown(id, what, 'no enrollment was listed');
  if (typeof course !== 'number' && typeof course !== 'string')
    return unknown(id, what, 'no course was listed');
  const found = itemsOf(
    await api.get(ENROLLMENTS, { user_id: [user], course_id: [course], page: 1, page_size: 200 }),
  );
  if (found === null) return unknown(id, what, 'the filtered listing has no items');
  const others = found.filter(
    (item) => String(item.user_id) !== String(user) || String(item.course_id) !== String(course),
  );
  return {
    id,
    what,
    seen: others.length === 0 ? 'followed' : `ignored: ${others.length} other items`,
    note: ENROLLMENTS,
  };
}

async function services(api: TenantApi): Promise<readonly Fact[]> {
  const there = async (id: string, what: string, path: string): Promise<Fact> => {
    const answer = await api.get(path);
    return { id, what, seen: statusText(answer), note: `GET ${path}` };
  };
  return [
    await there('user-fields', 'additional user fields', '/manage/v1/user_fields?as_array=1&page_size=100'),
    await enrollmentFields(api),
    await there('learning-plans', 'learning plans', '/learningplan/v1/learningplans?page=1&page_size=1'),
    // A job that nobody began: a tenant with the job runner says that it knows no such job.
    await there('job-runner', "Docebo's own job runner", '/manage/v1/job/00000000000000000000000000000000'),
  ];
}

/**
 * In which form the additional enrollment fields are listed, without their titles: Rowcall fills them in by
 * these.
 */
async function enrollmentFields(api: TenantApi): Promise<Fact> {
  const path = '/manage/v1/enrollment_fields';
  const answer = await api.get(path, { page: 1, page_size: PAGE_SIZE });
  const items = itemsOf(answer);
  const about = { id: 'enrollment-fields', what: 'additional enrollment fields', note: `GET ${path}` };
  if (items === null || items.length === 0)
    return { ...about, seen: items === null ? statusText(answer) : 'none' };
  const forms = (field: string) =>
    [...new Set(items.map((item) => JSON.stringify(item[field]) ?? 'absent'))].sort().join(', ');
  const hasOptions = items.some((item) => item.options !== undefined || item.dropdown_options !== undefined);
  return {
    ...about,
    seen: [
      `fields: ${fieldsOf(items).join(', ')}`,
      `type: ${forms('type')}`,
      `mandatory: ${forms('mandatory')}`,
      `courses: ${forms('courses').replace(/\d+/g, '9')}`,
      `options: ${hasOptions ? 'there' : 'absent'}`,
    ].join('; '),
  };
}

function rateLimits(api: TenantApi): Fact {
  const names = new Set(api.answers.flatMap(({ headers }) => Object.keys(headers)));
  const found = [...names].filter((name) => /rate-?limit|retry-after/i.test(name));
  return {
    id: 'rate-limit-headers',
    what: 'headers about the limit of calls',
    seen: found.length === 0 ? 'none' : found.join(', '),
    note: `in ${api.answers.length} answers`,
  };
}

/** The typical time of an answer: half of them were quicker. */
export function latency(api: TenantApi): Fact {
  const times = api.answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)];
  return {
    id: 'latency',
    what: 'time of an answer, median',
    seen: median === undefined ? null : `${Math.round(median)} ms`,
    note: `${times.length} answers, one at a time`,
  };
}
