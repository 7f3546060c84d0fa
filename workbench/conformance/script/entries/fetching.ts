// UrlFetchApp: order, faults, limits and the list of addresses in the manifest.
import type { Facts } from '../../described';
import { byHand, check, type Section } from '../entry';
import { echo, refusal, refused, Skipped } from '../scratch';

const TESTS = ['google/fetch'];

/** Listed in the suite's manifest, and nowhere: RFC 6761 keeps `.invalid` free. */
const NOWHERE = 'https://no-such-host.invalid/';

/** Whether all was thrown, and Google's words. */
function thrown(requests: readonly GoogleAppsScript.URL_Fetch.URLFetchRequest[]): Facts {
  return refused(() => UrlFetchApp.fetchAll([...requests]));
}

const muted = (path: string) => ({ url: `${echo()}${path}`, muteHttpExceptions: true });

export const fetching: Section = {
  title: 'Fetching',
  about: '',
  entries: [
    check({
      id: 'answers-in-order',
      fact: '`fetchAll` answers in the order of the requests.',
      standing: 'documented',
      source: 'apps-script/reference/url-fetch/url-fetch-app',
      tests: TESTS,
      expect: { codes: [200, 204, 404] },
      run: () => ({
        codes: UrlFetchApp.fetchAll([muted('/delay/1'), muted('/status/204'), muted('/status/404')]).map(
          (answer) => answer.getResponseCode(),
        ),
      }),
    }),
    check({
      id: 'one-bad-answer',
      fact: 'One bad answer without `muteHttpExceptions` throws all of them away.',
      standing: 'documented',
      source: 'apps-script/reference/url-fetch/url-fetch-app',
      tests: TESTS,
      expect: { refused: true },
      run: () => ({
        refused: thrown([{ url: `${echo()}/status/204` }, { url: `${echo()}/status/404` }]).refused ?? false,
      }),
    }),
    check({
      id: 'fault-on-the-way',
      fact: 'A fault on the way (no address, a cut, a timeout) throws all answers away even when muted, and the outcome of each request is unknown.',
      standing: 'seen',
      source: 'public issue notes on “Address unavailable”',
      tests: TESTS,
      expect: { refused: true },
      run: () => ({
        refused: thrown([muted('/status/204'), { url: NOWHERE, muteHttpExceptions: true }]).refused ?? false,
      }),
    }),
    check({
      id: 'no-such-host',
      fact: 'A host that does not exist: “DNS error: …” with the address.',
      standing: 'seen',
      source: 'public issue notes, for `localhost` and for names under `.invalid`',
      tests: TESTS,
      expect: { namesAddress: true, words: `DNS error: ${NOWHERE}` },
      run: () => {
        const words = refusal(() => UrlFetchApp.fetch(NOWHERE, { muteHttpExceptions: true })) ?? '';
        return { namesAddress: words.includes(NOWHERE), words };
      },
    }),
    check({
      id: 'not-in-the-manifest',
      fact: 'An address that is not in the manifest: “Request to … failed because the URL has not been whitelisted in the script manifest.”',
      standing: 'seen',
      source:
        'github.com/grahamearley/FirestoreGoogleAppsScript/issues/135, github.com/diegomanuel/binance-to-google-sheets/issues/82',
      tests: TESTS,
      expect: {
        refused: true,
        words:
          'Request to https://example.org/ failed because the URL has not been whitelisted in the script manifest.',
      },
      run: () => refused(() => UrlFetchApp.fetch('https://example.org/', { muteHttpExceptions: true })),
    }),
    check({
      id: 'prefixes-of-the-manifest',
      fact:
        'With `urlFetchWhitelist` only https addresses under one of its prefixes; one leading `*.` means any subdomain. The workbench lets ' +
        'addresses of its own machine through, with a note in the log.',
      standing: 'documented',
      source: 'apps-script/manifest/allowlist-url; the words of the refusal are the workbench’s',
      tests: TESTS,
      expect: { otherPath: true, http: true, bareDomain: true },
      run: () => {
        const no = (url: string) =>
          refused(() => UrlFetchApp.fetch(url, { muteHttpExceptions: true })).refused ?? false;
        return {
          otherPath: no('https://example.com/other'),
          http: no('http://example.com/listed/'),
          bareDomain: no('https://example.net/'),
        };
      },
    }),
    check({
      id: 'utf-8-by-its-name',
      fact: "`getContentText('UTF-8')` reads an answer as UTF-8.",
      standing: 'documented',
      source: 'apps-script/reference/url-fetch/http-response',
      tests: TESTS,
      expect: { text: true },
      run: () => ({
        text: UrlFetchApp.fetch(`${echo()}/encoding/utf8`).getContentText('UTF-8').includes('∮ E⋅da = Q'),
      }),
    }),
    check({
      id: 'charset-that-is-not-named',
      fact: '`getContentText()` reads an answer that names no charset as ISO-8859-1.',
      standing: 'assumed',
      source: '',
      tests: TESTS,
      expect: { text: 'Ã©' },
      run: () => {
        const answer = UrlFetchApp.fetch(`${echo()}/utf8-without-a-charset`, { muteHttpExceptions: true });
        if (answer.getResponseCode() !== 200) {
          throw new Skipped(
            'The server has no /utf8-without-a-charset: docs/conformance.md says what it has to answer.',
          );
        }
        return { text: answer.getContentText() };
      },
    }),
    byHand({
      id: 'sixty-seconds',
      fact: '60 s for an answer, not to be changed.',
      standing: 'seen',
      source: 'justin.poehnelt.com, guide to UrlFetchApp',
      tests: TESTS,
      why: 'it takes a server that is silent for longer; httpbin.org delays 10 s at most',
    }),
    byHand({
      id: 'every-request-counts',
      fact: 'Every request of a `fetchAll` counts against the day.',
      standing: 'assumed',
      source: '',
      tests: TESTS,
      why: 'no service shows what is left of the day',
    }),
    check({
      id: 'headers-that-cannot-be-set',
      fact: '`Host` and `Content-Length` cannot be set: “Attribute provided with invalid value: Header:…”.',
      standing: 'seen',
      source: 'public issue notes',
      tests: TESTS,
      expect: {
        host: { refused: true, words: 'Attribute provided with invalid value: Header:Host' },
        length: { refused: true, words: 'Attribute provided with invalid value: Header:Content-Length' },
      },
      run: () => {
        const set = (name: string) =>
          refused(() => UrlFetchApp.fetch(`${echo()}/status/204`, { headers: { [name]: '1' } }));
        return { host: set('Host'), length: set('Content-Length') };
      },
    }),
    check({
      id: 'length-of-a-url',
      fact: 'A URL of 2,082 characters at most.',
      standing: 'documented',
      source: 'apps-script/guides/services/quotas',
      tests: TESTS,
      expect: { fits: false, beyond: true },
      run: () => {
        const no = (characters: number) => {
          const start = `${echo()}/anything?x=`;
          const url = start + 'x'.repeat(characters - start.length);
          return refused(() => UrlFetchApp.fetch(url, { muteHttpExceptions: true })).refused ?? false;
        };
        return { fits: no(2_000), beyond: no(2_100) };
      },
    }),
    check({
      id: 'size-of-a-header',
      fact: 'A header of 8 KB at most.',
      standing: 'documented',
      source: 'apps-script/guides/services/quotas',
      tests: TESTS,
      expect: { beyond: true },
      run: () => ({
        beyond:
          refused(() =>
            UrlFetchApp.fetch(`${echo()}/status/204`, {
              headers: { 'X-Long': 'x'.repeat(9_000) },
              muteHttpExceptions: true,
            }),
          ).refused ?? false,
      }),
    }),
    byHand({
      id: 'size-of-a-body',
      fact: 'Bodies of 50 MB.',
      standing: 'documented',
      source: 'apps-script/guides/services/quotas',
      tests: TESTS,
      why: 'nobody’s server should have to take them',
    }),
    check({
      id: 'quote-in-a-url',
      fact: 'A quote in a URL is an “Invalid argument”.',
      standing: 'seen',
      source: 'public notes',
      tests: TESTS,
      expect: { refused: true },
      run: () => ({
        refused:
          refused(() => UrlFetchApp.fetch(`${echo()}/anything?x="`, { muteHttpExceptions: true })).refused ??
          false,
      }),
    }),
    check({
      id: 'characters-of-a-url',
      fact: 'The workbench refuses everything in a URL that RFC 3986 wants encoded.',
      standing: 'assumed',
      source: '',
      tests: TESTS,
      expect: Object.fromEntries(['{', '|', '^', '`'].map((sign) => [sign, true])),
      run: () =>
        Object.fromEntries(
          ['{', '|', '^', '`'].map((sign) => [
            sign,
            refused(() => UrlFetchApp.fetch(`${echo()}/anything?x=${sign}`, { muteHttpExceptions: true }))
              .refused ?? false,
          ]),
        ),
    }),
  ],
};
