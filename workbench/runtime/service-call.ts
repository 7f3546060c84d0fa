// One service call, as executions in threads and in this thread have it alike: what is allowed, who answers,
// what the script hears.
import {
  type CallAnswered,
  type CallAsked,
  type Caller,
  checkAllowed,
  type Google,
  ServiceException,
} from '../google';
import type { Order, Surroundings } from './orders';
import type { ServiceCall } from './types';

/** What a hook is told of a call. `count`: the calls of the execution so far, this one included. */
export function toldOf(
  phase: ServiceCall['phase'],
  { name, args }: CallAsked,
  execution: { readonly id: number; readonly user: string; readonly serviceCalls: number },
): ServiceCall {
  const dot = name.indexOf('.');
  return {
    phase,
    execution: execution.id,
    index: execution.serviceCalls - 1,
    service: name.slice(0, dot),
    method: name.slice(dot + 1),
    args,
    user: execution.user,
  };
}

/** The work of a call, for a caller. Throws ServiceException if Google does not allow it here. */
export function workOf(
  call: CallAsked,
  order: Order,
  { granted }: Pick<Surroundings, 'granted'>,
  services: Google['services'],
): (caller: Caller) => unknown {
  if (call.loading) {
    throw new ServiceException(
      `${call.name} was called while the script was being loaded, before any of its functions runs.`,
    );
  }
  checkAllowed(call.name, order.mode, granted());
  if (order.byTrigger && call.name === 'SpreadsheetApp.getUi') {
    throw new ServiceException('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  // The two halves share the table of calls, so that these arguments are the handler's.
  const handler = services[call.name] as (caller: Caller, ...args: readonly unknown[]) => unknown;
  return (caller) => handler(caller, ...call.args);
}

/**
 * What the script hears of an error; `null` for one of the workbench's own: only what services refuse is the
 * script's to hear.
 */
export const heardOf = (error: unknown, { say }: Pick<Surroundings, 'say'>): CallAnswered | null =>
  error instanceof ServiceException || (error instanceof Error && error.constructor === Error)
    ? { fault: { name: 'Exception', message: say(error.message) } }
    : null;

/** Whether the time of a call is that of requests, and not of Google's services. */
export const isRequest = ({ name }: CallAsked): boolean => name.startsWith('UrlFetchApp.');
