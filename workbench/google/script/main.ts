// Runs inside the script's own context, before the script: puts Google's services there, and starts its
// functions.

import type { RangeRef } from '../service-calls';
import { connect, type Host, loaded, theHost } from './ask';
import { resultOf } from './boundary';
import { makeConsole, makeLogger } from './console';
import { makeUrlFetchApp } from './fetch';
import { makeRange } from './range';
import { makeSpreadsheet, makeSpreadsheetApp } from './spreadsheet';
import { makeLockService, makePropertiesService } from './stores';
import { makeMailApp } from './triggers';
import { authMode, makeHtmlService, makeScriptApp, shownOf } from './ui';
import { makeSession, makeUtilities } from './utilities';

/** What to start. `event`: a simple trigger, which gets an event of this mode. */
export interface Start {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly event: string | null;
  /** The id of the clock trigger that starts it: the event is that of a clock. */
  readonly trigger?: string;
  /** The cells that a person edited: the event is that of an edit. */
  readonly edited?: RangeRef;
  /** Called for a tab of its own, which shows the page that it returns. */
  readonly tab?: boolean;
}

/** How it ended, as JSON. `missing`: there is no such function. */
export type Ended =
  | { readonly kind: 'value'; readonly json: string; readonly lost: string | null }
  | { readonly kind: 'missing' }
  | { readonly kind: 'error'; readonly name: string; readonly message: string; readonly stack: string };

const { parse, stringify } = JSON;

/** Names of what was there before the script: none of its functions. */
const present = new Set<string>();

/** Called once in a fresh context. */
export function install(host: Host): void {
  const services = { ...globalsOf(host), Logger: makeLogger(), console: makeConsole() };
  for (const [name, value] of Object.entries(services)) define(name, value);
  const { random } = host;
  // A function of this context's own: the host's would lead out of it.
  if (random) Math.random = () => random();
  for (const name of Object.getOwnPropertyNames(globalThis)) present.add(name);
}

/** Puts a value where a script finds it by its name. */
export function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
}

/** Google's services, and a Date with the workbench's clock, by the names that a script has for them. */
export function globalsOf(host: Host): Readonly<Record<string, unknown>> {
  connect(host);
  return {
    SpreadsheetApp: makeSpreadsheetApp(),
    PropertiesService: makePropertiesService(),
    LockService: makeLockService(),
    HtmlService: makeHtmlService(),
    UrlFetchApp: makeUrlFetchApp(),
    Utilities: makeUtilities(),
    Session: makeSession(),
    ScriptApp: makeScriptApp(),
    MailApp: makeMailApp(),
    Date: clockedDate(host.now),
  };
}

/** Starts a function of the script, which has been loaded by now, and returns an `Ended`. */
export function start(json: string): string {
  loaded();
  const asked = parse(json) as Start;
  const { name, tab = false } = asked;
  const found: unknown = Reflect.get(globalThis, name);
  let ended: Ended;
  if (!isDeclared(name, found)) ended = { kind: 'missing' };
  else {
    try {
      const value: unknown = found(...argumentsOf(asked));
      ended = { kind: 'value', ...resultOf(tab ? shownOf(value) : value) };
    } catch (error) {
      ended = errorEnded(error);
    }
  }
  return stringify(ended);
}

/** What the function gets: what the page hands over, or an event. */
export function argumentsOf({ args, event, trigger, edited }: Start): readonly unknown[] {
  if (trigger !== undefined) return [clockEvent(trigger)];
  return event === null ? args : [eventOf(event, edited)];
}

/** Names of the functions that a page may call, as JSON. */
export const declared = (): string =>
  stringify(
    Object.getOwnPropertyNames(globalThis).filter((name) => isDeclared(name, Reflect.get(globalThis, name))),
  );

/** What was thrown, in or before a function. */
export function errorEnded(error: unknown): Ended {
  if (error instanceof Error) {
    return { kind: 'error', name: error.name, message: error.message, stack: String(error.stack) };
  }
  return { kind: 'error', name: 'Error', message: String(error), stack: '' };
}

/** Only functions declared at the top level can be started, and none whose name ends with an underscore. */
function isDeclared(name: string, value: unknown): value is (...args: readonly unknown[]) => unknown {
  if (name.endsWith('_') || typeof value !== 'function' || present.has(name)) return false;
  const assigned = Object.getOwnPropertyDescriptor(globalThis, name)?.configurable !== false;
  if (assigned && theHost().ordinaryGlobal) return false;
  const source = Function.prototype.toString.call(value);
  return /^(?:async\s+)?function\s*\*?\s*([\w$]+)/.exec(source)?.[1] === name;
}

function eventOf(mode: string, edited?: RangeRef): object {
  const event = { authMode: authMode.valueOf(mode), source: makeSpreadsheet() };
  return edited === undefined ? event : { ...event, range: makeRange(edited) };
}

/** Numbers as texts and as numbers, as Google's page on event objects has them. */
function clockEvent(triggerUid: string): object {
  const now = new Date();
  return {
    authMode: authMode.valueOf('FULL'),
    'day-of-month': now.getUTCDate(),
    'day-of-week': now.getUTCDay() || 7,
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    month: now.getUTCMonth() + 1,
    second: now.getUTCSeconds(),
    timezone: 'UTC',
    triggerUid,
    year: now.getUTCFullYear(),
  };
}

/** Date with another clock: instances, `instanceof` and subclasses stay what they are. */
function clockedDate(now: () => number): unknown {
  const Original = Date;
  function Clocked(...args: unknown[]): unknown {
    if (new.target === undefined) return new Original(now()).toString();
    return Reflect.construct(Original, args.length === 0 ? [now()] : args, new.target);
  }
  Object.defineProperties(Clocked, {
    name: { value: 'Date' },
    length: { value: 7 },
    prototype: { value: Original.prototype },
    now: { value: () => now() },
    parse: { value: Original.parse },
    UTC: { value: Original.UTC },
  });
  Object.defineProperty(Original.prototype, 'constructor', { value: Clocked });
  return Clocked;
}
