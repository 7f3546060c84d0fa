// The public interface of the server: the functions that start from outside, and those of the menu.

export { permissionsIn, SCOPES } from '../words/jobs/scopes';
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
} from '../work/platform/ports';
export { Refusal } from '../work/platform/thrown';
export { markEdited } from '../work/sheet/edited';
export { setIntent } from '../work/stored/sheet';
export { type MenuName, menu, pageLanguage } from './menu/menu';
export { offerCourses } from './menu/offer-courses';
export { showOrHideIds } from './menu/show-ids';
export { createCallback, createServer } from './server';
