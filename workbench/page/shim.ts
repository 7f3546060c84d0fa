// Runs in the sidebar's frame before the sidebar's own script: `google.script` as Apps Script gives it.
import { type Outcome, scriptRun } from './script-run';

/** Put in by the server: the add-on's public functions. */
declare const ROWCALL_FUNCTIONS: readonly string[];

declare global {
  interface Window {
    google: object;
  }
}

interface AnswerMessage {
  readonly rowcall: 'answer';
  readonly call: number;
  readonly outcome: Outcome;
}

interface FillMessage {
  readonly rowcall: 'fill';
  /** Values by the name of their field. */
  readonly values: Readonly<Record<string, string>>;
}

let calls = 0;
const open = new Map<number, (outcome: Outcome) => void>();

window.google = {
  script: {
    run: scriptRun(ROWCALL_FUNCTIONS, (fn, args) => {
      calls += 1;
      const call = calls;
      window.parent.postMessage({ rowcall: 'call', call, fn, args }, '*');
      return new Promise((resolve) => open.set(call, resolve));
    }),
    host: {
      close: () => window.parent.postMessage({ rowcall: 'close' }, '*'),
      setWidth: () => {},
      setHeight: () => {},
      editor: { focus: () => window.parent.postMessage({ rowcall: 'focus' }, '*') },
      origin: document.referrer,
    },
  },
};

window.addEventListener('message', (event: MessageEvent<AnswerMessage | FillMessage>) => {
  if (event.source !== window.parent) return;
  switch (event.data.rowcall) {
    case 'answer':
      open.get(event.data.call)?.(event.data.outcome);
      open.delete(event.data.call);
      return;
    case 'fill':
      fill(event.data.values);
      return;
  }
});

/** Types into the sidebar's fields as a person would. */
function fill(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const field = document.querySelector<HTMLInputElement>(`input[name="${name}"], #${name}`);
    if (!field) continue;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
