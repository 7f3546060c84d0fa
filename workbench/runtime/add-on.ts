// Reads a built add-on from its folder: Code.js, the HTML files, the manifest.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

export interface AddOn {
  readonly code: string;
  /** HTML files by name, without `.html`. */
  readonly pages: ReadonlyMap<string, string>;
  readonly timeZone: string;
  /** `null` if the manifest names none: then all are granted. */
  readonly scopes: readonly string[] | null;
  /** `null` if the manifest has none: then everything may be fetched. */
  readonly urlFetchWhitelist: readonly string[] | null;
}

/** What the workbench heeds of a manifest. */
const manifestShape = z.object({
  timeZone: z.string(),
  runtimeVersion: z.literal('V8'),
  oauthScopes: z.array(z.string()).optional(),
  urlFetchWhitelist: z.array(z.string().regex(/^https:\/\/(\*\.)?[^/*]+\//)).optional(),
});

/** Throws an Error with a sentence if the folder holds no built add-on. */
export async function readAddOn(folder: string): Promise<AddOn> {
  const read = async (name: string) => {
    try {
      return await readFile(join(folder, name), 'utf8');
    } catch {
      throw new Error(`There is no ${name} in ${folder}. Build the add-on first: npm run build.`);
    }
  };
  const code = await read('Code.js');
  const manifest = manifestShape.safeParse(JSON.parse(await read('appsscript.json')));
  if (!manifest.success) {
    throw new Error(
      `appsscript.json in ${folder} is not as it should be: ${z.prettifyError(manifest.error)}`,
    );
  }
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html'));
  const pages = await Promise.all(
    names.map(async (name): Promise<[string, string]> => [name.replace(/\.html$/, ''), await read(name)]),
  );
  return {
    code,
    pages: new Map(pages),
    timeZone: manifest.data.timeZone,
    scopes: manifest.data.oauthScopes ?? null,
    urlFetchWhitelist: manifest.data.urlFetchWhitelist ?? null,
  };
}
