// What is known of kinds of calls: failures are forgotten with time or on request, harm never is.
import { pilotsOf } from '../../../src/account/limits/pilots';
import { memoryStore } from '../../support/stores';

const DAY = 24 * 3_600_000;

test('a way that failed is tried again after a time, or when a person asks for it', () => {
  const store = memoryStore();
  let now = 100 * DAY;
  pilotsOf(store, 'https://x', () => now).failed('post-batch', 'it moved a date');
  const again = () => pilotsOf(store, 'https://x', () => now);
  expect([again().stateOf('post-batch'), again().whyOf('post-batch')]).toEqual(['failed', 'it moved a date']);
  again().retry();
  expect(again().stateOf('post-batch')).toBe('needed');
  again().failed('post-batch', 'once more');
  now += 400 * DAY;
  expect(again().stateOf('post-batch')).toBe('needed');
});

test('a way that did harm stays closed, whatever the time and whoever asks', () => {
  const store = memoryStore();
  let now = 100 * DAY;
  pilotsOf(store, 'https://x', () => now).failed('leave-session', 'unenrolled', true);
  const pilots = pilotsOf(store, 'https://x', () => now);
  pilots.retry();
  now += 4000 * DAY;
  const later = pilotsOf(store, 'https://x', () => now);
  later.retry();
  expect([later.stateOf('leave-session'), later.whyOf('leave-session')]).toEqual(['failed', 'unenrolled']);
  // Another tenant is another matter.
  expect(pilotsOf(store, 'https://y', () => now).stateOf('leave-session')).toBe('needed');
});
