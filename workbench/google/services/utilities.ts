// Utilities and Session: small things that need no document.
import { createHash } from 'node:crypto';
import type { WorkbenchClock } from '../clock';
import { ServiceException } from '../fault';
import type { Bytes } from '../service-calls';
import type { Family } from './context';
import { formatDate } from './date-format';

/** Milliseconds. Source: the reference of Utilities.sleep. */
const MAX_SLEEP = 300_000;

/** `uuid` makes a random one. */
export function utilitiesServices(clock: WorkbenchClock, uuid: () => string): Family<'Utilities'> {
  return {
    'Utilities.formatDate': (_caller, ms, zone, pattern) => formatDate(ms, zone, pattern),
    'Utilities.sleep': async (caller, ms) => {
      checkSleep(ms);
      await caller.idle(() => clock.sleep(ms, caller.signal));
      return null;
    },
    'Utilities.getUuid': () => uuid(),
    'Utilities.computeDigest': (_caller, algorithm, text) => {
      const hash = createHash(algorithm === 'MD5' ? 'md5' : 'sha256');
      return [...new Int8Array(hash.update(text).digest())];
    },
    'Utilities.base64Encode': (_caller, data) => bufferOf(data).toString('base64'),
    'Utilities.base64EncodeWebSafe': (_caller, data) =>
      bufferOf(data).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
  };
}

/** Throws what Google throws for a sleep that is too long. */
function checkSleep(ms: number): void {
  if (ms > MAX_SLEEP)
    throw new ServiceException(`Invalid argument: ${ms}. The longest sleep is ${MAX_SLEEP} ms.`);
}

/** The sleep of an execution that does not wait: the clock moves at once. */
export const sleepAtOnce = (clock: WorkbenchClock): Pick<Family<'Utilities'>, 'Utilities.sleep'> => ({
  'Utilities.sleep': (_caller, ms) => {
    checkSleep(ms);
    clock.advance(ms);
    return null;
  },
});

const bufferOf = (data: string | Bytes): Buffer =>
  typeof data === 'string' ? Buffer.from(data) : Buffer.from([...data]);

/** `scriptZone` is in the manifest; `userLocale` is that of the person's account. */
export function sessionServices(scriptZone: string, userLocale: string): Family<'Session'> {
  return {
    'Session.getActiveUser': (caller) => caller.user,
    'Session.getEffectiveUser': (caller) => caller.user,
    'Session.getActiveUserLocale': () => userLocale,
    'Session.getScriptTimeZone': () => scriptZone,
    'Session.getTemporaryActiveUserKey': (caller) =>
      createHash('sha256').update(`temporary ${caller.user}`).digest('base64'),
  };
}
