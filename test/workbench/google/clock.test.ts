// The clock, real and virtual.
import { realClock, virtualClock } from '../../../workbench/google';

const START = Date.UTC(2026, 2, 14);

describe('a virtual clock', () => {
  test('sleeps an hour without real time passing', async () => {
    const clock = virtualClock(START);
    const wall = Date.now();
    await clock.sleep(3_600_000);
    expect(clock.now()).toBe(START + 3_600_000);
    expect(Date.now() - wall).toBeLessThan(5_000);
  });

  test('lets concurrent sleepers sleep at the same time', async () => {
    const clock = virtualClock(START);
    await Promise.all([clock.sleep(50), clock.sleep(50), clock.sleep(30)]);
    expect(clock.now()).toBe(START + 50);
  });

  test('wakes sleepers in order, each at its own time', async () => {
    const clock = virtualClock(START);
    const woken: string[] = [];
    const sleeper = async (name: string, ms: number) => {
      await clock.sleep(ms);
      woken.push(`${name} ${clock.now() - START}`);
    };
    await Promise.all([sleeper('late', 60_000), sleeper('early', 10).then(() => sleeper('again', 10))]);
    expect(woken).toEqual(['early 10', 'again 20', 'late 60000']);
  });

  test("doesn't advance for an alarm alone", async () => {
    const clock = virtualClock(START);
    let rung = false;
    clock.alarm(START + 5, () => {
      rung = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect([rung, clock.now()]).toEqual([false, START]);
  });

  test('rings an alarm at its time during a sleep, and the alarm can end the sleep there', async () => {
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

  test('never rings a cancelled alarm', () => {
    const clock = virtualClock(START);
    const rings: string[] = [];
    const cancel = clock.alarm(START + 1, () => rings.push('cancelled'));
    clock.alarm(START + 2, () => rings.push('kept'));
    cancel();
    clock.advance(10);
    expect(rings).toEqual(['kept']);
  });

  test('holds sleepers still while somebody computes', async () => {
    const clock = virtualClock(START);
    const release = clock.hold();
    const sleep = clock.sleep(1_000);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(clock.now()).toBe(START);
    release();
    await sleep;
    expect(clock.now()).toBe(START + 1_000);
  });

  test("doesn't skip ahead during a pending request, but lets the server sleep", async () => {
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

  test('shows other threads the same time', () => {
    const clock = virtualClock(START);
    clock.advance(1_234);
    const [base = 0, wall = 0] = new Float64Array(clock.shared);
    expect(base + wall * Date.now()).toBe(START + 1_234);
  });
});

describe('a real clock', () => {
  test('follows the system clock and can be moved forward', () => {
    const clock = realClock();
    const before = clock.now();
    expect(Math.abs(before - Date.now())).toBeLessThan(1_000);
    clock.advance(60_000);
    expect(clock.now() - Date.now()).toBeGreaterThanOrEqual(59_000);
  });

  test('wakes a sleeper when it is moved past the end of the sleep', async () => {
    const clock = realClock();
    const sleep = clock.sleep(3_600_000);
    clock.advance(3_600_000);
    await sleep;
    expect(clock.now() - Date.now()).toBeGreaterThanOrEqual(3_599_000);
  });

  test('ends an aborted sleep at once', async () => {
    const clock = realClock();
    const stop = new AbortController();
    const sleep = clock.sleep(3_600_000, stop.signal);
    stop.abort();
    await sleep;
    expect(clock.now() - Date.now()).toBeLessThan(1_000);
  });
});
