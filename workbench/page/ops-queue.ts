// What the person did, on its way to the server: in order, together if it comes thick, and awaited before a
// script runs.
import type { PersonOp } from '../server/wire';

export class OpsQueue {
  #waiting: { readonly base: number; readonly op: PersonOp }[] = [];
  #sending: Promise<void> | null = null;

  /** `send` takes ops that were made on top of the same state; `failed` hears why some did not arrive. */
  constructor(
    private readonly send: (base: number, ops: readonly PersonOp[]) => Promise<unknown>,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** `base`: the number of the last event that the sheet showed when this was done. */
  add(op: PersonOp, base: number): void {
    const last = this.#waiting[this.#waiting.length - 1];
    // Only the last of many selections matters.
    if (op.kind === 'select' && last?.op.kind === 'select') this.#waiting.pop();
    this.#waiting.push({ base, op });
    this.#sending ??= Promise.resolve().then(() => this.#sendAll());
  }

  /** Resolves when all that was added before has arrived, or has failed. */
  async settled(): Promise<void> {
    while (this.#sending) await this.#sending;
  }

  async #sendAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const [{ base } = { base: 0 }] = this.#waiting;
      const end = this.#waiting.findIndex((waiting) => waiting.base !== base);
      const together = this.#waiting.splice(0, end < 0 ? this.#waiting.length : end);
      try {
        await this.send(
          base,
          together.map(({ op }) => op),
        );
      } catch (error) {
        this.failed(error);
      }
    }
    this.#sending = null;
  }
}
