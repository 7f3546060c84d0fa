// Small add-ons for tests: written to a temporary folder, opened, closed after each test.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSpreadsheet, type SpreadsheetContent, type SpreadsheetHost } from '../../../workbench/google';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../../../workbench/runtime';

const open: Workbench[] = [];
const folders: string[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((workbench) => workbench.close()));
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

export interface AddOnFiles {
  readonly code: string;
  readonly manifest?: object;
  readonly pages?: Readonly<Record<string, string>>;
}

/** A folder as the build makes it. */
export async function addOnFolder({ code, manifest, pages = {} }: AddOnFiles): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'workbench-'));
  folders.push(folder);
  await writeFile(join(folder, 'Code.js'), code);
  const whole = { timeZone: 'Etc/UTC', runtimeVersion: 'V8', ...manifest };
  await writeFile(join(folder, 'appsscript.json'), JSON.stringify(whole));
  for (const [name, html] of Object.entries(pages)) await writeFile(join(folder, `${name}.html`), html);
  return folder;
}

export async function openAddOn(
  files: AddOnFiles,
  options: Partial<WorkbenchOptions> = {},
): Promise<Workbench> {
  const workbench = await openWorkbench({
    bundleDir: await addOnFolder(files),
    spreadsheet: createSpreadsheet(),
    ...options,
  });
  open.push(workbench);
  return workbench;
}

/** An add-on that runs whatever text it is sent, as the body of a function. */
const RUNNER = 'function run(body) { return new Function(body)(); }\nfunction onOpen(e) {}\n';

export interface Script {
  /** The value; throws an Error with the script's message, and its name in front unless it is `Exception`. */
  (body: string): Promise<unknown>;
  readonly workbench: Workbench;
  readonly spreadsheet: SpreadsheetHost;
}

/** A spreadsheet, and a way to run scripts in it. */
export async function openScript(
  content: SpreadsheetContent = {},
  options: Partial<WorkbenchOptions> & Omit<Partial<AddOnFiles>, 'code'> = {},
): Promise<Script> {
  const { manifest, pages, ...others } = options;
  const spreadsheet = createSpreadsheet(content);
  const workbench = await openAddOn(
    { code: RUNNER, ...(manifest ? { manifest } : {}), ...(pages ? { pages } : {}) },
    { spreadsheet, ...others },
  );
  const run = async (body: string) => {
    const result = await workbench.call('run', [body]);
    if (result.ok) return result.value;
    const { name, message } = result.error;
    throw new Error(name === 'Exception' ? message : `${name}: ${message}`);
  };
  return Object.assign(run, { workbench, spreadsheet });
}
