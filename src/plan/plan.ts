// The planner itself: edits with equal values are a graph; its blocks are searched for, cut and packed into calls.
import { lowerBound } from './bound';
import { Budget } from './budget';
import { callsFor, type GroupBlocks, pairsIn } from './calls';
import { type Core, coreOf } from './core';
import { pairsBetween, type SortedEdits, sortEdits } from './edits';
import type { Block, Side } from './graph';
import { sorted } from './ints';
import { kernelOf } from './kernel';
import { checkOptions } from './options';
import { boundOfBatches, fewestCalls, type Terms } from './terms';
import type { Call, CallKind, Edit, Plan, PlanFigures, PlanOptions } from './types';

/**
 * The calls that settle all edits, as few as can be found, in the order to send them. Every edit is settled by exactly
 * one call, and every pair of a bulk call is an edit with exactly that call's values. The order of the edits makes no
 * difference.
 * @throws Error when two edits name the same user and course; RangeError when an option makes no sense.
 */
export function plan(edits: readonly Edit[], options: PlanOptions): Plan {
  checkOptions(options);
  const budget = new Budget(options);
  const sheet = sortEdits(edits);
  const groups: Group[] = [];
  const alone: number[] = [];
  for (let g = 0; g + 1 < sheet.groups.length; g++) {
    const from = sheet.groups[g] as number;
    const until = sheet.groups[g + 1] as number;
    if (until - from === 1) alone.push(from);
    else groups.push(groupOf(sheet, from, until, options));
  }
  const cores = groups.flatMap((group) => group.cores);
  budget.spend(cores.map((core) => core.build()));
  const rivals = budget.isSpent || options.overlap === 'always' ? [] : cores.flatMap(rivalOf);
  budget.spend(rivals.map(({ rival }) => rival.build()));
  budget.spend(cores.map((core) => core.search()));
  const calls = callsFor(sheet, groups.map(blocksOf), alone, options);
  return { calls, figures: figuresOf(groups, alone.length, rivals, calls, options) };
}

/** The edits with equal values, from one place of the sheet up to another. */
interface Group {
  readonly from: number;
  readonly until: number;
  readonly terms: Terms;
  /** Blocks that are as good as any. */
  readonly decided: readonly Block[];
  readonly cores: readonly Core[];
}

function groupOf(sheet: SortedEdits, from: number, until: number, options: PlanOptions): Group {
  const { maxUsers, maxCourses, maxPairs, batchSize, methods } = options;
  const caps = { users: maxUsers, courses: maxCourses, pairs: maxPairs };
  const completes = (sheet.edits[from] as Edit).change.status === 2;
  const overlap = options.overlap === 'always' || (options.overlap === 'unless-completing' && !completes);
  const terms = { caps, overlap, batchSize, methods };
  const pairs = pairsBetween(sheet, from, until);
  if (pairs.users.length === 1 || pairs.courses.length === 1) {
    const star = { users: pairs.users, courses: sorted(pairs.courses.slice()) };
    return { from, until, terms, decided: [star], cores: [] };
  }
  const { decided, cores } = kernelOf(pairs, caps, batchSize === null || until - from <= batchSize);
  return {
    from,
    until,
    terms,
    decided,
    cores: cores.map((graph) => coreOf(graph, terms, lowerBound(graph, caps))),
  };
}

/** The blocks found for a group, in places of the lists of ids. */
function blocksOf({ from, until, terms, decided, cores }: Group): GroupBlocks {
  const blocks = cores.flatMap(({ best, graph }) =>
    best.map(({ users, courses }) => ({
      users: membersOf(graph.users.members, users),
      courses: membersOf(graph.courses.members, courses),
    })),
  );
  return { from, until, overlap: terms.overlap, blocks: [...decided, ...blocks] };
}

function membersOf(members: Side['members'], nodes: readonly number[]): number[] {
  return sorted(nodes.flatMap((node) => members[node] as readonly number[]));
}

/** A core planned as if overlap were allowed, to say what that would save. */
interface Rival {
  readonly core: Core;
  readonly rival: Core;
}

function rivalOf(core: Core): Rival[] {
  if (core.terms.overlap || core.price <= core.coverBound) return [];
  const rival = coreOf(core.graph, { ...core.terms, overlap: true }, core.coverBound);
  rival.offer(core.best, false);
  return [{ core, rival }];
}

function figuresOf(
  groups: readonly Group[],
  alone: number,
  rivals: readonly Rival[],
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
  const parts = options.batchSize ?? 1;
  const saved = sum(rivals, ({ core, rival }) => Math.max(0, core.price - rival.price));
  return {
    edits: alone + sum(groups, ({ from, until }) => until - from),
    groups: alone + groups.length,
    calls: calls.length,
    callsByKind,
    lowerBound: Math.ceil((alone + sum(groups, boundOf)) / parts),
    pairsWritten: sum(calls, pairsIn),
    overlapWouldSave: Math.floor(saved / parts),
    hoursAtLimit: calls.length / options.callsPerHour,
  };
}

/** No plan of the group costs less, in parts of a call. */
function boundOf({ from, until, terms, decided, cores }: Group): number {
  if (terms.batchSize !== null) return boundOfBatches(terms, until - from);
  const calls = decided.map(({ users, courses }) => fewestCalls(terms.caps, users.length, courses.length));
  return sum(calls, (bound) => bound) + sum(cores, (core) => core.bound);
}

function sum<T>(list: readonly T[], of: (item: T) => number): number {
  return list.reduce((total, item) => total + of(item), 0);
}
