// A person who signs in on the tenant's own page: asks for the address, fills in the form, and comes back to
// the script.
import type { Reply, SignInInput, State } from '../../src/contract';
import type { Bench } from './bench';

/** What the person does on the tenant's page. */
export interface Visit {
  readonly answer?: 'allow' | 'deny';
  readonly password?: string;
}

/** The add-on's reply to a call by name; throws if there is none. */
export async function reply<T>(bench: Bench, name: string, ...args: readonly unknown[]): Promise<Reply<T>> {
  const result = await bench.workbench.call(name, args);
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
  return result.value as Reply<T>;
}

/** As `reply`, and throws if it is a refusal. */
export async function gotten<T>(bench: Bench, name: string, ...args: readonly unknown[]): Promise<T> {
  const got = await reply<T>(bench, name, ...args);
  if (!got.ok) throw new Error(`${name}: ${got.problem.sentence}`);
  return got.value;
}

export const stateOf = (bench: Bench): Promise<State> => gotten<State>(bench, 'getState');

/** The address to sign in at, as the sidebar gets it. */
export async function addressOf(bench: Bench, input: Partial<SignInInput> = {}): Promise<string> {
  const { domain, clientId, clientSecret } = { ...bench.connection, ...input };
  const { url } = await gotten<{ url: string }>(bench, 'signInAddress', { domain, clientId, clientSecret });
  return url;
}

/** Where the tenant sends the browser after the form was filled in; `null` if it shows a page instead. */
export async function visit(bench: Bench, url: string, { answer = 'allow', password }: Visit = {}) {
  const form = new URLSearchParams({
    username: bench.tenant.credentials.username,
    password: password ?? bench.tenant.credentials.password,
    answer,
  });
  const response = await fetch(url, { method: 'POST', body: form, redirect: 'manual' });
  const text = await response.text();
  return { status: response.status, location: response.headers.get('location'), text };
}

/** The query with which the browser comes back. */
export const queryOf = (location: string | null): string =>
  new URL(location ?? 'about:blank').search.slice(1);

export interface Tab {
  readonly ok: boolean;
  /** The sentence on the script's page, or Google's own words. */
  readonly text: string;
  readonly html: string;
}

/** Comes back to the script with a query. */
export async function comeBack(bench: Bench, query: string, user?: string): Promise<Tab> {
  const result = await bench.workbench.callback(query, user === undefined ? {} : { user });
  if (!result.ok) return { ok: false, text: result.error.message, html: '' };
  const { html } = result.value as { html: string };
  const [, text = ''] = /<p[^>]*>(.*)<\/p>/s.exec(html) ?? [];
  return { ok: true, text, html };
}

/** The whole way: the address, the form, and back. */
export async function signInByPage(bench: Bench, did: Visit = {}): Promise<Tab> {
  const { location } = await visit(bench, await addressOf(bench), did);
  return comeBack(bench, queryOf(location));
}
