// The same thought for reading: which listing of enrollments answers in the fewest calls.

/** Ways to list enrollments: the whole list, or batches of courses, of users, or of users beside all the courses. */
export type ReadKind = 'all' | 'by-course' | 'by-user' | 'by-both';

export interface ReadsKnown {
  /** Different courses and users that are wanted and whose ids are known. */
  readonly courses: number;
  readonly users: number;
  /** Wanted users without an id: each has to be looked up, by a call, before enrollments can be listed by user. */
  readonly lookUps: number;
  /** The most ids that fit in one address. */
  readonly idsPerUrl: number;
  /** Entries on a page. */
  readonly pageSize: number;
  /** The totals that first pages told, batch by batch; `null` or nothing for a batch not looked at. */
  readonly seen: Readonly<Partial<Record<ReadKind, readonly (number | null)[]>>>;
}

export interface ReadsPlan {
  readonly kind: ReadKind;
  /** Calls still to be made: a batch not looked at counts as one, because it may be short. */
  readonly calls: number;
  /** Whether every batch has been looked at, so that `calls` is exact. */
  readonly certain: boolean;
}

const KINDS: readonly ReadKind[] = ['all', 'by-course', 'by-user', 'by-both'];

/**
 * The way with the fewest calls, as far as is known; the earlier one in the order of `ReadKind` among equals. Where it
 * is not certain, read its first pages, add their totals to `seen` and ask again: another way may now be shorter.
 * `null` when there is nothing to read.
 * @throws RangeError when a page or an address holds nothing.
 */
export function planReads(known: ReadsKnown): ReadsPlan | null {
  if (!(known.pageSize >= 1) || !(known.idsPerUrl >= 1)) {
    throw new RangeError(
      `A page of ${known.pageSize} and an address of ${known.idsPerUrl} ids cannot be planned with.`,
    );
  }
  if (known.courses === 0 || known.users + known.lookUps === 0) return null;
  let best: ReadsPlan | null = null;
  for (const kind of KINDS) {
    const plan = planOf(kind, known);
    if (
      plan &&
      (!best || plan.calls < best.calls || (plan.calls === best.calls && plan.certain && !best.certain))
    ) {
      best = plan;
    }
  }
  return best;
}

function planOf(kind: ReadKind, known: ReadsKnown): ReadsPlan | null {
  const batches = batchesOf(kind, known);
  if (batches === null) return null;
  const byUser = kind === 'by-user' || kind === 'by-both';
  let calls = byUser ? known.lookUps : 0;
  let certain = true;
  for (let batch = 0; batch < batches; batch++) {
    const total = known.seen[kind]?.[batch] ?? null;
    if (total === null) certain = false;
    // The first page of a batch that was looked at has been read.
    calls += total === null ? 1 : Math.max(0, Math.ceil(total / known.pageSize) - 1);
  }
  return { kind, calls, certain };
}

/** How many addresses it takes to name what is wanted; `null` where the courses leave no room for users. */
function batchesOf(kind: ReadKind, { courses, users, lookUps, idsPerUrl }: ReadsKnown): number | null {
  switch (kind) {
    case 'all':
      return 1;
    case 'by-course':
      return Math.ceil(courses / idsPerUrl);
    case 'by-user':
      return Math.ceil((users + lookUps) / idsPerUrl);
    case 'by-both':
      return courses < idsPerUrl ? Math.ceil((users + lookUps) / (idsPerUrl - courses)) : null;
  }
}
