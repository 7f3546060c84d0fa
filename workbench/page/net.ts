// The page's line to the server: requests as promises, events as they come.
import type { EnrollmentPage, LiveEvent, Numbered, PageState, TenantOptions } from '../server/api';
import type { DocumentPicture, PersonOp } from '../server/wire';

/** The server said no, or was not there; the message is a sentence for the person. */
export class NetError extends Error {}

/** The server was not there. */
export class AwayError extends NetError {}

async function ask<T>(path: string, body?: unknown): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
  } catch {
    throw new AwayError('The workbench does not answer. Is `npm start` still running?');
  }
  const value = await response.json();
  if (!response.ok) throw new NetError(String(value.error ?? `The workbench answered ${response.status}.`));
  // The server is this project's own and typed by the same file.
  return value;
}

/** Names this page among the open ones. */
export const CLIENT = crypto.randomUUID();

export const net = {
  state: () => ask<PageState>(`/api/state?client=${CLIENT}`),
  document: () => ask<DocumentPicture>('/api/document'),
  ops: (base: number, ops: readonly PersonOp[]) =>
    ask<Record<string, never>>('/api/ops', { client: CLIENT, base, ops }),
  click: (label: string) => ask<Record<string, never>>('/api/menu', { client: CLIENT, label }),
  run: (call: number, fn: string, args: readonly unknown[]) =>
    ask<Record<string, never>>('/api/run', { client: CLIENT, call, fn, args }),
  closeSidebar: () => ask<Record<string, never>>('/api/close-sidebar', { client: CLIENT }),
  openSample: (name: string) => ask<Record<string, never>>('/api/open-sample', { name }),
  openCsv: (name: string, text: string) => ask<Record<string, never>>('/api/open-csv', { name, text }),
  reset: () => ask<Record<string, never>>('/api/reset', {}),
  startConnected: (on: boolean) => ask<Record<string, never>>('/api/start-connected', { on }),
  tenantOptions: (options: TenantOptions) => ask<Record<string, never>>('/api/tenant-options', options),
  enrollments: (query: { readonly text: string; readonly changed: boolean; readonly from: number }) =>
    ask<EnrollmentPage>(
      `/api/enrollments?${new URLSearchParams({
        text: query.text,
        changed: query.changed ? '1' : '',
        from: String(query.from),
      })}`,
    ),
};

/** Listens from the event after `after` on. `lost` and `back` tell of the line itself. */
export function listen(
  after: number,
  run: string,
  on: {
    event(event: LiveEvent, seq: number): void;
    lost(): void;
    back(): void;
  },
): () => void {
  let last = after;
  let source: EventSource | null = null;
  let timer = 0;
  const open = () => {
    source = new EventSource(`/api/events?${new URLSearchParams({ after: String(last), run })}`);
    source.onopen = on.back;
    source.onmessage = (message) => {
      const { seq, event }: Numbered = JSON.parse(message.data);
      if (seq <= last && event.type !== 'reload') return;
      last = seq;
      on.event(event, seq);
    };
    source.onerror = () => {
      // Opened again by hand: the browser would ask from the place this line began at.
      source?.close();
      on.lost();
      timer = window.setTimeout(open, 1000);
    };
  };
  open();
  return () => {
    window.clearTimeout(timer);
    source?.close();
  };
}
