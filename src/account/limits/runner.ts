// Docebo's job runner on a tenant: what its pilot proved, and its job for this document.
import * as z from 'zod/mini';
import {
  type Answer,
  type Client,
  type RunnerStart,
  type RunnerStatus,
  readOne,
  runnerStatus,
} from '../../docebo';
import type { Edit } from '../../plan';
import { RUNNER_WORK, type RunnerWork, stored, type TextStore } from '../../work';
import type { PilotState } from './pilots';
import { isRemembered } from './remembered';

const runnerPilotOf = (origin: string) =>
  stored(
    `rowcall.runner.${origin}`,
    z.object({ state: z.enum(['passed', 'failed']), at: z.number(), proven: z.array(z.string()) }),
  );

export interface Runner {
  state(): PilotState;
  /** The traits that a passed pilot had. */
  proven(): ReadonlySet<string>;
  passed(traits: readonly string[]): void;
  failed(): void;
  /** What was handed over and is not settled; `null` if nothing is. */
  work(): RunnerWork | null;
  keep(work: RunnerWork): void;
  forget(): void;
  /** Hands over the edits. That it may be at work is written down before, and its name after. */
  start(edits: readonly Edit[]): RunnerStart;
  look(hash: string): Answer<RunnerStatus>;
  abort(hash: string): void;
}

/** The runner of the tenant at this origin. `now`: milliseconds since the epoch. */
export function runnerOf(
  client: Client,
  person: TextStore,
  document: TextStore,
  origin: string,
  now: () => number,
): Runner {
  const pilot = runnerPilotOf(origin);
  let known: ReturnType<typeof pilot.read> | undefined;
  const recordOf = () => {
    if (known === undefined) known = pilot.read(person);
    return known && isRemembered(known.at, now()) ? known : null;
  };
  const keepPilot = (state: 'passed' | 'failed', proven: readonly string[]) => {
    known = { state, at: now(), proven: [...proven] };
    pilot.write(person, known);
  };
  // Read once an execution: Google counts each read of a property.
  let atWork: RunnerWork | null | undefined;
  const keep = (work: RunnerWork) => {
    atWork = work;
    RUNNER_WORK.write(document, work);
  };
  const forget = () => {
    atWork = null;
    RUNNER_WORK.forget(document);
  };
  return {
    state: () => recordOf()?.state ?? 'needed',
    proven: () => new Set(recordOf()?.proven ?? []),
    passed: (traits) => keepPilot('passed', traits),
    failed: () => keepPilot('failed', []),
    work() {
      if (atWork === undefined) atWork = RUNNER_WORK.read(document);
      return atWork?.origin === origin ? atWork : null;
    },
    keep,
    forget,
    start(edits) {
      const work: RunnerWork = {
        origin,
        hash: null,
        sentAt: now(),
        items: edits.length,
        percent: null,
        movedAt: now(),
        aborted: false,
        over: false,
      };
      keep(work);
      const start = client.startRunner(edits);
      switch (start.kind) {
        case 'begun':
          keep({ ...work, hash: start.hash });
          break;
        case 'refused':
        case 'not-sent':
          forget();
          break;
        case 'lost':
          break;
      }
      return start;
    },
    look: (hash) => readOne(client, runnerStatus(hash)),
    abort: (hash) => client.abortRunner(hash),
  };
}
