// Bundles the add-on for Apps Script: build/dist/Code.js, Sidebar.html and appsscript.json, which is what clasp pushes.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'build', 'dist');
const ENTRY = join(root, 'src', 'addon.ts');

/** Bytes; the script is parsed at every click, the page at every opening. Both are this project's own limits. */
export const BUDGET = { 'Code.js': 150 * 1024, 'Sidebar.html': 120 * 1024 } as const;

/** Apps Script's V8 takes no class fields with `#` or `static`, so nothing newer than this. */
const TARGET = 'es2019';

/** The name the bundle's exports stand under, for the functions generated below. */
const NAMESPACE = 'Rowcall';

async function bundleCode(): Promise<string> {
  const result = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: NAMESPACE,
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    tsconfig: join(root, 'src', 'google', 'tsconfig.json'),
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error('The bundler wrote nothing for src/addon.ts.');
  const functions = (await entryPoints()).map(
    (name) => `function ${name}(){return ${NAMESPACE}.${name}.apply(null,arguments)}`,
  );
  return `${file.text}${functions.join('\n')}\n`;
}

/** The names that src/addon.ts exports: each becomes a global function that Apps Script can call. */
async function entryPoints(): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [ENTRY],
    write: false,
    metafile: true,
    format: 'esm',
    outdir: dist,
  });
  const [output] = Object.values(metafile.outputs);
  if (!output || output.exports.length === 0) throw new Error('src/addon.ts exports no functions.');
  return output.exports;
}

async function bundleSidebar(): Promise<string> {
  const result = await build({
    entryPoints: [join(root, 'src', 'sidebar', 'main.tsx')],
    bundle: true,
    minify: true,
    write: false,
    outdir: dist,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfig: join(root, 'src', 'sidebar', 'tsconfig.json'),
  });
  const text = (end: string) => result.outputFiles.find((file) => file.path.endsWith(end))?.text ?? '';
  const page = await readFile(join(root, 'src', 'sidebar', 'page.html'), 'utf8');
  // A closing tag inside a string of the script would end the script element.
  const script = text('.js').replace(/<\/script/g, '<\\/script');
  return page.replace('/*STYLE*/', () => text('.css').trim()).replace('/*SCRIPT*/', () => script.trim());
}

/** Builds everything into build/dist. Throws with a sentence where a file is over its budget. */
export async function bundle(): Promise<Record<keyof typeof BUDGET, number>> {
  const files = { 'Code.js': await bundleCode(), 'Sidebar.html': await bundleSidebar() };
  await mkdir(dist, { recursive: true });
  const sizes = { 'Code.js': 0, 'Sidebar.html': 0 };
  for (const name of ['Code.js', 'Sidebar.html'] as const) {
    sizes[name] = Buffer.byteLength(files[name]);
    if (sizes[name] > BUDGET[name]) {
      throw new Error(
        `${name} is ${kilobytes(sizes[name])}, over its budget of ${kilobytes(BUDGET[name])}. Take something out, or change the budget in build/bundle.ts and say why.`,
      );
    }
    await writeFile(join(dist, name), files[name]);
  }
  await writeFile(join(dist, 'appsscript.json'), await readFile(join(root, 'appsscript.json'), 'utf8'));
  return sizes;
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  bundle().then(
    (sizes) => {
      for (const name of ['Code.js', 'Sidebar.html'] as const) {
        console.log(`${name} ${kilobytes(sizes[name])} of ${kilobytes(BUDGET[name])}`);
      }
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    },
  );
}
