// Random numbers of the planner: the same for the same seed, on every machine.
import { randomFrom } from '../../../src/plan/graph/random';

const drawn = (seed: number, below = 1000) => {
  const random = randomFrom(seed);
  return Array.from({ length: 8 }, () => random(below));
};

// Worked out with whole numbers of any size, by the definition of mulberry32.
test.each([
  [1, [627, 2, 527, 981, 968, 281, 612, 720]],
  [42, [601, 448, 852, 669, 174, 526, 273, 624]],
])('the seed %d gives the numbers of mulberry32', (seed, numbers) => {
  expect(drawn(seed)).toEqual(numbers);
});

test('every number below the bound comes up, and no other', () => {
  const random = randomFrom(7);
  const seen = new Set(Array.from({ length: 200 }, () => random(6)));
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5]);
});
