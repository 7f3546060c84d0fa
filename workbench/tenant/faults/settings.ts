// What follows a fault's name, `key=value,…` or one bare value: read with a sentence for what is wrong.
import type { Trigger } from './types';

/** The fault cannot be read; the message is a sentence that says what would be right. */
export class FaultError extends Error {
  override readonly name = 'FaultError';
}

/**
 * What follows the name: one bare value, or settings by name. Notes what was asked for, to refuse the
 * rest.
 */
export class Settings {
  readonly #bare: string | null;
  readonly #named = new Map<string, string>();
  readonly #asked = new Set<string>();
  #bareAsked = false;

  constructor(
    readonly spec: string,
    text: string | null,
  ) {
    const parts = text === null ? [] : text.split(',');
    this.#bare = parts.length === 1 && !parts[0]?.includes('=') ? (parts[0] ?? '') : null;
    if (this.#bare !== null) return;
    for (const part of parts) {
      const [key = '', ...rest] = part.split('=');
      if (rest.length !== 1) throw this.error(`"${part}" is not of the form name=value`);
      if (this.#named.has(key)) throw this.error(`"${key}" stands there twice`);
      this.#named.set(key, rest[0] ?? '');
    }
  }

  error(what: string): FaultError {
    return new FaultError(`The fault "${this.spec}" cannot be read: ${what}.`);
  }

  get(key: string): string | null {
    this.#asked.add(key);
    return this.#named.get(key) ?? null;
  }

  need(key: string, example: string): string {
    const found = this.get(key);
    if (found === null) throw this.error(`it needs ${example}`);
    return found;
  }

  /** The one value after the colon, as in `reject-user:123`. */
  bare(example: string): string {
    this.#bareAsked = true;
    if (this.#bare === null || this.#bare === '') throw this.error(`it needs one value, as in ${example}`);
    return this.#bare;
  }

  count(key: string, text: string): number {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < 1)
      throw this.error(`${key} is "${text}" and must be a whole number from 1`);
    return value;
  }

  rate(key: string, text: string): number {
    const value = Number(text);
    if (text === '' || !(value >= 0 && value <= 1))
      throw this.error(`${key} is "${text}" and must be a number from 0 to 1`);
    return value;
  }

  /** A number of seconds, 0 or more. */
  seconds(key: string, text: string): number {
    const value = Number(text);
    if (text === '' || !(value >= 0 && Number.isFinite(value)))
      throw this.error(`${key} is "${text}" and must be a number of seconds`);
    return value;
  }

  oneOf<T extends string>(key: string, text: string, words: readonly T[]): T {
    const word = words.find((each) => each === text);
    if (word === undefined) throw this.error(`${key} is "${text}" and must be one of ${words.join(', ')}`);
    return word;
  }

  /** `every=N`, `nth=N` or `rate=P`: exactly one of them. */
  trigger(): Trigger {
    const [every, nth, rate] = [this.get('every'), this.get('nth'), this.get('rate')];
    const given = [every, nth, rate].filter((each) => each !== null).length;
    if (given !== 1) throw this.error('it needs one of every=N, nth=N and rate=P');
    if (every !== null) return { kind: 'every', n: this.count('every', every) };
    if (nth !== null) return { kind: 'nth', n: this.count('nth', nth) };
    return { kind: 'rate', rate: this.rate('rate', rate ?? '') };
  }

  /** The N of `at=waveN`. */
  wave(): number {
    const at = this.need('at', 'at=waveN');
    const n = /^wave(\d+)$/.exec(at)?.[1];
    if (n === undefined) throw this.error(`at is "${at}" and must be waveN, as in at=wave2`);
    return this.count('the wave', n);
  }

  /** Throws if something was given that nobody asked for. */
  end(): void {
    const unknown = [...this.#named.keys()].find((key) => !this.#asked.has(key));
    const known = this.#asked.size === 0 ? 'it takes none' : `it takes ${[...this.#asked].join(', ')}`;
    if (unknown !== undefined) throw this.error(`it has no setting "${unknown}"; ${known}`);
    if (this.#bare !== null && !this.#bareAsked)
      throw this.error(`"${this.#bare}" is not expected; ${known}`);
  }
}
