// How many requests go out at once: it begins modestly, grows on full quick waves, and shrinks if the tenant
// puts some off.
import fc from 'fast-check';
import {
  type AtOnce,
  FIRST_AT_ONCE,
  keptAtOnce,
  learnWave,
  MOST_AT_ONCE,
  NOTHING_KNOWN,
  type WaveSeen,
} from '../../../src/account/pace/at-once';
import type { TextStore } from '../../../src/work/platform/ports';
import { memoryStore } from '../../support/stores';

const DAY = 86_400_000;
const wave = (size: number, ms = 500, putOff: 'none' | 'some' | 'all' = 'none'): WaveSeen => ({
  size,
  ms,
  somePutOff: putOff === 'some',
  allPutOff: putOff === 'all',
});
const after = (waves: readonly WaveSeen[], from: AtOnce = NOTHING_KNOWN) =>
  waves.reduce((known, each) => learnWave(known, each, 0), from);

test('begins with a few requests at a tenant of which nothing is known', () => {
  expect(NOTHING_KNOWN.most).toBe(FIRST_AT_ONCE);
});

test('doubles after full quick waves, up to 16', () => {
  expect(after([wave(4)]).most).toBe(8);
  expect(after([wave(4), wave(8)]).most).toBe(16);
  expect(after([wave(4), wave(8), wave(16), wave(16)]).most).toBe(MOST_AT_ONCE);
});

test('learns nothing from a wave that is small because little is left to read', () => {
  expect(after([wave(3)])).toBe(NOTHING_KNOWN);
});

test('halves after a wave with some requests put off, and stays below its size for a day', () => {
  const known = after([wave(4), wave(8), wave(16, 5000, 'some')]);
  expect(known.most).toBe(8);
  expect(after([wave(8), wave(8), wave(8)], known).most).toBe(15);
  const again = after([wave(15, 5000, 'some')], { ...known, most: 15 });
  expect(again.most).toBe(7);
  expect(after([wave(7), wave(14)], again).most).toBeLessThan(15);
  expect(learnWave({ ...again, most: 14 }, wave(14), DAY).most).toBe(16);
});

test('learns nothing from a wave with all requests put off', () => {
  expect(after([wave(4, 5000, 'all')])).toBe(NOTHING_KNOWN);
});

test('drops a size whose wave is slow and brings no more than a smaller one', () => {
  const known = after([wave(4, 2000), wave(8, 3000)]);
  expect(known.most).toBe(16);
  expect(after([wave(16, 6000)], known)).toMatchObject({ most: 8, tooMany: { size: 16, until: DAY } });
});

test('keeps a size whose wave is slow but brings more than a smaller one', () => {
  const known = after([wave(4, 4900), wave(8, 4950)]);
  expect(after([wave(16, 5500)], known).most).toBe(16);
});

test('keeps the first size at a tenant that is slow with any size', () => {
  expect(after([wave(4, 9000), wave(4, 12_000), wave(4, 30_000)]).most).toBe(4);
});

test('stays between 1 and 16, grows after no slow or refused wave, and avoids a refused size for a day', () => {
  const anyWave = fc.record({
    share: fc.double({ min: 0.01, max: 1, noNaN: true }),
    ms: fc.constantFrom(100, 3000, 5001, 20_000),
    putOff: fc.constantFrom<'none' | 'some' | 'all'>('none', 'none', 'some', 'all'),
    later: fc.constantFrom(0, 60_000, DAY / 2, 2 * DAY),
  });
  fc.assert(
    fc.property(fc.array(anyWave, { maxLength: 60 }), (waves) => {
      let known = NOTHING_KNOWN;
      let now = 0;
      let tooMany: { size: number; until: number }[] = [];
      for (const { share, ms, putOff, later } of waves) {
        now += later;
        const size = Math.max(1, Math.round(known.most * share));
        const next = learnWave(known, wave(size, ms, putOff), now);
        expect(next.most).toBeGreaterThanOrEqual(1);
        expect(next.most).toBeLessThanOrEqual(MOST_AT_ONCE);
        if (ms > 5000 || putOff !== 'none') expect(next.most).toBeLessThanOrEqual(Math.max(known.most, 4));
        tooMany = tooMany.filter(({ until }) => until > now);
        if (next.most > known.most) for (const each of tooMany) expect(next.most).toBeLessThan(each.size);
        if (putOff === 'some' && size > 1) tooMany.push({ size, until: now + DAY });
        known = next;
      }
    }),
  );
});

test('keeps what it learned for the next execution, and writes it only when it changes', () => {
  let writes = 0;
  const kept = memoryStore();
  const store: TextStore = {
    ...kept,
    set(name, text) {
      writes += 1;
      kept.set(name, text);
    },
  };
  const first = keptAtOnce(store, 'https://x.docebosaas.com', () => 0);
  first.during(4, () => first.answered(4, 0));
  first.during(2, () => {});
  expect(writes).toBe(1);
  const second = keptAtOnce(store, 'https://x.docebosaas.com', () => 0);
  expect(second.most()).toBe(8);
  second.during(8, () => second.answered(8, 3));
  expect(second.most()).toBe(4);
  expect(keptAtOnce(store, 'https://y.docebosaas.com', () => 0).most()).toBe(FIRST_AT_ONCE);
});
