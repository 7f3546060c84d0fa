// The add-on's own clock trigger, and mail to the person it runs for.
import type { ClockPort } from '../work';

/** The global function that a trigger starts: `src/addon.ts` exports it. */
const STARTS = 'continueInBackground';

/** Hours between two starts: an add-on's clock trigger may run once an hour at most (docs/limits.md). */
const EVERY_HOURS = 1;

export const clock: ClockPort = {
  start: () => ScriptApp.newTrigger(STARTS).timeBased().everyHours(EVERY_HOURS).create().getUniqueId(),

  stop(id) {
    for (const trigger of ScriptApp.getProjectTriggers()) {
      if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
    }
  },
};

export function mailToSelf(subject: string, body: string): void {
  const to = Session.getEffectiveUser().getEmail();
  if (to === '') throw new Error('Google does not tell the address of the person this runs for.');
  MailApp.sendEmail(to, subject, body);
}
