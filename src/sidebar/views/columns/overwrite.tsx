// Choices for the sheet: existing completions, and which of several rows for one enrollment counts.

import type { KeptRow, Overwrite } from '../../../contract';
import { text } from '../../../texts/page';
import { isOut } from '../../page/state';
import type { PageProps } from '../parts/props';

/** In the order to show them. */
const OVERWRITES: readonly Overwrite[] = ['always', 'later', 'none', 'ask'];
const KEPT_ROWS: readonly KeptRow[] = ['none', 'newest', 'oldest'];

/** Behind "more", so that what matters fits the window; what they changed is in view. */
export function SheetChoices({ page, dispatch }: PageProps) {
  const sheet = page.server?.sheet;
  const kept = sheet?.kept ?? 0;
  const busy = isOut(page, 'answerQuestion');
  const choose = (question: string) => (answer: string) => dispatch({ type: 'answer', question, answer });
  return (
    <>
      <details>
        <summary>{text('choices.title')}</summary>
        <div class="stack">
          <Choice
            id="overwrite"
            label={text('choices.overwrite')}
            words={(choice) => text(`choices.overwrite.${choice}`)}
            choices={OVERWRITES}
            chosen={sheet?.overwrite ?? 'always'}
            busy={busy}
            onChoose={choose('overwrite')}
          />
          <Choice
            id="kept-row"
            label={text('choices.kept-row')}
            words={(choice) => text(`choices.kept-row.${choice}`)}
            choices={KEPT_ROWS}
            chosen={sheet?.keptRow ?? 'none'}
            busy={busy}
            onChoose={choose('kept-row')}
          />
        </div>
      </details>
      {kept > 0 && <p class="hint">{text('choices.kept', { rows: kept })}</p>}
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly words: (choice: T) => string;
  readonly choices: readonly T[];
  readonly chosen: T;
  readonly busy: boolean;
  readonly onChoose: (answer: string) => void;
}

function Choice<T extends string>({ id, label, words, choices, chosen, busy, onChoose }: ChoiceProps<T>) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} disabled={busy} onChange={(event) => onChoose(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice} value={choice} selected={choice === chosen}>
            {words(choice)}
          </option>
        ))}
      </select>
    </div>
  );
}
