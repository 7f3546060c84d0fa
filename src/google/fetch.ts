// UrlFetchApp as one function: all requests at once, every answer or one fault for all of them.
import type { FetchAll, FetchFault, HttpAnswer } from '../docebo';

/** The platform's own words, by which a wait, a full day and a broken connection are told apart. */
const faultOf = (message: string): FetchFault => {
  if (/too many times for one day|too much computer time for one day/i.test(message)) {
    return { kind: 'daily-quota', detail: message };
  }
  if (/too many times in a short time|too many scripts running|bandwidth quota exceeded/i.test(message)) {
    return { kind: 'too-fast', detail: message };
  }
  if (/not been whitelisted|not been allowlisted/i.test(message))
    return { kind: 'not-listed', detail: message };
  return { kind: 'unreachable', detail: message };
};

const lowerCased = (raw: object): Record<string, string> => {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw)) headers[name.toLowerCase()] = String(value);
  return headers;
};

const readAnswer = (response: GoogleAppsScript.URL_Fetch.HTTPResponse): HttpAnswer => ({
  status: response.getResponseCode(),
  headers: lowerCased(response.getAllHeaders()),
  body: response.getContentText(),
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
    return { ok: false, fault: faultOf(error instanceof Error ? error.message : String(error)) };
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
