// The sidebar's functions for jobs: starts, continues and stops them, and undoes a run.
import { openTenant } from '../../account';
import type { JobReport, Server } from '../../contract';
import {
  askForTakeover,
  continueJob,
  endBackground,
  type JobReply,
  settleBackground,
  startBackground,
  startJob,
  stopJob,
} from '../../job';
import { listRuns, makeUndo, showLog } from '../../log';
import { JOB, PROGRESS, tenantOf } from '../../work';
import { refuse, type ServerContext } from '../state/context';
import { INPUTS } from '../state/inputs';
import { stateOf } from '../state/state';

type OfJobs = Pick<
  Server,
  | 'startJob'
  | 'continueJob'
  | 'getProgress'
  | 'stopJob'
  | 'setBackground'
  | 'listRuns'
  | 'makeUndo'
  | 'showLog'
>;

export const jobFunctions = (context: ServerContext): OfJobs => {
  const { platform } = context;

  const reported = (done: JobReply): JobReport => {
    if (!done.ok) return refuse(done.problem);
    settleBackground(platform, done.report);
    return done.report;
  };

  return {
    startJob: context.handler(INPUTS.startJob, (input, shown) => {
      context.permitted('docebo');
      const place = context.workplace(shown());
      context.sameTenant(place.connected, input.domain);
      return reported(startJob(place, input));
    }),

    continueJob: context.handler(INPUTS.continueJob, ({ job, slice }) => {
      context.permitted('docebo');
      const done = continueJob(platform, context.workplace, job, slice);
      if (!done.ok && done.problem.code === 'busy') askForTakeover(platform, job);
      return reported(done);
    }),

    getProgress: context.handler(INPUTS.nothing, () => PROGRESS.read(platform.documentStore)),

    stopJob: context.handler(INPUTS.nothing, () => {
      const tenant = JOB.read(platform.documentStore)?.origin ?? tenantOf(platform, context.activeSheet().id);
      stopJob(platform, openTenant(platform, context.settings(tenant), tenant)?.runner ?? null);
      endBackground(platform);
      return stateOf(context);
    }),

    setBackground: context.handler(INPUTS.setBackground, (on) => {
      if (on) context.permitted('background');
      const problem = on ? startBackground(platform) : null;
      if (problem) return refuse(problem);
      if (!on) endBackground(platform);
      return stateOf(context);
    }),

    listRuns: context.handler(INPUTS.nothing, () => listRuns(platform)),

    showLog: context.handler(INPUTS.nothing, () => ({ shown: showLog(platform) })),

    makeUndo: context.handler(INPUTS.makeUndo, (run) => {
      const problem = makeUndo(platform, run);
      return problem ? refuse(problem) : stateOf(context);
    }),
  };
};
