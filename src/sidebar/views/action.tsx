// The action for the rows that do not name one themselves, at the top of Rows.
import type { Action } from '../../contract';
import type { Page } from '../state';
import type { Dispatch } from '../store';
import { texts } from '../texts';

interface Props {
  readonly page: Page;
  readonly dispatch: Dispatch;
}

/** In the order to show them. */
const ACTIONS: readonly Action[] = ['update', 'enroll-if-missing', 'enroll', 'unenroll', 'recertify'];

export function ActionChooser({ page, dispatch }: Props) {
  const chosen = page.action?.of ?? page.server?.sheet.action ?? 'update';
  const ownColumn = (page.server?.columns?.chosen.action ?? null) !== null;
  const choose = (value: string) => {
    const action = ACTIONS.find((each) => each === value);
    if (action !== undefined) dispatch({ type: 'choose-action', action });
  };
  return (
    <div class="field compact">
      <label for="action">{texts.columns.action}</label>
      <select
        id="action"
        aria-describedby="action-hint"
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {ACTIONS.map((action) => (
          <option key={action} value={action} selected={action === chosen}>
            {texts.columns.actions[action]}
          </option>
        ))}
      </select>
      <p class="hint" id="action-hint">
        {texts.columns.actionHints[chosen]}
        {ownColumn && ` ${texts.columns.actionElse}`}
      </p>
    </div>
  );
}
