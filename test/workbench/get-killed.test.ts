// A Get whose execution is ended at every call of a Google service, one after the other.
import type { BenchOptions } from './bench';
import { getAll, openGetting, pairs } from './getting';

test('a Get that is killed at any call of a Google service has every enrollment once in the end', async () => {
  let calls = 0;
  let killAt = 0;
  const hook: NonNullable<BenchOptions['hook']> = (call) => {
    if (call.phase === 'before') calls += 1;
    return call.phase === 'before' && calls === killAt ? 'kill' : 'go';
  };
  const first = await openGetting(150, { hook });
  const begin = calls;
  await getAll(first);
  const end = calls;
  await first.close();
  expect(end - begin).toBeGreaterThan(50);
  const wrong: string[] = [];
  for (let at = begin + 1; at <= end; at += 1) {
    [calls, killAt] = [0, at];
    const bench = await openGetting(150, { hook });
    await getAll(bench);
    const found = pairs(bench);
    if (found.length !== 300 || new Set(found).size !== 300)
      wrong.push(`${at}: ${found.length}, ${new Set(found).size}`);
    await bench.close();
  }
  expect(wrong).toEqual([]);
}, 240_000);
