// UrlFetchApp and its answers as a script has them.
import type { FetchAnswered, FetchAsked } from '../service-calls';
import { ask } from './ask';
import { list, plain, text } from './kinds';
import { exception, method, strictObject } from './strict';

const METHODS = ['get', 'delete', 'patch', 'post', 'put'] as const;

const OPTIONS = new Set([
  'url',
  'method',
  'headers',
  'payload',
  'contentType',
  'muteHttpExceptions',
  'followRedirects',
  'validateHttpsCertificates',
  'escaping',
]);

/** One request as asked for. Throws for options that are unknown or of the wrong type. */
function requestOf(options: Readonly<Record<string, unknown>>): FetchAsked {
  for (const name of Object.keys(options)) {
    if (!OPTIONS.has(name))
      throw new Error(`The option ${name} of UrlFetchApp is not emulated by the workbench.`);
  }
  const { url, payload } = options;
  if (url === undefined || url === null || url === '')
    throw exception('Attribute provided with no value: url');
  if (typeof url !== 'string') throw invalid('url');
  if (payload !== undefined && typeof payload !== 'string') {
    throw new Error('A payload other than a text is not emulated by the workbench.');
  }
  const method = METHODS.find((each) => each === String(options.method ?? 'get').toLowerCase());
  if (!method) throw invalid('method');
  if (method === 'get' && payload !== undefined) {
    throw new Error('A payload with the method get is not emulated by the workbench.');
  }
  const { contentType } = options;
  if (contentType !== undefined && typeof contentType !== 'string') throw invalid('contentType');
  return {
    url,
    method,
    headers: headersOf(options.headers),
    contentType: contentType ?? null,
    payload: payload ?? null,
    muteHttpExceptions: flagOf(options, 'muteHttpExceptions', false),
    followRedirects: flagOf(options, 'followRedirects', true),
    validateHttpsCertificates: flagOf(options, 'validateHttpsCertificates', true),
    escaping: flagOf(options, 'escaping', true),
  };
}

const invalid = (name: string) => exception(`Attribute provided with invalid value: ${name}`);

function flagOf(options: Readonly<Record<string, unknown>>, name: string, otherwise: boolean): boolean {
  const value = options[name];
  if (value === undefined) return otherwise;
  if (typeof value !== 'boolean') throw invalid(name);
  return value;
}

function headersOf(value: unknown): Record<string, string> {
  if (value === undefined) return {};
  if (!plain.fits(value)) throw invalid('headers');
  const headers: Record<string, string> = {};
  for (const [name, content] of Object.entries(value)) {
    if (typeof content !== 'string' && typeof content !== 'number') throw invalid(`Header:${name}`);
    headers[name] = String(content);
  }
  return headers;
}

function makeResponse(answer: FetchAnswered): object {
  const single = () =>
    Object.fromEntries(
      Object.entries(answer.headers).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : value.join(', '),
      ]),
    );
  return strictObject('UrlFetchApp.HTTPResponse', {
    getResponseCode: method([], () => answer.code),
    getContentText: [method([], () => answer.text), method([text], (charset) => contentIn(answer, charset))],
    getHeaders: method([], single),
    getAllHeaders: method([], () => ({ ...answer.headers })),
  });
}

function contentIn(answer: FetchAnswered, charset: string): string {
  if (charset.toUpperCase() === 'UTF-8') return answer.utf8 ?? answer.text;
  throw exception(`getContentText('${charset}') is not emulated by the workbench.`);
}

export const makeUrlFetchApp = (): object =>
  strictObject('UrlFetchApp', {
    fetch: [
      method([text], (url) => makeResponse(ask('UrlFetchApp.fetch', requestOf({ url })))),
      method([text, plain], (url, options) =>
        makeResponse(ask('UrlFetchApp.fetch', requestOf({ ...options, url }))),
      ),
    ],
    fetchAll: method([list], (requests) => {
      const asked = requests.map((request) => {
        if (typeof request === 'string') return requestOf({ url: request });
        if (plain.fits(request)) return requestOf(request);
        throw invalid('request');
      });
      return ask('UrlFetchApp.fetchAll', asked).map(makeResponse);
    }),
  });
