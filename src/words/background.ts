// Notes and mails about work in the background.
import type { Counts, JobKind, ShownProblem } from '../contract';
import { quoted } from './quotes';
import { count } from './words';

const JOB_WORDS: Readonly<Record<JobKind, string>> = {
  check: 'check',
  run: 'update',
  verify: 'verification',
};

const NOTE_BEGINS = 'Rowcall ';

/** The note on the header of the status column, for whoever opens the sheet without the sidebar. Times as `14:30`. */
export const BACKGROUND_NOTE = {
  next: (kind: JobKind, time: string) =>
    `${NOTE_BEGINS}continues this ${JOB_WORDS[kind]} by itself, about every hour, next at about ${time}. To follow or stop it, choose Extensions ▸ Rowcall ▸ Open sidebar.`,
  stopped: (kind: JobKind, time: string, sentence: string) =>
    `${NOTE_BEGINS}stopped this ${JOB_WORDS[kind]} at ${time}: ${sentence} To continue, choose Extensions ▸ Rowcall ▸ Open sidebar.`,
} as const;

/** Whether a note is one of these; any other is a person's. */
export const isOurNote = (note: string): boolean => note.startsWith(NOTE_BEGINS);

const WHY_MAIL =
  'You get this email because “Email me when the background work ends” is on in Rowcall’s settings.';

/** Where the document itself is gone: it has no name any more. */
export const GONE_MAIL = {
  subject: 'Rowcall stopped: a spreadsheet no longer exists',
  body: `Rowcall can no longer open the spreadsheet that it was working on in the background, and has stopped trying.\n\n${WHY_MAIL}`,
} as const;

export interface EndMail {
  readonly kind: JobKind;
  readonly sheet: string;
  /** The time of day, `14:30`. */
  readonly at: string;
  /** Why it stopped; `null` where it came to its end. */
  readonly shownProblem: Pick<ShownProblem, 'sentence'> | null;
  /** Rows by status, where they could be read. */
  readonly counts: Counts | null;
  readonly address: string;
}

/** What the person is mailed when work in the background is over. */
export function endMail({ kind, sheet, at, shownProblem, counts, address }: EndMail): {
  readonly subject: string;
  readonly body: string;
} {
  const word = JOB_WORDS[kind];
  const rows = Object.entries(counts ?? {})
    .filter(([, n]) => n > 0)
    .map(([status, n]) => `${count(n, 'row', 'rows')}: ${status === 'pending' ? 'not checked' : status}`);
  const first = shownProblem
    ? `Rowcall stopped the ${word} of the sheet ${quoted(sheet)} at ${at}. ${shownProblem.sentence}`
    : `Rowcall finished the ${word} of the sheet ${quoted(sheet)} at ${at}.`;
  const last = shownProblem
    ? 'Nothing is lost: open the sheet, then the sidebar, and continue from there.'
    : 'See the Rowcall status column for each row’s result.';
  return {
    subject: shownProblem
      ? `Rowcall stopped and needs you: ${quoted(sheet)}`
      : `Rowcall finished the ${word} of ${quoted(sheet)}`,
    body: [first, ...(rows.length > 0 ? [rows.join('\n')] : []), last, address, WHY_MAIL].join('\n\n'),
  };
}
