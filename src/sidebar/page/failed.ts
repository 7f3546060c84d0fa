// Updates the page after a refusal, and shows it beside what was pressed.

import type { CallName } from '../server/calls';
import type { Turn } from './actions';
import { type Page, type PageProblem, type Place, withShownProblem } from './state';

/** The calls that get enrollments, whose answers are taken elsewhere. */
export type GetCall = 'estimateGet' | 'startGet' | 'continueGet' | 'stopGet';

/** The first field that a refused sign-in blames. */
function suspectFocus(suspect: PageProblem['suspect']): Turn[1] {
  switch (suspect) {
    case 'domain':
      return [{ type: 'focus', target: 'domain' }];
    case 'app':
      return [{ type: 'focus', target: 'clientId' }];
    case 'person':
      return [{ type: 'focus', target: 'username' }];
    case undefined:
      return [];
  }
}

/** Shows what went wrong beside what was pressed. */
export function failed(
  page: Page,
  name: Exclude<CallName, 'startJob' | 'continueJob' | 'getProgress' | 'dismiss' | GetCall>,
  shownProblem: PageProblem,
): Turn {
  const at = (place: Place) => withShownProblem(page, place, shownProblem);
  switch (name) {
    case 'getState':
      return [{ ...at('page'), phase: page.server === null ? 'failed' : 'open' }, []];
    case 'connect':
      return [{ ...at('connect'), asking: null }, suspectFocus(shownProblem.suspect)];
    case 'disconnect':
    case 'signInAddress':
    case 'cancelConnect':
    case 'nameConnection':
      return [{ ...at('connect'), asking: null }, []];
    case 'chooseConnection':
      return [at('page'), []];
    case 'chooseColumns':
      return [{ ...at('columns'), choice: null }, []];
    case 'makeTemplate':
    case 'turnIntoRows':
      return [at('columns'), []];
    case 'answerQuestion':
      return [{ ...at(page.thenCheck ? 'rows' : 'columns'), thenCheck: false }, []];
    case 'chooseAction':
      return [{ ...at('rows'), action: null, thenCheck: false }, []];
    case 'saveSettings':
    case 'chooseLanguage':
    case 'retryPilots':
      return [at('settings'), []];
    case 'setBackground':
      return [{ ...at('rows'), wantsBackground: false }, []];
    case 'showProblem':
      return [{ ...at('rows'), group: null }, []];
    case 'fixCell':
    case 'takeName':
    case 'showRows':
    case 'showLog':
    case 'expandPlans':
    case 'stopJob':
      return [at('rows'), []];
    case 'supportReport':
      return [at('help'), []];
    case 'whatsNew':
      return [{ ...at('page'), news: null }, []];
    case 'listRuns':
    case 'makeUndo':
      return [page.undo === null ? page : at('undo'), []];
  }
}
