// UrlFetchApp as one function: all requests at once, every answer or one fault for all of them.
import { type FetchAll, type FetchFault, type HttpAnswer, isListed } from '../docebo';
import { permissionsIn } from '../words';

/** `urlFetchWhitelist` of the manifest, put in by the build. */
declare const ROWCALL_LISTED: readonly string[];

/**
 * What a refusal of Google's means. Its words are in the person's language, but for the names of services and
 * functions: the quota of a day ends in ": urlfetch", a pause is asked for as "Utilities.sleep". Of the
 * English words, those that mean that nothing left. Whatever else it is, the calls may have been made.
 * Source: docs/oddities.md, "Fetching".
 */
const faultOf = (message: string, urls: readonly string[]): FetchFault => {
  // The address of the scope that is missing.
  if (permissionsIn(message).includes('docebo')) return { kind: 'not-permitted', detail: message };
  const words = message.replace(/https?:\S+/g, '');
  if (/Utilities\.sleep|in a short time|too many scripts running|bandwidth quota exceeded/i.test(words)) {
    return { kind: 'too-fast', detail: message };
  }
  if (/\burlfetch\b|too many times for one day|too much computer time for one day/.test(words)) {
    return { kind: 'daily-quota', detail: message };
  }
  if (/urlFetchWhitelist|not been whitelisted|not been allowlisted/.test(message) || !urls.every(listed)) {
    return { kind: 'not-listed', detail: message };
  }
  return { kind: 'unreachable', detail: message };
};

const listed = (url: string): boolean => isListed(url, ROWCALL_LISTED);

const lowerCased = (raw: object): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw)) headers[name.toLowerCase()] = String(value);
  return headers;
};

const readAnswer = (response: GoogleAppsScript.URL_Fetch.HTTPResponse): HttpAnswer => ({
  status: response.getResponseCode(),
  headers: lowerCased(response.getAllHeaders()),
  body: response.getContentText('UTF-8'),
});

export const fetchAll: FetchAll = (requests) => {
  try {
    const responses = UrlFetchApp.fetchAll(
      requests.map(({ url, method, headers, body }) => {
        // The type of a body has an option of its own; as a header it would be overruled.
        const { 'content-type': contentType, ...others } = lowerCased(headers);
        return {
          url,
          method: methodOf(method),
          headers: others,
          ...(contentType === undefined ? {} : { contentType }),
          ...(body === null ? {} : { payload: body }),
          muteHttpExceptions: true,
          followRedirects: false,
        };
      }),
    );
    return { ok: true, answers: responses.map(readAnswer) };
  } catch (error) {
    return {
      ok: false,
      fault: faultOf(
        error instanceof Error ? error.message : String(error),
        requests.map(({ url }) => url),
      ),
    };
  }
};

const methodOf = (method: 'GET' | 'POST' | 'PUT' | 'DELETE') => {
  switch (method) {
    case 'GET':
      return 'get';
    case 'POST':
      return 'post';
    case 'PUT':
      return 'put';
    case 'DELETE':
      return 'delete';
  }
};
