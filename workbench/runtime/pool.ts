// Threads for scripts: one is always warm, those of killed executions are thrown away.
import vm from 'node:vm';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { CallAnswered } from '../google';
import { halves } from './compile';
import type { LogLine, ThreadData, ThreadReport, ThreadTask } from './thread-messages';

/** What a thread asks and says while it does a task. */
interface Listener {
  /** A service call, as JSON. It blocks the thread until `answer`. */
  call(json: string): void;
  log(line: LogLine): void;
}

export class Thread {
  readonly #worker: Worker;
  readonly #calls: MessagePort;
  readonly #bell = new Int32Array(new SharedArrayBuffer(4));
  #listener: Listener | null = null;
  /** Of its heap, at the end of its last execution. */
  heapBytes = 0;
  #over: { resolve(report: ThreadReport): void; reject(error: Error): void } | null = null;

  constructor(data: Omit<ThreadData, 'bell' | 'calls'>) {
    const { port1, port2 } = new MessageChannel();
    this.#calls = port1;
    const workerData = { ...data, bell: this.#bell.buffer, calls: port2 };
    this.#worker = new Worker(halves().thread, {
      eval: true,
      workerData,
      transferList: [port2],
      // Loaders of the main thread are no use there, and slow.
      execArgv: [],
    });
    port1.on('message', (message: string | LogLine) => {
      if (typeof message === 'string') this.#listener?.call(message);
      else this.#listener?.log(message);
    });
    this.#worker.on('message', (report: ThreadReport) => {
      if (report.kind === 'ended') this.heapBytes = report.heapBytes;
      this.#end()?.resolve(report);
    });
    this.#worker.on('error', (error) => this.#end()?.reject(error));
    this.#worker.on('exit', () => this.#end()?.reject(new Error("The script's thread ended.")));
    this.#keepsAlive(false);
  }

  /** Rejects if the thread ends before the task does. One task at a time. */
  do(task: ThreadTask, listener: Listener): Promise<ThreadReport> {
    this.#listener = listener;
    this.#keepsAlive(true);
    return new Promise((resolve, reject) => {
      this.#over = { resolve, reject };
      this.#worker.postMessage(task);
    });
  }

  answer(answer: CallAnswered): void {
    this.#calls.postMessage(JSON.stringify(answer));
    Atomics.store(this.#bell, 0, 1);
    Atomics.notify(this.#bell, 0);
  }

  /** Nothing of the script runs after this, no `catch` and no `finally`, wherever it is. */
  async terminate(): Promise<void> {
    this.#listener = null;
    this.#over = null;
    await this.#worker.terminate();
    this.#calls.close();
  }

  #end() {
    const over = this.#over;
    this.#over = null;
    this.#keepsAlive(false);
    return over;
  }

  /** Idle threads must not keep the process alive. */
  #keepsAlive(alive: boolean): void {
    if (alive) {
      this.#worker.ref();
      this.#calls.ref();
    } else {
      this.#worker.unref();
      this.#calls.unref();
    }
  }
}

/**
 * Bytes of a heap above which a thread is not used again, so that its garbage is gone at once. Ordinary
 * sheets leave a tenth of it.
 */
const MOST_HEAP = 200_000_000;

/** Idle threads of a bundle: several workbenches may be between two executions. */
const MOST_IDLE = 4;

/** Milliseconds that threads stay after the last workbench has closed: the next one may want the same. */
const LINGER_MS = 1_000;

/** The threads of one bundle, for all workbenches that run it. */
class Threads {
  readonly #data: Omit<ThreadData, 'bell' | 'calls'>;
  readonly #idle: Thread[] = [];
  readonly #gone: () => void;
  #functions: Promise<readonly string[]> | null = null;
  #users = 0;
  #end: NodeJS.Timeout | undefined;

  constructor(bundle: string, gone: () => void) {
    const script = new vm.Script(bundle, { filename: 'Code.js' });
    this.#data = { services: halves().services, bundle, bundleCache: script.createCachedData() };
    this.#gone = gone;
    this.#warm();
  }

  enter(): void {
    this.#users += 1;
    clearTimeout(this.#end);
  }

  leave(): void {
    this.#users -= 1;
    if (this.#users > 0) return;
    this.#end = setTimeout(() => {
      this.#gone();
      for (const thread of this.#idle.splice(0)) void thread.terminate();
    }, LINGER_MS).unref();
  }

  take(): Thread {
    const thread = this.#idle.pop() ?? new Thread(this.#data);
    this.#warm();
    return thread;
  }

  give(thread: Thread): void {
    if (this.#users === 0 || this.#idle.length >= MOST_IDLE || thread.heapBytes > MOST_HEAP)
      void thread.terminate();
    else this.#idle.push(thread);
  }

  /** Names of the functions that a page may call: those of the bundle, whoever asks. */
  functions(): Promise<readonly string[]> {
    this.#functions ??= this.#list();
    return this.#functions;
  }

  async #list(): Promise<readonly string[]> {
    const thread = this.take();
    const report = await thread.do({ kind: 'list' }, { call: () => {}, log: () => {} });
    this.give(thread);
    return report.kind === 'functions' ? report.names : [];
  }

  #warm(): void {
    if (this.#idle.length === 0) this.#idle.push(new Thread(this.#data));
  }
}

const byBundle = new Map<string, Threads>();

/** A workbench's share of the threads of its bundle. */
export class Pool {
  readonly #threads: Threads;
  #closed = false;

  constructor(bundle: string) {
    const threads = byBundle.get(bundle) ?? new Threads(bundle, () => byBundle.delete(bundle));
    byBundle.set(bundle, threads);
    threads.enter();
    this.#threads = threads;
  }

  take(): Thread {
    if (this.#closed) throw new Error('The workbench is closed.');
    return this.#threads.take();
  }

  give(thread: Thread): void {
    this.#threads.give(thread);
  }

  functions(): Promise<readonly string[]> {
    return this.#threads.functions();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#threads.leave();
  }
}
