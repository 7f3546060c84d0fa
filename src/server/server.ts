// The functions that start from outside: the sidebar's, the clock trigger's, the sign-in tab's.
import { finishSignIn } from '../account';
import type { Server } from '../contract';
import { continueInBackground } from '../job';
import { toShownProblem } from '../words';
import { clockEventSchema, type Platform, problemOf, speakTo } from '../work';
import { connectionFunctions } from './functions/connection';
import { getFunctions } from './functions/get';
import { jobFunctions } from './functions/jobs';
import { planFunctions } from './functions/plans';
import { settingsFunctions } from './functions/settings';
import { sheetFunctions } from './functions/sheets';
import { supportFunctions } from './functions/support-report';
import { rowFunctions } from './rows/rows';
import { ServerContext, settingsOf } from './state/context';
import { newsFunctions } from './state/news';

/** The functions that the sidebar can call, and the one that the clock trigger starts. */
interface Entries extends Server {
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
