// The page of the suite: does its checks, hands what it observed to the script, and says so.
import type { Result } from '../described';
import { type Called, type Client, PAGE_CHECKS } from './checks';

type Handler = (value: unknown) => void;

/** What the page has of Google's. */
interface Run {
  withSuccessHandler(handler: Handler): Run;
  withFailureHandler(handler: Handler): Run;
  readonly [fn: string]: unknown;
}

declare const google: { readonly script: { readonly run: Run } };

const client: Client = {
  call: (fn, ...args) =>
    new Promise<Called>((resolve) => {
      const run = google.script.run
        .withSuccessHandler((value) => resolve({ kind: 'returned', value }))
        .withFailureHandler((error) => resolve({ kind: 'failed', error }));
      try {
        const found = run[fn];
        if (typeof found !== 'function') throw new TypeError(`There is no function ${fn}.`);
        Reflect.apply(found, run, args);
      } catch (error) {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        resolve({ kind: 'thrown', name, message });
      }
    }),
  has: (fn) => typeof google.script.run[fn] === 'function',
  now: () => performance.now(),
  probe: (name) => Reflect.get(globalThis, `probe_${name}`),
};

function show(text: string): void {
  const place = document.getElementById('said');
  if (place) place.textContent = text;
}

async function checkAll(): Promise<void> {
  const found: Result[] = [];
  for (const { id, run } of PAGE_CHECKS) {
    show(`${found.length + 1} of ${PAGE_CHECKS.length}: ${id}`);
    try {
      found.push({ id, outcome: { kind: 'observed', facts: await run(client) } });
    } catch (error) {
      found.push({
        id,
        outcome: { kind: 'threw', message: error instanceof Error ? error.message : String(error) },
      });
    }
  }
  const kept = await client.call('pageKeep', found);
  show(
    kept.kind === 'returned'
      ? 'Done. Close this, and download the results as docs/conformance.md says.'
      : `The results were not kept: ${JSON.stringify(kept)}`,
  );
}

void checkAll();
