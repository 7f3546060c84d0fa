// The state that the sidebar shows: connection, sheet, columns and job, read again on each request.

import { type Connected, connectionStates, openTenant, signInState } from '../../account';
import { groupsOf, hiddenQuestion, keptIn, setBacksOf } from '../../check';
import type { ColumnsState, Intent, Settings, SheetState, State, StateScope } from '../../contract';
import { domainOf } from '../../enrollment';
import { leftGet } from '../../get';
import { backgroundState, currentJob, withEnd } from '../../job';
import { directoryState, learnUserFields } from '../../lookup';
import { KINDS } from '../../plan';
import { countStatuses, keptRowIn, overwriteIn, type Row, readRows } from '../../sheet';
import { actionIn, contextOf, leavingIn, type Workplace } from '../../step';
import { closedSentence, noTitlesSentence } from '../../words';
import {
  answersOf,
  DISMISSED,
  INTENT,
  knownFields,
  type Platform,
  readShown,
  type SheetPort,
  tenantOf,
} from '../../work';
import type { ServerContext } from './context';
import { emptySheet, firstLook } from './first-look';
import { unseenVersion } from './news';
import { columnsState } from './questions';

/** `top`: only what one short read of the sheet gives. What the menu asked for waits for the whole. */
export function stateOf(context: ServerContext, scope: StateScope = 'whole'): State {
  const { platform } = context;
  const sheet = context.activeSheet();
  const top = scope === 'top' ? firstLook(platform, sheet, context.clock) : null;
  const intent: Intent | null = top ? null : INTENT.read(platform.personStore);
  if (intent) INTENT.forget(platform.personStore);
  // Once: Google counts each read of a property.
  const origin = tenantOf(platform, sheet.id);
  const settings = context.settings(origin);
  const connected = top ? null : openTenant(platform, settings, origin);
  const connections = connectionStates(platform);
  return {
    zone: platform.zone(),
    connection: connections.find(({ domain }) => origin !== null && domain === domainOf(origin)) ?? null,
    connections,
    ...(top ?? sheetState(context, sheet, settings, connected)),
    intent,
    news: top ? null : unseenVersion(platform),
    settings,
    closedWays: connected ? closedWays(platform, connected) : [],
    signIn: signInState(platform),
    background: backgroundState(platform),
    get: connected && leftGet({ platform, connected, clock: context.clock }),
    directory: connected ? directoryState(platform, connected.origin) : [],
  };
}

/** The calls about learning plans, and their names. */
const PLAN_WAYS = [
  ['enroll-many', 'plan-enroll'],
  ['unenroll-many', 'plan-unenroll'],
] as const;

const closedWays = (platform: Platform, { pilots, plans, origin }: Connected): readonly string[] => [
  ...KINDS.filter((kind) => pilots.stateOf(kind) === 'failed').map((kind) =>
    closedSentence(kind, pilots.whyOf(kind)),
  ),
  ...PLAN_WAYS.filter(([kind]) => plans.pilots.stateOf(kind) === 'failed').map(([kind, way]) =>
    closedSentence(way, plans.pilots.whyOf(kind)),
  ),
  ...(knownFields(platform, origin)?.answer === 'none' ? [noTitlesSentence()] : []),
];

type OfSheet = Pick<State, 'sheet' | 'columns' | 'shownProblem' | 'job'>;

export function sheetState(
  context: ServerContext,
  sheet: SheetPort,
  settings: Settings,
  connected: Connected | null,
): OfSheet {
  const { platform, clock } = context;
  const read = readStateColumns(platform, sheet, connected);
  if (!read.ok) {
    return {
      sheet: unread(platform, sheet),
      columns: null,
      shownProblem: context.shownProblem(read.problem),
      job: null,
    };
  }
  const columns: ColumnsState = columnsState(read.columns, hiddenQuestion(platform, sheet));
  const place: Workplace | null =
    connected && columns.missing.length === 0 ? { platform, sheet, connected, settings, clock } : null;
  const meaning = place && contextOf(place);
  const rows: readonly Row[] = meaning ? readRows(read.view, read.columns, meaning) : [];
  const problems = meaning ? groupsOf(rows, read.columns) : [];
  return {
    sheet: {
      id: sheet.id,
      name: sheet.name,
      rows: place ? rows.length : Math.max(0, read.view.cells.length - read.columns.headerRow - 1),
      counted: true,
      counts: countStatuses(rows),
      unenrolls: leavingIn(rows),
      back: setBacksOf(rows),
      action: meaning?.action ?? actionIn(platform, sheet),
      overwrite: read.columns.overwrite,
      kept: keptIn(rows),
      keptRow: read.columns.keptRow,
      problems,
      dismissed: problems.length > 0 ? (DISMISSED.read(platform.personStore) ?? []) : [],
    },
    columns,
    shownProblem: null,
    job: place
      ? withEnd(platform, currentJob(place, { view: read.view, columns: read.columns, rows }))
      : null,
  };
}

/** A sheet that cannot be read as rows. */
function unread(platform: Platform, sheet: SheetPort): SheetState {
  const answers = answersOf(sheet.id).read(platform.documentStore) ?? {};
  return emptySheet(platform, sheet, { overwrite: overwriteIn(answers), keptRow: keptRowIn(answers) });
}

/**
 * The columns. If none is known for the user, the tenant's user fields are asked for, since a header can be
 * one of them.
 */
function readStateColumns(
  platform: Platform,
  sheet: SheetPort,
  connected: Connected | null,
): ReturnType<typeof readShown> {
  const read = readShown(platform, sheet);
  if (!read.ok || !read.columns.missing.includes('user')) return read;
  return connected && learnUserFields(platform, connected).changed ? readShown(platform, sheet) : read;
}
