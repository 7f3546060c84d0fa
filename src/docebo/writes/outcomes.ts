// Reads the answer to a PUT, pair by pair: a pair is done only if the tenant names it.

import * as z from 'zod/mini';
import { pairKey } from '../../enrollment';
import type { BlockCall, SingleCall } from '../../plan';
import { valuesIn } from '../http/json';
import type { Clean } from '../http/texts';
import {
  Blame,
  blockOf,
  isBareYes,
  judgePairs,
  type PairOutcomes,
  pairOf,
  strangersIn,
} from '../reads/pairs';

/** `updated` names pairs; Docebo's own client libraries know no other field that does. */
const namingSchema = z.object({
  data: z.object({ updated: z.optional(z.unknown()), not_updated: z.optional(z.unknown()) }),
});

const FIELDS: ReadonlySet<string> = new Set(['updated', 'not_updated']);

/** The outcome of every edit that a PUT settles, by `judgePairs`. */
export function putOutcomes(
  call: BlockCall | SingleCall,
  body: unknown,
  request: string,
  clean: Clean,
): PairOutcomes {
  const parsed = namingSchema.safeParse(body);
  const { updated, not_updated } = parsed.success
    ? parsed.data.data
    : { updated: undefined, not_updated: undefined };
  const block = blockOf(call);
  const done = new Set(
    valuesIn(updated).flatMap((each) => {
      const pair = pairOf(each);
      return pair ? [pairKey(pair.courseId, pair.userId)] : [];
    }),
  );
  const blame = new Blame(block);
  blame.read(not_updated);
  const reported = { call, block, done, half: NONE, blame, eliminates: true, request, clean };
  return {
    pairs: judgePairs({ ...reported, bareYes: isBareYes(body, FIELDS) }),
    strangers: strangersIn(done, block),
  };
}

const NONE: ReadonlySet<string> = new Set();
