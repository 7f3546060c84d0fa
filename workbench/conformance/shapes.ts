// What comes from outside, checked: the entries as the bundle describes them, and results of real runs.
import { z } from 'zod';
import type { About, Described, Facts, Json, Outcome, Result } from './described';

const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(json), z.record(z.string(), json)]),
);
const facts: z.ZodType<Facts> = z.record(z.string(), json);

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const described: z.ZodType<Described> = z.strictObject({
  id: slug,
  section: z.string().min(1),
  fact: z.string().min(1),
  standing: z.enum(['documented', 'seen', 'assumed']),
  source: z.string(),
  tests: z.array(z.string().min(1)),
  way: z.enum(['script', 'page', 'cost', 'hand']),
  expect: facts,
  why: z.string(),
});

const section = z.strictObject({ title: z.string(), about: z.string(), entries: z.array(described) });

export type SectionShape = z.infer<typeof section>;

export const describedShape = z.array(section);

const outcome: z.ZodType<Outcome> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('observed'), facts }),
  z.strictObject({ kind: z.literal('threw'), message: z.string() }),
  z.strictObject({ kind: z.literal('skipped'), why: z.string() }),
  z.strictObject({ kind: z.literal('killed') }),
]);

const result: z.ZodType<Result> = z.strictObject({ id: slug, outcome });

export const aboutShape: z.ZodType<About> = z.strictObject({
  on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  locale: z.string().regex(/^[a-z]{2,3}(_[A-Za-z0-9]+)*$/),
  language: z.string().regex(/^[a-z]{2,3}([-_][A-Za-z0-9]+)*$/),
  timeZone: z.string().min(1),
});

/** A committed result: one real run. */
export const runShape = z.strictObject({
  format: z.literal(1),
  about: aboutShape,
  results: z.array(result),
});

export type Run = z.infer<typeof runShape>;

/** The rows of the results sheet without its headers: entry, outcome, details. */
export const rowsShape = z.array(z.array(z.string()).min(3));
