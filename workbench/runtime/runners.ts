// The two ways to run an execution: in a thread of its own, or at once in this one.
import type { Exchange } from '../google';
import { Execution } from './execution';
import { InlineExecution, InlineScript } from './inline';
import type { Order, Outcome, Surroundings } from './orders';
import { Pool } from './pool';
import type { Realm, WorkbenchOptions } from './types';

/** An execution under way. */
export type Running = Pick<Execution, 'id' | 'user' | 'serviceCalls' | 'kill'>;

export interface Runner {
  start(order: Order): { readonly execution: Running; readonly run: Promise<Outcome> };
  /** Names of the functions that a page may call. */
  functions(): Promise<readonly string[]>;
  close(): void;
}

/** Runs scripts in this thread if the options have an exchange. Throws if that has no virtual clock. */
export function createRunner(
  code: string,
  { exchange, realm }: Pick<WorkbenchOptions, 'exchange' | 'realm'>,
  surroundings: Surroundings,
): Runner {
  if (!exchange) return inThreads(new Pool(code), surroundings);
  if (!surroundings.clock.virtual) throw new Error('Executions that do not wait need a virtual clock.');
  return inThisThread(realm ?? new InlineScript(code), surroundings, exchange);
}

function inThreads(pool: Pool, surroundings: Surroundings): Runner {
  return {
    start(order) {
      const execution = new Execution(order, surroundings, pool);
      return { execution, run: execution.run() };
    },
    functions: () => pool.functions(),
    close: () => pool.close(),
  };
}

/** Executions come one after the other: each begins when the one before has ended. */
function inThisThread(realm: Realm, surroundings: Surroundings, exchange: Exchange): Runner {
  return {
    start(order) {
      const execution = new InlineExecution(order, surroundings, exchange);
      return { execution, run: Promise.resolve().then(() => execution.run(realm)) };
    },
    functions: async () => realm.functions(),
    close() {},
  };
}
