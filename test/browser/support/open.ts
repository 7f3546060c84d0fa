// Opens the built sidebar in a real Chromium, over a fake server whose answers a test can hold, lose or
// double.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Server } from '../../../src/contract';
import { servedPage } from '../../../workbench/google';
import type { FakeServer } from '../../sidebar/support/fake-server';

const root = join(__dirname, '..', '..', '..');
const built = join(root, 'build', 'dist', 'Sidebar.html');

/** A locked-down machine needs these; the profile is a new and empty one each time. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The address that the page seems to have. Nothing listens there: the test answers for it. */
const ADDRESS = 'http://sidebar.test/';

/**
 * Milliseconds to wait for something to show: below Jest's own limit, so that a failure says what was waited
 * for.
 */
const PATIENCE = 15_000;

/** What happens to an answer on its way back. */
export type Fate = 'deliver' | 'lose' | 'double' | 'throw' | 'strange';

export interface Call {
  readonly name: keyof Server;
  readonly argument: unknown;
}

/** The server's functions by name, each with its argument as JSON. */
const METHODS: Readonly<Record<keyof Server, (server: Server, json: string) => unknown>> = {
  getState: (server, json) => server.getState(JSON.parse(json)),
  connect: (server, json) => server.connect(JSON.parse(json)),
  cancelConnect: (server) => server.cancelConnect(),
  chooseConnection: (server, json) => server.chooseConnection(JSON.parse(json)),
  nameConnection: (server, json) => server.nameConnection(JSON.parse(json)),
  disconnect: (server) => server.disconnect(),
  retryPilots: (server) => server.retryPilots(),
  supportReport: (server) => server.supportReport(),
  chooseColumns: (server, json) => server.chooseColumns(JSON.parse(json)),
  saveSettings: (server, json) => server.saveSettings(JSON.parse(json)),
  chooseLanguage: (server, json) => server.chooseLanguage(JSON.parse(json)),
  startJob: (server, json) => server.startJob(JSON.parse(json)),
  continueJob: (server, json) => server.continueJob(JSON.parse(json)),
  getProgress: (server) => server.getProgress(),
  stopJob: (server) => server.stopJob(),
  showRows: (server, json) => server.showRows(JSON.parse(json)),
  showProblem: (server, json) => server.showProblem(JSON.parse(json)),
  fixCell: (server, json) => server.fixCell(JSON.parse(json)),
  takeName: (server, json) => server.takeName(JSON.parse(json)),
  dismiss: (server, json) => server.dismiss(JSON.parse(json)),
  makeTemplate: (server) => server.makeTemplate(),
  expandPlans: (server, json) => server.expandPlans(JSON.parse(json)),
  turnIntoRows: (server, json) => server.turnIntoRows(JSON.parse(json)),
  answerQuestion: (server, json) => server.answerQuestion(JSON.parse(json)),
  chooseAction: (server, json) => server.chooseAction(JSON.parse(json)),
  listRuns: (server) => server.listRuns(),
  showLog: (server) => server.showLog(),
  whatsNew: (server) => server.whatsNew(),
  makeUndo: (server, json) => server.makeUndo(JSON.parse(json)),
  estimateGet: (server, json) => server.estimateGet(JSON.parse(json)),
  startGet: (server, json) => server.startGet(JSON.parse(json)),
  continueGet: (server, json) => server.continueGet(JSON.parse(json)),
  stopGet: (server) => server.stopGet(),
  setBackground: (server, json) => server.setBackground(JSON.parse(json)),
  signInAddress: (server, json) => server.signInAddress(JSON.parse(json)),
};

/** Between the page and the server: notes every call, and decides what happens to its answer. */
export class Wire {
  readonly calls: Call[] = [];
  private readonly fates = new Map<string, Fate[]>();
  private readonly held = new Map<string, (() => void)[]>();
  private readonly holding = new Set<string>();

  constructor(private readonly server: Server) {}

  /** The next answers to calls of this name meet these fates, one each. */
  fate(name: keyof Server, ...fates: Fate[]): void {
    this.fates.set(name, [...(this.fates.get(name) ?? []), ...fates]);
  }

  /** Answers to calls of this name are kept back from now on. The work itself is done at once. */
  hold(name: keyof Server): void {
    this.holding.add(name);
  }

  /** Lets the answers go that were kept back, and keeps none back any more. */
  release(name: keyof Server): void {
    this.holding.delete(name);
    for (const go of this.held.get(name) ?? []) go();
    this.held.delete(name);
  }

  /** Lets one answer go and continues keeping the others. */
  releaseOne(name: keyof Server): void {
    this.held.get(name)?.shift()?.();
  }

  named(name: keyof Server): readonly Call[] {
    return this.calls.filter((call) => call.name === name);
  }

  /** Does a call as Apps Script would: arguments and results cross as JSON. */
  async answer(
    name: keyof Server,
    json: string | null,
  ): Promise<{ times: number; text: string | null; error: string | null }> {
    this.calls.push({ name, argument: json === null ? undefined : JSON.parse(json) });
    const fate = this.fates.get(name)?.shift() ?? 'deliver';
    const value = METHODS[name](this.server, json ?? 'null');
    if (this.holding.has(name)) {
      await new Promise<void>((go) => this.held.set(name, [...(this.held.get(name) ?? []), go]));
    }
    switch (fate) {
      case 'deliver':
        return { times: 1, text: JSON.stringify(value), error: null };
      case 'double':
        return { times: 2, text: JSON.stringify(value), error: null };
      case 'lose':
        return { times: 0, text: null, error: null };
      case 'throw':
        return { times: 1, text: null, error: 'Exceeded maximum execution time' };
      case 'strange':
        return { times: 1, text: JSON.stringify({ version: 2 }), error: null };
    }
  }
}

