// The planner: edits with equal values are a graph; its blocks are searched for, cut and packed.
import { Budget } from './budget';
import { callsOf, inOrder, pairsIn } from './calls/calls';
import { type SortedEdits, sortEdits } from './calls/edits';
import type { Call, CallKind, Edit, Plan, PlanFigures, PlanOptions } from './calls/types';
import { chosenOf, componentsOf, groupOf, NO_RIVALS, rivalsOf, sum } from './groups/groups';
import { fewestOf, fewestWithoutImports, isFewest, partsIn, type Share, sharesOf } from './groups/shares';
import { spareDrafts } from './groups/spare';
import { checkOptions } from './options';

/**
 * Up to so many edits of one operation, those that can go by batch import and those that cannot are also
 * planned apart. Our own number.
 */
const MOST_APART = 2000;

/**
 * The calls that settle all edits, as few as can be found, in the order to send them. Every edit is settled
 * by exactly one call, and every pair of a bulk call is an edit of that operation with exactly that call's
 * values. The order of the edits makes no difference. Batch imports never make the calls more.
 * @throws Error when two edits name the same user and course; RangeError when an option makes no sense.
 */
export function plan(edits: readonly Edit[], options: PlanOptions): Plan {
  checkOptions(options);
  const sheet = sortEdits(edits);
  const budget = new Budget(options);
  const made = solve(sheet, options, budget).map((solution) => cheapest(sheet, solution, options, budget));
  const calls = inOrder(made.flatMap((solution) => solution.calls));
  return { calls, figures: figuresOf(sheet, made, calls, options) };
}

/** The calls of one operation's edits. */
interface Solution {
  readonly share: Share;
  readonly calls: readonly Call[];
  /** No plan has fewer calls. */
  readonly fewest: number;
  /** The calls that overlap would save. */
  readonly saved: number;
}

function solve(sheet: SortedEdits, options: PlanOptions, budget: Budget): Solution[] {
  const shares = sharesOf(sheet, options);
  // No search can gain a call if the first plan takes no more than any plan does.
  const open = shares.filter((share) => !isFewest(sheet, share));
  const components = open.flatMap(({ groups }) => groups.flatMap(componentsOf));
  budget.spend(components.map((component) => component.build()));
  const rivals = new Map(
    budget.isSpent || options.overlap === 'always'
      ? []
      : open.flatMap(({ groups, transport }) => rivalsOf(groups, transport)),
  );
  budget.spend([...rivals.values()].map((rival) => rival.build()));
  budget.spend(components.map((component) => component.search()));
  return shares.map((share): Solution => {
    const chosen = share.groups.map((group) => chosenOf(sheet, group, rivals));
    const load = {
      ...share,
      drafts: chosen.flatMap(({ drafts }) => drafts),
      spare: (pairs: number) =>
        spareDrafts(sheet, share.spare, pairs, ({ from, until }) => {
          const group = groupOf(sheet, from, until, share.transport, null, options);
          return chosenOf(sheet, group, NO_RIVALS).drafts;
        }),
    };
    const saved = Math.floor(sum(chosen, (one) => one.saved) / partsIn(share.transport));
    return { share, calls: callsOf(sheet, load, options), fewest: fewestOf(sheet, share), saved };
  });
}

/**
 * The solution, or one with fewer calls that does without batch imports, or that plans the edits that can go
 * by one apart from the others: what pays for a block together with batch imports is not always found
 * together with them.
 */
function cheapest(sheet: SortedEdits, first: Solution, options: PlanOptions, budget: Budget): Solution {
  const { share, fewest } = first;
  let best = first;
  const keep = (others: readonly Solution[]) => {
    const calls = others.flatMap((other) => other.calls);
    if (calls.length < best.calls.length)
      best = { ...first, calls, saved: sum(others, ({ saved }) => saved) };
  };
  if (share.transport.batchSize === null || first.calls.length <= fewest) return first;
  const own = sheet.edits.slice(share.from, share.until);
  const without = { ...options, batchSize: null };
  if (fewestWithoutImports(sheet, share, first.calls.length, options) < first.calls.length)
    keep(solve(sortEdits(own), without, budget.again()));
  const open = own.filter(({ batch }) => batch);
  const closed = own.filter(({ batch }) => !batch);
  if (open.length === 0 || closed.length === 0 || own.length > MOST_APART) return best;
  const opened = sortEdits(open);
  const apart = solve(opened, options, budget.again());
  keep([
    ...apart.map((solution) => cheapest(opened, solution, options, budget)),
    ...solve(sortEdits(closed), without, budget.again()),
  ]);
  return best;
}

function figuresOf(
  sheet: SortedEdits,
  made: readonly Solution[],
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
    'recertify-batch': 0,
    'attendance-batch': 0,
    'leave-session': 0,
  };
  for (const call of calls) callsByKind[call.kind]++;
  return {
    edits: sheet.edits.length,
    groups: sheet.groups.length - 1,
    calls: calls.length,
    callsByKind,
    lowerBound: sum(made, ({ fewest }) => fewest),
    pairsWritten: sum(calls, pairsIn),
    overlapWouldSave: sum(made, ({ saved }) => saved),
    hoursAtLimit: calls.length / options.callsPerHour,
  };
}
