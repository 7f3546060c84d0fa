// Asks before another sheet takes the place of one that somebody worked in.
import { type ComponentChild, h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface AskOpenProps {
  /** What is to be opened, and what is open. */
  readonly next: string;
  readonly now: string;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

export function AskOpen({ next, now, onOpen, onClose }: AskOpenProps): ComponentChild {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return h('dialog', { ref: dialog, class: 'about', onClose, 'aria-labelledby': 'ask-open-title' }, [
    h('h2', { id: 'ask-open-title' }, `Open ${next}?`),
    h(
      'p',
      {},
      `What you did in ${now} is lost: edits, statuses, the log, and what the sample Docebo holds. Download the sheet first to keep it.`,
    ),
    h('form', { method: 'dialog', class: 'answers' }, [
      h('button', { type: 'submit', class: 'yes', onClick: onOpen }, 'Open it'),
      h('button', { type: 'submit', autofocus: true }, 'Stay here'),
    ]),
  ]);
}
