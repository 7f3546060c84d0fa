// Keeps the garbage of large sheets small, in this process and in the threads that it starts later.
import { setFlagsFromString } from 'node:v8';

/**
 * Percent by which a heap may grow between two collections. By itself V8 lets it double or more, which for a
 * sheet of 100,000 rows is half a gigabyte of garbage. Our own number: collecting takes a few seconds more in
 * all.
 */
const HEAP_GROWTH = 8;

/**
 * Megabytes of each half of a later thread's space for new objects, instead of 16: a thread holds both
 * halves, and the one that waits for the next execution does too.
 */
const NEW_SPACE = 4;

export function keepHeapLean(): void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  setFlagsFromString(`--max-semi-space-size=${NEW_SPACE}`);
}

/** Bytes that the process has held at most. */
export const peakBytes = (): number => 1024 * process.resourceUsage().maxRSS;
