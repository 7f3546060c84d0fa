// PropertiesService and LockService as a script has them.
import type { Store } from '../service-calls';
import { ask } from './ask';
import { flag, type Kind, text, whole } from './kinds';
import { method, strictObject } from './strict';

const texts: Kind<Readonly<Record<string, string>>> = {
  fits: (value): value is Readonly<Record<string, string>> =>
    typeof value === 'object' && value !== null && Object.values(value).every(text.fits),
};

function makeProperties(store: Store): object {
  const properties = strictObject('PropertiesService.Properties', {
    getProperty: method([text], (key) => ask('PropertiesService.Properties.getProperty', store, key)),
    setProperty: method([text, text], (key, value) => {
      ask('PropertiesService.Properties.setProperty', store, key, value);
      return properties;
    }),
    setProperties: [
      method([texts], (values) => {
        ask('PropertiesService.Properties.setProperties', store, values, false);
        return properties;
      }),
      method([texts, flag], (values, deleteOthers) => {
        ask('PropertiesService.Properties.setProperties', store, values, deleteOthers);
        return properties;
      }),
    ],
    getProperties: method([], () => ask('PropertiesService.Properties.getProperties', store)),
    getKeys: method([], () => ask('PropertiesService.Properties.getKeys', store)),
    deleteProperty: method([text], (key) => {
      ask('PropertiesService.Properties.deleteProperty', store, key);
      return properties;
    }),
    deleteAllProperties: method([], () => {
      ask('PropertiesService.Properties.deleteAllProperties', store);
      return properties;
    }),
  });
  return properties;
}

export const makePropertiesService = (): object =>
  strictObject('PropertiesService', {
    getUserProperties: method([], () =>
      ask('PropertiesService.getUserProperties') ? makeProperties('user') : null,
    ),
    getDocumentProperties: method([], () =>
      ask('PropertiesService.getDocumentProperties') ? makeProperties('document') : null,
    ),
    getScriptProperties: method([], () =>
      ask('PropertiesService.getScriptProperties') ? makeProperties('script') : null,
    ),
  });

const makeLock = (store: Store): object =>
  strictObject('LockService.Lock', {
    tryLock: method([whole], (ms) => ask('LockService.Lock.tryLock', store, ms)),
    waitLock: method([whole], (ms) => {
      ask('LockService.Lock.waitLock', store, ms);
    }),
    hasLock: method([], () => ask('LockService.Lock.hasLock', store)),
    releaseLock: method([], () => {
      ask('LockService.Lock.releaseLock', store);
    }),
  });

export const makeLockService = (): object =>
  strictObject('LockService', {
    getDocumentLock: method([], () => (ask('LockService.getDocumentLock') ? makeLock('document') : null)),
    getUserLock: method([], () => (ask('LockService.getUserLock') ? makeLock('user') : null)),
    getScriptLock: method([], () => (ask('LockService.getScriptLock') ? makeLock('script') : null)),
  });
