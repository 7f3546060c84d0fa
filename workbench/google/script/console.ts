// console and Logger: what a script writes about itself.
import { theHost } from './ask';
import { anything } from './kinds';
import { type Method, method, strictObject } from './strict';

/** Any number of arguments, the first of which may hold %s, %d and %j. */
const writer = (level: 'log' | 'info' | 'warn' | 'error', result: () => unknown): Method => ({
  takes: () => true,
  run: (args) => {
    theHost().log(level, formatted(args));
    return result();
  },
});

const nothing = () => undefined;

export const makeConsole = (): object =>
  strictObject('console', {
    log: writer('log', nothing),
    info: writer('info', nothing),
    warn: writer('warn', nothing),
    error: writer('error', nothing),
  });

export function makeLogger(): object {
  const logger: object = strictObject('Logger', {
    log: [method([anything], log), writer('info', () => logger)],
  });
  function log(value: unknown): object {
    theHost().log('info', shown(value));
    return logger;
  }
  return logger;
}

function formatted(args: readonly unknown[]): string {
  const [first, ...others] = args;
  if (typeof first !== 'string') return args.map(shown).join(' ');
  const text = first.replace(/%[sdj]/g, (mark) => (others.length > 0 ? shown(others.shift()) : mark));
  return [text, ...others.map(shown)].join(' ');
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
