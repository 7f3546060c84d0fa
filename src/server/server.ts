// The functions that are started from outside: the sidebar's, the clock trigger's, the sign-in tab's.
import { finishSignIn } from '../account/sign-in';
import type { Server } from '../contract';
import { continueInBackground } from '../job/background-start';
import { toShownProblem } from '../words/problems';
import { speakTo } from '../work/language';
import type { Platform } from '../work/ports';
import { clockEventSchema } from '../work/stored-job';
import { problemOf } from '../work/thrown';
import { connectionFunctions } from './connection';
import { ServerContext, settingsOf } from './context';
import { getFunctions } from './get';
import { jobFunctions } from './jobs';
import { newsFunctions } from './news';
import { planFunctions } from './plans';
import { rowFunctions } from './rows';
import { settingsFunctions } from './settings';
import { sheetFunctions } from './sheets';
import { supportFunctions } from './support-report';

/** The functions that the sidebar may call, and the one that the clock trigger starts. */
export interface Entries extends Server {
  /** `event`: what Google hands over. Throws if it is none, or if a service of Google's does. */
  continueInBackground(event: unknown): void;
}

export function createServer(platform: Platform): Entries {
  const context = new ServerContext(platform);
  return {
    ...connectionFunctions(context),
    ...settingsFunctions(context),
    ...sheetFunctions(context),
    ...rowFunctions(context),
    ...jobFunctions(context),
    ...getFunctions(context),
    ...planFunctions(context),
    ...supportFunctions(context),
    ...newsFunctions(context),
    continueInBackground(event) {
      speakTo(platform);
      const { triggerUid } = clockEventSchema.parse(event);
      continueInBackground(platform, context.workplace, triggerUid);
    },
  };
}

/**
 * Takes the way back from Docebo's own sign-in page, and returns what to tell the person there. Never throws.
 */
export function createCallback(platform: Platform): (event: unknown) => string {
  return (event) => {
    try {
      speakTo(platform);
      return finishSignIn(platform, settingsOf(platform, null), event);
    } catch (error) {
      const { sentence, particulars } = toShownProblem(problemOf(error), () => '');
      return `${sentence} (${particulars})`;
    }
  };
}
