// PropertiesService: three kinds of stores, with Google's limits on values, stores and days.
import { ServiceException } from '../fault';
import type { Store } from '../service-calls';
import type { Caller, Family } from './context';
import { DailyQuota } from './daily';

/** Bytes. Source: developers.google.com/apps-script/guides/services/quotas. */
const MAX_VALUE = 9 * 1024;
const MAX_STORE = 500 * 1024;

/** Reads and writes a day for a consumer account. Source: the same page. */
export const PROPERTY_OPERATIONS_A_DAY = 50_000;

const bytes = (text: string) => Buffer.byteLength(text);

/** Properties of one store, by key, in the order they came. */
class Properties {
  readonly values = new Map<string, string>();

  set(entries: Readonly<Record<string, string>>): void {
    const after = new Map(this.values);
    let size = 0;
    for (const [key, value] of Object.entries(entries)) {
      if (bytes(value) > MAX_VALUE) throw new ServiceException('Argument too large: value');
      after.set(key, value);
    }
    for (const [key, value] of after) size += bytes(key) + bytes(value);
    if (size > MAX_STORE) {
      throw new ServiceException(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    for (const [key, value] of Object.entries(entries)) this.values.set(key, value);
  }
}

export class PropertyStores {
  readonly #stores = new Map<string, Properties>();
  readonly #quotas = new Map<string, DailyQuota>();

  constructor(
    private readonly now: () => number,
    private readonly operationsADay: number,
  ) {}

  /** What is in the store of one user. */
  user(user: string): Readonly<Record<string, string>> {
    return Object.fromEntries(this.open('user', user).values);
  }

  document(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.open('document', '').values);
  }

  script(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.open('script', '').values);
  }

  open(store: Store, user: string): Properties {
    const key = store === 'user' ? `user ${user}` : store;
    const found = this.#stores.get(key) ?? new Properties();
    this.#stores.set(key, found);
    return found;
  }

  /** Counts operations against the user's day. */
  count(user: string, operations = 1): void {
    let quota = this.#quotas.get(user);
    if (!quota) {
      quota = new DailyQuota('properties', this.operationsADay, this.now);
      this.#quotas.set(user, quota);
    }
    quota.use(operations);
  }
}

/** `hasDocument`: without one there is no document store. */
export function propertiesServices(
  stores: PropertyStores,
  hasDocument: boolean,
): Family<'PropertiesService'> {
  const open = (caller: Caller, store: Store, operations = 1) => {
    stores.count(caller.user, operations);
    return stores.open(store, caller.user);
  };
  return {
    'PropertiesService.getUserProperties': () => true,
    'PropertiesService.getDocumentProperties': () => hasDocument,
    'PropertiesService.getScriptProperties': () => true,
    'PropertiesService.Properties.getProperty': (caller, store, key) =>
      open(caller, store).values.get(key) ?? null,
    'PropertiesService.Properties.setProperty': (caller, store, key, value) => {
      open(caller, store).set({ [key]: value });
      return null;
    },
    'PropertiesService.Properties.setProperties': (caller, store, values, deleteOthers) => {
      const properties = open(caller, store, Object.keys(values).length);
      if (deleteOthers) properties.values.clear();
      properties.set(values);
      return null;
    },
    'PropertiesService.Properties.getProperties': (caller, store) =>
      Object.fromEntries(open(caller, store).values),
    'PropertiesService.Properties.getKeys': (caller, store) => [...open(caller, store).values.keys()],
    'PropertiesService.Properties.deleteProperty': (caller, store, key) => {
      open(caller, store).values.delete(key);
      return null;
    },
    'PropertiesService.Properties.deleteAllProperties': (caller, store) => {
      open(caller, store).values.clear();
      return null;
    },
  };
}
