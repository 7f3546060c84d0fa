// A tenant as the other side of a script's requests, without HTTP: for jobs that are played hundreds of
// times.
import type { Exchange } from './google';
import type { Tenant } from './tenant';

/** The requests of a script, answered by this tenant at once. */
export const exchangeWith =
  (tenant: Pick<Tenant, 'answerAll'>): Exchange =>
  (asked) => {
    const { answers, ms } = tenant.answerAll(
      asked.map(({ url, method, headers, contentType, payload }) => ({
        method: method.toUpperCase(),
        url,
        headers: { ...lowerCased(headers), ...(payload === null ? {} : typeOf(contentType)) },
        text: payload ?? '',
      })),
    );
    return {
      answers: answers.map(({ status, headers, body }) =>
        body === null ? null : { code: status, headers, text: body, utf8: null },
      ),
      ms,
    };
  };

const lowerCased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const typeOf = (contentType: string | null) => ({
  'content-type': contentType ?? 'application/x-www-form-urlencoded',
});
