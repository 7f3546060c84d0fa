// The public interface of `account/`: connecting to one, its budget and pace, its limits and pilots.

export {
  type CallSeen,
  FIRST,
  isLarger,
  type KnownLimits,
  type Limits,
  MEASURES,
  sizesOf,
} from './limits/limits';
export type { PilotState, Pilots } from './limits/pilots';
export { DAY_MS } from './limits/remembered';
export type { Runner } from './limits/runner';
export { type Pace, readerAt, type Watcher } from './pace/pace';
export { appOf, beginSignIn, finishSignIn, signInState } from './sign-in';
export { type Connected, connectionStates, openTenant, signIn, signOutOf } from './tenant';
