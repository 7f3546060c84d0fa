// What the services know of the execution that calls them, and the shape they have.
import type { WriteJournal } from '../grid/journal';
import type { CallName, LogLevel, ServiceCalls } from '../service-calls';

export interface Caller {
  readonly execution: number;
  /** The address of the person who runs the script. */
  readonly user: string;
  /** Started by a clock trigger: nobody sits before it. */
  readonly byTrigger: boolean;
  readonly journal: WriteJournal;
  /** Aborted when the execution is over, in whatever way. */
  readonly signal: AbortSignal;
  /** Waits for something while the script is blocked, so that the clock can move. */
  readonly idle: <T>(wait: () => Promise<T>) => Promise<T>;
  readonly log: (level: LogLevel, text: string) => void;
}

type Handler<K extends CallName> = (
  caller: Caller,
  ...args: Parameters<ServiceCalls[K]>
) => ReturnType<ServiceCalls[K]> | Promise<ReturnType<ServiceCalls[K]>>;

/** All handlers of one service. */
export type Family<Service extends string> = {
  readonly [K in Extract<CallName, `${Service}.${string}`>]: Handler<K>;
};

export type Services = { readonly [K in CallName]: Handler<K> };
