// The functions of the sidebar that get enrollments from Docebo into a new sheet.
import { openTenant } from '../account/tenant';
import type { GetReport, GetServer } from '../contract';
import {
  continueGet,
  currentGet,
  estimateGet,
  type GetPlace,
  type GetReply,
  startGet,
  stopGet,
} from '../get/get';
import { refuse, type ServerContext } from './context';
import { INPUTS } from './inputs';

export const getFunctions = (context: ServerContext): GetServer => {
  const { platform, clock } = context;
  const place = (): GetPlace => {
    context.permitted('docebo');
    const connected = openTenant(platform, context.settings()) ?? refuse({ code: 'not-connected' });
    return { platform, connected, clock };
  };
  const reported = (done: GetReply): GetReport => (done.ok ? done.report : refuse(done.problem));
  return {
    estimateGet: context.handler(INPUTS.estimateGet, (wanted) => {
      const estimate = estimateGet(place(), wanted);
      return estimate.ok ? estimate.value : refuse(estimate.problem);
    }),
    startGet: context.handler(INPUTS.startGet, ({ wanted, total }) =>
      reported(startGet(place(), wanted, total)),
    ),
    continueGet: context.handler(INPUTS.continueGet, ({ get, slice }) =>
      reported(continueGet(place(), get, slice)),
    ),
    stopGet: context.handler(INPUTS.nothing, () => {
      stopGet(platform);
      return currentGet(place());
    }),
  };
};
