// The face of the room that knows the order of events: check, run, and what the sidebar may ask.

export { markEdited } from './edited';
export { permissionsIn, SCOPES } from './permissions';
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
} from './ports';
export { createCallback, createServer } from './server';
export { setIntent } from './stored';
export { Refusal } from './thrown';
