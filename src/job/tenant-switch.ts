// Whether a sheet can change its tenant: whatever is open in the current one has to be settled first.

import { DAY_MS } from '../account';
import type { Problem, Settings } from '../contract';
import { domainOf } from '../enrollment';
import {
  type Columns,
  cellText,
  OWN_HEADERS,
  type Receipt,
  readReceipt,
  readRows,
  type SheetView,
} from '../sheet';
import { contextIn } from '../step';
import {
  connectionsOf,
  JOB,
  keepTenant,
  keptTenant,
  type Platform,
  RUNNER_WORK,
  readShown,
  type SheetPort,
} from '../work';

interface Place {
  readonly platform: Platform;
  readonly settings: Settings;
  readonly sheet: SheetPort;
}

/**
 * Keeps the tenant for the sheet, or returns why it cannot be this one. Rows are known by receipts that name
 * their tenant: in another one all of them are pending, so a row that says Sending would be sent again, and
 * nobody would ever read what happened to it.
 */
export function switchTenant(place: Place, to: string): Problem | null {
  const { platform, sheet } = place;
  const known = keptTenant(platform, sheet.id);
  if (known?.origin === to) return null;
  if (known?.bound) return { code: 'sheet-bound', domain: domainOf(known.origin) };
  const problem = underWay(place) ?? runnerElsewhere(platform, to) ?? unsettled(place, known?.origin, to);
  if (problem) return problem;
  bindEarlierJob(platform, sheet.id);
  keepTenant(platform, sheet.id, to);
  return null;
}

/**
 * A job of a version that had one connection stays with that one, whatever its sheet works with from now on.
 */
function bindEarlierJob(platform: Platform, sheetId: number): void {
  const { documentStore } = platform;
  const job = JOB.read(documentStore);
  const [first] = connectionsOf(platform);
  if (first && job?.sheetId === sheetId && job.origin === undefined)
    JOB.write(documentStore, { ...job, origin: first.origin });
}

/** A job that is at work or waits in this sheet, whoever began it. */
function underWay({ platform, sheet }: Place): Problem | null {
  const job = JOB.read(platform.documentStore);
  if (job?.sheetId !== sheet.id) return null;
  const isUnderWay = job.state === 'waiting' || (job.state === 'going' && job.leaseUntil > platform.now());
  return isUnderWay ? { code: 'busy', since: job.startedAt } : null;
}

/**
 * Rows of this document that were handed over to the job runner of another tenant, in whatever sheet: a
 * second job would take the place of what is known of the first. After a day it is over, whatever it did.
 */
export function runnerElsewhere({ documentStore, now }: Platform, origin: string): Problem | null {
  const work = RUNNER_WORK.read(documentStore);
  if (!work || work.origin === origin || now() - work.sentAt > DAY_MS) return null;
  return { code: 'unsettled-elsewhere', domain: domainOf(work.origin), rows: 0 };
}

/** Rows that were being sent to the tenant of before, and of which nobody knows what happened. */
function unsettled(place: Place, kept: string | undefined, to: string): Problem | null {
  const { platform, sheet } = place;
  const job = JOB.read(platform.documentStore);
  const known = kept ?? (job?.sheetId === sheet.id ? job.origin : undefined);
  // Of a sheet from before any was kept, its receipts show which of the person's tenants it is.
  const elsewhere = known === undefined ? connectionsOf(platform).map(({ origin }) => origin) : [known];
  const before = elsewhere.filter((origin) => origin !== to);
  if (before.length === 0) return null;
  const read = readShown(platform, sheet);
  // Nothing of a sheet that cannot be read is sent either.
  if (!read.ok) return null;
  const { view, columns } = read;
  for (const from of before) {
    const rows =
      columns.missing.length > 0
        ? openReceipts(view, columns)
        : readRows(view, columns, contextIn(place, from)).filter(
            // IDs are there only if the row is as it was in that tenant.
            ({ receipt, ids }) => ids && isOpen(receipt),
          ).length;
    if (rows > 0) return { code: 'unsettled-elsewhere', domain: domainOf(from), rows };
  }
  return null;
}

const isOpen = (receipt: Receipt | null): boolean =>
  receipt?.status === 'Sending' || receipt?.status === 'Unknown';

/**
 * Open rows by their receipts alone, whatever tenant they are of: if people are named by a user field of one
 * tenant, the other tenant's columns do not say who the rows are about.
 */
const openReceipts = ({ cells }: SheetView, { own, headerRow }: Columns): number =>
  cells
    .slice(headerRow + 1)
    .filter((row) => isOpen(readReceipt(cellText(row[own.column + OWN_HEADERS.indexOf('Rowcall receipt')]))))
    .length;
