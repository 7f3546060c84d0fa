// `npm run conformance`: the suite in the workbench or in a real account.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../usage';
import { conformance } from './command';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const program = join(root, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');

conformance(process.argv.slice(2), {
  print: (line) => console.log(line),
  clasp: (args, folder) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, out: stdout, err: stderr };
  },
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
