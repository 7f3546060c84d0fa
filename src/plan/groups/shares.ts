// The edits of one operation as they are planned: groups, spare groups, and single edits.
import { lowerBound } from '../blocks/bound';
import { mayGoByBatch } from '../calls/drafts';
import type { SortedEdits } from '../calls/edits';
import { type Transport, transportOf } from '../calls/transports';
import type { Edit, Operation, PlanOptions } from '../calls/types';
import { boundOf, capsOf, type Group, graphOfPlaces, groupOf, priceNow, sum } from './groups';
import { type Spare, worthBlocks } from './spare';

export interface Share {
  readonly does: Operation;
  readonly transport: Transport;
  readonly from: number;
  readonly until: number;
  readonly groups: readonly Group[];
  readonly spare: readonly Spare[];
  /** The edits that are the only ones with their values. */
  readonly unique: readonly number[];
}

/** The shares of all operations there are. */
export function sharesOf(sheet: SortedEdits, options: PlanOptions): Share[] {
  const shares: (Share & { until: number; groups: Group[]; spare: Spare[]; unique: number[] })[] = [];
  for (let g = 0; g + 1 < sheet.groups.length; g++) {
    const from = sheet.groups[g] as number;
    const until = sheet.groups[g + 1] as number;
    const { does } = sheet.edits[from] as Edit;
    let share = shares[shares.length - 1];
    if (share?.does !== does) {
      share = { does, transport: transportOf(does, options), from, until, groups: [], spare: [], unique: [] };
      shares.push(share);
    }
    share.until = until;
    const { transport } = share;
    if (until - from === 1) share.unique.push(from);
    else {
      const worth = worthBlocks(sheet, { from, until, transport }, capsOf(options));
      if (worth === 'none') share.spare.push({ from, until, transport });
      else share.groups.push(groupOf(sheet, from, until, transport, worth, options));
    }
  }
  return shares;
}

/** No plan of one operation's edits has fewer calls than this. */
export function fewestOf(sheet: SortedEdits, share: Share): number {
  const { transport, groups } = share;
  return Math.ceil(
    (settledPrice(sheet, share) + sum(groups, (group) => boundOf(sheet, group))) / partsIn(transport),
  );
}

/** What the edits outside of groups cost in every plan, in parts of a call. */
function settledPrice(sheet: SortedEdits, { transport, spare, unique }: Share): number {
  const parts = partsIn(transport);
  const single = sum(unique, (place) => (mayGoByBatch(sheet, transport, place) ? 1 : parts));
  return single + sum(spare, ({ from, until }) => until - from);
}

/** Whether the plan found so far takes no more calls than any does; false if that is not known yet. */
export function isFewest(sheet: SortedEdits, share: Share): boolean {
  const { transport, groups } = share;
  let price = settledPrice(sheet, share);
  for (const group of groups) {
    const now = priceNow(group);
    if (now === null) return false;
    price += now;
  }
  return Math.ceil(price / partsIn(transport)) <= fewestOf(sheet, share);
}

/**
 * Parts of a call in which an operation's prices are counted, so that an edit in a batch import costs one of
 * them.
 */
export function partsIn({ batchSize }: Transport): number {
  return batchSize ?? 1;
}

/**
 * No plan of the share without batch imports has fewer calls than this; or it has at least so many as are
 * `enough`.
 */
export function fewestWithoutImports(
  sheet: SortedEdits,
  { groups, spare, unique }: Share,
  enough: number,
  options: PlanOptions,
): number {
  const caps = capsOf(options);
  const ranges = [...groups, ...spare];
  const quick = unique.length + sum(ranges, ({ from, until }) => Math.ceil((until - from) / caps.pairs));
  if (quick >= enough) return quick;
  return (
    unique.length + sum(ranges, ({ from, until }) => lowerBound(graphOfPlaces(sheet, from, until), caps))
  );
}
