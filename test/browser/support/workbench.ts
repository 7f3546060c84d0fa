// The workbench as a person has it: `npm start` as a process, its page in a real Chromium.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright-core';
import { readCsv } from '../../../workbench/csv';
import { columnFromLetters } from '../../../workbench/google';
import '../../../workbench/page/window';
import { FLAGS } from './open';

const root = join(__dirname, '..', '..', '..');

/** Milliseconds that anything on the page may take before a test gives up on it. */
export const PATIENCE = 60_000;

let browser: Browser | null = null;

export async function launchBrowser(): Promise<void> {
  const path = execFileSync(process.execPath, [join(root, 'build', 'browser.mjs')], { encoding: 'utf8' });
  browser = await chromium.launch({ executablePath: path.trim(), args: [...FLAGS] });
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
}

export interface Started {
  readonly url: string;
  /** What it has printed. */
  readonly output: () => string;
  /** Ends it as Ctrl+C does; resolves with its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the workbench on a free port. Rejects with its output if it ends instead. */
export function start(...options: string[]): Promise<Started> {
  const child: ChildProcess = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      join('workbench', 'serve.ts'),
      ...(options.includes('--port') ? [] : ['--port', '0']),
      ...options,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return new Promise((resolve, reject) => {
    const hear = (part: Buffer) => {
      output += part.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (url === undefined || !output.includes('Ctrl+C')) return;
      resolve({
        url,
        output: () => output,
        stop() {
          child.kill('SIGINT');
          return exited;
        },
      });
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    void exited.then((code) => reject(new Error(`The workbench ended with ${code}: ${output}`)));
  });
}

/** A page of the workbench; cells are named as people name them, `C2`. */
export class Sheet {
  readonly complaints: string[] = [];
  readonly requests: string[] = [];

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    readonly url: string,
  ) {}

  static async open(url: string, size = { width: 1366, height: 800 }): Promise<Sheet> {
    if (browser === null) throw new Error('Call launchBrowser() in beforeAll first.');
    const context = await browser.newContext({
      viewport: size,
      locale: 'en-GB',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const sheet = new Sheet(page, context, url);
    page.on('request', (request) => sheet.requests.push(request.url()));
    page.on('pageerror', (error) => sheet.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') sheet.complaints.push(message.text());
    });
    await page.goto(url);
    await sheet.isShown();
    return sheet;
  }

  close(): Promise<void> {
    return this.context.close();
  }

  async isShown(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('sheet-shown').length > 0);
  }

  /** Opens the same document again, as `File > Begin again` does. */
  async beginAgain(): Promise<void> {
    await this.page.evaluate(() => performance.clearMarks('sheet-shown'));
    await this.menu('File', 'Begin again');
    await this.isShown();
  }

  get sidebar(): FrameLocator {
    return this.page.frameLocator('aside iframe');
  }

  /** Clicks through the menus: `menu('Extensions', 'Rowcall', 'Check rows')`. */
  async menu(...labels: string[]): Promise<void> {
    for (const label of labels) {
      await this.page
        .getByRole('menuitem', { name: label, exact: true })
        .or(this.page.getByRole('menuitemradio', { name: label, exact: true }))
        .click();
    }
  }

  /** Starts the run that a check has made ready, and says yes to it. */
  async update(): Promise<void> {
    const update = this.sidebar.getByRole('button', { name: /^Update [\d,]+ / });
    await update.click();
    // Asked once, because completions may send notifications.
    await this.sidebar.getByRole('button', { name: 'Not now' }).waitFor();
    await update.click();
  }

  shown(cell: string): Promise<string> {
    const [row, column] = placeOf(cell);
    return this.page.evaluate(([r, c]) => window.workbench.shown(0, r, c), [row, column] as const);
  }

  background(cell: string): Promise<string> {
    const [row, column] = placeOf(cell);
    return this.page.evaluate(([r, c]) => window.workbench.background(0, r, c), [row, column] as const);
  }

  /** Waits until the page shows this in a cell. */
  async shows(cell: string, text: string): Promise<void> {
    const [row, column] = placeOf(cell);
    await this.page.waitForFunction(
      ([r, c, wanted]) => window.workbench.shown(0, r, c) === wanted,
      [row, column, text] as const,
      { timeout: PATIENCE },
    );
  }

  /** Waits until the page shows something else than this in a cell. */
  async changes(cell: string, text: string): Promise<void> {
    const [row, column] = placeOf(cell);
    await this.page.waitForFunction(
      ([r, c, old]) => window.workbench.shown(0, r, c) !== old,
      [row, column, text] as const,
      { timeout: PATIENCE },
    );
  }

  async click(cell: string, options: { readonly button?: 'left' | 'right' } = {}): Promise<void> {
    const [row, column] = placeOf(cell);
    const place = await this.page.evaluate(([r, c]) => window.workbench.place(r, c), [row, column] as const);
    if (place === null) throw new Error(`There is no cell ${cell} on the page.`);
    await this.page.mouse.click(place.x, place.y, options);
  }

  /** Types into a cell as a person does, and continues to the next with Enter. */
  async type(cell: string, text: string): Promise<void> {
    await this.click(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** The sheet that the server holds, as the download gives it. */
  async held(): Promise<string[][]> {
    const text = await (await fetch(`${this.url}/api/result.csv`)).text();
    return readCsv(text);
  }

  /** Waits until the server holds this in a cell. */
  async holds(cell: string, text: string): Promise<void> {
    const [row, column] = placeOf(cell);
    const until = Date.now() + PATIENCE;
    for (;;) {
      const held = (await this.held())[row]?.[column];
      if (held === text) return;
      if (Date.now() > until) throw new Error(`${cell} holds ${held} and not ${text}.`);
    }
  }
}

/** `C2` as row and column from 0. */
function placeOf(cell: string): readonly [number, number] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [Number(digits) - 1, columnFromLetters(letters)];
}

/** A workbench and its page for all tests of a file: there before the first of them, gone after the last. */
export function withWorkbench(opened: (sheet: Sheet, workbench: Started) => void): void {
  let workbench: Started;
  beforeAll(async () => {
    await launchBrowser();
    workbench = await start();
    opened(await Sheet.open(workbench.url), workbench);
  });
  afterAll(async () => {
    await closeBrowser();
    await workbench.stop();
  });
}
