// The plan of a run: which ways of writing are open to these rows now, and the fewest calls by them.
import type { Change } from '../contract';
import { leftBy } from '../docebo';
import {
  type Call,
  type CallKind,
  type Edit,
  type Plan,
  type PlanFigures,
  type PlanOptions,
  plan,
} from '../plan';
import { changeText, NO_CHANGE, type Row } from '../sheet';
import type { EditRows } from './edits';
import type { Pilots } from './pilot';

/** Items of a batch import. Source: docs/limits.md; 200 is the smaller of the two sizes seen in use. */
export const BATCH_SIZE = 200;

/** Milliseconds since the check for which a pair counts as just seen: an hour. */
const BATCH_FRESH_MS = 60 * 60_000;

const KINDS: readonly CallKind[] = [
  'put-many',
  'put-one',
  'post-batch',
  'enroll-many',
  'enroll-batch',
  'unenroll-many',
];

/** Docebo's level of a learner, which is what it enrolls people as where nobody says otherwise. Source: docs/limits.md. */
const LEARNER = 3;

export interface RunPlan {
  /** What can be sent now. */
  readonly now: Plan;
  /** What is left once people are enrolled; it is planned anew then. `null` where nothing is. */
  readonly later: Plan | null;
}

/** What is known of the tenant, and what the person wants, as far as a plan depends on them. */
export interface Terms {
  readonly options: PlanOptions;
  readonly pilots: Pilots;
  /** Whether completions are to go only where Docebo can be asked to hold back what they set off. */
  readonly hold: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

type Entries = readonly EditRows[];

/**
 * Plans the edits: first who has to be enrolled or unenrolled, then, once they are, the updates of all rows together. Batch
 * imports are open only where the tenant's pilot did not fail, and to pairs that were just seen: they would enroll a person who
 * is not.
 */
export function planEdits(edits: ReadonlyMap<string, EditRows>, terms: Terms): RunPlan {
  const all = [...edits.values()];
  const of = (deed: Edit['does']) => all.filter(({ edit }) => edit.does === deed);
  const updates = of('update');
  const enrolls = of('enroll');
  const unenrolls = of('unenroll').map(
    ({ edit }): Edit => ({ ...edit, change: NO_CHANGE, values: '', batch: false }),
  );
  if (enrolls.length + unenrolls.length === 0) return { now: planUpdates(updates, terms), later: null };

  const byPost = wayOf(enrolls, () => false);
  if (terms.pilots.stateOf('enroll-batch') === 'failed') return byPost;
  const byBatch = wayOf(enrolls, ({ edit, rows }) => edit.change.status !== 4 && justSeen(rows, terms.now));
  return terms.hold || callsIn(byBatch) < callsIn(byPost) ? byBatch : byPost;

  /** Some are imported with all that they ask for, the others enrolled first and updated after it. */
  function wayOf(rows: Entries, imported: (entry: EditRows) => boolean): RunPlan {
    const [whole, bare] = [rows.filter(imported), rows.filter((entry) => !imported(entry))];
    const now = [
      ...unenrolls,
      ...whole.map(({ edit }) => edit),
      ...bare.map(({ edit }) => enrollmentOf(edit)),
    ];
    const then = [...updates, ...bare.flatMap(updateAfter)];
    return {
      now: plan(now, optionsFor(terms, whole.length > 0 ? terms.options.batchSize : null)),
      later: then.length > 0 ? planUpdates(then, terms) : null,
    };
  }
}

const callsIn = ({ now, later }: RunPlan): number => now.figures.calls + (later?.figures.calls ?? 0);

/** What a bulk enrollment carries of an edit. */
function enrollmentOf(edit: Edit): Edit {
  const { level, sessionId, fields } = edit.change;
  const change = { ...NO_CHANGE, level: level ?? LEARNER, sessionId, fields };
  return { ...edit, change, values: changeText(change), batch: false };
}

function updateAfter({ edit, rows }: EditRows): readonly EditRows[] {
  const change = leftBy('enroll-many', edit.change);
  return change ? [{ edit: { ...edit, does: 'update', change, values: changeText(change) }, rows }] : [];
}

const optionsFor = ({ options, pilots }: Terms, batchSize: number | null): PlanOptions => ({
  ...options,
  batchSize,
  pilots: KINDS.filter((kind) => pilots.stateOf(kind) === 'needed'),
});

function planUpdates(entries: Entries, terms: Terms): Plan {
  const { options, pilots, hold, now } = terms;
  const open = options.batchSize !== null && pilots.stateOf('post-batch') !== 'failed';
  const edits = entries.map(
    ({ edit, rows }): Edit => ({ ...edit, batch: open && canBatch(edit.change) && justSeen(rows, now) }),
  );
  const isHeld = ({ batch, change }: Edit): boolean => hold && batch && completes(change);
  const held = edits.filter(isHeld);
  const rest = plan(
    edits.filter((edit) => !isHeld(edit)),
    optionsFor(terms, open ? options.batchSize : null),
  );
  if (held.length === 0) return rest;
  const imports = importsOf(held, options.batchSize ?? 1, pilots.stateOf('post-batch') === 'needed');
  return {
    calls: [...imports, ...rest.calls],
    figures: withImports(rest.figures, imports, held.length, options),
  };
}

/** Batch imports for all of the edits, also where other calls would be fewer; the first of one item where it is a pilot. */
function importsOf(edits: readonly Edit[], size: number, pilot: boolean): readonly Call[] {
  const calls: Call[] = pilot ? [{ kind: 'post-batch', settles: edits.slice(0, 1) }] : [];
  for (let from = calls.length; from < edits.length; from += size) {
    calls.push({ kind: 'post-batch', settles: edits.slice(from, from + size) });
  }
  return calls;
}

function withImports(
  figures: PlanFigures,
  imports: readonly Call[],
  edits: number,
  { callsPerHour }: PlanOptions,
): PlanFigures {
  const calls = figures.calls + imports.length;
  return {
    ...figures,
    edits: figures.edits + edits,
    calls,
    callsByKind: {
      ...figures.callsByKind,
      'post-batch': figures.callsByKind['post-batch'] + imports.length,
    },
    lowerBound: figures.lowerBound + imports.length,
    pairsWritten: figures.pairsWritten + edits,
    hoursAtLimit: calls / callsPerHour,
  };
}

const completes = (change: Change): boolean => change.status === 2;

/** The rows that become completed by a call that cannot ask Docebo to hold anything back. */
export const notHeldBy = (calls: readonly Call[]): readonly Edit[] =>
  calls.flatMap((call) =>
    call.kind === 'post-batch' || call.kind === 'enroll-batch'
      ? []
      : call.settles.filter(({ change, does }) => does === 'update' && completes(change)),
  );

/** Whether a call shows, when it is read back, all that a pilot is to show: for updates, the day on which a completion lands. */
export const proves = ({ kind, settles }: Call): boolean =>
  kind === 'enroll-many' || kind === 'unenroll-many' || settles.some(({ change }) => provesDay(change));

export const provesDay = (change: Change): boolean => change.completedAt !== null;

/**
 * The edits to plan first: while a kind of call still needs its pilot, those that a pilot can prove the day with. A pilot
 * that carried no date would vouch for dates that it never sent. Who has to be enrolled or unenrolled goes first in any case.
 */
export function provingFirst(
  edits: ReadonlyMap<string, EditRows>,
  pilots: Pilots,
): ReadonlyMap<string, EditRows> {
  if (!KINDS.some((kind) => pilots.stateOf(kind) === 'needed')) return edits;
  const proving = [...edits].filter(([, { edit }]) => edit.does !== 'update' || provesDay(edit.change));
  return proving.length === 0 ? edits : new Map(proving);
}

/** Whether the check of these rows is recent enough to import them in a batch. */
export const justSeen = (rows: readonly Row[], now: number): boolean =>
  rows.every((row) => (row.receipt?.at ?? 0) >= now - BATCH_FRESH_MS);

/** A batch import takes only a status in words, must be given one, and has none for "overbooked". */
const canBatch = (change: Change): boolean => change.status !== null && change.status !== 4;
