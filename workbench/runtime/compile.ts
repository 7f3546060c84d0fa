// Makes JavaScript of the two halves that run beside the main thread: the script's thread, and the services
// in its context.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

interface Halves {
  readonly thread: string;
  /** An expression. */
  readonly services: string;
}

// Run as a module there is no __dirname, run as CommonJS there is no import.meta.url.
const here = typeof __dirname === 'string' ? __dirname : dirname(fileURLToPath(import.meta.url));

let made: Halves | null = null;

/** Once a process. */
export function halves(): Halves {
  made ??= {
    thread: compile(join(here, 'thread.ts'), 'node', 'cjs'),
    services: `(()=>{${compile(join(here, '..', 'google', 'script', 'main.ts'), 'neutral', 'iife', 'services')};return services})()`,
  };
  return made;
}

function compile(
  entry: string,
  platform: 'node' | 'neutral',
  format: 'cjs' | 'iife',
  globalName?: string,
): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform,
    format,
    target: 'node20',
    charset: 'utf8',
    ...(globalName === undefined ? {} : { globalName }),
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`The bundler wrote nothing for ${entry}.`);
  return file.text;
}
