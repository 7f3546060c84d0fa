// What happens, told to every open page as it happens: numbered events over server-sent events.
import type { ServerResponse } from 'node:http';
import type { LiveEvent, Numbered } from './api';

/** Characters of events kept for a page that lost its line for a moment; one that missed more loads again. */
const KEPT = 20_000_000;

/** Milliseconds between signs of life, so that a dead line is noticed. */
const HEARTBEAT_MS = 15_000;

export class Live {
  #seq = 0;
  #kept: { readonly seq: number; readonly text: string }[] = [];
  #size = 0;
  readonly #open = new Set<ServerResponse>();
  readonly #heartbeat = setInterval(() => this.#sendAll(': still here\n\n'), HEARTBEAT_MS);

  constructor() {
    this.#heartbeat.unref();
  }

  /** The number of the last event. */
  get seq(): number {
    return this.#seq;
  }

  tell(event: LiveEvent): number {
    this.#seq += 1;
    const text = frame({ seq: this.#seq, event });
    this.#kept.push({ seq: this.#seq, text });
    this.#size += text.length;
    while (this.#size > KEPT) this.#size -= this.#kept.shift()?.text.length ?? 0;
    this.#sendAll(text);
    return this.#seq;
  }

  /** Sends what happened after `after`, then all that happens, until the page goes. */
  join(response: ServerResponse, after: number): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    response.write('retry: 500\n\n');
    const [oldest] = this.#kept;
    const missed = after < this.#seq && (oldest === undefined || oldest.seq > after + 1);
    if (missed || after > this.#seq) {
      response.write(frame({ seq: this.#seq, event: { type: 'reload' } }));
    } else {
      for (const { seq, text } of this.#kept) if (seq > after) response.write(text);
    }
    this.#open.add(response);
    response.on('close', () => this.#open.delete(response));
  }

  close(): void {
    clearInterval(this.#heartbeat);
    for (const response of this.#open) response.end();
    this.#open.clear();
  }

  #sendAll(text: string): void {
    for (const response of this.#open) response.write(text);
  }
}

const frame = (numbered: Numbered) => `id: ${numbered.seq}\ndata: ${JSON.stringify(numbered)}\n\n`;
