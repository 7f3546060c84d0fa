// Measures plans, each in a fresh process with nothing in it but the planner and the sheet.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { type Job, type Measured, measuredSchema } from './job';

const PLANNER = join(fileURLToPath(new URL('.', import.meta.url)), 'planner.ts');

let code: string | null = null;

/** The process's program, built once. */
function program(): string {
  if (code !== null) return code;
  const built = buildSync({
    entryPoints: [PLANNER],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
  });
  code = built.outputFiles[0]?.text ?? '';
  return code;
}

/** Makes the plan. Rejects with what the process said if it failed. */
export function measure(job: Job): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-', JSON.stringify(job)], { stdio: 'pipe' });
    let out = '';
    let said = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', reject);
    child.on('close', (exit) => {
      if (exit === 0) resolve(measuredSchema.parse(JSON.parse(out)));
      else reject(new Error(`Planning ${JSON.stringify(job)} failed: ${said.trim()}`));
    });
    // A process that fails at once leaves its program unread; what it said is told when it closes.
    child.stdin.on('error', () => {});
    child.stdin.end(program());
  });
}
