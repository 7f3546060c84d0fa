// Reads `NAME:key=value,…` as a fault.

import { Settings } from './settings';
import {
  ANSWER_FAULTS,
  type AnswerFault,
  type AnswerFaultName,
  CLASSROOMS,
  DEFAULTED_FIELDS,
  ENROLL_ANSWERS,
  type Fault,
  FILTERS,
  type HostFault,
  LISTINGS,
  MOVES,
  type NotUpdatedShape,
  PAST_THE_END,
  REACHES,
  RECERTIFICATIONS,
  RUNNER_DOES,
  SCOPES,
  TOO_MUCH,
  UNENROLL_ANSWERS,
  WRITES,
} from './types';

/** Work that may have been done or not: half of the times, unless said otherwise. */
const UNSETTLED = 0.5;

/** Longer than UrlFetchApp is known to wait for an answer; what it says when it gives up is its own. */
const TIMEOUT_SECONDS = 60;

/** How likely the work is done although the answer is not the right one. */
const DONE: Readonly<Record<AnswerFaultName, number>> = {
  '401': 0,
  '403': 0,
  '404': 0,
  '429': 0,
  '500': UNSETTLED,
  '502': UNSETTLED,
  '503': 0,
  '503-page': UNSETTLED,
  '504': UNSETTLED,
  timeout: UNSETTLED,
  'drop-answer': 1,
  reset: UNSETTLED,
  redirect: 0,
  html: 0,
  truncated: 1,
  'wrong-json': 1,
  'unknown-body': UNSETTLED,
};

/** Faults of which the answer itself says whether the work was done: there is nothing to set. */
const SAYS_SO: ReadonlySet<AnswerFaultName> = new Set<AnswerFaultName>([
  '401',
  '403',
  '429',
  '503',
  'drop-answer',
  'truncated',
  'wrong-json',
]);

function answerFault(name: AnswerFaultName, settings: Settings): AnswerFault {
  const done = SAYS_SO.has(name) ? null : settings.get('done');
  const retryAfter = name === '429' || name === '503' ? settings.get('retry-after') : null;
  const after = name === 'timeout' ? settings.get('after') : null;
  const on = settings.get('on');
  const usualScope = name === 'drop-answer' ? 'write' : 'call';
  return {
    at: 'answer',
    name,
    spec: settings.spec,
    when: settings.trigger(),
    on: on === null ? usualScope : settings.oneOf('on', on, SCOPES),
    done: done === null ? DONE[name] : settings.rate('done', done),
    retryAfter: retryAfter === null ? null : settings.seconds('retry-after', retryAfter),
    after: after === null ? TIMEOUT_SECONDS : settings.seconds('after', after),
  };
}

function killFault(settings: Settings): HostFault {
  const { spec } = settings;
  const every = settings.get('every');
  if (every !== null) {
    const [, amount, unit] = /^(\d+)(ms|s|m)$/.exec(every) ?? [];
    if (amount === undefined) throw settings.error(`every is "${every}" and must be a time, as in 15s`);
    const ms = settings.count('every', amount) * (unit === 'm' ? 60_000 : unit === 's' ? 1000 : 1);
    return { at: 'host', name: 'kill', spec, when: { kind: 'every-ms', ms } };
  }
  settings.oneOf('at', settings.need('at', 'at=service-call,n=N or every=15s'), ['service-call']);
  const n = settings.count('n', settings.need('n', 'n=N beside at=service-call'));
  return { at: 'host', name: 'kill', spec, when: { kind: 'service-call', n } };
}

/** Milliseconds for each item of a job: as a bulk update of 1,000 pairs in some 2 s. A guess. */
const RUNNER_MS = 2;

function mostAtOnce(name: 'most-items' | 'most-pairs', settings: Settings): Fault {
  const status = settings.get('status');
  return {
    at: 'tenant',
    name,
    spec: settings.spec,
    most: settings.count('most', settings.need('most', 'most=500')),
    status: status === null ? 400 : Number(settings.oneOf('status', status, TOO_MUCH)),
  };
}

const SHAPES: readonly NotUpdatedShape[] = ['array', 'object', 'map'];

type Reader = (settings: Settings) => Fault;

