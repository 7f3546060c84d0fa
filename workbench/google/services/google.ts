// All services together, over one document, one add-on and one clock.
import { randomUUID } from 'node:crypto';
import type { WorkbenchClock } from '../clock';
import type { SpreadsheetHost } from '../spreadsheet';
import type { Services } from './context';
import { type Exchange, FETCH_LIMITS, Fetcher, type FetchRules, fetchAtOnce, fetchServices } from './fetch';
import { Locks, lockServices, locksAtOnce } from './locks';
import { MAILS_A_DAY, Mailbox, mailServices } from './mail';
import { PROPERTY_OPERATIONS_A_DAY, PropertyStores, propertiesServices } from './properties';
import { spreadsheetServices } from './spreadsheets';
import { StateTokens, scriptServices } from './state-tokens';
import { Triggers, triggerServices } from './triggers';
import { type UiEvent, UiState, uiServices } from './ui';
import { sessionServices, sleepAtOnce, utilitiesServices } from './utilities';

interface GoogleOptions {
  /** `null` for a script without a document. */
  readonly spreadsheet: SpreadsheetHost | null;
  readonly clock: WorkbenchClock;
  readonly addOn: {
    readonly name: string;
    readonly timeZone: string;
    readonly urlFetchWhitelist: readonly string[] | null;
    /** HTML files by name, without `.html`. */
    readonly pages: ReadonlyMap<string, string>;
  };
  readonly fetch?: Partial<FetchRules>;
  /** The scopes that the person has granted now; `null` for all. */
  readonly granted?: () => readonly string[] | null;
  /** Of the person's account; English by default. */
  readonly userLocale?: string;
  readonly propertyOperationsADay?: number;
  readonly mailsADay?: number;
  readonly tell: (event: UiEvent) => void;
  /** From 0 to 1, below 1, for ids that can be made again. */
  readonly random?: () => number;
}

export interface Google {
  readonly services: Services;
  /** For executions in a tab of their own, which have no document. */
  readonly servicesInTab: Services;
  /** For executions that do not wait: none of these gives a promise. */
  atOnce(inTab: boolean, exchange: Exchange): Services;
  readonly stateTokens: StateTokens;
  readonly properties: PropertyStores;
  readonly ui: UiState;
  readonly fetcher: Fetcher;
  readonly triggers: Triggers;
  readonly mailbox: Mailbox;
  /** Lets go of everything that an execution held. */
  release(execution: number): void;
}

export function createGoogle(options: GoogleOptions): Google {
  const { clock, addOn, random } = options;
  const hasDocument = options.spreadsheet !== null;
  const now = () => clock.now();
  const properties = new PropertyStores(now, options.propertyOperationsADay ?? PROPERTY_OPERATIONS_A_DAY);
  const locks = new Locks(clock);
  const ui = new UiState(addOn.name, options.tell);
  const rules: FetchRules = {
    sockets: 32,
    requestsADay: FETCH_LIMITS.day,
    timeoutMs: 60_000,
    stallMs: 10_000,
    ...options.fetch,
  };
  const fetcher = new Fetcher(clock, rules, addOn.urlFetchWhitelist);
  const uuid = random ? () => seededUuid(random) : randomUUID;
  const triggers = new Triggers({ clock, random: random ?? Math.random, uuid });
  const mailbox = new Mailbox(now, options.mailsADay ?? MAILS_A_DAY);
  const stateTokens = new StateTokens(clock);
  const services: Services = {
    ...spreadsheetServices(options.spreadsheet, (toast) => ui.showToast(toast)),
    ...propertiesServices(properties, hasDocument),
    ...lockServices(locks, hasDocument),
    ...uiServices(ui, addOn.pages),
    ...fetchServices(fetcher),
    ...scriptServices(stateTokens, options.granted ?? (() => null)),
    ...utilitiesServices(clock, uuid),
    ...sessionServices(addOn.timeZone, options.userLocale ?? 'en'),
    ...triggerServices(triggers),
    ...mailServices(mailbox),
  };
  const servicesInTab: Services = {
    ...services,
    ...spreadsheetServices(null, () => {}),
    ...propertiesServices(properties, false),
    ...lockServices(locks, false),
  };
  return {
    services,
    servicesInTab,
    atOnce: (inTab, exchange) => ({
      ...(inTab ? servicesInTab : services),
      ...locksAtOnce(locks, clock),
      ...sleepAtOnce(clock),
      ...fetchAtOnce(fetcher, exchange),
    }),
    stateTokens,
    properties,
    ui,
    fetcher,
    triggers,
    mailbox,
    release: (execution) => {
      locks.releaseAll(execution);
    },
  };
}

/** A random UUID (version 4) from a seeded source. */
function seededUuid(random: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (mark) => {
    const digit = Math.floor(random() * 16);
    return (mark === 'x' ? digit : (digit % 4) + 8).toString(16);
  });
}
