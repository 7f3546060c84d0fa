// Ready rows that cannot be sent now, and their details.

import { closedSentence, DETAILS } from '../../words';
import type { EditRows } from '../planning/edits';
import type { Terms } from '../planning/terms';
import { mayRecertify, notImportable } from '../planning/ways';
import type { Notes } from './notes';

/**
 * The edits without those whose receipts cannot be read, and without those that only a batch import carries,
 * if none can go: their rows say why.
 */
export function sendable(
  edits: ReadonlyMap<string, EditRows>,
  notes: Notes,
  terms: Pick<Terms, 'pilots' | 'now'>,
): ReadonlyMap<string, EditRows> {
  return new Map(
    [...edits].filter(([, entry]) => {
      if (entry.rows.some((row) => notes.isUnreadable(row))) {
        for (const row of entry.rows) notes.note(row, '', DETAILS.unreadable());
        return false;
      }
      const why = notImportable(entry, terms);
      if (why === null) return true;
      const recertifies = mayRecertify(entry.rows);
      const attends = entry.edit.does === 'attendance';
      for (const row of entry.rows) {
        if (why === 'not-just-seen')
          notes.note(row, '', recertifies || attends ? DETAILS.notSeenForImport() : DETAILS.notJustSeen());
        else if (recertifies)
          notes.note(row, 'Failed', DETAILS.noRecertification(terms.pilots.whyOf('recertify-batch')));
        else if (attends)
          notes.note(row, 'Failed', DETAILS.noAttendance(terms.pilots.whyOf('attendance-batch')));
        else if (entry.edit.does === 'leave')
          notes.note(row, 'Failed', closedSentence('leave-session', terms.pilots.whyOf('leave-session')));
        else notes.note(row, 'Failed', DETAILS.noImport(`${entry.edit.change.score}`));
      }
      return false;
    }),
  );
}
