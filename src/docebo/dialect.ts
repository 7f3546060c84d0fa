// Which names a tenant's bulk update takes: read from its own Swagger, or found out by trying.
import * as z from 'zod/mini';
import type { Dialect } from './bodies';

const servicesSchema = z.object({ data: z.array(z.object({ app: z.string(), url: z.string() })) });

/** The path of the `learn` service's Swagger on the tenant's own origin, or `null`: a token goes nowhere else. */
export function swaggerPath(services: unknown, origin: string): string | null {
  const parsed = servicesSchema.safeParse(services);
  if (!parsed.success) return null;
  const url = parsed.data.data.find(({ app }) => app === 'learn')?.url ?? '';
  if (url.startsWith('/') && !url.startsWith('//')) return url;
  return url.startsWith(`${origin}/`) ? url.slice(origin.length) : null;
}

const swaggerSchema = z.object({
  paths: z.record(z.string(), z.unknown()),
  definitions: z.optional(z.record(z.string(), z.unknown())),
});

/** What a Swagger 2 description says of `PUT /learn/v1/enrollments`; `null` where it does not say. */
export function dialectIn(swagger: unknown): Dialect | null {
  const parsed = swaggerSchema.safeParse(swagger);
  if (!parsed.success) return null;
  const { paths, definitions } = parsed.data;
  const path = Object.keys(paths).find((each) => /(^|\/)v1\/enrollments\/?$/.test(each));
  const operations = path === undefined ? undefined : paths[path];
  if (typeof operations !== 'object' || operations === null || !('put' in operations)) return null;
  const names = new Set<string>();
  collectProperties(operations.put, definitions ?? {}, names, new Set());
  if (names.has('user_ids')) return 'user_ids';
  return names.has('user_id') ? 'user_id' : null;
}

/** Every property name that a schema reaches, through `$ref` as well. */
function collectProperties(
  node: unknown,
  definitions: Readonly<Record<string, unknown>>,
  names: Set<string>,
  seen: Set<unknown>,
): void {
  if (typeof node !== 'object' || node === null || seen.has(node)) return;
  seen.add(node);
  for (const [name, value] of Object.entries(node)) {
    if (name === '$ref' && typeof value === 'string') {
      const [, definition = ''] = /^#\/definitions\/(.+)$/.exec(value) ?? [];
      collectProperties(definitions[definition], definitions, names, seen);
    } else if (name === 'properties' && typeof value === 'object' && value !== null) {
      for (const property of Object.keys(value)) names.add(property);
    }
    collectProperties(value, definitions, names, seen);
  }
}

/** Whether a refusal of the bulk update may be about the names of its arrays. */
export const mayBeDialect = (status: number): boolean => status === 400 || status === 422;

export const otherDialect = (dialect: Dialect): Dialect => (dialect === 'user_ids' ? 'user_id' : 'user_ids');
