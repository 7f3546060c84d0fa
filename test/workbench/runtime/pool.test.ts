// The threads of a bundle: they are used again, but for those that hold on to too much memory.
import { Pool } from '../../../workbench/runtime/pool';

test('a thread is reused', () => {
  const pool = new Pool('function ordinary() {}');
  const [thread, other] = [pool.take(), pool.take()];
  pool.give(thread);
  expect([pool.take(), pool.take()]).toContain(thread);
  void other.terminate();
  pool.close();
});

test('a thread whose heap has grown large is not reused', () => {
  const pool = new Pool('function large() {}');
  const thread = pool.take();
  thread.heapBytes = 300_000_000;
  pool.give(thread);
  expect([pool.take(), pool.take(), pool.take()]).not.toContain(thread);
  pool.close();
});
