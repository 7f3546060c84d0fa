// What goes between the main thread and a script's thread beside the service calls: types only.
import type { MessagePort } from 'node:worker_threads';
import type { Ended, Host, LogLevel } from '../google';

/** What a thread is started with. */
export interface ThreadData {
  /** Puts the services into a context; an expression that gives `{ install, start, errorEnded }`. */
  readonly services: string;
  /** The add-on's Code.js, unchanged. */
  readonly bundle: string;
  readonly bundleCache: Uint8Array;
  /** One integer, set and notified when an answer is on the port. */
  readonly bell: SharedArrayBuffer;
  /** Service calls and their answers, as JSON; log lines as LogLine. */
  readonly calls: MessagePort;
}

export interface LogLine {
  readonly level: LogLevel;
  readonly text: string;
}

export type ThreadTask =
  /**
   * `start`: a `Start` as JSON. `seed`: for Math.random, `null` for a random one. `clock`: its two doubles.
   */
  | {
      readonly kind: 'run';
      readonly start: string;
      readonly seed: number | null;
      readonly clock: SharedArrayBuffer;
    }
  /** Names of the functions that a page may call. */
  | { readonly kind: 'list' };

export type ThreadReport =
  /** `ended`: an `Ended` as JSON. `heapBytes`: what the thread's heap holds on to, garbage included. */
  | { readonly kind: 'ended'; readonly ended: string; readonly heapBytes: number }
  | { readonly kind: 'functions'; readonly names: readonly string[] };

/** What the services' own code gives, run in the script's context. */
export interface ScriptServices {
  install(host: Host): void;
  start(json: string): string;
  errorEnded(error: unknown): Ended;
  declared(): string;
}
