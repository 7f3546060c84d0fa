// The sidebar's frame: 300 px at the right, the add-on's own page inside, cut off from the workbench as
// Google does.
import { type ComponentChild, h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { RunAnswer, SidebarLine } from '../server/api';

/** What the frame's script says. */
type FrameMessage =
  | {
      readonly rowcall: 'call';
      readonly call: number;
      readonly fn: string;
      readonly args: readonly unknown[];
    }
  | { readonly rowcall: 'close' }
  | { readonly rowcall: 'focus' };

interface SidebarProps {
  readonly sidebar: SidebarLine;
  readonly onCall: (fn: string, args: readonly unknown[]) => Promise<RunAnswer>;
  readonly onClose: () => void;
  readonly onFocusSheet: () => void;
  /** Set while the sidebar is open: types these values into its fields, by the names of the fields. */
  readonly fill: { current: ((values: Readonly<Record<string, string>>) => void) | null };
}

export function SidebarFrame(props: SidebarProps): ComponentChild {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const post = (message: object) => frame.current?.contentWindow?.postMessage(message, '*');
    const hear = (event: MessageEvent<FrameMessage>) => {
      const source = frame.current?.contentWindow;
      if (!source || event.source !== source) return;
      const message = event.data;
      switch (message.rowcall) {
        case 'call':
          void latest.current.onCall(message.fn, message.args).then((outcome) => {
            // The frame may show another page by now; its calls have other numbers there and would be mixed
            // up.
            if (frame.current?.contentWindow === source) {
              post({ rowcall: 'answer', call: message.call, outcome });
            }
          });
          return;
        case 'close':
          latest.current.onClose();
          return;
        case 'focus':
          latest.current.onFocusSheet();
          return;
      }
    };
    props.fill.current = (values) => post({ rowcall: 'fill', values });
    window.addEventListener('message', hear);
    return () => {
      window.removeEventListener('message', hear);
      props.fill.current = null;
    };
  }, []);

  return h('aside', { class: 'sidebar', 'aria-label': props.sidebar.title }, [
    h('header', {}, [
      h('h2', {}, props.sidebar.title),
      h(
        'button',
        { type: 'button', class: 'icon', 'aria-label': 'Close the sidebar', onClick: props.onClose },
        '✕',
      ),
    ]),
    h('iframe', {
      ref: frame,
      key: String(props.sidebar.revision),
      title: props.sidebar.title,
      src: `/sidebar?revision=${props.sidebar.revision}`,
      sandbox: 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox',
      allow: 'clipboard-write',
      // Anybody who opened it continues there by keyboard.
      onLoad: () => frame.current?.focus(),
    }),
  ]);
}
