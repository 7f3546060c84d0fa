// google.script.run's way out: what the page's arguments become before the script gets them. Runs in browsers
// too.

/**
 * The arguments as the script gets them, all of them JSON. Throws the TypeError of the real client for what
 * it refuses: dates, functions, instances of classes, symbols, absent values outside lists, cycles. Absent
 * values in lists become null, numbers that are none too, and keys that end in two underscores are left out.
 */
export function clientArguments(args: readonly unknown[]): unknown[] {
  return args.map((value, index) => cloned(value, String(index), []));
}

function cloned(value: unknown, key: string, above: readonly object[]): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'object':
      break;
    default:
      throw illegal(key);
  }
  if (value === null) return null;
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  const chain = [...above, value];
  if (Array.isArray(value)) {
    return value.map((each, index) => (each === undefined ? null : cloned(each, String(index), chain)));
  }
  if (!isPlain(value)) throw illegal(key);
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    if (!name.endsWith('__')) copy[name] = cloned(inner, name, chain);
  }
  return copy;
}

const illegal = (key: string) => new TypeError(`Failed due to illegal value in property: ${key}`);

/** Objects of other windows and contexts are plain too. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
