// Starts executions, so many at once for each user, and turns how each ends into its result.
import type { Order, Outcome } from './orders';
import type { Runner, Running } from './runners';
import type { SharedSurroundings } from './surroundings';
import type { ExecutionResult } from './types';

/** Source: developers.google.com/apps-script/guides/services/quotas. */
const EXECUTIONS_AT_ONCE = 30;

interface ScriptError {
  readonly name: string;
  readonly message: string;
}

/** What Google says if it is to run a function that the script does not have. */
const notFound = (name: string): ScriptError => ({
  name: 'Exception',
  message: `Script function not found: ${name}`,
});

/** Google refuses to run anything. */
export const notStarted = (message: string): ExecutionResult => ({
  ok: false,
  execution: 0,
  error: { name: 'Exception', message },
  killed: false,
  ms: 0,
  serviceCalls: 0,
});

export class Executions {
  readonly #running = new Map<Running, Promise<unknown>>();

  constructor(
    private readonly runner: Runner,
    private readonly around: SharedSurroundings,
  ) {}

  /** Resolves when it has ended. `missing`: what to say if the script has no such function. */
  async start(order: Order, missing = notFound(order.start.name)): Promise<ExecutionResult> {
    const { clock } = this.around;
    const startedAt = clock.now();
    if ([...this.#running.keys()].filter((each) => each.user === order.user).length >= EXECUTIONS_AT_ONCE) {
      return notStarted(
        this.around.say('There are too many scripts running simultaneously for this Google user account.'),
      );
    }
    const { execution, run } = this.runner.start(order);
    const { id } = execution;
    const fn = order.start.name;
    this.around.tell({ kind: 'started', execution: id, fn });
    this.#running.set(execution, run);
    try {
      const outcome = await run;
      const result = resultOf(outcome, execution, clock.now() - startedAt, missing);
      this.#logEnd(id, fn, outcome);
      this.around.tell({ kind: 'ended', execution: id, fn, result });
      return result;
    } finally {
      this.#running.delete(execution);
    }
  }

  /** Ends executions that are under way, then every thread. */
  async close(): Promise<void> {
    for (const execution of this.#running.keys()) execution.kill('Execution cancelled.');
    await Promise.allSettled(this.#running.values());
    this.runner.close();
  }

  #logEnd(id: number, fn: string, outcome: Outcome): void {
    if (outcome.kind === 'error') this.around.log(id, { level: 'error', text: outcome.stack });
    if (outcome.kind === 'value' && outcome.lost !== null) {
      const text = `google.script.run hands null to the page instead of the result of ${fn}: ${outcome.lost}.`;
      this.around.log(id, { level: 'warn', text });
    }
  }
}

function resultOf(
  outcome: Outcome,
  execution: Pick<Running, 'id' | 'serviceCalls'>,
  ms: number,
  missing: ScriptError,
): ExecutionResult {
  const about = { execution: execution.id, ms, serviceCalls: execution.serviceCalls };
  switch (outcome.kind) {
    case 'value':
      return { ok: true, value: JSON.parse(outcome.json), ...about };
    case 'missing':
      return { ok: false, error: missing, killed: false, ...about };
    case 'error':
      return { ok: false, error: { name: outcome.name, message: outcome.message }, killed: false, ...about };
    case 'killed':
      return { ok: false, error: { name: 'Exception', message: outcome.why }, killed: true, ...about };
  }
}
