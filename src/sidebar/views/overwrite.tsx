// What happens to rows if Docebo already has a completion: one choice for the sheet, and how many rows were left alone for it.
import type { Overwrite } from '../../contract';
import { isOut, type Page } from '../state';
import type { Dispatch } from '../store';
import { texts } from '../texts';

interface Props {
  readonly page: Page;
  readonly dispatch: Dispatch;
}

/** In the order to show them. */
const CHOICES: readonly Overwrite[] = ['always', 'later', 'none', 'ask'];

export function OverwriteChooser({ page, dispatch }: Props) {
  const sheet = page.server?.sheet;
  const chosen = sheet?.overwrite ?? 'always';
  const kept = sheet?.kept ?? 0;
  return (
    <div class="field compact">
      <label for="overwrite">{texts.columns.overwrite}</label>
      <select
        id="overwrite"
        disabled={isOut(page, 'answerQuestion')}
        aria-describedby={kept > 0 ? 'overwrite-kept' : undefined}
        onChange={(event) =>
          dispatch({ type: 'answer', question: 'overwrite', answer: event.currentTarget.value })
        }
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice} selected={choice === chosen}>
            {texts.columns.overwrites[choice]}
          </option>
        ))}
      </select>
      {kept > 0 && (
        <p class="hint" id="overwrite-kept">
          {texts.columns.kept(kept)}
        </p>
      )}
    </div>
  );
}
