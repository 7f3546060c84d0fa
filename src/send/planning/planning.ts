// The plan of a run: which kinds of calls are open to these rows now, and the fewest calls of them.

import { FIRST } from '../../account';
import { bulkPartOf, canBatch, leftBy, needsImport } from '../../docebo';
import { NO_CHANGE, OVERBOOKED } from '../../enrollment';

import {
  type BatchKind,
  type Call,
  type Edit,
  KINDS,
  type Plan,
  type PlanFigures,
  type PlanOptions,
  plan,
} from '../../plan';
import { changeText } from '../../sheet';
import type { EditRows } from './edits';
import type { Terms } from './terms';
import { completes, justSeen } from './ways';

export interface RunPlan {
  /** What can be sent now. */
  readonly now: Plan;
  /** What is left once people are enrolled; it is planned again then. `null` if nothing is left. */
  readonly later: Plan | null;
}

type Entries = readonly EditRows[];

const editsOf = (entries: Entries): readonly Edit[] => entries.map(({ edit }) => edit);

/**
 * Plans the edits: first who has to be enrolled or unenrolled, then, once they are, the updates of all rows
 * together. Batch imports are open only if the tenant's pilot did not fail, and to pairs that were just
 * seen: they would enroll a person who is not. Recertifications and attendance go by imports of their own.
 */
export function planEdits(edits: ReadonlyMap<string, EditRows>, terms: Terms): RunPlan {
  const all = [...edits.values()];
  const of = (does: Edit['does']) => all.filter(({ edit }) => edit.does === does);
  const recertified = of('recertify').filter(({ rows }) => justSeen(rows, terms.now));
  const others = all.filter(({ edit }) => !APART.has(edit.does));
  const planned = planOthers(others, terms);
  // No call has several kinds of items: the option that keeps a completion is one of the whole call, and of
  // attendance no answer is believed.
  const recertifying = withImports(planned.now, 'recertify-batch', editsOf(recertified), terms);
  // Whatever plans to send them has read their rows right before.
  const attended = withImports(recertifying, 'attendance-batch', editsOf(of('attendance')), terms);
  return { ...planned, now: withLeaving(attended, editsOf(of('leave')), terms) };
}

/** What is done by calls of their own, which no block of users and courses can be part of. */
const APART: ReadonlySet<Edit['does']> = new Set<Edit['does']>(['recertify', 'attendance', 'leave']);

/**
 * The plan with a call for each edit that leaves a session, after all others. The first is a pilot, and a
 * tenant that does not look at the session would unenroll its person: so anybody who has not completed goes
 * first.
 */
function withLeaving({ calls, figures }: Plan, edits: readonly Edit[], { options }: Terms): Plan {
  const isDone = ({ held }: Edit) => held?.status === 2;
  const inOrder = [...edits.filter((edit) => !isDone(edit)), ...edits.filter(isDone)];
  const leaving = inOrder.map((edit): Call => ({ kind: 'leave-session', settles: [edit] }));
  return withCalls([...calls, ...leaving], figures, leaving, options);
}

function planOthers(all: readonly EditRows[], terms: Terms): RunPlan {
  const of = (operation: Edit['does']) => all.filter(({ edit }) => edit.does === operation);
  const updates = of('update');
  const enrolls = of('enroll');
  const unenrolls = of('unenroll').map(
    ({ edit }): Edit => ({ ...edit, change: NO_CHANGE, values: '', batch: false }),
  );
  if (enrolls.length + unenrolls.length === 0) return { now: planUpdates(updates, terms), later: null };

  const { batchSize: size } = terms.options;
  const open = terms.pilots.stateOf('enroll-batch') !== 'failed';
  // Of attendance no answer is believed, so anybody who gets it is enrolled by a call of another kind.
  const mayImport = ({ edit, rows }: EditRows) =>
    edit.batch &&
    edit.change.attendance === null &&
    edit.change.status !== OVERBOOKED &&
    justSeen(rows, terms.now);
  if (size === null || !open || enrolls.length === 0) return wayOf(() => false, terms);
  if (terms.hold) return wayOf(mayImport, terms);
  // Compared without the search, which saves a few calls of each and takes its time; the best is then planned
  // with it.
  const quick: Terms = { ...terms, options: { ...terms.options, budgetMs: 0 } };
  const byPost = wayOf(() => false, quick);
  let best = { isImported: (_: EditRows) => false, calls: callsIn(byPost) };
  for (const isImported of [mayImport, mixed(byPost, 0), mixed(byPost, 2 * size)]) {
    const calls = callsIn(wayOf(isImported, quick));
    if (calls < best.calls) best = { isImported, calls };
  }
  return wayOf(best.isImported, terms);

  /**
   * Who would be updated by an import in the end may be enrolled by it too, and no block has to hold them. So
   * may those in a block of at most so many, which takes two calls.
   */
  function mixed(byPost: RunPlan, most: number): (entry: EditRows) => boolean {
    const calls = byPost.later?.calls ?? [];
    const settled = calls.filter(({ kind, settles }) => kind === 'post-batch' || settles.length <= most);
    const keys = new Set(settled.flatMap(({ settles }) => settles.map(({ key }) => key)));
    return (entry) => mayImport(entry) && keys.has(entry.edit.key);
  }

  /**
   * Of those who ask for more than a bulk enrollment carries, some are imported with all of it, the others
   * enrolled first and updated after that. Who is only to be enrolled never goes by import: it would set back
   * anybody who enrolled meanwhile and got further, while a bulk enrollment leaves them alone.
   */
  function wayOf(isImported: (entry: EditRows) => boolean, under: Terms): RunPlan {
    const more = enrolls.filter(({ edit }) => leftBy('enroll-many', edit.change) !== null);
    const less = enrolls.filter(({ edit }) => leftBy('enroll-many', edit.change) === null);
    const imported = more.filter(isImported);
    const bare = more.filter((entry) => !isImported(entry));
    const blocks = plan([...unenrolls, ...[...less, ...bare].map(enrollmentOf)], carefulOptions(under));
    const attending = bare.filter(({ edit }) => edit.change.attendance !== null);
    const others = bare.filter(({ edit }) => edit.change.attendance === null);
    const then = [...updates, ...others.map(updateAfter)];
    const afterwards = withImports(planUpdates(then, under), 'attendance-batch', editsOf(attending), under);
    return {
      now: withImports(blocks, 'enroll-batch', editsOf(imported), under),
      later: afterwards.calls.length > 0 ? afterwards : null,
    };
  }
}

