// The planner itself: edits with equal values are a graph; its blocks are searched for, cut and packed into calls.
import { Budget } from './budget';
import { callsFor, pairsIn } from './calls';
import { mayGoByBatch } from './drafts';
import { type SortedEdits, sortEdits } from './edits';
import {
  boundOf,
  type Chosen,
  capsOf,
  chosenOf,
  componentsOf,
  type Group,
  groupOf,
  NO_RIVALS,
  priceNow,
  rivalsOf,
  sum,
} from './groups';
import { checkOptions } from './options';
import { type Spare, spareDrafts, worthBlocks } from './spare';
import { type Transport, transportOf } from './transports';
import type { Call, CallKind, Edit, Operation, Plan, PlanFigures, PlanOptions } from './types';

/**
 * The calls that settle all edits, as few as can be found, in the order to send them. Every edit is settled by exactly
 * one call, and every pair of a bulk call is an edit of that operation with exactly that call's values. The order of the edits
 * makes no difference.
 * @throws Error when two edits name the same user and course; RangeError when an option makes no sense.
 */
export function plan(edits: readonly Edit[], options: PlanOptions): Plan {
  checkOptions(options);
  const budget = new Budget(options);
  const sheet = sortEdits(edits);
  const shares = sharesOf(sheet, options);
  // No search can gain a call where the first plan takes no more than any plan does.
  const groups = shares.flatMap((share) => (isFewest(sheet, share) ? [] : share.groups));
  const components = groups.flatMap(componentsOf);
  budget.spend(components.map((component) => component.build()));
  const rivals = new Map(budget.isSpent || options.overlap === 'always' ? [] : groups.flatMap(rivalsOf));
  budget.spend([...rivals.values()].map((rival) => rival.build()));
  budget.spend(components.map((component) => component.search()));
  const chosen = shares.map((share) => share.groups.map((group) => chosenOf(sheet, group, rivals)));
  const loads = shares.map((share, n) => ({
    ...share,
    drafts: (chosen[n] ?? []).flatMap(({ drafts }) => drafts),
    spare: (pairs: number) =>
      spareDrafts(sheet, share.spare, pairs, ({ from, until }) => {
        const group = groupOf(sheet, from, until, share.transport, null, options);
        return chosenOf(sheet, group, NO_RIVALS).drafts;
      }),
  }));
  const calls = callsFor(sheet, loads, options);
  return { calls, figures: figuresOf(sheet, shares, chosen, calls, options) };
}

/** The edits of one operation: groups, groups as well off in batch imports, and edits alone with their values. */
interface Share {
  readonly does: Operation;
  readonly transport: Transport;
  readonly from: number;
  readonly until: number;
  readonly groups: readonly Group[];
  readonly spare: readonly Spare[];
  readonly alone: readonly number[];
}

function sharesOf(sheet: SortedEdits, options: PlanOptions): Share[] {
  const shares: (Share & { until: number; groups: Group[]; spare: Spare[]; alone: number[] })[] = [];
  for (let g = 0; g + 1 < sheet.groups.length; g++) {
    const from = sheet.groups[g] as number;
    const until = sheet.groups[g + 1] as number;
    const { does } = sheet.edits[from] as Edit;
    let share = shares[shares.length - 1];
    if (share?.does !== does) {
      share = { does, transport: transportOf(does, options), from, until, groups: [], spare: [], alone: [] };
      shares.push(share);
    }
    share.until = until;
    const { transport } = share;
    if (until - from === 1) share.alone.push(from);
    else {
      const worth = worthBlocks(sheet, { from, until, transport }, capsOf(options));
      if (worth?.every((is) => is === 0)) share.spare.push({ from, until, transport });
      else share.groups.push(groupOf(sheet, from, until, transport, worth, options));
    }
  }
  return shares;
}

function figuresOf(
  sheet: SortedEdits,
  shares: readonly Share[],
  chosen: readonly (readonly Chosen[])[],
  calls: readonly Call[],
  options: PlanOptions,
): PlanFigures {
  const callsByKind: Record<CallKind, number> = {
    'put-many': 0,
    'put-one': 0,
    'post-batch': 0,
    'enroll-many': 0,
    'enroll-batch': 0,
    'unenroll-many': 0,
  };
  for (const call of calls) callsByKind[call.kind]++;
  const saved = shares.map(({ transport }, n) =>
    Math.floor(sum(chosen[n] ?? [], (one) => one.saved) / partsIn(transport)),
  );
  return {
    edits: sheet.edits.length,
    groups: sheet.groups.length - 1,
    calls: calls.length,
    callsByKind,
    lowerBound: sum(shares, (share) => fewestOf(sheet, share)),
    pairsWritten: sum(calls, pairsIn),
    overlapWouldSave: sum(saved, (calls) => calls),
    hoursAtLimit: calls.length / options.callsPerHour,
  };
}

/** No plan of one operation's edits has fewer calls than this. */
function fewestOf(sheet: SortedEdits, share: Share): number {
  const { transport, groups } = share;
  return Math.ceil(
    (settledPrice(sheet, share) + sum(groups, (group) => boundOf(sheet, group))) / partsIn(transport),
  );
}

/** What the edits outside of groups cost in every plan, in parts of a call. */
function settledPrice(sheet: SortedEdits, { transport, spare, alone }: Share): number {
  const parts = partsIn(transport);
  const single = sum(alone, (place) => (mayGoByBatch(sheet, transport, place) ? 1 : parts));
  return single + sum(spare, ({ from, until }) => until - from);
}

/** Whether the plan found so far takes no more calls than any does; false where that is not known yet. */
function isFewest(sheet: SortedEdits, share: Share): boolean {
  const { transport, groups } = share;
  let price = settledPrice(sheet, share);
  for (const group of groups) {
    const now = priceNow(group);
    if (now === null) return false;
    price += now;
  }
  return Math.ceil(price / partsIn(transport)) <= fewestOf(sheet, share);
}

/** Parts of a call in which an operation's prices are counted, so that an edit in a batch import costs one of them. */
function partsIn({ batchSize }: Transport): number {
  return batchSize ?? 1;
}