let browser: Browser | null = null;

/** Call in `beforeAll`: finds Chromium, or throws with a sentence. */
export async function launch(): Promise<void> {
  const path = execFileSync(process.execPath, [join(root, 'build', 'browser.mjs')], { encoding: 'utf8' });
  if (isStale())
    execFileSync(process.execPath, ['--import', 'tsx', join(root, 'build', 'bundle.ts')], { cwd: root });
  browser = await chromium.launch({ executablePath: path.trim(), args: FLAGS });
}

export async function close(): Promise<void> {
  await browser?.close();
}

/** Whether the built page is missing or older than what it is made of. */
function isStale(): boolean {
  const made = statSync(built, { throwIfNoEntry: false });
  if (made === undefined) return true;
  return ['sidebar', 'contract', 'texts'].some((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, withFileTypes: true }).some(
      (entry) => entry.isFile() && statSync(join(entry.parentPath, entry.name)).mtimeMs > made.mtimeMs,
    ),
  );
}

export interface Opened {
  readonly page: Page;
  readonly server: FakeServer;
  readonly wire: Wire;
  /** Everything the page asked the network for, itself left out. */
  readonly requests: string[];
  /** Whatever the page complained about. */
  readonly complaints: string[];
}

/**
 * Replaces google.script.run in the page: chainable, asynchronous, and nothing but JSON crosses.
 */
const STUB = `
  const runner = (success, failure) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (next) => runner(next, failure);
      if (name === 'withFailureHandler') return (next) => runner(success, next);
      if (!window.rowcallNames.includes(name)) return undefined;
      return (argument) => {
        const json = argument === undefined ? null : JSON.stringify(argument);
        window.rowcallAnswer(name, json).then(({ times, text, error }) => {
          for (let time = 0; time < times; time += 1) {
            if (error === null) success(JSON.parse(text));
            else failure(new Error(error));
          }
        });
      };
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  /** Pixels of a picture to a pixel of the page. */
  readonly scale?: number;
  /** 2 for text at twice its size. */
  readonly textSize?: number;
  /** What the script writes into the page; without it English. */
  readonly language?: unknown;
  /** Stops the page's clock, to be moved by the test. */
  readonly clock?: boolean;
  /** Called with the wire before the page opens. */
  readonly before?: (wire: Wire) => void;
  /** A script that a fresh page runs at every opening, before its own. */
  readonly script?: string;
  /** A page that an earlier visit has opened, to be used again: its size, scale, clock and script stay. */
  readonly page?: Page;
}

/** Who answers a page now, and what is noted of it: a page that is used again gets another visit. */
interface Visit {
  readonly wire: Wire;
  readonly requests: string[];
  readonly complaints: string[];
}

const visits = new WeakMap<Page, Visit>();

/** A page in a fresh context, wired to whatever visit it is on. */
async function freshPage({ width = 300, height = 800, scale = 1, script = '' }: OpenOptions): Promise<Page> {
  if (browser === null) throw new Error('Call launch() in beforeAll first.');
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complain = (text: string) => visits.get(page)?.complaints.push(text);
  page.on('request', (request) => {
    if (request.url() !== ADDRESS) visits.get(page)?.requests.push(request.url());
  });
  page.on('pageerror', (error) => complain(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complain(message.text());
  });
  page.on('dialog', (dialog) => {
    complain(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.exposeFunction('rowcallAnswer', (name: keyof Server, json: string | null) => {
    const visit = visits.get(page);
    if (visit === undefined) throw new Error('The page asks before anybody answers for it.');
    return visit.wire.answer(name, json);
  });
  await page.addInitScript(`window.rowcallNames = ${JSON.stringify(Object.keys(METHODS))}; ${STUB}`);
  if (script !== '') await page.addInitScript(script);
  return page;
}

const inLanguage = (html: string, language: unknown) =>
  language === undefined
    ? html
    : html.replace(
        'data-language=""',
        () =>
          `data-language="${JSON.stringify(language).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`,
      );

/** A page over a server, a fresh one unless one is given, opened and left as soon as it is there. */
export async function open(server: FakeServer, options: OpenOptions = {}): Promise<Opened> {
  const page = options.page ?? (await freshPage(options));
  const visit: Visit = { wire: new Wire(server), requests: [], complaints: [] };
  options.before?.(visit.wire);
  if (options.page !== undefined) {
    // What the page before still asks must not meet this server.
    await page.goto('about:blank');
    await page.unrouteAll({ behavior: 'wait' });
  }
  visits.set(page, visit);
  if (options.clock) await page.clock.install({ time: new Date('2026-04-01T10:00:00+02:00') });
  const html = servedPage(inLanguage(readFileSync(built, 'utf8'), options.language));
  await page.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(ADDRESS);
  const { textSize = 1 } = options;
  if (textSize !== 1)
    await page.addStyleTag({ content: `html { font-size: ${textSize * 100}% !important }` });
  return { page, server, ...visit };
}
