// MailApp: mails are kept to be looked at, and leave the workbench never.
import { ServiceException } from '../fault';
import type { Family } from './context';
import { DailyQuota } from './daily';

/**
 * Recipients a day of a consumer account. Source: developers.google.com/apps-script/guides/services/quotas.
 */
export const MAILS_A_DAY = 100;

export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

export class Mailbox {
  readonly mails: Mail[] = [];
  readonly #quotas = new Map<string, DailyQuota>();

  constructor(
    private readonly now: () => number,
    private readonly mailsADay: number,
  ) {}

  send(from: string, to: string, subject: string, body: string): void {
    if (!/^[^\s@,]+@[^\s@,]+$/.test(to)) throw new ServiceException(`Invalid email: ${to}`);
    this.#quota(from).use();
    this.mails.push({ from, to, subject, body, at: this.now() });
  }

  left(user: string): number {
    return this.mailsADay - this.#quota(user).used;
  }

  #quota(user: string): DailyQuota {
    const found = this.#quotas.get(user) ?? new DailyQuota('email', this.mailsADay, this.now);
    this.#quotas.set(user, found);
    return found;
  }
}

export function mailServices(mailbox: Mailbox): Family<'MailApp'> {
  return {
    'MailApp.sendEmail': (caller, to, subject, body) => {
      mailbox.send(caller.user, to, subject, body);
      caller.log('info', `A mail to ${to}: ${subject}`);
      return null;
    },
    'MailApp.getRemainingDailyQuota': (caller) => mailbox.left(caller.user),
  };
}
