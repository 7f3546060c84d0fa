// Bundles the add-on for Apps Script into build/dist, which is what clasp pushes: Code.js, Sidebar.html,
// texts and appsscript.json.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { isLanguageTag } from '../src/texts';
import { TRANSLATIONS } from '../src/texts/languages';
import { manifestProblems } from './allowlist';
import { FILES, jsonFile, NEWS_FILE, textsFile } from './files';
import { OFFERED } from './languages';
import { newsFile } from './news';
import { bundlePage, type PageSource } from './page';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'build', 'dist');
const ENTRY = join(root, 'src', 'addon.ts');

/**
 * Bytes; the script is parsed at every click, the page at every opening. Both are this project's own limits.
 */
export const BUDGET = { 'Code.js': 560 * 1024, 'Sidebar.html': 170 * 1024 } as const;

/** Apps Script's V8 takes no class fields with `#` or `static`, so nothing newer than this. */
const TARGET = 'es2019';

/** The name the bundle's exports have, for the functions generated below. */
const NAMESPACE = 'Rowcall';

/**
 * How the add-on's script is bundled. `listed`: the manifest's `urlFetchWhitelist`; `version`: as in
 * package.json.
 */
export const codeOptions = (listed: unknown, version = '') =>
  ({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: NAMESPACE,
    target: TARGET,
    charset: 'utf8',
    define: { ROWCALL_LISTED: JSON.stringify(listed), ROWCALL_VERSION: JSON.stringify(version) },
    legalComments: 'none',
    tsconfig: join(root, 'src', 'google', 'tsconfig.json'),
  }) as const satisfies BuildOptions;

async function bundleCode(listed: unknown, version: string): Promise<string> {
  const result = await build(codeOptions(listed, version));
  const [file] = result.outputFiles;
  if (!file) throw new Error('The bundler wrote nothing for src/addon.ts.');
  const functions = (await entryPoints()).map(
    // Each takes two arguments at most: the contract says so.
    (name) => `function ${name}(a,b){return ${NAMESPACE}.${name}(a,b)}`,
  );
  return `${file.text}\n${functions.join('\n')}\n`;
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

export const SIDEBAR: PageSource = {
  entry: join(root, 'src', 'sidebar', 'main.tsx'),
  page: join(root, 'src', 'sidebar', 'page.html'),
  tsconfig: join(root, 'src', 'sidebar', 'tsconfig.json'),
  outdir: dist,
};

/**
 * Builds everything into build/dist, or leaves what is there if nothing it is made from has changed. Returns
 * the sizes in bytes; throws with a sentence if a file is over its budget.
 */
export async function bundle(): Promise<Sizes> {
  const source = sourceHash();
  const kept = keptSizes(source);
  if (kept) return kept;
  const sizes = await buildAll();
  writeFileSync(STAMP, JSON.stringify({ source, built: builtHash(dist), sizes }));
  return sizes;
}

type Sizes = Record<keyof typeof BUDGET, number>;

/**
 * What the files in build/dist were made from, and what they were: `clasp create-script` writes Google's over
 * them.
 */
const STAMP = join(root, 'build', 'dist', '.stamp.json');

/** One hash of every file that goes into the bundle or decides how it is made. */
function sourceHash(): string {
  const hash = createHash('sha256');
  for (const folder of ['src', 'build']) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(ts|tsx|css|html|json)$/.test(file) || /^(dist|cache)\b/.test(file)) continue;
      hash.update(file).update(readFileSync(join(root, folder, file)));
    }
  }
  for (const file of ['appsscript.json', 'package.json', 'package-lock.json', 'CHANGELOG.md'])
    hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** One hash of the files in a folder that clasp pushes; `null` if one is missing. */
export function builtHash(folder: string): string | null {
  const hash = createHash('sha256');
  for (const name of FILES) {
    if (!existsSync(join(folder, name))) return null;
    hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

function keptSizes(source: string): Sizes | null {
  if (!existsSync(STAMP)) return null;
  const stamp = JSON.parse(readFileSync(STAMP, 'utf8'));
  return stamp.source === source && stamp.built === builtHash(dist) ? stamp.sizes : null;
}

async function buildAll(): Promise<Sizes> {
  const manifest = await readFile(join(root, 'appsscript.json'), 'utf8');
  const parsed = JSON.parse(manifest);
  const [problem] = manifestProblems(parsed);
  if (problem !== undefined) throw new Error(problem);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const files = {
    'Code.js': await bundleCode(parsed.urlFetchWhitelist, version),
    'Sidebar.html': await bundlePage(SIDEBAR),
  };
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
  for (const [tag, texts] of Object.entries(TRANSLATIONS)) {
    const offered = isLanguageTag(tag) && OFFERED.includes(tag);
    await writeFile(join(dist, textsFile(tag)), offered ? jsonFile(texts) : NO_TEXTS);
  }
  await writeFile(join(dist, NEWS_FILE), newsFile(await readFile(join(root, 'CHANGELOG.md'), 'utf8')));
  await writeFile(join(dist, 'appsscript.json'), manifest);
  return sizes;
}

/** In place of a language that lacks texts: English serves. */
const NO_TEXTS = 'null';

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
