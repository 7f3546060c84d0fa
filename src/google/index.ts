// The face of the only room that names Google's services.

export { editedIn } from './edited';
export { addMenu, type MenuEntry, showNote, showSidebar, tellInTab } from './page';
export { requirePermissions } from './permissions';
export { createPlatform } from './platform';
