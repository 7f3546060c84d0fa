// A tenant to talk to over HTTP with fetch, and closed after each test.
import {
  DEFAULT_CREDENTIALS,
  parseFault,
  parseTenant,
  startTenant,
  type Tenant,
  type TenantData,
  type TenantOptions,
} from '../../../workbench/tenant';

/** Users 1 to `users`, courses 101 and on, everybody subscribed to everything. */
export function tenantData({
  users = 3,
  courses = 2,
}: {
  users?: number;
  courses?: number;
} = {}): TenantData {
  const userIds = Array.from({ length: users }, (_, i) => i + 1);
  const courseIds = Array.from({ length: courses }, (_, i) => i + 101);
  return parseTenant({
    users: userIds.map((id) => ({ user_id: id, username: `user${id}`, email: `user${id}@example.com` })),
    courses: courseIds.map((id) => ({ id, code: `C-${id}`, title: `Course ${id}` })),
    enrollments: userIds.flatMap((user_id) =>
      courseIds.map((course_id) => ({ user_id, course_id, status: 'subscribed' })),
    ),
  });
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** `undefined` if the body is not JSON, or not called so. */
  readonly json: unknown;
}

/** What is in the JSON at the end of a path of keys and indexes; `undefined` if the path breaks off. */
export function at(json: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );
}

/** The items of a page. */
export function itemsOf({ json }: Answer): Readonly<Record<string, unknown>>[] {
  const items = at(json, 'data', 'items');
  if (!Array.isArray(items)) throw new Error(`No items in ${JSON.stringify(json)}`);
  return items;
}

/** The access token in the answer to a sign-in. */
export function tokenOf({ json }: Answer): string {
  return String(at(json, 'access_token'));
}

/** A client with a token, and a clock that stands still until it is moved. */
export class Client {
  token = '';

  constructor(
    readonly tenant: Tenant,
    readonly time: { now: number },
  ) {}

  async send(method: string, path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(`${this.tenant.url}${path}`, { method, redirect: 'manual', ...init });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? parsed(text) : undefined,
    };
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path, { headers: this.headers() });
  }

  write(method: string, path: string, body: unknown): Promise<Answer> {
    const headers = { ...this.headers(), 'content-type': 'application/json' };
    return this.send(method, path, { headers, body: JSON.stringify(body) });
  }

  put(body: unknown, path = '/learn/v1/enrollments'): Promise<Answer> {
    return this.write('PUT', path, body);
  }

  batch(items: readonly object[], options?: object): Promise<Answer> {
    return this.write('POST', '/learn/v1/enrollment/batch', { items, ...(options ? { options } : {}) });
  }

  signIn(parameters: Record<string, string> = {}): Promise<Answer> {
    const { clientId, clientSecret, username, password } = DEFAULT_CREDENTIALS;
    const form = {
      grant_type: 'password',
      client_id: clientId,
      client_secret: clientSecret,
      username,
      password,
    };
    return this.send('POST', '/oauth2/token', { body: new URLSearchParams({ ...form, ...parameters }) });
  }

  /** The enrollment in the tenant's state, or undefined. */
  held(userId: number, courseId: number) {
    return this.tenant.state().enrollments.find((e) => e.user_id === userId && e.course_id === courseId);
  }

  private headers(): Record<string, string> {
    return { authorization: `Bearer ${this.token}` };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** 14 March 2026, 09:00:00 UTC. */
export const START = Date.UTC(2026, 2, 14, 9);

const open = new Set<Tenant>();

/** Starts a tenant on a clock of its own and signs in; `faults` are specs. The sign-in is not in its log. */
export async function tenantWith(
  options: Omit<Partial<TenantOptions>, 'faults'> & { faults?: readonly string[] } = {},
): Promise<Client> {
  const time = { now: START };
  const { faults = [], data = tenantData(), ...rest } = options;
  const wait = async (ms: number) => {
    time.now += ms;
  };
  const tenant = await startTenant({ clock: () => time.now, wait, ...rest, data });
  open.add(tenant);
  const client = new Client(tenant, time);
  client.token = tokenOf(await client.signIn());
  tenant.reset(data);
  tenant.set({ faults: faults.map(parseFault) });
  return client;
}

afterEach(async () => {
  await Promise.all([...open].map((tenant) => tenant.close()));
  open.clear();
});
