// The clock, real and virtual.
import { realClock, virtualClock } from '../../../workbench/google';

const START = Date.UTC(2026, 2, 14);

describe('virtual', () => {
  test('an hour of sleep takes no time of the wall', async () => {
    const clock = virtualClock(START);
    const wall = Date.now();
    await clock.sleep(3_600_000);
    expect(clock.now()).toBe(START + 3_600_000);
    expect(Date.now() - wall).toBeLessThan(5_000);
  });

  test('those who sleep at the same time do not sleep one after another', async () => {
    const clock = virtualClock(START);
    await Promise.all([clock.sleep(50), clock.sleep(50), clock.sleep(30)]);
    expect(clock.now()).toBe(START + 50);
  });

  test('sleepers wake in the order of their times, at their times', async () => {
    const clock = virtualClock(START);
    const woken: string[] = [];
    const sleeper = async (name: string, ms: number) => {
      await clock.sleep(ms);
      woken.push(`${name} ${clock.now() - START}`);
    };
    await Promise.all([sleeper('late', 60_000), sleeper('early', 10).then(() => sleeper('again', 10))]);
    expect(woken).toEqual(['early 10', 'again 20', 'late 60000']);
  });

  test('an alarm alone makes no time pass', async () => {
    const clock = virtualClock(START);
    let rung = false;
    clock.alarm(START + 5, () => {
      rung = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect([rung, clock.now()]).toEqual([false, START]);
  });

  test('an alarm on the way of a sleeper rings at its own time, and can end the sleep there', async () => {
    const clock = virtualClock(START);
    const stop = new AbortController();
    let rungAt = 0;
    clock.alarm(START + 500, () => {
      rungAt = clock.now();
      stop.abort();
    });
    await clock.sleep(1_000, stop.signal);
    expect([rungAt, clock.now()]).toEqual([START + 500, START + 500]);
  });

  test('a cancelled alarm stays silent', () => {
    const clock = virtualClock(START);
    const rings: string[] = [];
    const cancel = clock.alarm(START + 1, () => rings.push('cancelled'));
    clock.alarm(START + 2, () => rings.push('kept'));
    cancel();
    clock.advance(10);
    expect(rings).toEqual(['kept']);
  });

  test('while somebody computes, sleepers make no time pass', async () => {
    const clock = virtualClock(START);
    const release = clock.hold();
    const sleep = clock.sleep(1_000);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(clock.now()).toBe(START);
    release();
    await sleep;
    expect(clock.now()).toBe(START + 1_000);
  });

  test('who waits for an answer keeps an earlier sleeper from jumping, and lets the answering one sleep', async () => {
    const clock = virtualClock(START);
    const long = clock.sleep(3_600_000);
    const release = clock.hold('weak');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(clock.now()).toBe(START);
    await clock.sleep(50);
    expect(clock.now()).toBe(START + 50);
    release();
    await long;
    expect(clock.now()).toBe(START + 3_600_000);
  });

  test('other threads read the same time', () => {
    const clock = virtualClock(START);
    clock.advance(1_234);
    const [base = 0, wall = 0] = new Float64Array(clock.shared);
    expect(base + wall * Date.now()).toBe(START + 1_234);
  });
});

describe('real', () => {
  test('goes with the wall, and can be moved forward', () => {
    const clock = realClock();
    const before = clock.now();
    expect(Math.abs(before - Date.now())).toBeLessThan(1_000);
    clock.advance(60_000);
    expect(clock.now() - Date.now()).toBeGreaterThanOrEqual(59_000);
  });

  test('moving it forward wakes who slept until then', async () => {
    const clock = realClock();
    const sleep = clock.sleep(3_600_000);
    clock.advance(3_600_000);
    await sleep;
    expect(clock.now() - Date.now()).toBeGreaterThanOrEqual(3_599_000);
  });

  test('a sleep that is called off ends at once', async () => {
    const clock = realClock();
    const stop = new AbortController();
    const sleep = clock.sleep(3_600_000, stop.signal);
    stop.abort();
    await sleep;
    expect(clock.now() - Date.now()).toBeLessThan(1_000);
  });
});
