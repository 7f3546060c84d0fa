// The menu bar, as its keyboard pattern asks for: arrows move, Enter chooses, Escape closes, letters jump.
import { type ComponentChild, h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** `null` draws a line. */
export type MenuItem =
  | { readonly label: string; readonly run: () => void; readonly checked?: boolean; readonly hint?: string }
  | { readonly label: string; readonly items: readonly (MenuItem | null)[] }
  | null;

export interface TopMenu {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

const FOCUSABLE = ':scope > [role^="menuitem"], :scope > .nest > [role^="menuitem"]';

export function MenuBar({ menus }: { readonly menus: readonly TopMenu[] }): ComponentChild {
  const [open, setOpen] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const away = (event: Event) => {
      if (event.target instanceof Node && bar.current?.contains(event.target)) return;
      setOpen(null);
    };
    // A click into the sheet or the sidebar's frame takes the focus away without a word.
    document.addEventListener('pointerdown', away, true);
    window.addEventListener('blur', away);
    return () => {
      document.removeEventListener('pointerdown', away, true);
      window.removeEventListener('blur', away);
    };
  }, []);

  const focusTop = (index: number) => {
    const next = (index + menus.length) % menus.length;
    setAt(next);
    bar.current?.querySelectorAll<HTMLElement>(':scope > .top > button').item(next).focus();
    return next;
  };
  const close = () => {
    setOpen(null);
    focusTop(at);
  };
  const onKey = (event: KeyboardEvent) => {
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowLeft': {
        const next = focusTop(at + (event.key === 'ArrowRight' ? 1 : -1));
        if (open !== null) setOpen(next);
        break;
      }
      case 'ArrowDown':
        setOpen(at);
        break;
      case 'Escape':
        if (open === null) return;
        close();
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return h(
    'div',
    { class: 'menu-bar', role: 'menubar', 'aria-label': 'Menu', ref: bar, onKeyDown: onKey },
    menus.map((menu, index) =>
      h('div', { class: 'top', key: menu.label }, [
        h(
          'button',
          {
            type: 'button',
            role: 'menuitem',
            'aria-haspopup': 'menu',
            'aria-expanded': open === index,
            tabIndex: at === index ? 0 : -1,
            onFocus: () => setAt(index),
            onClick: () => setOpen(open === index ? null : index),
            onPointerEnter: () => open !== null && setOpen(index),
          },
          menu.label,
        ),
        open === index &&
          h(MenuList, { label: menu.label, items: menu.items, onDone: () => setOpen(null), onBack: close }),
      ]),
    ),
  );
}

interface ListProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly onDone: () => void;
  readonly onBack: () => void;
}

function MenuList({ label, items, onDone, onBack }: ListProps): ComponentChild {
  const list = useRef<HTMLDivElement>(null);
  const [nested, setNested] = useState<number | null>(null);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];

  useEffect(() => entries()[0]?.focus(), []);

  const onKey = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.findIndex((entry) => entry.matches(':focus'));
    const focus = (index: number) => all[(index + all.length) % all.length]?.focus();
    switch (event.key) {
      case 'ArrowDown':
        focus(at + 1);
        break;
      case 'ArrowUp':
        focus(at - 1);
        break;
      case 'Home':
        focus(0);
        break;
      case 'End':
        focus(all.length - 1);
        break;
      case 'Escape':
        onBack();
        break;
      case 'Tab':
        onDone();
        return;
      case 'ArrowRight':
        if (all[at]?.getAttribute('aria-haspopup') !== 'menu') return;
        all[at].click();
        break;
      default: {
        if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
        const order = [...all.slice(at + 1), ...all.slice(0, at + 1)];
        const found = order.find((entry) =>
          entry.textContent?.toLowerCase().startsWith(event.key.toLowerCase()),
        );
        if (!found) return;
        found.focus();
      }
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return h(
    'div',
    { class: 'menu', role: 'menu', 'aria-label': label, ref: list, onKeyDown: onKey },
    items.map((item, index) => {
      if (item === null) return h('div', { role: 'separator', key: `line${index}` });
      if ('items' in item) {
        return h('div', { class: 'nest', key: item.label, onPointerLeave: () => setNested(null) }, [
          h(
            'button',
            {
              type: 'button',
              role: 'menuitem',
              tabIndex: -1,
              'aria-haspopup': 'menu',
              'aria-expanded': nested === index,
              onClick: () => setNested(index),
              onPointerEnter: () => setNested(index),
            },
            [h('span', {}, item.label), h('span', { class: 'arrow', 'aria-hidden': 'true' }, '▸')],
          ),
          nested === index &&
            h(MenuList, {
              label: item.label,
              items: item.items,
              onDone,
              onBack: () => {
                setNested(null);
                list.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
              },
            }),
        ]);
      }
      return h(
        'button',
        {
          type: 'button',
          role: item.checked === undefined ? 'menuitem' : 'menuitemradio',
          ...(item.checked === undefined ? {} : { 'aria-checked': item.checked }),
          tabIndex: -1,
          key: item.label,
          onPointerEnter: () => setNested(null),
          onClick: () => {
            onDone();
            item.run();
          },
        },
        [h('span', {}, item.label), item.hint !== undefined && h('span', { class: 'hint' }, item.hint)],
      );
    }),
  );
}