/** Every fault that takes no answer's place, and those that are short for another one. */
const OTHERS = {
  forbidden: ({ spec }) => answerFault('403', new Settings(spec, 'every=1,on=write')),
  'token-expires': (s) => ({
    at: 'tenant',
    name: 'token-expires',
    spec: s.spec,
    after: s.count('after', s.need('after', 'after=N calls')),
  }),
  'reject-user': (s) => ({
    at: 'tenant',
    name: 'reject-user',
    spec: s.spec,
    userId: s.count('the user id', s.bare('reject-user:123')),
  }),
  dialect: (s) => {
    const age = s.oneOf('the dialect', s.bare('dialect:old'), ['old', 'new']);
    return { at: 'tenant', name: 'dialect', spec: s.spec, dialect: age === 'old' ? 'user_id' : 'user_ids' };
  },
  'shift-days': (s) => {
    const text = s.bare('shift-days:1');
    const sign = text.startsWith('-') ? -1 : 1;
    const days = s.count('the number of days', text.replace(/^[-+]/, ''));
    return { at: 'tenant', name: 'shift-days', spec: s.spec, days: sign * days };
  },
  'batch-resets-enrollment-date': ({ spec }) => ({
    at: 'tenant',
    name: 'batch-resets-enrollment-date',
    spec,
  }),
  'not-updated-shape': (s) => ({
    at: 'tenant',
    name: 'not-updated-shape',
    spec: s.spec,
    shape: s.oneOf('the shape', s.bare('not-updated-shape:map'), SHAPES),
  }),
  'batch-ignores-hold': ({ spec }) => ({ at: 'tenant', name: 'batch-ignores-hold', spec }),
  'enroll-answer': (s) => ({
    at: 'tenant',
    name: 'enroll-answer',
    spec: s.spec,
    form: s.oneOf('the form', s.bare('enroll-answer:plain'), ENROLL_ANSWERS),
  }),
  'enroll-lands-waiting': ({ spec }) => ({ at: 'tenant', name: 'enroll-lands-waiting', spec }),
  'unenroll-answer': (s) => ({
    at: 'tenant',
    name: 'unenroll-answer',
    spec: s.spec,
    form: s.oneOf('the form', s.bare('unenroll-answer:pairs'), UNENROLL_ANSWERS),
  }),
  'extra-pairs': ({ spec }) => ({ at: 'tenant', name: 'extra-pairs', spec }),
  'extra-fields': ({ spec }) => ({ at: 'tenant', name: 'extra-fields', spec }),
  'missing-field': (s) => ({
    at: 'tenant',
    name: 'missing-field',
    spec: s.spec,
    field: s.bare('missing-field:total_count'),
  }),
  lag: (s) => ({
    at: 'tenant',
    name: 'lag',
    spec: s.spec,
    seconds: s.seconds('the lag', s.bare('lag:3')),
  }),
  'pages-move': (s) => {
    const rate = s.get('rate');
    const of = s.get('of');
    return {
      at: 'tenant',
      name: 'pages-move',
      spec: s.spec,
      change: s.oneOf('change', s.need('change', 'change=delete'), MOVES),
      rate: rate === null ? 1 : s.rate('rate', rate),
      of: of === null ? null : s.oneOf('of', of, LISTINGS),
    };
  },
  'page-size': (s) => ({
    at: 'tenant',
    name: 'page-size',
    spec: s.spec,
    size: s.count('the size', s.bare('page-size:50')),
  }),
  'same-page': ({ spec }) => ({ at: 'tenant', name: 'same-page', spec }),
  'never-ends': (s) => ({
    at: 'tenant',
    name: 'never-ends',
    spec: s.spec,
    past: s.oneOf('the page past the end', s.bare('never-ends:empty'), PAST_THE_END),
  }),
  'ignores-filter': (s) => ({
    at: 'tenant',
    name: 'ignores-filter',
    spec: s.spec,
    filter: s.oneOf('the filter', s.bare('ignores-filter:user_id'), FILTERS),
  }),
  'no-totals': ({ spec }) => ({ at: 'tenant', name: 'no-totals', spec }),
  recertification: (s) => ({
    at: 'tenant',
    name: 'recertification',
    spec: s.spec,
    does: s.oneOf('what it does', s.bare('recertification:overwrites'), RECERTIFICATIONS),
  }),
  classroom: (s) => ({
    at: 'tenant',
    name: 'classroom',
    spec: s.spec,
    does: s.oneOf('what it does', s.bare('classroom:no-sessions'), CLASSROOMS),
  }),
  'no-options': ({ spec }) => ({ at: 'tenant', name: 'no-options', spec }),
  'put-defaults': (s) => ({
    at: 'tenant',
    name: 'put-defaults',
    spec: s.spec,
    field: s.oneOf('the field', s.bare('put-defaults:level'), DEFAULTED_FIELDS),
  }),
  'batch-defaults': (s) => ({
    at: 'tenant',
    name: 'batch-defaults',
    spec: s.spec,
    field: s.oneOf('the field', s.bare('batch-defaults:level'), DEFAULTED_FIELDS),
  }),
  'odd-entry': (s) => ({
    at: 'tenant',
    name: 'odd-entry',
    spec: s.spec,
    userId: s.count('user', s.need('user', 'user=ID')),
    field: s.need('field', 'field=enrollment_status'),
    value: s.get('value'),
  }),
  twice: (s) => ({
    at: 'tenant',
    name: 'twice',
    spec: s.spec,
    userId: s.count('the user id', s.bare('twice:123')),
  }),
  strangers: (s) => {
    const on = s.get('on');
    const named = s.get('named');
    return {
      at: 'tenant',
      name: 'strangers',
      spec: s.spec,
      reach: s.oneOf('reach', s.need('reach', 'reach=same-course'), REACHES),
      on: on === null ? null : s.oneOf('on', on, WRITES),
      named: named === null || s.oneOf('named', named, ['yes', 'no']) === 'yes',
    };
  },
  'most-items': (s) => mostAtOnce('most-items', s),
  'most-pairs': (s) => mostAtOnce('most-pairs', s),
  'slow-items': (s) => {
    const cut = s.get('cut');
    return {
      at: 'tenant',
      name: 'slow-items',
      spec: s.spec,
      ms: s.count('ms', s.need('ms', 'ms=50')),
      cutMs: cut === null ? null : 1000 * s.seconds('cut', cut),
    };
  },
  'at-once': (s) => {
    const queue = s.get('queue');
    return {
      at: 'tenant',
      name: 'at-once',
      spec: s.spec,
      most: s.count('most', s.need('most', 'most=6')),
      queue: queue !== null && s.oneOf('queue', queue, ['yes', 'no']) === 'yes',
    };
  },
  'job-runner': (s) => {
    const [does, ms, refuses] = [s.get('does'), s.get('ms'), s.get('refuses')];
    return {
      at: 'tenant',
      name: 'job-runner',
      spec: s.spec,
      does: does === null ? 'all' : s.oneOf('does', does, RUNNER_DOES),
      ms: ms === null ? RUNNER_MS : s.count('ms', ms),
      refuses: refuses !== null && s.oneOf('refuses', refuses, ['yes', 'no']) === 'yes',
    };
  },
  kill: killFault,
  'fetchall-throws': (s) => ({ at: 'host', name: 'fetchall-throws', spec: s.spec, when: s.trigger() }),
  'daily-quota': (s) => ({
    at: 'host',
    name: 'daily-quota',
    spec: s.spec,
    requests: s.count('the number of requests', s.bare('daily-quota:100')),
  }),
  edit: (s) => ({
    at: 'host',
    name: 'edit',
    spec: s.spec,
    row: s.count('row', s.need('row', 'row=N')),
    wave: s.wave(),
  }),
  sort: (s) => ({ at: 'host', name: 'sort', spec: s.spec, wave: s.wave() }),
  'insert-rows': (s) => ({ at: 'host', name: 'insert-rows', spec: s.spec, wave: s.wave() }),
  'delete-rows': (s) => ({
    at: 'host',
    name: 'delete-rows',
    spec: s.spec,
    row: s.count('row', s.need('row', 'row=N')),
    wave: s.wave(),
  }),
} satisfies Record<Exclude<Fault['name'], AnswerFaultName> | 'forbidden', Reader>;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...ANSWER_FAULTS.map((name): [string, Reader] => [name, (settings) => answerFault(name, settings)]),
  ...Object.entries<Reader>(OTHERS),
]);

/** Every name that `parseFault` knows. */
export const FAULT_NAMES: readonly string[] = [...READERS.keys()];

/**
 * Reads one fault, such as `429:every=7,retry-after=3`, `drop-answer:rate=0.05`, `html:nth=5`,
 * `reject-user:123` or `kill:at=service-call,n=120`. Throws FaultError with a sentence that says what would
 * be right.
 */
export function parseFault(spec: string): Fault {
  const colon = spec.indexOf(':');
  const name = (colon < 0 ? spec : spec.slice(0, colon)).trim();
  const settings = new Settings(spec, colon < 0 ? null : spec.slice(colon + 1).trim());
  const read = READERS.get(name);
  if (read === undefined)
    throw settings.error(`there is no fault "${name}"; there are ${FAULT_NAMES.join(', ')}`);
  const fault = read(settings);
  settings.end();
  return fault;
}
