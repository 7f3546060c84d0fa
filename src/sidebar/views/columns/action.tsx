// The action for rows that do not name one themselves, at the top of Rows.

import type { Action } from '../../../contract';
import { text } from '../../../texts/page';
import type { PageProps } from '../parts/props';

/** In the order to show them. */
const ACTIONS: readonly Action[] = ['update', 'enroll-if-missing', 'enroll', 'unenroll', 'recertify'];

export function ActionChooser({ page, dispatch }: PageProps) {
  const chosen = page.action?.of ?? page.server?.sheet.action ?? 'update';
  const ownColumn = (page.server?.columns?.chosen.action ?? null) !== null;
  const choose = (value: string) => {
    const action = ACTIONS.find((each) => each === value);
    if (action !== undefined) dispatch({ type: 'choose-action', action });
  };
  return (
    <div class="field compact beside">
      <label for="action">{text('action.label')}</label>
      <select
        id="action"
        aria-describedby="action-hint"
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {ACTIONS.map((action) => (
          <option key={action} value={action} selected={action === chosen}>
            {text(`action.${action}`)}
          </option>
        ))}
      </select>
      <p class="hint" id="action-hint">
        {text(`action.${chosen}.hint`)}
        {ownColumn && ` ${text('action.else')}`}
      </p>
    </div>
  );
}
