// The texts of the menu, and what the page needs to appear in the person's language.
import { text } from '../../texts';
import { type Platform, speakIfAllowed, speakTo } from '../../work';

const MENU = [
  { text: 'menu.open', calls: 'openSidebar' },
  null,
  { text: 'menu.check', calls: 'checkRows' },
  { text: 'menu.run', calls: 'runReadyRows' },
  { text: 'menu.selected', calls: 'checkAndRunSelectedRows' },
  { text: 'menu.stop', calls: 'stop' },
  null,
  { text: 'menu.verify', calls: 'verifyRows' },
  { text: 'menu.undo', calls: 'undoRun' },
  null,
  { text: 'menu.refresh', calls: 'showWhatDoceboHolds' },
  { text: 'menu.get', calls: 'getFromDocebo' },
  { text: 'menu.get-courses', calls: 'getCourses' },
  { text: 'menu.get-people', calls: 'getPeople' },
  { text: 'menu.offer', calls: 'offerCoursesInDropdown' },
  { text: 'menu.expand', calls: 'expandLearningPlans' },
  null,
  { text: 'menu.ids', calls: 'showIds' },
  { text: 'menu.help', calls: 'openHelp' },
] as const;

/** The global function that an entry calls. */
type MenuName = NonNullable<(typeof MENU)[number]>['calls'];

/**
 * The entries from the top; `null` is a line. `platform`: `null` while Rowcall is allowed to use nothing but
 * the menu, which is English then.
 */
export function menu(
  platform: Platform | null,
): readonly ({ readonly label: string; readonly calls: MenuName } | null)[] {
  if (platform) speakIfAllowed(platform);
  return MENU.map((entry) => entry && { label: text(entry.text), calls: entry.calls });
}

/** What the page is given to speak the person's language, as JSON; empty for English that nobody chose. */
export function pageLanguage(platform: Platform): string {
  const { language, page } = speakTo(platform);
  return page === null && language.chosen === null ? '' : JSON.stringify({ ...language, texts: page ?? {} });
}
