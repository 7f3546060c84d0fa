// The page's beginning: asks for the state, draws, opens the sheet, and carries what happens between all of them.
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

/** Milliseconds after which a server that does not answer is asked again. */
const RETRY_MS = 1000;

const fill: { current: ((values: Readonly<Record<string, string>>) => void) | null } = { current: null };
const answers = new Map<number, (answer: RunAnswer) => void>();
let calls = 0;
/** The number of the last event that the sheet shows. */
let shown = 0;
let stopListening = () => {};
let grid: Grid | null = null;

const store = new Store((view) => {
  document.title = `${view.page.title} · Rowcall workbench`;
  render(
    h(App, {
      view,
      menus: menus(view),
      fill,
      onSheetPlace: (place) => void openSheet(place),
      onSample: (name) => void tried(net.openSample(name)),
      onCall: call,
      onCloseSidebar: () => void tried(net.closeSidebar()),
      onFocusSheet: () => grid?.focus(),
      onPanel: (panel) => store.change((now) => ({ ...now, panel })),
      onOptions: (options) => void tried(net.tenantOptions(options)),
      onStartConnected: (on) => {
        store.change((now) => ({ ...now, page: { ...now.page, startConnected: on } }));
        void tried(net.startConnected(on));
      },
      onNoteSeen: (id) =>
        store.change((now) => ({ ...now, notes: now.notes.filter((note) => note.id !== id) })),
      onAbout: (aboutShown) => store.change((now) => ({ ...now, aboutShown })),
      onTrouble: trouble,
    }),
    root,
  );
});

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
    click: (label) => void tried(beforeScript().then(() => net.click(label))),
    sample: (name) => void tried(net.openSample(name)),
    openCsv: (name, text) => void tried(net.openCsv(name, text)),
    reset: () => void tried(net.reset()),
    about: () => store.change((now) => ({ ...now, aboutShown: true })),
  });

function op(made: PersonOp): void {
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
  const [{ createGrid }, element] = await Promise.all([import('./grid'), place]);
  grid ??= createGrid(element, {
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
  store.change((view) => ({ ...view, sheetShown: true }));
  performance.mark('sheet-shown');
}

void begin();
