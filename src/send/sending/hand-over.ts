// The pilot of Docebo's job runner: hands over one row, and waits for the end of its job.
import type { Runner } from '../../account';
import type { CallOutcome, PairOutcome } from '../../docebo';
import type { Call } from '../../plan';

/** Milliseconds between looks at a pilot: a minute in all. Our own numbers. */
const LOOKS_MS: readonly number[] = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

interface HandOverTools {
  readonly runner: Runner;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly sleep: (ms: number) => void;
}

/**
 * Hands over a call of one edit. `accepted` once the job says that it is over: only a reading tells what it
 * did. Unknown if it was not over in time, or nobody knows whether it was begun: then its record stays.
 */
export function pilotByRunner(call: Call, { runner, now, sleep }: HandOverTools): CallOutcome {
  const began = now();
  const outcomeOf = (pair: PairOutcome, refusedWhole: CallOutcome['refusedWhole'] = null): CallOutcome => ({
    call,
    pairs: new Map(call.settles.map(({ key }) => [key, pair])),
    refusedWhole,
    strangers: [],
    ms: now() - began,
  });
  const start = runner.start(call.settles);
  switch (start.kind) {
    case 'refused': {
      const problem = {
        code: 'refused',
        request: 'POST /manage/v1/job',
        status: 0,
        detail: start.why,
      } as const;
      return outcomeOf({ kind: 'refused', message: start.why }, problem);
    }
    case 'not-sent':
      return outcomeOf({ kind: 'not-sent', problem: start.problem });
    case 'lost':
      return outcomeOf({ kind: 'unknown', problem: start.problem });
    case 'begun':
      break;
  }
  for (const wait of LOOKS_MS) {
    sleep(wait);
    const answer = runner.look(start.hash);
    if (answer.ok && answer.value.over) {
      runner.forget();
      return outcomeOf({ kind: 'accepted' });
    }
  }
  const problem = { code: 'runner-at-work', retryAt: 0, percent: null } as const;
  return outcomeOf({ kind: 'unknown', problem });
}
