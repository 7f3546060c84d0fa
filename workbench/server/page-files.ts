// Bundles the page once and keeps it in build/cache, named by what went into it.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build, version } from 'esbuild';

interface PageFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

/**
 * The page's files by path, `/index.html` among them. All others have a hash in their name and never change.
 */
export type PageFiles = ReadonlyMap<string, PageFile>;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The script that the sidebar's frame is given before its own. */
export const SHIM = 'shim.js';

/**
 * The page bundled for the project at `root`, from the cache if nothing has changed since. `say` gets a line
 * when it has to be built.
 */
export async function pageFiles(root: string, say: (line: string) => void): Promise<PageFiles> {
  const source = join(root, 'workbench', 'page');
  const cache = join(root, 'build', 'cache');
  const key = await hashOfSources(root, source);
  const folder = join(cache, `page-${key}`);
  if (!existsSync(folder)) {
    say('Bundling the page (once; a few seconds) …');
    await buildInto(folder, source);
    await removeOthers(cache, key);
  }
  return read(folder);
}

async function hashOfSources(root: string, source: string): Promise<string> {
  const hash = createHash('sha256').update(version);
  const files = [
    join(root, 'package-lock.json'),
    join(root, 'workbench', 'server', 'page-files.ts'),
    join(root, 'workbench', 'server', 'api.ts'),
    join(root, 'workbench', 'server', 'wire.ts'),
    join(root, 'docs', 'icons', 'icon.svg'),
  ];
  for (const name of (await readdir(source, { recursive: true })).sort()) {
    if (/\.(ts|css|html|svg)$/.test(name)) files.push(join(source, name));
  }
  for (const file of files) hash.update(relative(root, file)).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function buildInto(folder: string, source: string): Promise<void> {
  const result = await build({
    entryPoints: [join(source, 'main.ts'), join(source, 'style.css')],
    bundle: true,
    minify: true,
    // The component loads its hyphenation tables, half of its size, only for documents that hyphenate.
    splitting: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    metafile: true,
    outdir: folder,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl' },
    logLevel: 'error',
  });
  const shim = await build({
    entryPoints: [join(source, 'shim.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  const outputs = Object.entries(result.metafile.outputs).map(([path, output]) => ({
    name: path.split('/').pop() ?? path,
    entry: output.entryPoint ?? '',
    imports: output.imports,
  }));
  const named = (end: string) => outputs.find((output) => output.entry.endsWith(end))?.name ?? '';
  const grid = named('page/grid/index.ts');
  const page = (await readFile(join(source, 'index.html'), 'utf8'))
    .replace('{{style}}', `/${named('page/style.css')}`)
    .replace('{{main}}', `/${named('page/main.ts')}`)
    .replace('{{grid}}', `/${grid}`);
  const texts = new Map(result.outputFiles.map((file) => [relative(folder, file.path), file.contents]));
  texts.set('index.html', Buffer.from(page));
  texts.set(SHIM, shim.outputFiles[0]?.contents ?? new Uint8Array());

  // Built beside its place and moved there whole: a start that is broken off leaves no half of a page.
  const beside = `${folder}.${process.pid}`;
  await mkdir(beside, { recursive: true });
  await Promise.all(
    [...texts].map(async ([name, content]) => {
      const plain = Buffer.from(content);
      await writeFile(join(beside, name), plain);
      await writeFile(join(beside, `${name}.br`), await squeezed(plain));
      await writeFile(join(beside, `${name}.gz`), await promisify(gzip)(plain));
    }),
  );
  await rename(beside, folder).catch(async (error: unknown) => {
    // Another start was quicker.
    if (!existsSync(folder)) throw error;
    await rm(beside, { recursive: true });
  });
}

const squeezed = (plain: Buffer) =>
  promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

async function removeOthers(cache: string, key: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (/^page-[0-9a-f]{16}$/.test(name) && name !== `page-${key}`) {
      await rm(join(cache, name), { recursive: true, force: true });
    }
  }
}

async function read(folder: string): Promise<PageFiles> {
  const files = new Map<string, PageFile>();
  for (const name of await readdir(folder)) {
    const type = TYPES[name.split('.').pop() ?? ''];
    if (type === undefined) continue;
    const [plain, br, zipped] = await Promise.all(
      ['', '.br', '.gz'].map((end) => readFile(join(folder, name + end))),
    );
    if (plain && br && zipped) files.set(`/${name}`, { type, plain, br, gzip: zipped });
  }
  return files;
}