/** Calls of a plan, those included that follow once people are enrolled. */
export const callsIn = ({ now, later }: RunPlan): number => now.figures.calls + (later?.figures.calls ?? 0);

/** What a bulk enrollment carries of an edit. */
function enrollmentOf({ edit }: EditRows): Edit {
  const change = bulkPartOf(edit.change);
  return { ...edit, change, values: changeText(change), batch: false };
}

function updateAfter({ edit, rows }: EditRows): EditRows {
  const change = leftBy('enroll-many', edit.change) ?? NO_CHANGE;
  return { edit: { ...edit, does: 'update', change, values: changeText(change) }, rows };
}

const optionsFor = ({ options, pilots }: Terms, batchSize: number | null): PlanOptions => ({
  ...options,
  batchSize,
  // Without bulk updates every block is one pair.
  maxPairs: pilots.stateOf('put-many') === 'failed' ? 1 : options.maxPairs,
  pilots: KINDS.filter((kind) => pilots.stateOf(kind) === 'needed'),
});

/** For calls that enroll or unenroll: larger sizes were proven only by updates. */
function carefulOptions(terms: Terms): PlanOptions {
  const options = optionsFor(terms, null);
  return {
    ...options,
    maxPairs: Math.min(options.maxPairs, FIRST.pairs),
    maxCourses: Math.min(options.maxCourses, FIRST.courses),
  };
}

function planUpdates(entries: Entries, terms: Terms): Plan {
  const { options, pilots, hold, now } = terms;
  const open = options.batchSize !== null && pilots.stateOf('post-batch') !== 'failed';
  // Who is deactivated goes by import only if nothing else carries the row, or holds back what it sets off.
  const isOnly = (change: Edit['change']): boolean => needsImport(change) || (hold && completes(change));
  const edits = entries.map(({ edit, rows }): Edit => {
    const may = edit.batch || isOnly(edit.change);
    return { ...edit, batch: open && may && canBatch(edit.change) && justSeen(rows, now) };
  });
  const isHeld = ({ batch, change }: Edit): boolean => batch && isOnly(change);
  const held = edits.filter(isHeld);
  const rest = plan(
    // What only an import carries waits for one: `notImportable` says why it cannot go now.
    edits.filter((edit) => !isHeld(edit) && !needsImport(edit.change)),
    optionsFor(terms, open ? options.batchSize : null),
  );
  return withImports(rest, 'post-batch', held, terms);
}

/**
 * The plan with batch imports of so many edits before it, also if other calls would be fewer; the first
 * carries one item if it is a pilot.
 */
function withImports(
  { calls, figures }: Plan,
  kind: BatchKind,
  edits: readonly Edit[],
  { options, pilots }: Terms,
): Plan {
  if (edits.length === 0) return { calls, figures };
  const size = options.batchSize ?? 1;
  const imports: Call[] = pilots.stateOf(kind) === 'needed' ? [{ kind, settles: edits.slice(0, 1) }] : [];
  for (let from = imports.length; from < edits.length; from += size) {
    imports.push({ kind, settles: edits.slice(from, from + size) });
  }
  return withCalls([...imports, ...calls], figures, imports, options);
}

/** The plan of these calls, with those that were added to it in its figures: none of them could be fewer. */
function withCalls(
  calls: readonly Call[],
  figures: PlanFigures,
  added: readonly Call[],
  { callsPerHour }: PlanOptions,
): Plan {
  const edits = added.reduce((sum, { settles }) => sum + settles.length, 0);
  const callsByKind = { ...figures.callsByKind };
  for (const { kind } of added) callsByKind[kind] += 1;
  return {
    calls,
    figures: {
      ...figures,
      edits: figures.edits + edits,
      calls: calls.length,
      callsByKind,
      lowerBound: figures.lowerBound + added.length,
      pairsWritten: figures.pairsWritten + edits,
      hoursAtLimit: calls.length / callsPerHour,
    },
  };
}
