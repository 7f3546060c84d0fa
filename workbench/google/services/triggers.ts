// Clock triggers: who made them, when they start, and what Google refuses. The runtime starts the executions.
import type { WorkbenchClock } from '../clock';
import { ServiceException } from '../fault';
import type { ClockAsked, TriggerCalls, TriggerData } from '../trigger-calls';
import type { Services } from './context';

/** Source: developers.google.com/apps-script/guides/services/quotas. */
const MOST_A_USER = 20;

/**
 * Milliseconds between two starts. Source: developers.google.com/workspace/add-ons/concepts/editor-triggers.
 */
const HOUR_MS = 3_600_000;

export interface ClockTrigger extends TriggerData {
  /** The address of the person who made it: it runs for them. */
  readonly user: string;
  /** `null` for this document; else the name of another one, which nobody starts here. */
  readonly elsewhere: string | null;
  /** Milliseconds since 1970 UTC by the workbench's clock; 0 if it never starts. */
  readonly nextAt: number;
}

interface Kept {
  trigger: ClockTrigger;
  readonly cancel: () => void;
}

interface TriggerRules {
  readonly clock: WorkbenchClock;
  /** From 0 to 1, below 1: when within its first hour a trigger starts. */
  readonly random: () => number;
  readonly uuid: () => string;
}

export class Triggers {
  readonly #kept = new Map<string, Kept>();
  /** Called when a trigger's time has come. */
  onDue: (trigger: ClockTrigger) => void = () => {};

  constructor(private readonly rules: TriggerRules) {}

  get all(): readonly ClockTrigger[] {
    return [...this.#kept.values()].map(({ trigger }) => trigger);
  }

  /** Throws if Google refuses it. `inTrigger`: asked for by an execution that a trigger started. */
  create(user: string, { handler, every, n }: ClockAsked): ClockTrigger {
    if (every !== 'hours' || n < 1) {
      throw new ServiceException(
        'An add-on may not run a clock trigger more than once an hour. (the words are the workbench’s)',
      );
    }
    const own = this.all.filter((trigger) => trigger.user === user);
    if (own.some((trigger) => trigger.elsewhere === null)) {
      throw new ServiceException(
        'This add-on has created too many time-based triggers in this document for this Google user account.',
      );
    }
    if (own.length >= MOST_A_USER) {
      throw new ServiceException(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    const { clock, random, uuid } = this.rules;
    const everyMs = n * HOUR_MS;
    // Some time within the first period; which, nobody says.
    const first = clock.now() + Math.ceil(everyMs * (1 - random()));
    return this.#keep({ id: uuid(), handler, user, elsewhere: null, nextAt: first }, everyMs);
  }

  /** A trigger of the same script in another document: it counts and is listed, but never starts here. */
  plant(user: string, handler: string, elsewhere: string): ClockTrigger {
    return this.#keep({ id: this.rules.uuid(), handler, user, elsewhere, nextAt: 0 }, 0);
  }

  delete(user: string, id: string): void {
    const kept = this.#kept.get(id);
    if (kept?.trigger.user !== user)
      throw new ServiceException('The trigger was not found. (the words are the workbench’s)');
    kept.cancel();
    this.#kept.delete(id);
  }

  /** Cancels every alarm: the workbench is closed. */
  close(): void {
    for (const { cancel } of this.#kept.values()) cancel();
    this.#kept.clear();
  }

  #keep(trigger: ClockTrigger, everyMs: number): ClockTrigger {
    const { clock } = this.rules;
    const cancel =
      trigger.nextAt === 0
        ? () => {}
        : clock.alarm(trigger.nextAt, () => {
            this.#keep({ ...trigger, nextAt: trigger.nextAt + everyMs }, everyMs);
            this.onDue(trigger);
          });
    this.#kept.set(trigger.id, { trigger, cancel });
    return trigger;
  }
}

export function triggerServices(
  triggers: Triggers,
): Pick<Services, Extract<keyof TriggerCalls, `ScriptApp.${string}`>> {
  return {
    'ScriptApp.ClockTriggerBuilder.create': (caller, asked) => {
      if (caller.byTrigger) {
        // Google creates it and switches it off: an add-on that relies on it would wait for ever.
        throw new ServiceException(
          'A trigger that a trigger made would be disabled. (the words are the workbench’s)',
        );
      }
      const { id, handler } = triggers.create(caller.user, asked);
      return { id, handler };
    },
    'ScriptApp.getProjectTriggers': (caller) =>
      triggers.all.filter(({ user }) => user === caller.user).map(({ id, handler }) => ({ id, handler })),
    'ScriptApp.deleteTrigger': (caller, id) => {
      triggers.delete(caller.user, id);
      return null;
    },
  };
}
