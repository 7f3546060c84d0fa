// The script's thread: a fresh, bare context for each execution, and service calls that block until they are
// answered.
import { getHeapStatistics } from 'node:v8';
import vm from 'node:vm';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { CallAnswered } from '../google';
import { seededRandom } from './random';
import type { LogLine, ScriptServices, ThreadData, ThreadReport, ThreadTask } from './thread-messages';

const data: ThreadData = workerData;
const bell = new Int32Array(data.bell);
/** The clock of the workbench whose execution it is. */
let clock = new Float64Array(new SharedArrayBuffer(16));

const servicesScript = new vm.Script(data.services, { filename: 'workbench-services.js' });
const bundleScript = new vm.Script(data.bundle, {
  filename: 'Code.js',
  cachedData: Buffer.from(data.bundleCache),
});

/**
 * From 20.18 on, Node has contexts without interceptors, which make every use of a global a hundred times
 * slower.
 */
const ordinaryGlobal = vm.constants.DONT_CONTEXTIFY !== undefined;

/** The bare global object of a new context, and the services in it. */
function newContext(): { readonly context: vm.Context; readonly services: ScriptServices } {
  const context = vm.createContext(ordinaryGlobal ? vm.constants.DONT_CONTEXTIFY : {});
  return { context, services: servicesScript.runInContext(context) };
}

let next = newContext();

const now = () => (clock[0] ?? 0) + (clock[1] ?? 0) * Date.now();

/** Blocks this thread until the main one has answered. A killed execution never gets its answer. */
function ask(call: string): string {
  data.calls.postMessage(call);
  // If this thread was quicker than the bell, the last ring comes only now, without an answer: wait on.
  while (Atomics.load(bell, 0) === 0) Atomics.wait(bell, 0, 0);
  Atomics.store(bell, 0, 0);
  const answer = receiveMessageOnPort(data.calls);
  if (!answer) throw new Error('The bell rang without an answer.');
  return answer.message;
}

function log(level: LogLine['level'], text: string): void {
  const line: LogLine = { level, text };
  data.calls.postMessage(line);
}

function run(start: string, seed: number | null): string {
  const { context, services } = next;
  services.install({ ask, log, now, random: seed === null ? null : seededRandom(seed), ordinaryGlobal });
  try {
    bundleScript.runInContext(context);
  } catch (error) {
    return JSON.stringify(services.errorEnded(error));
  }
  return services.start(start);
}

function listFunctions(): readonly string[] {
  const { context, services } = newContext();
  const refused: CallAnswered = {
    fault: { name: 'Exception', message: 'No service while functions are listed.' },
  };
  services.install({ ask: () => JSON.stringify(refused), log: () => {}, now, random: null, ordinaryGlobal });
  try {
    bundleScript.runInContext(context);
  } catch {
    // The first execution says what is wrong with the file.
    return [];
  }
  return JSON.parse(services.declared());
}

const report = (message: ThreadReport) => parentPort?.postMessage(message);

// A promise that fails unseen ends nothing at Google.
process.on('unhandledRejection', (error) => log('error', `Unhandled rejection: ${String(error)}`));

parentPort?.on('message', (task: ThreadTask) => {
  switch (task.kind) {
    case 'run':
      clock = new Float64Array(task.clock);
      report({
        kind: 'ended',
        ended: run(task.start, task.seed),
        heapBytes: getHeapStatistics().total_heap_size,
      });
      // The next execution finds its context ready.
      next = newContext();
      return;
    case 'list':
      report({ kind: 'functions', names: listFunctions() });
      return;
  }
});
