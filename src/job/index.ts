// The public interface of `job/`: a job from the first slice to the last, in front of a person or in the
// background.

export {
  askForTakeover,
  backgroundState,
  endBackground,
  endOwnBackground,
  settleBackground,
  startBackground,
  withEnd,
} from './background/background';
export { continueInBackground } from './background/start';
export { currentJob, leftJob } from './current';
export { continueJob, type JobReply, startJob, stopJob } from './job';
export { NO_COUNTS } from './report';
export { switchTenant } from './tenant-switch';
