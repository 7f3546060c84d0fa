// The sidebar's functions that get enrollments from Docebo into a new sheet.
import type { GetReport, GetServer } from '../../contract';
import {
  continueGet,
  currentGet,
  estimateGet,
  GET,
  type GetPlace,
  type GetReply,
  startGet,
  stopGet,
} from '../../get';
import { refuse, type ServerContext } from '../state/context';
import { INPUTS } from '../state/inputs';

export const getFunctions = (context: ServerContext): GetServer => {
  const { platform, clock } = context;
  /** `begun`: with the tenant of the Get that was started, whatever sheet is in front. */
  const place = (begun: boolean): GetPlace => {
    context.permitted('docebo');
    const origin = begun ? GET.read(platform.documentStore)?.origin : undefined;
    return { platform, connected: context.connected(context.activeSheet().id, origin), clock };
  };
  const reported = (done: GetReply): GetReport => (done.ok ? done.report : refuse(done.problem));
  return {
    estimateGet: context.handler(INPUTS.estimateGet, (wanted) => {
      const estimate = estimateGet(place(false), wanted);
      return estimate.ok ? estimate.value : refuse(estimate.problem);
    }),
    startGet: context.handler(INPUTS.startGet, ({ wanted, total, domain }) => {
      const at = place(false);
      context.sameTenant(at.connected, domain);
      return reported(startGet(at, wanted, total));
    }),
    continueGet: context.handler(INPUTS.continueGet, ({ get, slice }) =>
      reported(continueGet(place(true), get, slice)),
    ),
    stopGet: context.handler(INPUTS.nothing, () => {
      stopGet(platform);
      return currentGet(place(true));
    }),
  };
};
