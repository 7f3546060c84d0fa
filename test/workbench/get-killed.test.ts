// A Get whose execution is ended at every call of a Google service, one after the other.
import type { GetReport, State } from '../../src/contract';
import type { BenchOptions } from './bench';
import { ALL, getAll, openGetting, pairs } from './getting';
import { ask } from './jobs';

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

test('a Get that is killed and left is in the state of a reopened sidebar, and continues to the end', async () => {
  let calls = 0;
  let killAt = 0;
  const hook: NonNullable<BenchOptions['hook']> = (call) => {
    if (call.phase === 'before') calls += 1;
    return call.phase === 'before' && calls === killAt ? 'kill' : 'go';
  };
  const whole = await openGetting(150, { hook });
  calls = 0;
  await ask<GetReport>(whole, 'startGet', { wanted: ALL, total: null });
  const middle = calls - 8;
  await whole.close();

  const bench = await openGetting(150, { hook });
  [calls, killAt] = [0, middle];
  expect(await ask<GetReport>(bench, 'startGet', { wanted: ALL, total: null })).toBeNull();
  killAt = 0;
  const look = async (how: 'top' | 'whole') => {
    const reply = await ask<State>(bench, 'getState', how);
    if (!reply?.ok) throw new Error('no state');
    return reply.value.get;
  };
  expect(await look('top')).toBeNull();
  expect(await look('whole')).toMatchObject({ state: 'going', held: true });
  await bench.clock.sleep(60_000);
  let left = await look('whole');
  expect(left).toMatchObject({ state: 'going', held: false });
  for (let n = 0; left !== null && n < 20; n += 1) {
    await ask<GetReport>(bench, 'continueGet', { get: left.get, slice: left.slice });
    left = await look('whole');
  }
  expect(left).toBeNull();
  expect(pairs(bench)).toHaveLength(300);
  expect(new Set(pairs(bench)).size).toBe(300);
  await bench.close();
}, 60_000);
