// LockService: one execution at a time. A lock ends with the execution that holds it, however that ends.
import type { WorkbenchClock } from '../clock';
import { ServiceException } from '../fault';
import type { Store } from '../service-calls';
import type { Caller, Family } from './context';

interface Waiter {
  readonly execution: number;
  readonly grant: () => void;
}

interface Lock {
  holder: number | null;
  readonly waiters: Waiter[];
}

export class Locks {
  readonly #locks = new Map<string, Lock>();

  constructor(private readonly clock: WorkbenchClock) {}

  /** Waits up to `ms`, first come first served. True if the execution holds the lock afterwards. */
  async acquire(key: string, caller: Caller, ms: number): Promise<boolean> {
    if (this.take(key, caller.execution)) return true;
    if (ms <= 0) return false;
    const lock = this.#lock(key);
    const awake = new AbortController();
    const wake = () => awake.abort();
    const waiter: Waiter = { execution: caller.execution, grant: wake };
    lock.waiters.push(waiter);
    caller.signal.addEventListener('abort', wake, { once: true });
    await this.clock.sleep(ms, awake.signal);
    caller.signal.removeEventListener('abort', wake);
    const at = lock.waiters.indexOf(waiter);
    if (at >= 0) lock.waiters.splice(at, 1);
    return lock.holder === caller.execution;
  }

  /** Takes the lock if it is free. True if the execution holds it afterwards. */
  take(key: string, execution: number): boolean {
    const lock = this.#lock(key);
    lock.holder ??= execution;
    return lock.holder === execution;
  }

  holds(key: string, execution: number): boolean {
    return this.#lock(key).holder === execution;
  }

  release(key: string, execution: number): void {
    const lock = this.#lock(key);
    if (lock.holder !== execution) return;
    const next = lock.waiters.shift();
    lock.holder = next?.execution ?? null;
    next?.grant();
  }

  /** Everything that an execution holds or waits for, when it is over. */
  releaseAll(execution: number): void {
    for (const [key, lock] of this.#locks) {
      const still = lock.waiters.filter((waiter) => waiter.execution !== execution);
      lock.waiters.splice(0, lock.waiters.length, ...still);
      this.release(key, execution);
    }
  }

  #lock(key: string): Lock {
    const found = this.#locks.get(key) ?? { holder: null, waiters: [] };
    this.#locks.set(key, found);
    return found;
  }
}

const keyOf = (caller: Caller, store: Store) => (store === 'user' ? `user ${caller.user}` : store);

const lockTimeout = () =>
  new ServiceException('Lock timeout: another process was holding the lock for too long.');

/** Locks of executions that do not wait: anybody who finds one taken has waited in vain. */
export function locksAtOnce(
  locks: Locks,
  clock: WorkbenchClock,
): Pick<Family<'LockService'>, 'LockService.Lock.tryLock' | 'LockService.Lock.waitLock'> {
  const take = (caller: Caller, store: Store, ms: number): boolean => {
    const key = keyOf(caller, store);
    if (locks.take(key, caller.execution)) return true;
    clock.advance(ms);
    return false;
  };
  return {
    'LockService.Lock.tryLock': take,
    'LockService.Lock.waitLock': (caller, store, ms) => {
      if (take(caller, store, ms)) return null;
      throw lockTimeout();
    },
  };
}

export function lockServices(locks: Locks, hasDocument: boolean): Family<'LockService'> {
  return {
    'LockService.getDocumentLock': () => hasDocument,
    'LockService.getUserLock': () => true,
    'LockService.getScriptLock': () => true,
    'LockService.Lock.tryLock': (caller, store, ms) =>
      caller.idle(() => locks.acquire(keyOf(caller, store), caller, ms)),
    'LockService.Lock.waitLock': async (caller, store, ms) => {
      const held = await caller.idle(() => locks.acquire(keyOf(caller, store), caller, ms));
      if (held) return null;
      throw lockTimeout();
    },
    'LockService.Lock.hasLock': (caller, store) => locks.holds(keyOf(caller, store), caller.execution),
    'LockService.Lock.releaseLock': (caller, store) => {
      locks.release(keyOf(caller, store), caller.execution);
      return null;
    },
  };
}
