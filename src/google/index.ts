// The public interface of the only room that names Google's services.

export { addMenu, showNote, showPage, tellInTab } from './page';
export { isAllowed, requirePermissions } from './permissions';
export { createPlatform } from './platform';
export { editedIn } from './sheets/edited';
