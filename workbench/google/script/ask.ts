// The way out of the script's context: one call to Google, which blocks until the answer is there.
import type { CallAnswered, CallAsked, CallName, LogLevel, ServiceCalls } from '../service-calls';

/**
 * What the thread gives to the context. Only texts and numbers cross, so that no object of another realm gets
 * in.
 */
export interface Host {
  /** Takes a CallAsked and gives a CallAnswered, as JSON. */
  readonly ask: (call: string) => string;
  readonly log: (level: LogLevel, text: string) => void;
  readonly now: () => number;
  /** From 0 to 1, below 1. */
  readonly random: (() => number) | null;
  /** Whether declared functions can be told from assigned ones: they cannot be deleted. */
  readonly ordinaryGlobal: boolean;
}

let host: Host | null = null;
let loading = true;

// Taken before the script runs: it may put its own in their places.
const { parse, stringify } = JSON;

export function connect(to: Host): void {
  host = to;
}

export function loaded(): void {
  loading = false;
}

export function theHost(): Host {
  if (!host) throw new Error('The workbench is not connected.');
  return host;
}

/** Calls Google, and throws what the service throws. */
export function ask<K extends CallName>(
  name: K,
  ...args: Parameters<ServiceCalls[K]>
): ReturnType<ServiceCalls[K]> {
  const call: CallAsked = { name, args, loading };
  // Both ends compile against ServiceCalls, and nobody else speaks on this line.
  const answer = parse(theHost().ask(stringify(call))) as CallAnswered;
  if ('fault' in answer) {
    const error = new Error(answer.fault.message);
    error.name = answer.fault.name;
    throw error;
  }
  return answer.value as ReturnType<ServiceCalls[K]>;
}
