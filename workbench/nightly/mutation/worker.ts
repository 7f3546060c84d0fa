// The process in which tests run: first all of them without a mutant, to see which reach which, then some
// with one switched on.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { moduleFactory } from './modules';
import { type Suite, suiteOf } from './suite';

/** What the process reads first, from its standard input. */
const dataSchema = z.object({
  root: z.string(),
  sources: z.array(z.tuple([z.string(), z.string()])),
  mutants: z.number(),
  seed: z.number(),
});

export type Data = z.infer<typeof dataSchema>;

/** What it is asked: to try a file without a mutant, or tests of a file with one. */
const askedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('record'), file: z.string() }),
  z.object({
    kind: z.literal('try'),
    file: z.string(),
    mutant: z.number(),
    tests: z.array(z.number()),
    looks: z.number(),
  }),
]);

export type Asked = z.infer<typeof askedSchema>;

/** A test of a file, how long it took, and the mutants that it reached. */
export interface Recorded {
  readonly test: number;
  readonly ms: number;
  readonly reached: readonly number[];
}

export type Answer =
  | {
      readonly kind: 'recorded';
      readonly tests: readonly Recorded[];
      readonly failed: readonly string[];
      /** How often the file and one of its tests come past a mutant at most. */
      readonly looks: number;
    }
  | { readonly kind: 'tried'; readonly killedBy: string | null; readonly isEndless: boolean };

/**
 * A test is endless if it comes past mutants a hundred times as often as without one, and this often besides.
 * Our own numbers. Most endless loops come past one, so that the process need not be ended for them.
 */
const ENDLESS_FACTOR = 100;
const ENDLESS_LOOKS = 10_000_000;

const data = dataSchema.parse(JSON.parse(readFileSync(0, 'utf8')));
const rootRequire = createRequire(`${data.root}/package.json`);
/** Milliseconds that this process has worked: a busy machine makes no test slower. */
const cpuUsage = process.cpuUsage.bind(process);
const now = (): number => {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
};

let active = -1;
let reached: Uint8Array | null = null;
let looks = 0;
let most = Number.POSITIVE_INFINITY;
const isOn = (mutant: number): boolean => {
  if (reached !== null) reached[mutant] = 1;
  looks++;
  if (looks > most) throw new Error('Endless.');
  return mutant === active;
};

// Each `expect` makes an error, just in case, and nobody reads from where.
Error.stackTraceLimit = 0;
const { expect } = rootRequire('expect');
const fastCheck = rootRequire('fast-check');
// Tests draw the same each time, and nobody reads the smallest example.
fastCheck.configureGlobal({ seed: data.seed, endOnFailure: true });
const jest = {
  setTimeout: () => {},
  requireActual: (name: string) => rootRequire(name),
};

const newLoader = moduleFactory(rootRequire('./build/jest-transform.cjs'), new Map(data.sources), isOn);

const globalsBefore = new Map(Object.entries(Object.getOwnPropertyDescriptors(globalThis)));
const own = { random: Math.random, now: Date.now };

/** Tests replace clocks and services: what they leave behind is put back. */
function restoreGlobals(): void {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const before = globalsBefore.get(name);
    const today = Object.getOwnPropertyDescriptor(globalThis, name);
    if (!before) Reflect.deleteProperty(globalThis, name);
    else if (today?.value !== before.value || today?.get !== before.get)
      Object.defineProperty(globalThis, name, before);
  }
  Math.random = own.random;
  Date.now = own.now;
}

function suiteIn(file: string): Suite {
  const load = newLoader();
  return suiteOf(() => void load(file), { expect, jest });
}

async function record(file: string): Promise<Answer> {
  const tests: Recorded[] = [];
  const failed: string[] = [];
  reached = new Uint8Array(data.mutants);
  looks = 0;
  const suite = suiteIn(file);
  const always = reached;
  const looksAtLoad = looks;
  let mostLooks = looks;
  reached = new Uint8Array(data.mutants);
  looks = 0;
  let from = now();
  await suite.run([...suite.cases.keys()], (test, error) => {
    const hits: number[] = [];
    for (let id = 0; id < data.mutants; id++) if (always[id] === 1 || reached?.[id] === 1) hits.push(id);
    if (error === null) tests.push({ test, ms: now() - from, reached: hits });
    else failed.push(`${suite.cases[test]?.name}: ${String(error).split('\n')[0]}`);
    reached = new Uint8Array(data.mutants);
    mostLooks = Math.max(mostLooks, looksAtLoad + looks);
    looks = 0;
    from = now();
    return true;
  });
  return { kind: 'recorded', tests, failed, looks: mostLooks };
}

async function tryOne(asked: Extract<Asked, { kind: 'try' }>): Promise<Answer> {
  active = asked.mutant;
  looks = 0;
  most = ENDLESS_LOOKS + ENDLESS_FACTOR * asked.looks;
  let killedBy: string | null = null;
  let isEndless = false;
  try {
    const suite = suiteIn(asked.file);
    await suite.run(asked.tests, (test, error) => {
      if (error !== null) killedBy = suite.cases[test]?.name ?? '';
      isEndless = looks > most;
      looks = 0;
      return error === null && !isEndless;
    });
  } catch {
    killedBy = 'the file, which does not load';
  }
  return { kind: 'tried', killedBy, isEndless };
}

// A promise that a mutant leaves without anybody to catch it ends no process.
process.on('unhandledRejection', () => {});

/** What a test waits for never comes if nothing is left that could bring it. */
const neverEnds = (): Promise<Answer> =>
  new Promise((resolve) => {
    process.removeAllListeners('beforeExit').once('beforeExit', () => {
      resolve({ kind: 'tried', killedBy: null, isEndless: true });
    });
  });

process.on('message', async (message: unknown) => {
  const asked = askedSchema.parse(message);
  let answer: Answer;
  // Without its channel, the process would end where nothing is left to do.
  process.channel?.unref();
  try {
    const answering = asked.kind === 'record' ? record(asked.file) : tryOne(asked);
    answer = await Promise.race([answering, neverEnds()]);
  } catch (error) {
    answer = { kind: 'recorded', tests: [], failed: [String(error).split('\n')[0] ?? ''], looks };
  }
  process.channel?.ref();
  active = -1;
  most = Number.POSITIVE_INFINITY;
  reached = null;
  restoreGlobals();
  process.send?.(answer);
});
