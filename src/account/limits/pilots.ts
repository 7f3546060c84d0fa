// The pilots of each kind of call on a tenant: whether one passed, and with which rows.
import * as z from 'zod/mini';
import { type CallKind, KINDS } from '../../plan';
import { stored, type TextStore } from '../../work';
import { isRemembered } from './remembered';

/** What is known of a kind of call on this tenant. */
export type PilotState = 'needed' | 'passed' | 'failed';

export interface Pilots {
  stateOf(kind: CallKind): PilotState;
  /** The traits that passed pilots of this kind had. */
  provenBy(kind: CallKind): ReadonlySet<string>;
  /** Why the pilot of this kind failed; empty if it did not. */
  whyOf(kind: CallKind): string;
  passed(kind: CallKind, traits: readonly string[]): void;
  /** `harmful`: it did harm; that is neither forgotten with time nor tried again. */
  failed(kind: CallKind, why: string, harmful?: boolean): void;
  /** Forgets those that failed, but for those that did harm. */
  retry(): void;
}

const pilotOf = (origin: string, kind: CallKind) =>
  stored(
    `rowcall.pilot.${origin}.${kind}`,
    z.object({
      state: z.enum(['passed', 'failed']),
      at: z.number(),
      /** Traits that passed pilots had. */
      proven: z.optional(z.array(z.string())),
      /** Why it failed, in words. */
      why: z.optional(z.string()),
      harmful: z.optional(z.boolean()),
    }),
  );

type PilotRecord = NonNullable<ReturnType<ReturnType<typeof pilotOf>['read']>>;

/** Kinds of calls that there are for learning plans. */
const OF_PLANS: ReadonlySet<CallKind> = new Set<CallKind>(['enroll-many', 'unenroll-many']);

/** The pilots of calls about learning plans; other kinds are closed. */
export function planPilotsOf(store: TextStore, origin: string, now: () => number): Pilots {
  const pilots = pilotsOf(store, `${origin}/learningplan`, now);
  return { ...pilots, stateOf: (kind) => (OF_PLANS.has(kind) ? pilots.stateOf(kind) : 'failed') };
}

/**
 * The pilots of a tenant, kept for the person. A record is read once an execution: Google counts each read of
 * a property.
 */
export function pilotsOf(store: TextStore, origin: string, now: () => number): Pilots {
  const records = new Map<CallKind, PilotRecord | null>();
  const recordOf = (kind: CallKind): PilotRecord | null => {
    if (!records.has(kind)) {
      const known = pilotOf(origin, kind).read(store);
      records.set(kind, known && (known.harmful || isRemembered(known.at, now())) ? known : null);
    }
    return records.get(kind) ?? null;
  };
  const keep = (kind: CallKind, record: PilotRecord): void => {
    records.set(kind, record);
    pilotOf(origin, kind).write(store, record);
  };
  return {
    stateOf: (kind) => recordOf(kind)?.state ?? 'needed',
    provenBy: (kind) => new Set(recordOf(kind)?.proven ?? []),
    whyOf: (kind) => recordOf(kind)?.why ?? '',
    passed(kind, traits) {
      const proven = [...new Set([...(recordOf(kind)?.proven ?? []), ...traits])];
      keep(kind, { state: 'passed', at: now(), proven });
    },
    retry() {
      for (const kind of KINDS) {
        const record = recordOf(kind);
        if (record?.state !== 'failed' || record.harmful) continue;
        records.set(kind, null);
        pilotOf(origin, kind).forget(store);
      }
    },
    failed: (kind, why, harmful = false) => keep(kind, { state: 'failed', at: now(), why, harmful }),
  };
}
