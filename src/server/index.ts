// The face of the room that knows the order of events: check, run, and what the sidebar may ask.

export { permissionsIn, SCOPES } from '../work/permissions';
export type {
  Anchor,
  Block,
  ClockPort,
  ColumnAddition,
  MissingPermissions,
  Platform,
  SheetPort,
  SignInPort,
  StatusColour,
  TextStore,
} from '../work/ports';
export { setIntent } from '../work/stored';
export { Refusal } from '../work/thrown';
export { markEdited } from './edited';
export { createCallback, createServer } from './server';
