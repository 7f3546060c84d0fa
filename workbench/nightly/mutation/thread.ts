// The thread of the tests, as seen from outside: one question at a time, and an end to one that takes for
// ever.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import type { z } from 'zod';
import type { Answer, Asked, dataSchema } from './worker';

export type { Answer, Recorded } from './worker';

export interface Thread {
  /**
   * `null` if there is no answer before the process has worked for so many milliseconds; then the thread is
   * gone. What counts is work, not waiting, so that a busy machine makes no difference. The thread is gone as
   * well if it waits for something that never comes.
   */
  ask(asked: Asked, ms: number): Promise<Answer | null>;
  stop(): void;
}

const WORKER = join(fileURLToPath(new URL('.', import.meta.url)), 'worker.ts');

/** How often the work of a thread is looked at, in milliseconds. */
const POLL_MS = 200;
/**
 * A thread that had nothing to do for so many milliseconds waits for something that never comes: no test in
 * memory waits that long. Our own number. What counts is that it has nothing to do, not that it does nothing.
 */
const IDLE_MS = 60_000;

/** Milliseconds that this process has worked, in all its threads. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

let code: string | null = null;

function program(): string {
  if (code !== null) return code;
  const { outputFiles } = buildSync({
    entryPoints: [WORKER],
    bundle: true,
    packages: 'external',
    platform: 'node',
    // Not 'cjs': its names would be global, and globals are put back after each file.
    format: 'iife',
    target: 'node20',
    write: false,
  });
  code = outputFiles[0]?.text ?? '';
  return code;
}

export function startThread(workerData: z.infer<typeof dataSchema>): Thread {
  const worker = new Worker(program(), { eval: true, workerData, stdout: true, stderr: true });
  return {
    ask: (asked, ms) =>
      new Promise((resolve) => {
        const from = worked();
        const idleFrom = worker.performance.eventLoopUtilization().idle;
        const timer = setInterval(() => {
          const idle = worker.performance.eventLoopUtilization().idle - idleFrom;
          if (worked() - from > ms || idle > IDLE_MS) end(null);
        }, POLL_MS);
        const taken = (answer: Answer) => end(answer);
        const failed = (error: unknown) => {
          console.error(error);
          end(null);
        };
        const gone = () => end(null);
        const end = (answer: Answer | null) => {
          clearInterval(timer);
          worker.off('message', taken).off('error', failed).off('exit', gone);
          if (answer === null) void worker.terminate();
          resolve(answer);
        };
        worker.on('message', taken).on('error', failed).on('exit', gone);
        worker.postMessage(asked);
      }),
    stop: () => void worker.terminate(),
  };
}
