// The page's beginning: asks for the state, draws, opens the sheet, and carries what happens between all of
// them.
import { h, render } from 'preact';
import type { LiveEvent, RunAnswer } from '../server/api';
import type { DocumentPicture, PersonOp } from '../server/wire';
import { App } from './app';
import type { Grid } from './grid';
import type { TopMenu } from './menu-bar';
import { menusFor } from './menus';
import { AwayError, CLIENT, listen, NetError, net } from './net';
import { OpsQueue } from './ops-queue';
import './window';
import { afterEvent, Store, type View, withNote } from './store';

const root = document.getElementById('page');
if (!root) throw new Error('The page has no place to draw in.');

/** Pixels: a lower window begins with the panel folded, so that the sheet has the room. */
const LOW_PX = 600;

/**
 * Milliseconds for which a note is shown, unless it is about trouble: as long as a sentence takes to read.
 */
const NOTE_MS = 7000;

/** The part of an address behind which `npm start` asks for the tour. */
const TOUR = '#tour';

/** Milliseconds after which a server that does not answer is asked again. */
const RETRY_MS = 1000;

const fill: { current: ((values: Readonly<Record<string, string>>) => void) | null } = { current: null };
const answers = new Map<number, (answer: RunAnswer) => void>();
let calls = 0;
/** The number of the last event that the sheet shows. */
let shown = 0;
let stopListening = () => {};
let grid: Grid | null = null;

const fading = new Set<number>();

const store = new Store(
  (view) => {
    fadeNotes(view);
    document.title = `${view.page.title} · Rowcall workbench`;
    render(
      h(App, {
        view,
        menus: menus(view),
        fill,
        onSheetPlace: (place) => void openSheet(place),
        onSample: openSample,
        onCall: call,
        onCloseSidebar: () => void tried(net.closeSidebar()),
        onFocusSheet: () => grid?.focus(),
        onPanel: (panel) => store.change((now) => ({ ...now, panel })),
        onOptions: (options) => void tried(net.tenantOptions(options)),
        onStartConnected: (on) => {
          store.change((now) => ({ ...now, page: { ...now.page, startConnected: on } }));
          void tried(net.startConnected(on));
        },
        onNoteSeen: putAway,
        onAbout: (aboutShown) => store.change((now) => ({ ...now, aboutShown })),
        onTour: (tourShown) => store.change((now) => ({ ...now, tourShown })),
        onAsked: () => store.change((now) => ({ ...now, asking: null })),
        onTrouble: trouble,
      }),
      root,
    );
  },
  () => window.innerHeight >= LOW_PX,
);

window.workbench = {
  shown: (sheet, row, column) => grid?.shown(sheet, row, column) ?? '',
  background: (sheet, row, column) => grid?.background(sheet, row, column) ?? '',
  place: (row, column) => grid?.place(row, column) ?? null,
};

const queue = new OpsQueue((base, ops) => net.ops(base, ops), trouble);

const menus = (view: View): readonly TopMenu[] =>
  menusFor(view, {
    grid: () => grid,
    op,
    click,
    sample: (name) => openSample(name),
    openCsv: (name, text) => openInstead(name, () => net.openCsv(name, text)),
    reset: () => void opened(view.page.title, () => net.reset()),
    about: () => store.change((now) => ({ ...now, aboutShown: true })),
    tour: () => store.change((now) => ({ ...now, tourShown: true })),
  });

function click(label: string): void {
  store.change((now) => ({ ...now, worked: true }));
  void tried(beforeScript().then(() => net.click(label)));
}

function openSample(name: string): void {
  const title = store.view?.page.samples.find((sample) => sample.name === name)?.title ?? name;
  openInstead(title, () => net.openSample(name));
}

/** Opens another document in place of this one, once the person agrees to lose what was done here. */
function openInstead(title: string, open: () => Promise<unknown>): void {
  const { view } = store;
  if (!view?.worked && !view?.callsTotal) void opened(title, open);
  else store.change((now) => ({ ...now, asking: { title, open: () => void opened(title, open) } }));
}

/** A large sheet takes seconds: the page says so until the new one is drawn. */
async function opened(title: string, open: () => Promise<unknown>): Promise<void> {
  store.change((now) => ({ ...now, opening: title }));
  try {
    await open();
  } catch (error) {
    store.change((now) => ({ ...now, opening: null }));
    trouble(error);
  }
}

/** Notes go by themselves; those about trouble stay until they are put away. */
function fadeNotes(view: View): void {
  for (const { id, tone } of view.notes) {
    if (tone === 'trouble' || fading.has(id)) continue;
    fading.add(id);
    window.setTimeout(() => putAway(id), NOTE_MS);
  }
}

