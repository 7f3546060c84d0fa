// How far a slice is: written every few seconds while it works, at once if Docebo puts calls off, and never
// more often.
import { progressOf } from '../../src/job/progress';

function watched() {
  const written: {
    readonly calls: number;
    readonly enrollments: number;
    readonly waitsUntil: number | null;
  }[] = [];
  let now = 0;
  const platform = {
    now: () => now,
    documentStore: {
      get: () => null,
      set: (_name: string, text: string) => void written.push(JSON.parse(text)),
      setAll: () => {},
      remove: () => {},
    },
  };
  const watcher = progressOf(platform, { job: 'job-1', slice: 3 });
  return {
    watcher,
    written,
    at: (ms: number) => {
      now = ms;
    },
  };
}

test('is written every two and a half seconds at most', () => {
  const { watcher, written, at } = watched();
  for (let ms = 0; ms <= 10_000; ms += 100) {
    at(ms);
    watcher.wave(ms / 100, []);
  }
  expect(written.map(({ calls }) => calls)).toEqual([25, 50, 75, 100]);
});

test('counts each enrollment once, however many calls carry it', () => {
  const { watcher, written, at } = watched();
  watcher.wave(1, ['1/7', '1/8']);
  at(3_000);
  watcher.wave(2, ['1/8', '1/9']);
  expect(written).toMatchObject([{ job: 'job-1', slice: 3, calls: 2, enrollments: 3 }]);
});

test('reports a wait at once, and that it is over with the next wave', () => {
  const { watcher, written, at } = watched();
  watcher.waits(200);
  expect(written).toEqual([]);
  watcher.waits(8_000);
  expect(written.at(-1)?.waitsUntil).toBe(8_000);
  at(8_000);
  watcher.wave(1, []);
  expect(written.at(-1)?.waitsUntil).toBeNull();
});
