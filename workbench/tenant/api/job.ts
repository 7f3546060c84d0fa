// The endpoints of the job runner. A tenant has them only if it was told to: none is known to have the type
// `api` today.
import { z } from 'zod';
import type { ApiRequest, Context } from './endpoint';
import { Refusal } from './refusal';
import { Query, readBody } from './validate';

const startSchema = z.strictObject({
  name: z.string('must be text').min(1, 'must have a character at least'),
  endpoint: z.literal('/learn/v1/enrollment/batch', 'is not one that this tenant imitates'),
  method: z.literal('POST', 'must be POST'),
  type: z.literal('api', 'must be api'),
  data_source: z.array(z.unknown(), 'must be a list').min(1, 'must have one at least'),
  chunk_size: z.int('must be a whole number').positive('must be above 0').optional(),
  notify: z.boolean('must be true or false').optional(),
});

const abortSchema = z.strictObject({ abort: z.literal(true, 'must be true') });

/** `POST /manage/v1/job` */
export function startJob({ search, body }: ApiRequest, context: Context): object {
  new Query(search, {});
  const runner = runnerIn(context);
  if (runner.refuses) throw new Refusal(400, 'The type "api" is not allowed.');
  const { data_source } = readBody(startSchema, body);
  const hash = context.jobs.start(data_source, context.clock);
  return described(hash, context);
}

/** `GET /manage/v1/job/{hash}` */
export function viewJob({ search, names }: ApiRequest, context: Context): object {
  new Query(search, {});
  runnerIn(context);
  return described(names[0] ?? '', context);
}

/** `PUT /manage/v1/job/{hash}` */
export function abortJob({ search, names, body }: ApiRequest, context: Context): object {
  new Query(search, {});
  runnerIn(context);
  readBody(abortSchema, body);
  context.jobs.abort(names[0] ?? '');
  return described(names[0] ?? '', context);
}

function runnerIn({ quirks }: Context) {
  if (quirks.runner === null) throw new Refusal(404, 'There is nothing at /manage/v1/job.');
  return quirks.runner;
}

const described = (hash: string, context: Context): object => ({
  data: { job_descriptor: context.jobs.describe(hash, runnerIn(context)) },
  version: '1.0.0',
  _links: [],
});
