// The face of the room that knows the order of events: check, run, and what the sidebar may ask.

export { permissionsIn, SCOPES } from '../words/scopes';
export { markEdited } from '../work/edited';
export type {
  Anchor,
  Block,
  ClockPort,
  ColumnAddition,
  LineColumn,
  MissingPermissions,
  OfferedCells,
  Platform,
  SheetPort,
  SheetRef,
  SignInPort,
  StatusColour,
  TableColumn,
  TextStore,
} from '../work/ports';
export { setIntent } from '../work/stored-sheet';
export { Refusal } from '../work/thrown';
export { type MenuName, menu, pageLanguage } from './menu';
export { offerCourses } from './offer-courses';
export { createCallback, createServer } from './server';
export { showOrHideIds } from './show-ids';
