// `npx tsx build/sizes.ts`: how much of each built file every folder of src/ and every package takes, by esbuild's metafile.
import { type BuildOptions, build } from 'esbuild';
import { codeOptions, SIDEBAR } from './bundle';
import { pageOptions } from './page';

/** The folder of src/, or the package, that a file belongs to. */
function roomOf(file: string): string {
  const [, inPackage] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  return inPackage ?? file.split('/').slice(0, 2).join('/');
}

/** Bytes by folder and package, the largest first. */
async function sizesOf(options: BuildOptions): Promise<readonly (readonly [string, number])[]> {
  const { metafile } = await build({ ...options, metafile: true, write: false });
  const sizes = new Map<string, number>();
  for (const { inputs } of Object.values(metafile?.outputs ?? {})) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      sizes.set(roomOf(file), (sizes.get(roomOf(file)) ?? 0) + bytesInOutput);
    }
  }
  return [...sizes].sort(([, a], [, b]) => b - a);
}

async function print(title: string, options: BuildOptions): Promise<void> {
  console.log(`${title}, KB minified`);
  for (const [room, bytes] of await sizesOf(options)) {
    if (bytes > 0) console.log(`${(bytes / 1024).toFixed(1).padStart(7)}  ${room}`);
  }
}

print('Code.js', codeOptions([]))
  .then(() => print('Sidebar.html', pageOptions(SIDEBAR)))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
