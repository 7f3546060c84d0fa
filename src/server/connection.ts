// The functions of the sidebar about the tenant: connecting to it, leaving it, and how calls are made.
import { appOf, beginSignIn } from '../account/sign-in';
import { openTenant, signIn, signOutOf } from '../account/tenant';
import type { Server } from '../contract';
import { readDomain } from '../docebo';
import { endOwnBackground } from '../job/background';
import { speakTo } from '../work/language';
import { LANGUAGE, SETTINGS, SIGN_IN, SIGN_IN_PROBLEM } from '../work/stored';
import { refuse, type ServerContext } from './context';
import { INPUTS } from './inputs';
import { stateOf } from './state';

type OfConnection = Pick<
  Server,
  'connect' | 'disconnect' | 'signInAddress' | 'saveSettings' | 'chooseLanguage' | 'retryPilots'
>;

/** The tenant's address, or the end of the work. */
function originOf(domain: string): string {
  const read = readDomain(domain);
  return read.ok ? read.origin : refuse({ code: 'domain-invalid', value: domain });
}

export const connectionFunctions = (context: ServerContext): OfConnection => ({
  connect: context.handler(INPUTS.connect, (given) => {
    const { platform } = context;
    context.permitted('docebo');
    const problem = signIn(platform, context.settings(), {
      origin: originOf(given.domain),
      grant: given.grant,
      clientId: given.clientId.trim(),
      clientSecret: given.clientSecret.trim(),
      username: given.grant === 'password' ? given.username.trim() : null,
      password: given.grant === 'password' ? given.password : null,
    });
    if (problem) return refuse(problem);
    // The person went another way.
    for (const other of [SIGN_IN, SIGN_IN_PROBLEM]) other.forget(platform.personStore);
    return stateOf(context);
  }),

  disconnect: context.handler(INPUTS.nothing, () => {
    endOwnBackground(context.platform);
    const livesOn = signOutOf(context.platform, context.settings());
    return { ...stateOf(context), livesOn };
  }),

  signInAddress: context.handler(INPUTS.signInAddress, (given) => {
    const { platform } = context;
    context.permitted('docebo');
    const origin = originOf(given.domain);
    const app = appOf(platform, origin, given.clientId.trim(), given.clientSecret.trim());
    return app
      ? { url: beginSignIn(platform, app) }
      : refuse({ code: 'input-invalid', what: 'the client ID or the client secret is missing' });
  }),

  saveSettings: context.handler(INPUTS.saveSettings, (given) => {
    const { platform } = context;
    if (given.mailAtEnd) context.permitted('mail', 'address');
    if (given.tenantZone !== '' && !platform.knowsZone(given.tenantZone)) {
      return refuse({ code: 'input-invalid', what: `there is no time zone “${given.tenantZone}”` });
    }
    SETTINGS.write(platform.personStore, given);
    return stateOf(context);
  }),

  chooseLanguage: context.handler(INPUTS.chooseLanguage, (language) => {
    const { platform } = context;
    if (language === null) LANGUAGE.forget(platform.personStore);
    else LANGUAGE.write(platform.personStore, language);
    speakTo(platform);
    return stateOf(context);
  }),

  retryPilots: context.handler(INPUTS.nothing, () => {
    openTenant(context.platform, context.settings())?.pilots.retry();
    return stateOf(context);
  }),
});
