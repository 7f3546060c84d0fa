// What only a page can see: google.script.run from its side, two executions at once, and what HtmlService
// leaves of a script.
import type { Facts, Json } from '../described';

/** How a call ended: it was thrown at once, it failed, or it succeeded. */
export type Called =
  | { readonly kind: 'thrown'; readonly name: string; readonly message: string }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'returned'; readonly value: unknown };

/** The page's surroundings. */
export interface Client {
  readonly call: (fn: string, ...args: readonly unknown[]) => Promise<Called>;
  /** Whether google.script.run has a function of that name. */
  readonly has: (fn: string) => boolean;
  /** Milliseconds of a clock. */
  readonly now: () => number;
  /** What the inline script of this name left behind: `undefined` if it did not run to its end. */
  readonly probe: (name: string) => unknown;
}

interface PageCheck {
  readonly id: string;
  readonly run: (client: Client) => Promise<Facts>;
}

const json = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null));

/** The value that a call returned. Throws for any other end. */
async function returned(called: Promise<Called>): Promise<unknown> {
  const outcome = await called;
  if (outcome.kind === 'returned') return outcome.value;
  const { error } = outcome.kind === 'failed' ? outcome : { error: `${outcome.name}: ${outcome.message}` };
  throw new Error(`A call did not succeed: ${error instanceof Error ? error.message : String(error)}`);
}

const kindOf = async (called: Promise<Called>): Promise<string> => (await called).kind;

class Instance {
  readonly member = 1;
}

/** Times that the page asks whether the lock is held before it gives up. */
const PATIENCE = 60;
const ROUNDS = 5;

const stripped = (value: unknown, whole: string): string => (value === whole ? 'kept' : 'stripped');

export const PAGE_CHECKS: readonly PageCheck[] = [
  {
    id: 'fresh-executions',
    run: async ({ call }) => ({
      first: json(await returned(call('pageCount'))),
      second: json(await returned(call('pageCount'))),
    }),
  },
  {
    id: 'callable-functions',
    run: async ({ has }) => ({ declared: has('pageEcho'), private: has('conformancePrivate_') }),
  },
  { id: 'assigned-functions', run: async ({ has }) => ({ assigned: has('conformanceAssigned') }) },
  {
    id: 'illegal-arguments',
    run: async ({ call }) => ({
      date: await kindOf(call('pageEcho', new Date(0))),
      function: await kindOf(call('pageEcho', () => 1)),
      instance: await kindOf(call('pageEcho', new Instance())),
    }),
  },
  {
    id: 'words-for-illegal-arguments',
    run: async ({ call }) => {
      const outcome = await call('pageEcho', new Date(0));
      return { words: outcome.kind === 'thrown' ? outcome.message : '' };
    },
  },
  {
    id: 'undefined-in-lists',
    run: async ({ call }) => ({ list: json(await returned(call('pageEcho', [1, undefined, 3]))) }),
  },
  {
    id: 'undefined-in-objects',
    run: async ({ call }) => ({
      object: json(await returned(call('pageEcho', { kept: 1, gone: undefined }))),
    }),
  },
  {
    id: 'odd-arguments',
    run: async ({ call }) => ({
      object: json(await returned(call('pageEcho', { kept: 1, hidden__: 2 }))),
      notANumber: json(await returned(call('pageEcho', Number.NaN))),
      infinity: json(await returned(call('pageEcho', Number.POSITIVE_INFINITY))),
    }),
  },
  {
    id: 'dates-in-results',
    run: async ({ call }) => ({
      date: json(await returned(call('pageGive', 'date'))),
      inside: json(await returned(call('pageGive', 'date inside'))),
    }),
  },
  {
    id: 'other-results-that-are-lost',
    run: async ({ call }) => ({ function: json(await returned(call('pageGive', 'function'))) }),
  },
  {
    id: 'errors-arrive',
    run: async ({ call }) => {
      const outcome = await call('pageThrow');
      if (outcome.kind !== 'failed') return { isError: false };
      const { error } = outcome;
      return error instanceof Error
        ? { isError: true, message: error.message, extra: 'extra' in error }
        : { isError: false, message: String(error) };
    },
  },
  {
    id: 'locks-exclude',
    run: async ({ call }) => {
      const holding = call('pageHold');
      let held = false;
      for (let asked = 0; asked < PATIENCE && !held; asked += 1) {
        held = (await returned(call('pageIsHeld'))) === true;
      }
      if (!held) throw new Error('The lock was never taken.');
      const meanwhile = json(await returned(call('pageTryLock', 0)));
      await returned(call('pageLetGo'));
      const afterwards = json(await returned(call('pageTryLock', 20_000)));
      await holding;
      return { meanwhile, afterwards };
    },
  },
  {
    id: 'locks-end-with-executions',
    run: async ({ call }) => ({
      first: json(await returned(call('pageTryLock', 5_000))),
      second: json(await returned(call('pageTryLock', 5_000))),
    }),
  },
  {
    id: 'comments-in-templates',
    run: async ({ probe }) => ({
      slashes: stripped(probe('slashes'), 'a // b'),
      star: stripped(probe('star'), 'a /* b */ c'),
      ordinaryComment: String(probe('comment')).includes('marker') ? 'kept' : 'stripped',
    }),
  },
  {
    id: 'comments-in-strings',
    run: async ({ probe }) => ({ quoted: stripped(probe('quoted'), 'a // b') }),
  },
  {
    id: 'cost-of-starting',
    run: async ({ call, now }) => {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const began = now();
        await returned(call('pageNothing'));
        times.push(now() - began);
      }
      return { emptyCall: [...times].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0 };
    },
  },
];