const putAway = (id: number): void =>
  store.change((now) => ({ ...now, notes: now.notes.filter((note) => note.id !== id) }));

function op(made: PersonOp): void {
  if (made.kind !== 'select') store.change((now) => (now.worked ? now : { ...now, worked: true }));
  queue.add(made, shown);
}

function trouble(error: unknown): void {
  // The banner says so already.
  if (error instanceof AwayError && store.view?.line === 'lost') return;
  const text = error instanceof Error ? error.message : String(error);
  store.change((view) => withNote(view, { title: '', text, tone: 'trouble' }));
}

const tried = (work: Promise<unknown>) => work.catch(trouble);

/** A script sees what the person has typed and done until now. */
async function beforeScript(): Promise<void> {
  await grid?.finishTyping();
  await queue.settled();
}

async function call(fn: string, args: readonly unknown[]): Promise<RunAnswer> {
  calls += 1;
  const number = calls;
  const answer = new Promise<RunAnswer>((resolve) => answers.set(number, resolve));
  try {
    await beforeScript();
    await net.run(number, fn, args);
  } catch (error) {
    answers.delete(number);
    return {
      ok: false,
      name: 'NetworkError',
      message: error instanceof Error ? error.message : String(error),
    };
  }
  return answer;
}

function hear(event: LiveEvent, seq: number): void {
  switch (event.type) {
    case 'patches':
      grid?.apply(event.patches);
      shown = seq;
      return;
    case 'answer':
      if (event.client !== CLIENT) return;
      answers.get(event.call)?.(event.answer);
      answers.delete(event.call);
      return;
    case 'reload':
      store.change((now) => ({ ...now, worked: false, notes: [] }));
      void begin();
      return;
    case 'sidebar':
      if (event.client !== CLIENT) return;
      break;
    default:
      break;
  }
  store.change((view) => afterEvent(view, event));
}

/** Fails the calls that are open: their answers went by while nobody listened. */
function loseAnswers(): void {
  for (const settle of answers.values()) {
    settle({ ok: false, name: 'NetworkError', message: 'Connection failure due to HTTP 0' });
  }
  answers.clear();
}

let beginning = 0;

/** Shows what is there now, and listens from there on: at the start, and when another document was opened. */
async function begin(): Promise<void> {
  beginning += 1;
  const mine = beginning;
  stopListening();
  loseAnswers();
  try {
    const picture = net.document();
    // Awaited below; until then a failure of both must not count as unhandled.
    picture.catch(() => {});
    const state = await net.state();
    // What stood there before any script ran.
    if (!store.view) root?.replaceChildren();
    store.begin(state);
    const document = await picture;
    if (mine !== beginning) return;
    await showDocument(document);
    stopListening = listen(document.seq, document.run, {
      event: hear,
      lost: () => store.change((view) => ({ ...view, line: 'lost' })),
      back: () => store.change((view) => (view.line === 'good' ? view : { ...view, line: 'good' })),
    });
  } catch (error) {
    if (!(error instanceof NetError)) {
      trouble(error);
      throw error;
    }
    if (store.view) store.change((view) => ({ ...view, line: 'lost' }));
    else if (root) root.textContent = error.message;
    window.setTimeout(() => mine === beginning && void begin(), RETRY_MS);
  }
}

let placed: (place: HTMLElement) => void = () => {};
const place = new Promise<HTMLElement>((resolve) => {
  placed = resolve;
});
const openSheet = async (element: HTMLElement) => placed(element);

async function showDocument(picture: DocumentPicture): Promise<void> {
  const [{ Grid }, element] = await Promise.all([import('./grid'), place]);
  grid ??= new Grid(element, {
    op,
    refused: () =>
      store.change((view) =>
        withNote(view, {
          title: '',
          text: 'The workbench’s sheet keeps values, not formatting.',
          tone: 'plain',
        }),
      ),
  });
  shown = picture.seq;
  grid.load(picture);
  await grid.drawn;
  store.change((view) => ({ ...view, sheetShown: true, opening: null }));
  performance.mark('sheet-shown');
  if (window.location.hash === TOUR) takeTour();
}

/** Begins the tour with the sidebar open: its entry is the first of the add-on's menu. */
function takeTour(): void {
  window.history.replaceState(null, '', window.location.pathname);
  const [open] = store.view?.page.menu ?? [];
  store.change((now) => ({ ...now, tourShown: true }));
  if (open) void tried(net.click(open.label));
}

void begin();
