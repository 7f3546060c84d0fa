// The sidebar's functions for settings: how calls are made, and Rowcall's language.
import { openTenant } from '../../account';
import type { Server, Settings } from '../../contract';
import { text } from '../../texts';
import {
  connectionsOf,
  LANGUAGE,
  type Platform,
  SETTINGS,
  speakTo,
  tenantOf,
  tenantSettingsOf,
} from '../../work';
import { refuse, type ServerContext, settingsOf } from '../state/context';
import { INPUTS } from '../state/inputs';
import { stateOf } from '../state/state';

type OfSettings = Pick<Server, 'saveSettings' | 'chooseLanguage' | 'retryPilots'>;

export const settingsFunctions = (context: ServerContext): OfSettings => ({
  saveSettings: context.handler(INPUTS.saveSettings, (given) => {
    if (given.mailAtEnd) context.permitted('mail', 'address');
    if (given.tenantZone !== '' && !context.platform.knowsZone(given.tenantZone)) {
      return refuse({
        code: 'input-invalid',
        what: text('input.zone-unknown', { zone: given.tenantZone }),
      });
    }
    saveSettings(context.platform, tenantOf(context.platform, context.activeSheet().id), given);
    return stateOf(context);
  }),

  chooseLanguage: context.handler(INPUTS.chooseLanguage, (language) => {
    if (language === null) LANGUAGE.forget(context.platform.personStore);
    else LANGUAGE.write(context.platform.personStore, language);
    speakTo(context.platform);
    return stateOf(context);
  }),

  retryPilots: context.handler(INPUTS.nothing, () => {
    const tenant = tenantOf(context.platform, context.activeSheet().id);
    const connected = openTenant(context.platform, context.settings(tenant), tenant);
    connected?.pilots.retry();
    connected?.plans.pilots.retry();
    return stateOf(context);
  }),
});

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
