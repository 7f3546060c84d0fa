// The requests that the add-on sends, told from its side: for tenants that are not the workbench's own.
import { z } from 'zod';
import type { ServiceHook } from '../runtime';
import { readable, rowsOf } from './tenant-desk';

export interface CallInput {
  readonly method: string;
  readonly path: string;
  readonly rows: number | null;
  readonly at: number;
  /** Milliseconds until the batch that it went with was answered. */
  readonly ms: number;
}

const Asked = z.array(z.object({ url: z.string(), method: z.string(), payload: z.nullable(z.string()) }));

export class FetchLog {
  readonly #since = new Map<string, number>();

  constructor(private readonly tell: (call: CallInput) => void) {}

  readonly hook: ServiceHook = (call) => {
    if (call.service !== 'UrlFetchApp') return 'go';
    const key = `${call.execution}/${call.index}`;
    if (call.phase === 'before') {
      this.#since.set(key, Date.now());
      return 'go';
    }
    const at = this.#since.get(key) ?? Date.now();
    this.#since.delete(key);
    const asked = Asked.safeParse(call.method === 'fetchAll' ? call.args[0] : [call.args[0]]);
    for (const { url, method, payload } of asked.success ? asked.data : []) {
      this.tell({
        method: method.toUpperCase(),
        path: readable(url.replace(/^https?:\/\/[^/]+/, '')),
        rows: rowsOf(bodyOf(payload)),
        at,
        ms: Date.now() - at,
      });
    }
    return 'go';
  };
}

/** The body as JSON; sign-in goes as a form, which names no rows. */
function bodyOf(payload: string | null): unknown {
  if (payload === null || !/^\s*[[{]/.test(payload)) return null;
  try {
    return JSON.parse(payload);
  } catch {
    return null;
  }
}
