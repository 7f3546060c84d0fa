// The process in which tests run, as seen from outside: one question at a time, and an end to one that takes
// for ever. A process of its own, because an endless change can fill all memory, which ends the whole
// process.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Answer, Asked, Data } from './worker';

export type { Answer, Recorded } from './worker';

export interface Runner {
  /**
   * `null` if there is no answer before the process has worked for so many milliseconds, or ends; then it is
   * gone. What counts is work, not waiting, so that a busy machine makes no difference.
   */
  ask(asked: Asked, ms: number): Promise<Answer | null>;
  stop(): void;
}

const WORKER = join(fileURLToPath(new URL('.', import.meta.url)), 'worker.ts');

/** How often the work of a process is looked at, in milliseconds. */
const POLL_MS = 200;
/** Milliseconds in a tick, as Linux counts the time of processes (100 a second: `man 5 proc`). */
const TICK_MS = 10;
/** Where `utime` and `stime` are among what follows the name in /proc/PID/stat (`man 5 proc`). */
const [USER_TIME, SYSTEM_TIME] = [11, 12] as const;

/** Milliseconds that a process has worked; where the system does not tell, those that passed. */
function workedBy(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const times = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(times[USER_TIME]) + Number(times[SYSTEM_TIME])) * TICK_MS;
  } catch {
    return performance.now();
  }
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

export function startRunner(data: Data): Runner {
  const child = spawn(process.execPath, ['--eval', program()], {
    cwd: data.root,
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
  });
  child.stdin?.end(JSON.stringify(data));
  return {
    ask: (asked, ms) =>
      new Promise((resolve) => {
        const from = workedBy(child.pid);
        const timer = setInterval(() => {
          if (workedBy(child.pid) - from > ms) end(null);
        }, POLL_MS);
        const taken = (answer: Answer) => end(answer);
        const gone = () => end(null);
        const end = (answer: Answer | null) => {
          clearInterval(timer);
          child.off('message', taken).off('error', gone).off('exit', gone);
          if (answer === null) child.kill('SIGKILL');
          resolve(answer);
        };
        child.on('message', taken).on('error', gone).on('exit', gone);
        child.send(asked, (error) => {
          if (error) end(null);
        });
      }),
    stop: () => void child.kill('SIGKILL'),
  };
}
