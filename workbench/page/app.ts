// The page as a whole: bars above, the sheet and the sidebar, the tenant below.
import { type ComponentChild, Fragment, h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import icon from '../../docs/icons/icon.svg';
import type { RunAnswer, TenantCredentials, TenantOptions } from '../server/api';
import { AskOpen } from './ask-open';
import { MenuBar, type TopMenu } from './menu-bar';
import { SidebarFrame } from './sidebar-frame';
import type { View } from './store';
import { TenantPanel } from './tenant-panel';
import { Tour } from './tour';

interface AppProps {
  readonly view: View;
  readonly menus: readonly TopMenu[];
  readonly fill: { current: ((values: Readonly<Record<string, string>>) => void) | null };
  /** Gets the element that the sheet goes into, once. */
  readonly onSheetPlace: (place: HTMLElement) => void;
  readonly onSample: (name: string) => void;
  readonly onCall: (fn: string, args: readonly unknown[]) => Promise<RunAnswer>;
  readonly onCloseSidebar: () => void;
  readonly onFocusSheet: () => void;
  readonly onPanel: (panel: View['panel']) => void;
  readonly onOptions: (options: TenantOptions) => void;
  readonly onStartConnected: (on: boolean) => void;
  readonly onNoteSeen: (id: number) => void;
  readonly onAbout: (shown: boolean) => void;
  readonly onTour: (shown: boolean) => void;
  readonly onAsked: () => void;
  readonly onTrouble: (error: unknown) => void;
}

export function App(props: AppProps): ComponentChild {
  const { view } = props;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current) props.onSheetPlace(place.current);
  }, []);
  return h(Fragment, {}, [
    h('header', { class: 'top-bar', key: 'top' }, [
      h('div', { class: 'mark', 'aria-hidden': 'true' }, h(Mark, {})),
      h('div', { class: 'titles' }, [
        h('div', { class: 'line' }, [
          h('h1', {}, view.page.title),
          h('span', { class: 'product' }, 'Rowcall workbench'),
        ]),
        h(MenuBar, { menus: props.menus }),
      ]),
      h('div', { class: 'right' }, [
        h(Busy, { running: view.running }),
        h('label', { class: 'samples' }, [
          h('span', {}, 'Sheet'),
          h(
            'select',
            {
              // The label around it would take the choice into the name.
              'aria-label': 'Sheet',
              value: view.page.sample ?? '',
              onChange: (event: Event) => {
                if (event.target instanceof HTMLSelectElement) props.onSample(event.target.value);
              },
            },
            [
              view.page.sample === null &&
                h('option', { value: '', key: 'own', selected: true }, view.page.title),
              ...view.page.samples.map((sample) =>
                h(
                  'option',
                  { value: sample.name, key: sample.name, selected: sample.name === view.page.sample },
                  sample.title,
                ),
              ),
            ],
          ),
        ]),
      ]),
    ]),
    view.line === 'lost' &&
      h(
        'p',
        { class: 'banner', role: 'alert', key: 'banner' },
        'The workbench does not answer. Start it again with npm start; this page goes on by itself.',
      ),
    h('main', { class: view.opening === null ? 'middle' : 'middle opening', key: 'middle' }, [
      h('div', { class: 'left', key: 'left' }, [
        h('div', { class: 'sheet', key: 'sheet' }, [
          h('div', { class: 'place', ref: place, key: 'place' }),
          (!view.sheetShown || view.opening !== null) &&
            h(
              'p',
              { class: 'starting', key: 'starting', role: 'status' },
              view.opening === null ? 'Opening the sheet …' : `Opening ${view.opening} …`,
            ),
          view.tourShown &&
            view.opening === null &&
            h(Tour, { key: 'tour', view, onClose: () => props.onTour(false) }),
        ]),
        h(TenantPanel, {
          key: 'panel',
          view,
          onPanel: props.onPanel,
          onOptions: props.onOptions,
          onStartConnected: props.onStartConnected,
          onFill: view.sidebar ? (credentials) => props.fill.current?.(fieldsOf(credentials)) : null,
          onTrouble: props.onTrouble,
        }),
      ]),
      view.sidebar &&
        h(SidebarFrame, {
          key: 'sidebar',
          sidebar: view.sidebar,
          fill: props.fill,
          onCall: props.onCall,
          onClose: props.onCloseSidebar,
          onFocusSheet: props.onFocusSheet,
        }),
    ]),
    h(
      'div',
      { class: 'notes', role: 'status', key: 'notes' },
      view.notes.map((note) =>
        h('div', { class: `note ${note.tone}`, key: note.id }, [
          h('p', {}, [note.title !== '' && h('strong', {}, `${note.title} `), note.text]),
          h(
            'button',
            {
              type: 'button',
              class: 'icon',
              'aria-label': 'Put away',
              onClick: () => props.onNoteSeen(note.id),
            },
            '✕',
          ),
        ]),
      ),
    ),
    view.asking &&
      h(AskOpen, {
        key: 'asking',
        next: view.asking.title,
        now: view.page.title,
        onOpen: view.asking.open,
        onClose: props.onAsked,
      }),
    view.aboutShown && h(About, { key: 'about', onClose: () => props.onAbout(false) }),
  ]);
}

const fieldsOf = (credentials: TenantCredentials): Readonly<Record<string, string>> => ({ ...credentials });

const Mark = () => h('img', { src: icon, width: 36, height: 36, alt: '' });

const Busy = ({ running }: { readonly running: readonly string[] }) =>
  h(
    'p',
    { class: 'busy', role: 'status' },
    running.length === 0 ? '' : `Script is working: ${running.join(', ')}`,
  );

function About({ onClose }: { readonly onClose: () => void }): ComponentChild {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return h('dialog', { ref: dialog, class: 'about', onClose, 'aria-labelledby': 'about-title' }, [
    h('h2', { id: 'about-title' }, 'About this workbench'),
    h(
      'p',
      {},
      'The sheet, the menu and the sidebar behave as in Google Sheets, and the add-on in the sidebar is the very file that is pushed to Google. No Google account is needed, and nothing leaves this computer.',
    ),
    h(
      'p',
      {},
      'Docebo is played by a server on this computer, which keeps users, courses and enrollments and answers the same calls. The panel below the sheet shows what it was asked and what it holds.',
    ),
    h('p', {}, 'Formatting, formulas that compute, and several people at once are not part of it.'),
    h('form', { method: 'dialog' }, h('button', { type: 'submit' }, 'Close')),
  ]);
}
