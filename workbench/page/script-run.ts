// `google.script.run` as the sidebar knows it, over any line that carries a name and plain values.

/** Calls that Google lets run at once; more wait for a place. */
const AT_ONCE = 10;

export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly name: string; readonly message: string };

type Handler = (value: unknown, userObject: unknown) => void;

export interface Runner {
  withSuccessHandler(handler: Handler): Runner;
  withFailureHandler(handler: Handler): Runner;
  withUserObject(object: unknown): Runner;
  /** The add-on's functions, by name. */
  readonly [fn: string]: unknown;
}

interface Handlers {
  readonly success: Handler | null;
  readonly failure: Handler | null;
  readonly object: unknown;
}

/**
 * The `run` object for these functions. `send` carries a call and resolves when it has ended. Calling with a
 * value that Google would not carry throws at once; a call that fails without a failure handler is only
 * logged, as Google does.
 */
export function scriptRun(
  names: readonly string[],
  send: (fn: string, args: readonly unknown[]) => Promise<Outcome>,
): Runner {
  let going = 0;
  const waiting: (() => void)[] = [];

  async function call(fn: string, args: readonly unknown[], handlers: Handlers): Promise<void> {
    if (going >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    going += 1;
    const outcome = await send(fn, args);
    going -= 1;
    waiting.shift()?.();
    if (outcome.ok) {
      handlers.success?.(outcome.value, handlers.object);
      return;
    }
    const error = new Error(outcome.message);
    error.name = outcome.name;
    if (handlers.failure) handlers.failure(error, handlers.object);
    else console.error(error);
  }

  const runner = (handlers: Handlers): Runner =>
    Object.freeze({
      ...Object.fromEntries(
        names.map((fn) => [
          fn,
          (...args: unknown[]) => {
            args.forEach((value, index) => {
              refuseUncarried(value, String(index));
            });
            void call(fn, structuredClone(args), handlers);
          },
        ]),
      ),
      withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
      withUserObject: (object: unknown) => runner({ ...handlers, object }),
    });
  return runner({ success: null, failure: null, object: null });
}

/** Throws for what `google.script.run` refuses: dates, functions, `undefined`, DOM nodes, at any depth. */
export function refuseUncarried(value: unknown, where: string): void {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return;
    case 'number':
      if (Number.isFinite(value)) return;
      break;
    case 'object': {
      if (value === null) return;
      if (Array.isArray(value)) {
        value.forEach((item, index) => {
          refuseUncarried(item, `${where}.${index}`);
        });
        return;
      }
      const parent: unknown = Object.getPrototypeOf(value);
      if (parent === Object.prototype || parent === null) {
        for (const [key, item] of Object.entries(value)) refuseUncarried(item, `${where}.${key}`);
        return;
      }
    }
  }
  throw new TypeError(`Failed due to illegal value in property: ${where}`);
}
