// The face of the only room that names Google's services.

export { editedIn } from './edited';
export { addMenu, type MenuEntry, showNote, showSidebar, tellInTab } from './page';
export { platform } from './platform';
