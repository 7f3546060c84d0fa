// Everything Rowcall needs from Google, in one object; each service is touched only when it is used.
import type { Platform, TextStore } from '../work';
import { knowsZone, Zones } from './cells/zone';
import { fetchAll } from './fetch';
import { newsFile, textsFile } from './page';
import { missing } from './permissions';
import { sheetsPort } from './sheets/spreadsheet';
import { signInPort } from './sign-in';
import { clock, mailToSelf } from './triggers';

/** Milliseconds to wait for another execution of the same document before calling it busy. */
const LOCK_WAIT_MS = 500;

/**
 * Milliseconds to wait while another execution of the same person renews a token: that may take a pause of 15
 * s.
 */
const PERSON_WAIT_MS = 20_000;

/** The store is asked for once an execution, and each property as often as it is read. */
const textStore = (open: () => GoogleAppsScript.Properties.Properties): TextStore => {
  let opened: GoogleAppsScript.Properties.Properties | null = null;
  const properties = (): GoogleAppsScript.Properties.Properties => {
    opened ??= open();
    return opened;
  };
  return {
    get: (name) => properties().getProperty(name),
    set: (name, text) => {
      properties().setProperty(name, text);
    },
    setAll: (texts) => {
      properties().setProperties({ ...texts });
    },
    remove: (name) => {
      properties().deleteProperty(name);
    },
  };
};

/** The bundler writes it here, from package.json. */
declare const ROWCALL_VERSION: string;

/** What one execution needs of Google. It remembers what it has seen, so each execution needs its own. */
export function createPlatform(): Platform {
  const zones = new Zones();
  return {
    version: ROWCALL_VERSION,
    now: () => Date.now(),
    sleep: (ms) => {
      Utilities.sleep(ms);
    },
    random: () => Math.random(),
    ...sheetsPort(zones),
    missing,
    fetchAll,
    personStore: textStore(() => PropertiesService.getUserProperties()),
    documentStore: textStore(() => PropertiesService.getDocumentProperties()),

    exclusive(work) {
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(LOCK_WAIT_MS)) return null;
      try {
        return { value: work() };
      } finally {
        lock.releaseLock();
      }
    },

    exclusiveToPerson(work) {
      const lock = LockService.getUserLock();
      const had = lock.tryLock(PERSON_WAIT_MS);
      try {
        return work();
      } finally {
        if (had) lock.releaseLock();
      }
    },

    userLocale: () => Session.getActiveUserLocale(),
    textsFile,
    newsFile,
    signIn: signInPort,

    zone: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
    offsetHours: (zone, ms) => zones.offsetHours(zone, ms),
    knowsZone,
    clock,
    mailToSelf,
    hasDocument: () =>
      SpreadsheetApp.getActiveSpreadsheet() !== null && PropertiesService.getDocumentProperties() !== null,
    address: () => SpreadsheetApp.getActiveSpreadsheet().getUrl(),
  };
}
