// The functions of the sidebar about tenants: connecting to them, choosing, leaving, and how calls are made.
import { appOf, beginSignIn } from '../account/sign-in';
import { openTenant, signIn, signOutOf } from '../account/tenant';
import type { Problem, Server, Settings } from '../contract';
import { readDomain } from '../docebo';
import { endOwnBackground } from '../job/background';
import { switchTenant } from '../job/tenant-switch';
import { text } from '../texts';
import { chooseLast, connectionsOf, domainOf, nameConnection, tenantOf } from '../work/connections';
import { speakTo } from '../work/language';
import type { Platform, SheetPort } from '../work/ports';
import { ATTEMPT, LANGUAGE, SETTINGS, SIGN_IN, SIGN_IN_PROBLEM, tenantSettingsOf } from '../work/stored';
import { refuse, type ServerContext, settingsOf } from './context';
import { INPUTS } from './inputs';
import { stateOf } from './state';

type OfConnection = Pick<
  Server,
  | 'connect'
  | 'cancelConnect'
  | 'disconnect'
  | 'chooseConnection'
  | 'nameConnection'
  | 'signInAddress'
  | 'saveSettings'
  | 'chooseLanguage'
  | 'retryPilots'
>;

/** The tenant's address, or the end of the work. */
function originOf(domain: string): string {
  const read = readDomain(domain);
  return read.ok ? read.origin : refuse({ code: 'domain-invalid', value: domain });
}

/** What is about one of several tenants is kept for that one. */
function saveSettings(platform: Platform, tenant: string | null, given: Settings): void {
  const { personStore: store } = platform;
  const { callsPerHour, tenantZone } = given;
  if (tenant !== null) tenantSettingsOf(tenant).write(store, { callsPerHour, tenantZone });
  const isOfSeveral = connectionsOf(platform).length > 1;
  const others = isOfSeveral ? settingsOf(platform, null) : given;
  SETTINGS.write(store, {
    ...given,
    callsPerHour: others.callsPerHour,
    tenantZone: others.tenantZone,
  });
}

export const connectionFunctions = (context: ServerContext): OfConnection => {
  const { platform } = context;

  /** The address of a tenant that the person is connected to. What was sent is not repeated: it can be anything. */
  const known = (domain: string): string =>
    connectionsOf(platform).find(({ origin }) => domainOf(origin) === domain)?.origin ??
    refuse({ code: 'not-connected' });

  /** Works with a tenant in this sheet. Returns why it cannot, if work in another one is open there. */
  const choose = (sheet: SheetPort, origin: string): Problem | null => {
    const done = platform.exclusive(() =>
      switchTenant({ platform, settings: context.settings(origin), sheet }, origin),
    );
    const problem = done ? done.value : ({ code: 'busy', since: platform.now() } as const);
    if (!problem) chooseLast(platform, origin);
    return problem;
  };

  return {
    connect: context.handler(INPUTS.connect, (given) => {
      context.permitted('docebo');
      const origin = originOf(given.domain);
      const attempt = `${platform.now()}.${platform.random()}`;
      ATTEMPT.write(platform.personStore, attempt);
      const problem = signIn(
        platform,
        context.settings(origin),
        {
          origin,
          grant: given.grant,
          clientId: given.clientId.trim(),
          clientSecret: given.clientSecret.trim(),
          username: given.grant === 'password' ? given.username.trim() : null,
          password: given.grant === 'password' ? given.password : null,
        },
        { isWanted: () => ATTEMPT.read(platform.personStore) === attempt },
      );
      if (problem) return refuse(problem);
      // The person went another way.
      for (const other of [SIGN_IN, SIGN_IN_PROBLEM, ATTEMPT]) other.forget(platform.personStore);
      const sheet = context.activeSheet();
      // If work is open there, the sheet keeps its tenant, and the new one can be chosen later.
      if (tenantOf(platform, sheet.id) !== origin) choose(sheet, origin);
      return stateOf(context);
    }),

    cancelConnect: context.handler(INPUTS.nothing, () => {
      ATTEMPT.forget(platform.personStore);
      return stateOf(context);
    }),

    disconnect: context.handler(INPUTS.disconnect, (domain) => {
      const origin = domain ? known(domain) : tenantOf(platform, context.activeSheet().id);
      if (origin === null) return { ...stateOf(context), livesOn: false };
      endOwnBackground(platform, origin);
      const livesOn = signOutOf(platform, context.settings(origin), origin);
      return { ...stateOf(context), livesOn };
    }),

    chooseConnection: context.handler(INPUTS.chooseConnection, (domain, shown) => {
      const problem = choose(shown(), known(domain));
      if (problem) refuse(problem);
      return stateOf(context);
    }),

    nameConnection: context.handler(INPUTS.nameConnection, ({ domain, name, colour }) => {
      nameConnection(platform, { origin: known(domain), name: name.trim(), colour });
      return stateOf(context);
    }),

    signInAddress: context.handler(INPUTS.signInAddress, (given) => {
      context.permitted('docebo');
      const origin = originOf(given.domain);
      const app = appOf(platform, origin, given.clientId.trim(), given.clientSecret.trim());
      return app
        ? { url: beginSignIn(platform, app) }
        : refuse({ code: 'input-invalid', what: text('input.app-missing') });
    }),

    saveSettings: context.handler(INPUTS.saveSettings, (given) => {
      if (given.mailAtEnd) context.permitted('mail', 'address');
      if (given.tenantZone !== '' && !platform.knowsZone(given.tenantZone)) {
        return refuse({
          code: 'input-invalid',
          what: text('input.zone-unknown', { zone: given.tenantZone }),
        });
      }
      saveSettings(platform, tenantOf(platform, context.activeSheet().id), given);
      return stateOf(context);
    }),

    chooseLanguage: context.handler(INPUTS.chooseLanguage, (language) => {
      if (language === null) LANGUAGE.forget(platform.personStore);
      else LANGUAGE.write(platform.personStore, language);
      speakTo(platform);
      return stateOf(context);
    }),

    retryPilots: context.handler(INPUTS.nothing, () => {
      const tenant = tenantOf(platform, context.activeSheet().id);
      const connected = openTenant(platform, context.settings(tenant), tenant);
      connected?.pilots.retry();
      connected?.plans.pilots.retry();
      return stateOf(context);
    }),
  };
};
