// What every function of the sidebar works with: the platform, the active sheet, problems as replies.

import type * as z from 'zod/mini';
import { type Connected, openTenant } from '../../account';
import type { Permission, Problem, Reply, Settings, ShownProblem } from '../../contract';
import { domainOf } from '../../enrollment';
import type { Workplace } from '../../step';
import { text } from '../../texts';
import { clockTime, toShownProblem } from '../../words';
import {
  isLog,
  JOB,
  lacking,
  type Platform,
  problemOf,
  Refusal,
  SETTINGS,
  type SheetPort,
  speakTo,
  tenantOf,
  tenantSettingsOf,
  useTenant,
  withAddress,
} from '../../work';
import { INPUTS } from './inputs';

const DEFAULT_SETTINGS: Settings = {
  // Docebo's own limit for one address: docs/limits.md.
  callsPerHour: 1000,
  // A second write might repeat a notification, and only a completion sends one.
  overlap: 'unless-completing',
  tenantZone: '',
  verifyAfterRun: false,
  hold: 'nothing',
  mailAtEnd: false,
};

/** The person's settings, with what they saved for one tenant. */
export function settingsOf({ personStore }: Platform, origin: string | null): Settings {
  const settings = SETTINGS.read(personStore) ?? DEFAULT_SETTINGS;
  return origin === null ? settings : { ...settings, ...tenantSettingsOf(origin).read(personStore) };
}

/** Ends the work with a problem for the person. */
export const refuse = (problem: Problem): never => {
  throw new Refusal(problem);
};

/**
 * A function that a page calls: whatever it is given is unknown, and whatever is thrown becomes a problem.
 */
type Handler<T> = (input?: unknown, shown?: unknown) => Reply<T>;

export class ServerContext {
  constructor(readonly platform: Platform) {}

  readonly clock = (ms: number): string => clockTime(ms, this.platform.offsetHours(this.platform.zone(), ms));

  shownProblem(problem: Problem): ShownProblem {
    return toShownProblem(withAddress(this.platform, problem), this.clock);
  }

  /**
   * A function of the contract: its input is checked by the schema before any of its work is done. `shown`:
   * the sheet in the sidebar.
   */
  handler<In, Out>(
    schema: z.ZodMiniType<In>,
    work: (input: In, sheet: () => SheetPort) => Out,
  ): Handler<Out> {
    return (input, shown) => {
      try {
        speakTo(this.platform);
        const given = this.checked(schema, input);
        return { ok: true, value: work(given, () => this.shownSheet(shown)) };
      } catch (error) {
        return { ok: false, problem: this.shownProblem(problemOf(error)) };
      }
    };
  }

  /** Refuses unless the person has given all of these. */
  permitted(...permissions: readonly Permission[]): void {
    const problem = lacking(this.platform, permissions);
    if (problem) refuse(problem);
  }

  settings(origin: string | null): Settings {
    return settingsOf(this.platform, origin);
  }

  /**
   * The sheet in front of the person; if that is the log and a job is under way in another sheet, the job's.
   */
  activeSheet(): SheetPort {
    const { platform } = this;
    const front = platform.sheet(null) ?? refuse({ code: 'sheet-empty', sheet: '' });
    const job = isLog(front.name) ? JOB.read(platform.documentStore) : null;
    return (job?.state === 'going' && platform.sheet(job.sheetId)) || front;
  }

  /**
   * The sheet in front of the person, if it is the one that the sidebar showed; without an id, whichever it
   * is.
   */
  private shownSheet(id: unknown): SheetPort {
    const shown = this.checked(INPUTS.sheet, id ?? undefined);
    const sheet = this.activeSheet();
    if (shown === undefined || shown === sheet.id) return sheet;
    return refuse({
      code: 'other-sheet',
      shown: this.platform.sheet(shown)?.name ?? null,
      front: sheet.name,
    });
  }

  /** The sheet with its tenant, or with the tenant of a job that was begun there. */
  readonly workplace = (sheet: SheetPort, origin?: string): Workplace => {
    const { platform, clock } = this;
    const connected = this.connected(sheet.id, origin);
    const settings = this.settings(connected.origin);
    useTenant(platform, connected.origin);
    return { platform, sheet, connected, settings, clock };
  };

  /** The tenant of a sheet, or the one that is named; refuses if the person is not connected there. */
  connected(sheetId: number, origin?: string): Connected {
    const { platform } = this;
    const tenant = origin ?? tenantOf(platform, sheetId);
    const opened = openTenant(platform, this.settings(tenant), tenant);
    if (opened) return opened;
    return refuse(
      origin === undefined
        ? { code: 'not-connected' }
        : { code: 'needs-connection', domain: domainOf(origin) },
    );
  }

  /** Refuses if the person saw another tenant than the sheet works with. */
  sameTenant({ origin }: Connected, shown: string | undefined): void {
    const now = domainOf(origin);
    if (shown !== undefined && shown !== now) refuse({ code: 'tenant-switched', now });
  }

  private checked<T>(schema: z.ZodMiniType<T>, input: unknown): T {
    const parsed = schema.safeParse(input);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    return refuse({
      code: 'input-invalid',
      what: text('input.unexpected', { path: issue?.path.join('.') || text('input.request') }),
    });
  }
}
