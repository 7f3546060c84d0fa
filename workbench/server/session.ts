// One run of the workbench: the open document, the pages that look at it, and what they ask for.
import { randomUUID } from 'node:crypto';
import type { CallLine, PageState, RunAnswer, SidebarLine } from './api';
import type { Bench, BenchEvents, TabShown } from './bench';
import { Live } from './live';
import { type Move, movedOp } from './moves';
import type { TenantDesk } from './tenant-desk';
import type { DocumentPicture, PersonOp } from './wire';

/** Changes kept for ops of pages that have not seen them yet. */
const MOVES_KEPT = 200;

/** Calls listed on a page; `CALLS_LISTED` there is the same. */
const CALLS_KEPT = 500;

/** Milliseconds for which calls are gathered before the pages hear of them. */
const GATHER_MS = 50;

/** What a document is opened from. */
export type Source =
  | { readonly kind: 'sample'; readonly name: string }
  | { readonly kind: 'csv'; readonly name: string; readonly text: string };

export interface Parts {
  readonly samples: PageState['samples'];
  /**
   * Opens a document, with the tenant's credentials stored where `connected`. Throws an Error with a
   * sentence.
   */
  open(source: Source, connected: boolean, events: BenchEvents): Promise<Bench>;
  readonly tenant: TenantDesk;
}

export class Session {
  readonly run = randomUUID();
  readonly live = new Live();
  #bench: Bench;
  #source: Source;
  /** By the page that shows it. */
  readonly #sidebars = new Map<string, SidebarLine>();
  /** The page whose menu item is at work. */
  #clicking: string | null = null;
  #clicks: Promise<void> = Promise.resolve();
  #revision = 0;
  #startConnected: boolean;
  #running: readonly string[] = [];
  #moves: Move[] = [];
  #calls: CallLine[] = [];
  #callsTotal = 0;
  #gathered: CallLine[] = [];
  #gathering: NodeJS.Timeout | null = null;
  #opening: Promise<void> = Promise.resolve();

  private constructor(
    private readonly parts: Parts,
    bench: Bench,
    source: Source,
    startConnected: boolean,
  ) {
    this.#bench = bench;
    this.#source = source;
    this.#startConnected = startConnected;
    parts.tenant.onCall((call) => this.#noteCall(call));
  }

  static async begin(parts: Parts, source: Source, startConnected: boolean): Promise<Session> {
    // The document may speak while it opens, before there is anybody to hear it.
    let session: Session | null = null;
    const bench = await parts.open(
      source,
      startConnected,
      eventsFor(() => session),
    );
    session = new Session(parts, bench, source, startConnected);
    return session;
  }

  state(client: string): PageState {
    return {
      seq: this.live.seq,
      title: this.#bench.title,
      samples: this.parts.samples,
      sample: this.#source.kind === 'sample' ? this.#source.name : null,
      menu: this.#bench.menu(),
      sidebar: this.#sidebars.get(client) ?? null,
      tenant: this.parts.tenant.line(),
      startConnected: this.#startConnected,
      calls: this.#calls,
      callsTotal: this.#callsTotal,
      running: this.#running,
    };
  }

  picture(): DocumentPicture {
    return { ...this.#bench.picture(), run: this.run, seq: this.live.seq };
  }

  /** Does what a person did on top of event `base`. */
  apply(base: number, ops: readonly PersonOp[]): void {
    for (const op of ops) {
      this.#bench.settle();
      const now = movedOp(
        op,
        this.#moves.filter((move) => move.seq > base),
      );
      if (now) this.#bench.apply(now);
    }
  }

  /** One click after another, so that what a script shows goes to the page that asked for it. */
  click(client: string, label: string): Promise<void> {
    const clicked = this.#clicks.then(async () => {
      this.#clicking = client;
      try {
        const answer = await this.#bench.click(label);
        if (!answer.ok)
          this.live.tell({ type: 'note', title: 'Rowcall', text: answer.message, tone: 'trouble' });
      } finally {
        this.#clicking = null;
      }
    });
    this.#clicks = clicked.catch(() => {});
    return clicked;
  }

