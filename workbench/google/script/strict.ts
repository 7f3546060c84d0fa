// Google's objects as a script sees them: the methods that are emulated, and an error naming whatever is not.
import { type Kind, nameClass, oneOf, typeName } from './kinds';

/** One way to call a method: what arguments fit, and what it does. */
export interface Method {
  readonly takes: (args: readonly unknown[]) => boolean;
  readonly run: (args: readonly unknown[]) => unknown;
}

type Kinds<A extends readonly unknown[]> = { readonly [I in keyof A]: Kind<A[I]> };

export function method<A extends readonly unknown[]>(kinds: Kinds<A>, run: (...args: A) => unknown): Method {
  const fits = (args: readonly unknown[]): args is A =>
    args.length === kinds.length && kinds.every((kind, index) => kind.fits(args[index]));
  return { takes: fits, run: (args) => (fits(args) ? run(...args) : undefined) };
}

/** A property that is no method: an enumeration, a class's companion. */
class Constant {
  constructor(readonly value: unknown) {}
}

type Members = Readonly<Record<string, Method | readonly Method[] | Constant>>;

/**
 * An object of Google's. Whatever is not among its members throws an Error that names it, read or written.
 */
export function strictObject(className: string, members: Members): object {
  const target: Record<string, unknown> = Object.create(null);
  for (const [name, member] of Object.entries(members)) {
    if (member instanceof Constant) target[name] = member.value;
    else target[name] = callable(`${className}.${name}`, isMethod(member) ? [member] : member);
  }
  target.toString = () => className.slice(className.lastIndexOf('.') + 1);
  const object = new Proxy(target, {
    get(_target, key) {
      if (typeof key === 'symbol' || key in target || key === 'toJSON' || key === 'then') {
        return typeof key === 'symbol' ? undefined : target[key];
      }
      throw new Error(`${className}.${key} is not emulated by the workbench.`);
    },
    set(_target, key) {
      throw new Error(`${className}.${String(key)} cannot be set.`);
    },
  });
  nameClass(object, className);
  return object;
}

const isMethod = (member: Method | readonly Method[]): member is Method => 'takes' in member;

function callable(name: string, ways: readonly Method[]): (...args: unknown[]) => unknown {
  return (...args) => {
    const way = ways.find((each) => each.takes(args));
    if (way) return way.run(args);
    throw exception(
      `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${name}.`,
    );
  };
}

interface Enumeration {
  readonly constant: Constant;
  /** The value of that name. Throws for a name that is none of its own. */
  readonly valueOf: (name: string) => object;
  readonly nameOf: (value: object) => string;
  readonly kind: Kind<object>;
}

/** One of Google's enumerations: each value gives its name by `toString` and `name`. */
export function enumeration(className: string, names: readonly string[]): Enumeration {
  const values = new Map<string, object>();
  const found = new Map<object, string>();
  for (const name of names) {
    const value = Object.freeze({ toString: () => name, name: () => name, toJSON: () => name });
    nameClass(value, className);
    values.set(name, value);
    found.set(value, name);
  }
  const known = <T>(result: T | undefined): T => {
    if (result === undefined) throw new Error(`${className} has no such value.`);
    return result;
  };
  const members = Object.fromEntries([...values].map(([name, value]) => [name, new Constant(value)]));
  return {
    constant: new Constant(strictObject(className, members)),
    valueOf: (name) => known(values.get(name)),
    nameOf: (value) => known(found.get(value)),
    kind: oneOf([...values.values()]),
  };
}

/** What Google's services throw. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}
