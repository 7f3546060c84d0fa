// The calls about clock triggers and mail, as they go from the script's thread to the main one: types only.

/** A trigger as a script is shown it. */
export interface TriggerData {
  readonly id: string;
  readonly handler: string;
}

/** What a clock trigger is built with. */
export interface ClockAsked {
  readonly handler: string;
  readonly every: 'hours' | 'minutes';
  readonly n: number;
}

export interface TriggerCalls {
  'ScriptApp.ClockTriggerBuilder.create'(asked: ClockAsked): TriggerData;
  'ScriptApp.getProjectTriggers'(): readonly TriggerData[];
  'ScriptApp.deleteTrigger'(id: string): null;

  'MailApp.sendEmail'(to: string, subject: string, body: string): null;
  'MailApp.getRemainingDailyQuota'(): number;
}
