// How the tenant is other than it should be, from its dialect and the faults that last as long as it runs.

import { Refusal } from '../api/refusal';
import type { Dialect } from '../words';
import type {
  Classroom,
  DefaultedField,
  EnrollAnswer,
  Fault,
  Filter,
  MostAtOnce,
  NotUpdatedShape,
  OddEntry,
  PagesMove,
  PastTheEnd,
  Recertification,
  RunnerFault,
  ServedAtOnce,
  SlowItems,
  Strangers,
  UnenrollAnswer,
} from './types';

/** All off on a sound tenant. */
export interface Quirks {
  readonly dialect: Dialect;
  /** Calendar days by which a completion lands beside the day asked for. */
  readonly shiftDays: number;
  readonly batchResetsEnrollmentDate: boolean;
  /** What a batch import is asked not to set off, it sets off. */
  readonly batchIgnoresHold: boolean;
  /** `null`: as the dialect has it. */
  readonly enrollAnswer: EnrollAnswer | null;
  /** Anybody who is enrolled by POST is put on the waiting list. */
  readonly enrollLandsWaiting: boolean;
  readonly unenrollAnswer: UnenrollAnswer;
  readonly classroom: ReadonlySet<Classroom>;
  readonly notUpdatedShape: NotUpdatedShape;
  /** Answers name a pair that was not asked for. */
  readonly extraPairs: boolean;
  readonly rejectedUsers: ReadonlySet<number>;
  /** Calls after which a token is no longer good. */
  readonly callsPerToken: number;
  /** Every object in an answer has a field that nobody documents. */
  readonly extraFields: boolean;
  /** Fields left out of every answer. */
  readonly missingFields: ReadonlySet<string>;
  /** Seconds by which what is read of enrollments lags behind what was written. */
  readonly lagS: number;
  readonly pagesMove: readonly PagesMove[];
  /** Entries that a page has at most, whatever is asked for. */
  readonly pageSizeMost: number;
  /** Every page is the first. */
  readonly samePage: boolean;
  /** What is past the end of listings that say that there is more for ever; `null` if they end. */
  readonly neverEnds: PastTheEnd | null;
  readonly ignoredFilters: ReadonlySet<Filter>;
  /** No listing shows its total, asked for or not. */
  readonly noTotals: boolean;
  /** The list of enrollment fields does not tell the options of dropdowns. */
  readonly noOptions: boolean;
  readonly recertification: Recertification;
  /** Fields that a PUT, and a batch item, resets if it leaves them out. */
  readonly putDefaults: ReadonlySet<DefaultedField>;
  readonly batchDefaults: ReadonlySet<DefaultedField>;
  readonly oddEntries: readonly OddEntry[];
  /** Users whose enrollments are listed twice, with different statuses. */
  readonly listedTwice: ReadonlySet<number>;
  readonly strangers: readonly Strangers[];
  /** Items of one batch import, and pairs of one bulk call. */
  readonly mostItems: MostAtOnce;
  readonly mostPairs: MostAtOnce;
  readonly slowItems: SlowItems;
  readonly atOnce: ServedAtOnce;
  /** `null`: there is no job runner. */
  readonly runner: RunnerFault | null;
}

/** The most items seen in use in one call. What Docebo's own maximum is, nothing public says. */
const MOST_ITEMS: MostAtOnce = { most: 300, status: 400 };

