// Clock triggers of ScriptApp, and MailApp, as a script has them.
import type { ClockAsked, TriggerData } from '../trigger-calls';
import { ask } from './ask';
import { Handed } from './handed';
import { text, whole } from './kinds';
import { enumeration, exception, type Method, method, strictObject } from './strict';

/** The id behind each Trigger. */
const triggers = new Handed<string>('trigger');

const source = enumeration('ScriptApp.TriggerSource', ['SPREADSHEETS', 'CLOCK']);
const eventType = enumeration('ScriptApp.EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT']);

function makeTrigger({ id, handler }: TriggerData): object {
  const trigger = strictObject('ScriptApp.Trigger', {
    getUniqueId: method([], () => id),
    getHandlerFunction: method([], () => handler),
    getEventType: method([], () => eventType.valueOf('CLOCK')),
    getTriggerSource: method([], () => source.valueOf('CLOCK')),
  });
  triggers.add(trigger, id);
  return trigger;
}

function makeClockBuilder(handler: string): object {
  let asked: ClockAsked | null = null;
  const every = (unit: ClockAsked['every']) =>
    method([whole], (n) => {
      asked = { handler, every: unit, n };
      return builder;
    });
  const builder = strictObject('ScriptApp.ClockTriggerBuilder', {
    everyHours: every('hours'),
    everyMinutes: every('minutes'),
    create: method([], () => {
      if (!asked)
        throw exception('The clock trigger was not told when to run. (the words are the workbench’s)');
      return makeTrigger(ask('ScriptApp.ClockTriggerBuilder.create', asked));
    }),
  });
  return builder;
}

/** What ScriptApp has about triggers. */
export const triggerMembers = (): Readonly<Record<string, Method>> => ({
  newTrigger: method([text], (handler) =>
    strictObject('ScriptApp.TriggerBuilder', { timeBased: method([], () => makeClockBuilder(handler)) }),
  ),
  getProjectTriggers: method([], () => ask('ScriptApp.getProjectTriggers').map(makeTrigger)),
  deleteTrigger: method([triggers], (trigger) => {
    ask('ScriptApp.deleteTrigger', triggers.behind(trigger));
  }),
});

export const makeMailApp = (): object =>
  strictObject('MailApp', {
    sendEmail: method([text, text, text], (to, subject, body) => {
      ask('MailApp.sendEmail', to, subject, body);
    }),
    getRemainingDailyQuota: method([], () => ask('MailApp.getRemainingDailyQuota')),
  });