  /** Answers by event: a browser keeps few requests open at once, and a slice may take minutes. */
  runFunction(client: string, call: number, fn: string, args: readonly unknown[]): void {
    const tell = (answer: RunAnswer) => this.live.tell({ type: 'answer', client, call, answer });
    this.#bench
      .run(fn, args)
      .then(tell, (error: unknown) =>
        tell({ ok: false, name: 'Error', message: error instanceof Error ? error.message : String(error) }),
      );
  }

  callback(query: string): Promise<TabShown> {
    return this.#bench.callback(query);
  }

  sidebarHtml(): { readonly html: string; readonly functions: readonly string[] } | null {
    const html = this.#bench.sidebarHtml();
    return html === null ? null : { html, functions: this.#bench.functions() };
  }

  closeSidebar(client: string): void {
    this.#sidebars.delete(client);
    this.live.tell({ type: 'sidebar', client, sidebar: null });
  }

  shownCells(sheet: number | null) {
    return { title: this.#bench.title, ...this.#bench.shownCells(sheet) };
  }

  startConnected(on: boolean): void {
    this.#startConnected = on;
  }

  async tenantOptions(options: Parameters<TenantDesk['set']>[0]): Promise<void> {
    await this.parts.tenant.set(options);
    this.live.tell({ type: 'tenant', tenant: this.parts.tenant.line() });
  }

  enrollments(query: Parameters<TenantDesk['enrollments']>[0]) {
    return this.parts.tenant.enrollments(query);
  }

  reset(): Promise<void> {
    return this.open(this.#source);
  }

  /** Opens another document in place of this one; the old one stays if that fails. */
  open(source: Source): Promise<void> {
    const opened = this.#opening.then(async () => {
      const old = this.#bench;
      // The new one speaks only after it has taken the old one's place.
      let ready = false;
      const bench = await this.parts.open(
        source,
        this.#startConnected,
        eventsFor(() => (ready ? this : null)),
      );
      ready = true;
      this.#bench = bench;
      this.#source = source;
      this.#sidebars.clear();
      this.#running = [];
      this.#moves = [];
      this.#calls = [];
      this.#gathered = [];
      this.#callsTotal = 0;
      this.live.tell({ type: 'reload' });
      await old.close();
    });
    this.#opening = opened.catch(() => {});
    return opened;
  }

  async close(): Promise<void> {
    this.live.close();
    if (this.#gathering) clearTimeout(this.#gathering);
    await this.#bench.close();
  }

  /** @internal */
  hear(events: {
    patches?: Parameters<BenchEvents['patches']>[0];
    sidebar?: string;
    running?: readonly string[];
    note?: { readonly title: string; readonly text: string };
  }): void {
    if (events.patches) {
      const seq = this.live.tell({ type: 'patches', patches: events.patches });
      for (const patch of events.patches) {
        if (/^(rows|columns)-|^sheet-removed/.test(patch.kind)) this.#moves.push({ seq, patch });
      }
      this.#moves = this.#moves.slice(-MOVES_KEPT);
    }
    if (events.sidebar !== undefined && this.#clicking !== null) {
      this.#revision += 1;
      const sidebar = { title: events.sidebar, revision: this.#revision };
      this.#sidebars.set(this.#clicking, sidebar);
      this.live.tell({ type: 'sidebar', client: this.#clicking, sidebar });
    }
    if (events.running) {
      this.#running = events.running;
      this.live.tell({ type: 'running', functions: events.running });
    }
    if (events.note) this.live.tell({ type: 'note', ...events.note, tone: 'plain' });
  }

  #noteCall(call: CallLine): void {
    this.#callsTotal += 1;
    this.#calls = [...this.#calls, call].slice(-CALLS_KEPT);
    this.#gathered.push(call);
    this.#gathering ??= setTimeout(() => {
      this.#gathering = null;
      const calls = this.#gathered;
      this.#gathered = [];
      this.live.tell({ type: 'calls', calls, total: this.#callsTotal });
      if (calls.some((each) => each.method !== 'GET')) this.live.tell({ type: 'tenant-changed' });
    }, GATHER_MS);
  }
}

const eventsFor = (session: () => Session | null): BenchEvents => ({
  patches: (patches) => session()?.hear({ patches }),
  sidebar: (title) => session()?.hear({ sidebar: title }),
  note: (title, text) => session()?.hear({ note: { title, text } }),
  running: (functions) => session()?.hear({ running: functions }),
});
