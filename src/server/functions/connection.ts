// The sidebar's functions for tenants: connects to them, chooses and leaves them.

import { appOf, beginSignIn, signIn, signOutOf } from '../../account';
import type { ConnectInput, Problem, Server } from '../../contract';
import { readDomain } from '../../docebo';
import { domainOf } from '../../enrollment';
import { endOwnBackground, switchTenant } from '../../job';
import { text } from '../../texts';
import {
  ATTEMPT,
  chooseLast,
  connectionsOf,
  nameConnection,
  type Platform,
  type SheetPort,
  SIGN_IN,
  SIGN_IN_PROBLEM,
  tenantOf,
} from '../../work';
import { refuse, type ServerContext } from '../state/context';
import { INPUTS } from '../state/inputs';
import { stateOf } from '../state/state';

type OfConnection = Pick<
  Server,
  'connect' | 'cancelConnect' | 'disconnect' | 'chooseConnection' | 'nameConnection' | 'signInAddress'
>;

/** The tenant's address, or the end of the work. */
function originOf(domain: string): string {
  const read = readDomain(domain);
  return read.ok ? read.origin : refuse({ code: 'domain-invalid', value: domain });
}

export const connectionFunctions = (context: ServerContext): OfConnection => {
  const { platform } = context;

  return {
    connect: context.handler(INPUTS.connect, (given) => {
      connect(context, given);
      return stateOf(context);
    }),

    cancelConnect: context.handler(INPUTS.nothing, () => {
      ATTEMPT.forget(platform.personStore);
      return stateOf(context);
    }),

    disconnect: context.handler(INPUTS.disconnect, (domain) => {
      const origin = domain ? known(platform, domain) : tenantOf(platform, context.activeSheet().id);
      if (origin === null) return { ...stateOf(context), livesOn: false };
      endOwnBackground(platform, origin);
      const livesOn = signOutOf(platform, context.settings(origin), origin);
      return { ...stateOf(context), livesOn };
    }),

    chooseConnection: context.handler(INPUTS.chooseConnection, (domain, shown) => {
      const problem = choose(context, shown(), known(platform, domain));
      if (problem) refuse(problem);
      return stateOf(context);
    }),

    nameConnection: context.handler(INPUTS.nameConnection, ({ domain, name, colour }) => {
      nameConnection(platform, { origin: known(platform, domain), name: name.trim(), colour });
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
  };
};

/** Signs in and works with that tenant in this sheet, if the person does not cancel it meanwhile. */
function connect(context: ServerContext, given: ConnectInput): void {
  const { platform } = context;
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
  if (problem) refuse(problem);
  // The person went another way.
  for (const other of [SIGN_IN, SIGN_IN_PROBLEM, ATTEMPT]) other.forget(platform.personStore);
  const sheet = context.activeSheet();
  // If work is open there, the sheet keeps its tenant, and the new one can be chosen later.
  if (tenantOf(platform, sheet.id) !== origin) choose(context, sheet, origin);
}

/**
 * The address of a tenant that the person is connected to. What was sent is not repeated: it can be anything.
 */
const known = (platform: Platform, domain: string): string =>
  connectionsOf(platform).find(({ origin }) => domainOf(origin) === domain)?.origin ??
  refuse({ code: 'not-connected' });

/** Works with a tenant in this sheet. Returns why it cannot, if work in another one is open there. */
function choose(context: ServerContext, sheet: SheetPort, origin: string): Problem | null {
  const { platform } = context;
  const done = platform.exclusive(() =>
    switchTenant({ platform, settings: context.settings(origin), sheet }, origin),
  );
  const problem = done ? done.value : ({ code: 'busy', since: platform.now() } as const);
  if (!problem) chooseLast(platform, origin);
  return problem;
}
