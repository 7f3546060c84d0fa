// The size of the next wave, from the last one and from what is left.
import { waveSize } from '../../../src/account/pace/wave-size';

const wave = { waveMs: 1_000, lastSize: 4, timeLeftMs: 60_000, allowance: 1_000, most: 16, first: 4 };

test.each<[string, Parameters<typeof waveSize>[0], number]>([
  ['the first wave', { ...wave, waveMs: null, lastSize: 0 }, 4],
  ['the first wave of a tenant that serves more', { ...wave, waveMs: null, lastSize: 0, first: 16 }, 16],
  ['a quick wave', wave, 8],
  ['a quick wave at the most', { ...wave, lastSize: 16 }, 16],
  ['a quick wave of one call', { ...wave, lastSize: 1 }, 4],
  ['a wave of nothing', { ...wave, lastSize: 0 }, 4],
  ['a slow wave', { ...wave, waveMs: 9_000, lastSize: 16 }, 8],
  ['a slow wave of one call', { ...wave, waveMs: 9_000, lastSize: 1 }, 1],
  ['a wave slower than most that may take so long', { ...wave, waveMs: 9_000, goalMs: 12_000 }, 8],
  ['a small allowance', { ...wave, allowance: 3 }, 3],
  ['no allowance', { ...wave, allowance: 0 }, 0],
  ['no time for another', { ...wave, waveMs: 9_000, timeLeftMs: 9_000 }, 0],
  ['no time at all', { ...wave, waveMs: null, timeLeftMs: 0 }, 0],
])('sizes a wave after %s', (_, input, size) => {
  expect(waveSize(input)).toBe(size);
});
