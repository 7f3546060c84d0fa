// What went wrong: a sentence, the button that helps, and the particulars to copy.
import { offersRemedy } from '../derive';
import type { Page, Place } from '../state';
import type { Dispatch } from '../store';
import { texts } from '../texts';
import { detailsOf } from '../troubles';
import { CopyButton } from './copy';
import { Button, Icon } from './parts';

interface Props {
  readonly page: Page;
  readonly place: Place;
  readonly dispatch: Dispatch;
}

/** It becomes a link: nothing but a secure address may pass. */
const isPage = (link: string | undefined): link is string => link?.startsWith('https://') === true;

export function TroubleBox({ page, place, dispatch }: Props) {
  const trouble = page.troubles[place];
  return (
    // The region is there before its words are, or screen readers would not notice them.
    <div role="alert">
      {trouble !== null && (
        <div class="trouble">
          <p>
            <Icon name="attention" /> {trouble.sentence}
          </p>
          <div class="actions">
            {trouble.remedy !== null && offersRemedy(page, place) && (
              <Button onClick={() => dispatch({ type: 'remedy', place })}>
                {texts.trouble[trouble.remedy]}
              </Button>
            )}
            {isPage(trouble.link) && (
              <a href={trouble.link} target="_blank" rel="noopener noreferrer">
                {texts.trouble.grant}
              </a>
            )}
            <CopyButton text={detailsOf(trouble, Date.now())} label={texts.trouble.copy} />
          </div>
        </div>
      )}
    </div>
  );
}
