// Utilities and Session as a script has them.
import { ask } from './ask';
import { bytes, moment, text, whole } from './kinds';
import { enumeration, method, strictObject } from './strict';

const digest = enumeration('Utilities.DigestAlgorithm', ['MD5', 'SHA_256']);
const charset = enumeration('Utilities.Charset', ['UTF_8']);

const computeDigest = (algorithm: object, words: string) =>
  ask('Utilities.computeDigest', digest.nameOf(algorithm) === 'MD5' ? 'MD5' : 'SHA_256', words);

export const makeUtilities = (): object =>
  strictObject('Utilities', {
    DigestAlgorithm: digest.constant,
    Charset: charset.constant,
    formatDate: method([moment, text, text], (date, zone, pattern) =>
      ask('Utilities.formatDate', date.getTime(), zone, pattern),
    ),
    sleep: method([whole], (ms) => {
      ask('Utilities.sleep', ms);
    }),
    getUuid: method([], () => ask('Utilities.getUuid')),
    computeDigest: [
      method([digest.kind, text], computeDigest),
      method([digest.kind, text, charset.kind], (algorithm, words, _charset) =>
        computeDigest(algorithm, words),
      ),
    ],
    base64Encode: [
      method([text], (data) => ask('Utilities.base64Encode', data)),
      method([bytes], (data) => ask('Utilities.base64Encode', data)),
      method([text, charset.kind], (data, _charset) => ask('Utilities.base64Encode', data)),
    ],
    base64EncodeWebSafe: [
      method([text], (data) => ask('Utilities.base64EncodeWebSafe', data)),
      method([bytes], (data) => ask('Utilities.base64EncodeWebSafe', data)),
      method([text, charset.kind], (data, _charset) => ask('Utilities.base64EncodeWebSafe', data)),
    ],
  });

const makeUser = (email: string): object =>
  strictObject('Session.User', { getEmail: method([], () => email) });

export const makeSession = (): object =>
  strictObject('Session', {
    getActiveUser: method([], () => makeUser(ask('Session.getActiveUser'))),
    getEffectiveUser: method([], () => makeUser(ask('Session.getEffectiveUser'))),
    getActiveUserLocale: method([], () => ask('Session.getActiveUserLocale')),
    getScriptTimeZone: method([], () => ask('Session.getScriptTimeZone')),
    getTemporaryActiveUserKey: method([], () => ask('Session.getTemporaryActiveUserKey')),
  });