/** If two faults disagree, the later one holds. */
export function quirksOf(dialect: Dialect, faults: readonly Fault[]): Quirks {
  const rejectedUsers = new Set<number>();
  const missingFields = new Set<string>();
  const pagesMove: PagesMove[] = [];
  const ignoredFilters = new Set<Filter>();
  const putDefaults = new Set<DefaultedField>();
  const batchDefaults = new Set<DefaultedField>();
  const oddEntries: OddEntry[] = [];
  const listedTwice = new Set<number>();
  const strangers: Strangers[] = [];
  const classroom = new Set<Classroom>();
  let quirks: Quirks = {
    dialect,
    shiftDays: 0,
    batchResetsEnrollmentDate: false,
    batchIgnoresHold: false,
    enrollAnswer: null,
    enrollLandsWaiting: false,
    unenrollAnswer: 'users',
    notUpdatedShape: 'array',
    extraPairs: false,
    rejectedUsers,
    callsPerToken: Number.POSITIVE_INFINITY,
    extraFields: false,
    missingFields,
    lagS: 0,
    pagesMove,
    pageSizeMost: Number.POSITIVE_INFINITY,
    samePage: false,
    neverEnds: null,
    ignoredFilters,
    noTotals: false,
    noOptions: false,
    recertification: 'renews',
    classroom,
    putDefaults,
    batchDefaults,
    oddEntries,
    listedTwice,
    strangers,
    mostItems: MOST_ITEMS,
    mostPairs: { most: Number.POSITIVE_INFINITY, status: 400 },
    slowItems: { ms: 0, cutMs: null },
    atOnce: { most: Number.POSITIVE_INFINITY, queue: false },
    runner: null,
  };
  for (const fault of faults) {
    if (fault.at !== 'tenant') continue;
    switch (fault.name) {
      case 'token-expires':
        quirks = { ...quirks, callsPerToken: fault.after };
        break;
      case 'reject-user':
        rejectedUsers.add(fault.userId);
        break;
      case 'dialect':
        quirks = { ...quirks, dialect: fault.dialect };
        break;
      case 'shift-days':
        quirks = { ...quirks, shiftDays: fault.days };
        break;
      case 'batch-resets-enrollment-date':
        quirks = { ...quirks, batchResetsEnrollmentDate: true };
        break;
      case 'batch-ignores-hold':
        quirks = { ...quirks, batchIgnoresHold: true };
        break;
      case 'enroll-answer':
        quirks = { ...quirks, enrollAnswer: fault.form };
        break;
      case 'enroll-lands-waiting':
        quirks = { ...quirks, enrollLandsWaiting: true };
        break;
      case 'unenroll-answer':
        quirks = { ...quirks, unenrollAnswer: fault.form };
        break;
      case 'not-updated-shape':
        quirks = { ...quirks, notUpdatedShape: fault.shape };
        break;
      case 'extra-pairs':
        quirks = { ...quirks, extraPairs: true };
        break;
      case 'extra-fields':
        quirks = { ...quirks, extraFields: true };
        break;
      case 'missing-field':
        missingFields.add(fault.field);
        break;
      case 'lag':
        quirks = { ...quirks, lagS: fault.seconds };
        break;
      case 'pages-move':
        pagesMove.push(fault);
        break;
      case 'page-size':
        quirks = { ...quirks, pageSizeMost: fault.size };
        break;
      case 'same-page':
        quirks = { ...quirks, samePage: true };
        break;
      case 'never-ends':
        quirks = { ...quirks, neverEnds: fault.past };
        break;
      case 'ignores-filter':
        ignoredFilters.add(fault.filter);
        break;
      case 'no-totals':
        quirks = { ...quirks, noTotals: true };
        break;
      case 'recertification':
        quirks = { ...quirks, recertification: fault.does };
        break;
      case 'classroom':
        classroom.add(fault.does);
        break;
      case 'no-options':
        quirks = { ...quirks, noOptions: true };
        break;
      case 'put-defaults':
        putDefaults.add(fault.field);
        break;
      case 'batch-defaults':
        batchDefaults.add(fault.field);
        break;
      case 'odd-entry':
        oddEntries.push(fault);
        break;
      case 'twice':
        listedTwice.add(fault.userId);
        break;
      case 'strangers':
        strangers.push(fault);
        break;
      case 'most-items':
        quirks = { ...quirks, mostItems: fault };
        break;
      case 'most-pairs':
        quirks = { ...quirks, mostPairs: fault };
        break;
      case 'at-once':
        quirks = { ...quirks, atOnce: fault };
        break;
      case 'job-runner':
        quirks = { ...quirks, runner: fault };
        break;
      case 'slow-items':
        quirks = { ...quirks, slowItems: fault };
        break;
      default:
        fault satisfies never;
    }
  }
  return quirks;
}

/** Throws Refusal 422, naming nobody, if one of the users is one that the tenant was told to reject. */
export function refuseUsers(userIds: readonly number[], { rejectedUsers }: Quirks): void {
  if (userIds.some((id) => rejectedUsers.has(id))) throw new Refusal(422, 'Data validation failed.');
}

/**
 * Throws a Refusal if one call carries more than the tenant takes. `what` is its list, by the name of the
 * API.
 */
export function refuseTooMuch(what: string, size: number, { most, status }: MostAtOnce): void {
  if (size > most) throw new Refusal(status, [`The field "${what}" has more than ${most} items.`]);
}

/** The answer with its undocumented and its missing fields. */
export function disfigure(json: unknown, quirks: Quirks): unknown {
  if (!quirks.extraFields && quirks.missingFields.size === 0) return json;
  if (Array.isArray(json)) return json.map((each) => disfigure(each, quirks));
  if (typeof json !== 'object' || json === null) return json;
  const kept = Object.entries(json)
    .filter(([key]) => !quirks.missingFields.has(key))
    .map(([key, value]) => [key, disfigure(value, quirks)]);
  return { ...Object.fromEntries(kept), ...(quirks.extraFields ? { x_undocumented: ['new', 1, null] } : {}) };
}
