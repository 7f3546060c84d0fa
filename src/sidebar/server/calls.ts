// The server's functions as calls, and their results: types only.
import type { Server } from '../../contract';

export type CallName = keyof Server;

/** One call to be made: its name with the one argument it takes. */
export type Call = {
  [Name in CallName]: { readonly name: Name; readonly argument: Parameters<Server[Name]>[0] };
}[CallName];

/** What a call came back with, under the name it was made by. */
export type Answer = {
  [Name in CallName]: { readonly name: Name; readonly reply: ReturnType<Server[Name]> };
}[CallName];

/** Why a call has no answer: none in time, an exception on the server, or an answer of another version. */
export interface Lost {
  readonly name: CallName;
  readonly why: 'timeout' | 'fault' | 'strange';
  readonly detail: string;
}
