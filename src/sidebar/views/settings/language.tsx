// The choice of the page's language: one of a list, or that of the Google account.

import { useState } from 'preact/hooks';
import { isLanguageTag, LANGUAGE_NAMES, text } from '../../../texts/page';
import { isOut } from '../../page/state';
import { OFFERED, pageLanguage } from '../../texts/speak';
import { Button } from '../parts/parts';
import type { PageProps } from '../parts/props';

/** Chosen by a button: the script then opens the sidebar again, which nobody expects of a list. */
export function LanguageBox({ page, dispatch }: PageProps) {
  const [chosen, setChosen] = useState(pageLanguage.chosen);
  const busy = isOut(page, 'chooseLanguage');
  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy) dispatch({ type: 'choose-language', language: chosen });
  };
  return (
    <form class="body" onSubmit={submit}>
      <div class="field">
        <label for="language">{text('language.label')}</label>
        <select
          id="language"
          onChange={({ currentTarget: { value } }) => setChosen(isLanguageTag(value) ? value : null)}
        >
          <option value="" selected={chosen === null}>
            {text('language.account')}
          </option>
          {OFFERED.map((tag) => (
            <option key={tag} value={tag} lang={tag} selected={tag === chosen}>
              {LANGUAGE_NAMES[tag]}
            </option>
          ))}
        </select>
        <p class="hint">{text('language.hint')}</p>
      </div>
      <div class="actions">
        <Button submit busy={busy}>
          {text('language.use')}
        </Button>
      </div>
    </form>
  );
}
