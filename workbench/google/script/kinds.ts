// The kinds of arguments that Google's methods take, and how Google names what it was given instead.

export interface Kind<T> {
  readonly fits: (value: unknown) => value is T;
}

const kind = <T>(fits: (value: unknown) => value is T): Kind<T> => ({ fits });

export const text = kind((value): value is string => typeof value === 'string');
export const flag = kind((value): value is boolean => typeof value === 'boolean');
export const whole = kind((value): value is number => Number.isInteger(value));
export const moment = kind((value): value is Date => value instanceof Date);
export const table = kind(
  (value): value is readonly (readonly unknown[])[] => Array.isArray(value) && value.every(Array.isArray),
);
export const list = kind((value): value is readonly unknown[] => Array.isArray(value));
export const bytes = kind(
  (value): value is readonly number[] => Array.isArray(value) && value.every(Number.isInteger),
);
export const plain = kind(
  (value): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    classNames.get(value) === undefined,
);
export const anything = kind((_value): _value is unknown => true);

export const orNull = <T>({ fits }: Kind<T>): Kind<T | null> =>
  kind((value): value is T | null => value === null || fits(value));

/** One of the values of an enumeration. */
export const oneOf = <T extends object>(values: readonly T[]): Kind<T> =>
  kind((value): value is T => values.some((each) => each === value));

/** Names of the classes of Google's objects, for messages. */
const classNames = new WeakMap<object, string>();

export function nameClass(object: object, name: string): void {
  classNames.set(object, name);
}

/**
 * The type of a value as Google's messages have it: `String`, `number`, `number[][]`, `SpreadsheetApp.Range`.
 */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : typeName(value[0])}[]`;
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'boolean':
      return 'Boolean';
    case 'number':
      return 'number';
    case 'object':
      return value instanceof Date ? 'Date' : (classNames.get(value) ?? '(class)');
    default:
      return '(class)';
  }
}
