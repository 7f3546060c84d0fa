// Properties and locks: limits, users, waiting, and what happens to them when an execution ends.
import { virtualClock } from '../../../workbench/google';
import type { Workbench } from '../../../workbench/runtime';
import { openAddOn, openScript } from '../runtime/support';

const USER = 'PropertiesService.getUserProperties()';

describe('properties', () => {
  test('are set, read, listed and deleted', async () => {
    const script = await openScript();
    const read = await script(`const store = ${USER};
      store.setProperty('a', '1').setProperties({ b: '2', c: '3' }).deleteProperty('a');
      const before = [store.getProperty('a'), store.getProperty('b'), store.getKeys(), store.getProperties()];
      store.setProperties({ d: '4' }, true);
      return [...before, store.getKeys(), store.deleteAllProperties().getKeys()];`);
    expect(read).toEqual([null, '2', ['b', 'c'], { b: '2', c: '3' }, ['d'], []]);
  });

  test('belong to one user in the user store, and to everyone in the document store', async () => {
    const { workbench } = await openScript();
    const as = (user: string, body: string) => workbench.call('run', [body], { user });
    await as(
      'ann@example.com',
      `${USER}.setProperty('k', 'ann'); PropertiesService.getDocumentProperties().setProperty('k', 'doc')`,
    );
    const bob = await as(
      'bob@example.com',
      `return [${USER}.getProperty('k'), PropertiesService.getDocumentProperties().getProperty('k')]`,
    );
    expect(bob).toMatchObject({ ok: true, value: [null, 'doc'] });
    expect(workbench.properties.user('ann@example.com')).toEqual({ k: 'ann' });
    expect(workbench.properties.document()).toEqual({ k: 'doc' });
  });

  test('hold 9 KB each, counted in bytes', async () => {
    const script = await openScript();
    await script(`${USER}.setProperty('k', 'x'.repeat(9216))`);
    await expect(script(`${USER}.setProperty('k', 'x'.repeat(9217))`)).rejects.toThrow(
      'Argument too large: value',
    );
    await expect(script(`${USER}.setProperty('k', 'é'.repeat(4609))`)).rejects.toThrow(
      'Argument too large: value',
    );
  });

  test('hold 500 KB per store, and a write that exceeds it changes nothing', async () => {
    const script = await openScript();
    await expect(
      script(`for (let i = 0; i < 60; i += 1) ${USER}.setProperty('k' + i, 'é'.repeat(4500))`),
    ).rejects.toThrow(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
    expect(Object.keys(script.workbench.properties.user('person@example.com'))).toHaveLength(56);
    await script(`${USER}.setProperty('k0', 'small').setProperty('new', 'x'.repeat(9000))`);
  });

  test('have a daily quota of reads and writes, which resets the next day', async () => {
    const clock = virtualClock(Date.UTC(2026, 2, 14));
    const script = await openScript({}, { clock, propertyOperationsADay: 3 });
    await script(`${USER}.setProperties({ a: '1', b: '2' }).getProperty('a')`);
    await expect(script(`${USER}.getProperty('a')`)).rejects.toThrow(
      'Service invoked too many times for one day: properties.',
    );
    clock.advance(86_400_000);
    expect(await script(`return ${USER}.getProperty('a')`)).toBe('1');
  });

  test('have no document store or document lock without a document', async () => {
    const script = await openScript({}, { spreadsheet: null });
    const read = await script(
      `return [PropertiesService.getDocumentProperties(), LockService.getDocumentLock(), LockService.getUserLock() !== null]`,
    );
    expect(read).toEqual([null, null, true]);
  });
});

describe('locks', () => {
  const CODE = `
    const lockOf = (kind) => LockService['get' + kind + 'Lock']();
    function hold(kind, ms) { const lock = lockOf(kind); lock.waitLock(0); Utilities.sleep(ms); return lock.hasLock(); }
    function tryFor(kind, ms) { return lockOf(kind).tryLock(ms); }
    function tryAgain() {
      const lock = lockOf('Document'); const start = Date.now(); const seen = [lock.tryLock(500), Date.now() - start];
      try { lock.waitLock(500); } catch (error) { seen.push(error.name, error.message); }
      lock.waitLock(120000);
      return [...seen, Date.now() - start];
    }
    function waitFor() { lockOf('Document').waitLock(120000); return Date.now(); }
    function holdAndThrow() { lockOf('Document').waitLock(0); throw new Error('out'); }
    function twice() { const a = lockOf('Script'); a.waitLock(0); const b = lockOf('Script'); const again = b.tryLock(0);
      b.releaseLock(); return [again, a.hasLock()]; }`;

  /** Time stands still until `release`. */
  const openLocks = async () => {
    const clock = virtualClock(Date.UTC(2026, 2, 14));
    const release = clock.hold();
    return { release, workbench: await openAddOn({ code: CODE }, { clock }) };
  };

  test('keep a second execution out for as long as it waits, and no longer', async () => {
    const { release, workbench } = await openLocks();
    const holding = workbench.call('hold', ['Document', 60_000]);
    await until(workbench, 'sleep');
    const trying = workbench.call('tryAgain', []);
    release();
    expect(await trying).toMatchObject({
      value: [
        ...[false, 500],
        ...['Exception', 'Lock timeout: another process was holding the lock for too long.'],
        60_000,
      ],
    });
    expect(await holding).toMatchObject({ value: true });
  });

  test('are separate for each user, and the same execution can take one twice', async () => {
    const { release, workbench } = await openLocks();
    const holding = workbench.call('hold', ['User', 60_000], { user: 'ann@example.com' });
    await until(workbench, 'sleep');
    expect(await workbench.call('tryFor', ['User', 0], { user: 'bob@example.com' })).toMatchObject({
      value: true,
    });
    expect(await workbench.call('tryFor', ['User', 0], { user: 'ann@example.com' })).toMatchObject({
      value: false,
    });
    expect(await workbench.call('twice', [])).toMatchObject({ value: [true, false] });
    release();
    await holding;
  });

  test('are released when their execution returns, throws or is killed', async () => {
    const { release, workbench } = await openLocks();
    release();
    const isFree = async () => {
      const tried = await workbench.call('tryFor', ['Document', 0]);
      return tried.ok && tried.value;
    };
    await workbench.call('hold', ['Document', 1]);
    expect(await isFree()).toBe(true);
    await workbench.call('holdAndThrow', []);
    expect(await isFree()).toBe(true);
    workbench.setHook((call) => (call.method === 'sleep' ? 'kill' : 'go'));
    expect(await workbench.call('hold', ['Document', 1])).toMatchObject({ killed: true });
    expect(await isFree()).toBe(true);
  });

  test('go to waiting executions in order, and skip one that was killed while waiting', async () => {
    const { release, workbench } = await openLocks();
    const order: string[] = [];
    const holding = workbench.call('hold', ['Document', 1_000]);
    await until(workbench, 'sleep');
    const waiting: Promise<unknown>[] = [];
    for (const user of ['first', 'second', 'third']) {
      waiting.push(
        workbench.call('waitFor', [], { user }).then((result) => order.push(`${user} ${result.ok}`)),
      );
      await until(workbench, 'Lock.waitLock');
    }
    workbench.setHook(({ user, phase, method }) =>
      user === 'first' && phase === 'after' && method === 'Lock.waitLock' ? 'kill' : 'go',
    );
    release();
    await Promise.all([holding, ...waiting]);
    expect(order).toEqual(['first false', 'second true', 'third true']);
  });
});

/** Until an execution makes this call and stands in it. */
function until(workbench: Workbench, method: string): Promise<void> {
  return new Promise((resolve) => {
    workbench.setHook((call) => {
      if (call.method === method) {
        workbench.setHook(null);
        setImmediate(resolve);
      }
      return 'go';
    });
  });
}
