// Threads for scripts: one is always warm, those of killed executions are thrown away.
import vm from 'node:vm';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { CallAnswered } from '../google';
import { halves } from './compile';
import type { LogLine, ThreadData, ThreadReport, ThreadTask } from './thread-messages';

/** What a thread asks and says while it does a task. */
export interface Listener {
  /** A service call, as JSON. It blocks the thread until `answer`. */
  call(json: string): void;
  log(line: LogLine): void;
}

export class Thread {
  readonly #worker: Worker;
  readonly #calls: MessagePort;
  readonly #bell = new Int32Array(new SharedArrayBuffer(4));
  #listener: Listener | null = null;
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
    this.#worker.on('message', (report: ThreadReport) => this.#end()?.resolve(report));
    this.#worker.on('error', (error) => this.#end()?.reject(error));
    this.#worker.on('exit', () => this.#end()?.reject(new Error("The script's thread ended.")));
    this.#keepsAlive(false);
  }

  /** Rejects where the thread ends before the task does. One task at a time. */
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

export class Pool {
  readonly #data: Omit<ThreadData, 'bell' | 'calls'>;
  readonly #idle: Thread[] = [];
  #closed = false;

  constructor(bundle: string, clock: SharedArrayBuffer) {
    const script = new vm.Script(bundle, { filename: 'Code.js' });
    this.#data = { services: halves().services, bundle, bundleCache: script.createCachedData(), clock };
    this.#warm();
  }

  take(): Thread {
    if (this.#closed) throw new Error('The workbench is closed.');
    const thread = this.#idle.pop() ?? new Thread(this.#data);
    this.#warm();
    return thread;
  }

  give(thread: Thread): void {
    if (this.#closed) void thread.terminate();
    else this.#idle.push(thread);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#idle.splice(0).map((thread) => thread.terminate()));
  }

  #warm(): void {
    if (this.#idle.length === 0) this.#idle.push(new Thread(this.#data));
  }
}
