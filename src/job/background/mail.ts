// The background's mails to the owner of its trigger, if the settings ask for them.

import type { JobKind, JobReport, ShownProblem } from '../../contract';
import { domainOf } from '../../enrollment';
import { endMail, goneMail } from '../../words';
import { type Platform, SETTINGS } from '../../work';
import { clockOf } from './note';

const wantsMail = (platform: Platform): boolean => SETTINGS.read(platform.personStore)?.mailAtEnd === true;

/** The document of a trigger is gone. */
export function mailGone(platform: Platform): void {
  if (!wantsMail(platform)) return;
  const { subject, body } = goneMail();
  platform.mailToSelf(subject, body);
}

/** The job in this sheet ended: with a problem for a person, or with none. */
export function mailEnd(
  platform: Platform,
  end: {
    readonly kind: JobKind;
    readonly sheetId: number;
    /** Of the tenant that the job works with; `null` if that is not known. */
    readonly origin: string | null;
    readonly shownProblem: ShownProblem | null;
    readonly report: JobReport | null;
  },
): void {
  if (!wantsMail(platform)) return;
  const { subject, body } = endMail({
    kind: end.kind,
    sheet: platform.sheet(end.sheetId)?.name ?? '',
    domain: end.origin === null ? null : domainOf(end.origin),
    at: clockOf(platform)(platform.now()),
    shownProblem: end.shownProblem,
    counts: end.report?.counts ?? null,
    address: platform.address(),
  });
  platform.mailToSelf(subject, body);
}
