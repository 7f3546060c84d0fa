// How the tenant is other than it should be, from its dialect and the faults that last as long as it runs.

import { Refusal } from '../api/refusal';
import type { Dialect } from '../options';
import type { EnrollAnswer, Fault, NotUpdatedShape, UnenrollAnswer } from './types';

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
  /** Whoever is enrolled by POST is put on the waiting list. */
  readonly enrollLandsWaiting: boolean;
  readonly unenrollAnswer: UnenrollAnswer;
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
}

/** Where two faults disagree, the later one holds. */
export function quirksOf(dialect: Dialect, faults: readonly Fault[]): Quirks {
  const rejectedUsers = new Set<number>();
  const missingFields = new Set<string>();
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
      default:
        fault satisfies never;
    }
  }
  return quirks;
}

/** Throws Refusal 422, naming nobody, where one of the users is one that the tenant was told to reject. */
export function refuseUsers(userIds: readonly number[], { rejectedUsers }: Quirks): void {
  if (userIds.some((id) => rejectedUsers.has(id))) throw new Refusal(422, 'Data validation failed.');
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
