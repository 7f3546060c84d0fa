// Notes and mails about work in the background.
import type { Counts, JobKind, ShownProblem } from '../../contract';
import { readRowStatus, statusName } from '../../sheet';
import { languageInUse, text } from '../../texts';
import { quoted } from '../parts/quotes';

const jobWord = (kind: JobKind): string => text(`job.${kind}`);

/** Every note begins with the product's name, which is never translated. */
const NOTE_BEGINS = 'Rowcall ';

/**
 * The note on the header of the status column, for anybody who opens the sheet without the sidebar. Times as
 * `14:30`.
 */
export const BACKGROUND_NOTE = {
  next: (kind: JobKind, time: string) => text('note.next', { job: jobWord(kind), time }),
  stopped: (kind: JobKind, time: string, sentence: string) =>
    text('note.stopped', { job: jobWord(kind), time, sentence }),
} as const;

/** Whether a note is one of these; any other is a person's. */
export const isOurNote = (note: string): boolean => note.startsWith(NOTE_BEGINS);

/** If the document itself is gone, it has no name any more. */
export const goneMail = (): { readonly subject: string; readonly body: string } => ({
  subject: text('mail.gone.subject'),
  body: `${text('mail.gone.body')}\n\n${text('mail.why')}`,
});

interface EndMail {
  readonly kind: JobKind;
  readonly sheet: string;
  /** Of the Docebo that it works with; `null` if that is not known. */
  readonly domain: string | null;
  /** The time of day, `14:30`. */
  readonly at: string;
  /** Why it stopped; `null` if it is done. */
  readonly shownProblem: Pick<ShownProblem, 'sentence'> | null;
  /** Rows by status, if they could be read. */
  readonly counts: Counts | null;
  readonly address: string;
}

/** A status as the sidebar names it to this person. */
function statusWord(status: string): string {
  const known = readRowStatus(status);
  return known ? statusName(known, languageInUse()) : text('mail.rows.pending');
}

/** What the person is mailed when work in the background is over. */
export function endMail({ kind, sheet, domain, at, shownProblem, counts, address }: EndMail): {
  readonly subject: string;
  readonly body: string;
} {
  const of = { job: jobWord(kind), sheet: quoted(sheet), time: at };
  const lines = Object.entries(counts ?? {})
    .filter(([, rows]) => rows > 0)
    .map(([status, rows]) => text('mail.rows', { rows, status: statusWord(status) }));
  const first = shownProblem
    ? text('mail.stopped', { ...of, sentence: shownProblem.sentence })
    : text('mail.finished', of);
  const last = text(shownProblem ? 'mail.stopped.last' : 'mail.finished.last');
  return {
    subject: shownProblem ? text('mail.stopped.subject', of) : text('mail.finished.subject', of),
    body: [
      first,
      ...(domain === null ? [] : [text('mail.connection', { domain })]),
      ...(lines.length > 0 ? [lines.join('\n')] : []),
      last,
      address,
      text('mail.why'),
    ].join('\n\n'),
  };
}
