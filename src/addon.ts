// The entry points that Apps Script calls, and the wiring: a list without logic.
import type {
  ConnectInput,
  GetServer,
  Permission,
  Server,
  Settings,
  SignInInput,
  StateScope,
} from './contract';
import {
  addMenu,
  createPlatform,
  editedIn,
  isAllowed,
  requirePermissions,
  showNote,
  showPage,
  tellInTab,
} from './google';
import { createCallback, createServer, menu, offerCourses, pageLanguage, showOrHideIds } from './server';
import { text } from './texts';
import { markEdited, setIntent } from './work';

const TITLE = 'Rowcall for Docebo';

/** What a check or a run begins with; Google asks for what is missing. */
const WORK: readonly Permission[] = ['sheet', 'sidebar', 'docebo'];

const platform = createPlatform();
const server = createServer(platform);
const callback = createCallback(platform);

const showSidebar = (title: string) => showPage(title, pageLanguage(platform));

/**
 * Adds the menu. When a document is opened in which Rowcall was never used, no service but the menu can be
 * used.
 */
export function onOpen(event?: unknown): void {
  addMenu(menu(isAllowed(event) ? platform : null));
}

export function onInstall(event?: unknown): void {
  onOpen(event);
}

/** Runs when a person edits cells, within 30 seconds and without any permission but the document's. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { sheet, area } = editedIn(event);
  markEdited(platform, sheet, area);
}

export function openSidebar(): void {
  requirePermissions(['sheet', 'sidebar']);
  showSidebar(TITLE);
}

export function checkRows(): void {
  requirePermissions(WORK);
  setIntent(platform.personStore, 'check');
  showSidebar(TITLE);
}

export function runReadyRows(): void {
  requirePermissions(WORK);
  setIntent(platform.personStore, 'run');
  showSidebar(TITLE);
}

export function checkAndRunSelectedRows(): void {
  requirePermissions(WORK);
  setIntent(platform.personStore, 'check-and-run-selected');
  showSidebar(TITLE);
}

export function verifyRows(): void {
  requirePermissions(WORK);
  setIntent(platform.personStore, 'verify');
  showSidebar(TITLE);
}

export function undoRun(): void {
  requirePermissions(WORK);
  setIntent(platform.personStore, 'undo');
  showSidebar(TITLE);
}

export function showWhatDoceboHolds(): void {
  requirePermissions(WORK);
  setIntent(platform.personStore, 'refresh');
  showSidebar(TITLE);
}

export function getFromDocebo(): void {
  requirePermissions(WORK);
  setIntent(platform.personStore, 'get');
  showSidebar(TITLE);
}

export function getCourses(): void {
  requirePermissions(WORK);
  setIntent(platform.personStore, 'get-courses');
  showSidebar(TITLE);
}

export function getPeople(): void {
  requirePermissions(WORK);
  setIntent(platform.personStore, 'get-people');
  showSidebar(TITLE);
}

export function expandLearningPlans(): void {
  requirePermissions(WORK);
  setIntent(platform.personStore, 'expand');
  showSidebar(TITLE);
}

export function stop(): void {
  requirePermissions(['sheet']);
  const stopped = server.stopJob();
  showNote(stopped.ok ? text('menu.stopping') : stopped.problem.sentence, TITLE);
}

/** Shows Rowcall's receipts and IDs beside the rows, or hides them. */
export function showIds(): void {
  requirePermissions(['sheet']);
  showNote(showOrHideIds(platform), TITLE);
}

/** Gives the course column a dropdown with the courses of the directory. */
export function offerCoursesInDropdown(): void {
  requirePermissions(['sheet']);
  showNote(offerCourses(platform), TITLE);
}

export function openHelp(): void {
  requirePermissions(['sidebar']);
  setIntent(platform.personStore, 'help');
  showSidebar(TITLE);
}

/** What the clock trigger starts, about once an hour, while a job continues in the background. */
export function continueInBackground(event: unknown): void {
  server.continueInBackground(event);
}
/**
 * Google calls it in a tab of its own when Docebo's sign-in page sends the person back: there is no document
 * there.
 */
export const finishSignIn = (event: unknown) => tellInTab(TITLE, callback(event));

// What the sidebar can call: the functions of the contract, one by one.
export const getState: Server['getState'] = (scope?: StateScope) => server.getState(scope);
export const connect: Server['connect'] = (input: ConnectInput) => server.connect(input);
export const cancelConnect: Server['cancelConnect'] = () => server.cancelConnect();
export const disconnect: Server['disconnect'] = (domain?: string) => server.disconnect(domain);
export const chooseConnection: Server['chooseConnection'] = (domain, sheet) =>
  server.chooseConnection(domain, sheet);
export const nameConnection: Server['nameConnection'] = (input) => server.nameConnection(input);
export const chooseColumns: Server['chooseColumns'] = (choice, sheet) => server.chooseColumns(choice, sheet);
export const saveSettings: Server['saveSettings'] = (settings: Settings) => server.saveSettings(settings);
export const chooseLanguage: Server['chooseLanguage'] = (language) => {
  const chosen = server.chooseLanguage(language);
  // The page is in one language from its beginning to its end.
  if (chosen.ok) showSidebar(TITLE);
  return chosen;
};
export const chooseAction: Server['chooseAction'] = (action, sheet) => server.chooseAction(action, sheet);
export const answerQuestion: Server['answerQuestion'] = (input, sheet) => server.answerQuestion(input, sheet);
export const startJob: Server['startJob'] = (input, sheet) => server.startJob(input, sheet);
export const continueJob: Server['continueJob'] = (input) => server.continueJob(input);
export const getProgress: Server['getProgress'] = () => server.getProgress();
export const stopJob: Server['stopJob'] = () => server.stopJob();
export const estimateGet: GetServer['estimateGet'] = (wanted) => server.estimateGet(wanted);
export const startGet: GetServer['startGet'] = (input) => server.startGet(input);
export const continueGet: GetServer['continueGet'] = (input) => server.continueGet(input);
export const stopGet: GetServer['stopGet'] = () => server.stopGet();
export const showRows: Server['showRows'] = (status, sheet) => server.showRows(status, sheet);
export const showProblem: Server['showProblem'] = (input, sheet) => server.showProblem(input, sheet);
export const fixCell: Server['fixCell'] = (input, sheet) => server.fixCell(input, sheet);
export const takeName: Server['takeName'] = (input, sheet) => server.takeName(input, sheet);
export const makeTemplate: Server['makeTemplate'] = () => server.makeTemplate();
export const turnIntoRows: Server['turnIntoRows'] = (shape, sheet) => server.turnIntoRows(shape, sheet);
export const expandPlans: Server['expandPlans'] = (into, sheet) => server.expandPlans(into, sheet);
export const listRuns: Server['listRuns'] = () => server.listRuns();
export const dismiss: Server['dismiss'] = (input) => server.dismiss(input);

export const whatsNew: Server['whatsNew'] = () => server.whatsNew();
export const showLog: Server['showLog'] = () => server.showLog();
export const supportReport: Server['supportReport'] = () => server.supportReport();
export const retryPilots: Server['retryPilots'] = () => server.retryPilots();
export const makeUndo: Server['makeUndo'] = (run: string) => server.makeUndo(run);
export const setBackground: Server['setBackground'] = (on: boolean) => server.setBackground(on);
export const signInAddress: Server['signInAddress'] = (input: SignInInput) => server.signInAddress(input);
