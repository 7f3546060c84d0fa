// Turns the delivery of a call into the outcome of each of its edits.
import type { JobProblem } from '../../contract';
import type { Call } from '../../plan';
import { type Delivery, firstWords, named } from '../http/errors';
import type { Clean } from '../http/texts';
import type { PairOutcomes } from '../reads/pairs';
import type { CallOutcome, PairOutcome } from '../reads/types';
import { addressOf } from './bodies';
import { enrollOutcomes, unenrollOutcomes } from './enrolling';
import { importOutcomes } from './imports';
import { putOutcomes } from './outcomes';

const NO_DELIVERY: Delivery = {
  kind: 'unknown',
  problem: { code: 'bug', detail: 'a call without a delivery' },
};

/**
 * The delivery of a call, which took so many milliseconds, as the outcome of each of its edits. Without a
 * delivery the outcome is unknown.
 */
export function outcomeOf(
  call: Call,
  delivered: Delivery | undefined,
  ms: number,
  clean: Clean,
): CallOutcome {
  const delivery = delivered ?? NO_DELIVERY;
  const all = (outcome: PairOutcome, refusedWhole: JobProblem | null = null): CallOutcome => ({
    call,
    pairs: new Map(call.settles.map(({ key }) => [key, outcome])),
    refusedWhole,
    strangers: [],
    ms,
  });
  switch (delivery.kind) {
    case 'answered': {
      const { pairs, strangers } = reportedBy(call, delivery.body, clean);
      return { call, refusedWhole: null, strangers, pairs: withWords(pairs, delivery.body, clean), ms };
    }
    case 'refused': {
      const { problem } = delivery;
      const message = problem.code === 'refused' ? problem.detail || `HTTP ${problem.status}` : problem.code;
      return all({ kind: 'refused', message }, problem);
    }
    case 'unknown':
      return all({ kind: 'unknown', problem: delivery.problem });
    case 'not-sent':
      return all({ kind: 'not-sent', problem: delivery.problem });
  }
}

/** The outcomes, of which those that an answer leaves open say how it begins. */
function withWords(
  pairs: ReadonlyMap<string, PairOutcome>,
  body: unknown,
  clean: Clean,
): ReadonlyMap<string, PairOutcome> {
  const words = firstWords(body, clean);
  return new Map(
    [...pairs].map(([key, outcome]): [string, PairOutcome] => {
      if (outcome.kind !== 'unknown' || outcome.problem.code !== 'unexpected-shape') return [key, outcome];
      const { problem } = outcome;
      const detail = words === '' ? problem.detail : `${problem.detail}: ${words}`;
      return [key, { ...outcome, problem: { ...problem, detail } }];
    }),
  );
}

/**
 * Outcomes without the tenant's word for what was written into a roster: an import takes fields that it
 * passes over, so only a reading tells.
 */
const withoutWord = ({ pairs, ...rest }: PairOutcomes): PairOutcomes => ({
  ...rest,
  pairs: new Map(
    [...pairs].map(([key, became]): [string, PairOutcome] => [
      key,
      became.kind === 'updated' ? { kind: 'accepted' } : became,
    ]),
  ),
});

/** What the body of an answer says about each edit. */
function reportedBy(call: Call, body: unknown, clean: Clean): PairOutcomes {
  const request = named(addressOf(call));
  // Nothing is known of what these answers name: only a read can tell.
  if (call.kind === 'leave-session' || ('of' in call && call.of))
    return { pairs: new Map(call.settles.map(({ key }) => [key, { kind: 'accepted' }])), strangers: [] };
  switch (call.kind) {
    case 'put-many':
    case 'put-one':
      return putOutcomes(call, body, request, clean);
    case 'enroll-many':
      return enrollOutcomes(call, body, request, clean);
    case 'unenroll-many':
      return unenrollOutcomes(call, body, request, clean);
    case 'post-batch':
    case 'enroll-batch':
    case 'recertify-batch':
      return importOutcomes(call.settles, body, request, clean);
    case 'attendance-batch':
      return withoutWord(importOutcomes(call.settles, body, request, clean));
  }
}
