// A problem: a sentence, the button that helps, and the particulars to copy.

import { text } from '../../../texts/page';
import { offersRemedy } from '../../page/derive';
import { detailsOf } from '../../page/shown-problems';
import type { Page, Place } from '../../page/state';
import type { Dispatch } from '../../store/store';
import { CopyButton } from './copy';
import { Button, Icon } from './parts';

interface Props {
  readonly page: Page;
  readonly place: Place;
  readonly dispatch: Dispatch;
}

/** It becomes a link: nothing but a secure address may pass. */
const isPage = (link: string | undefined): link is string => link?.startsWith('https://') === true;

export function ProblemBox({ page, place, dispatch }: Props) {
  const shownProblem = page.shownProblems[place];
  return (
    // The region is there before its words are, or screen readers would not notice them.
    <div role="alert">
      {shownProblem !== null && (
        <div class="problem-box">
          <p>
            <Icon name="attention" /> {shownProblem.sentence}
          </p>
          <div class="actions">
            {shownProblem.remedy !== null && offersRemedy(page, place) && (
              <Button onClick={() => dispatch({ type: 'remedy', place })}>
                {text(`shown-problem.${shownProblem.remedy}`)}
              </Button>
            )}
            {isPage(shownProblem.link) && (
              <a href={shownProblem.link} target="_blank" rel="noopener noreferrer">
                {text('shown-problem.grant')}
              </a>
            )}
            <CopyButton text={detailsOf(shownProblem, Date.now())} label={text('shown-problem.copy')} />
          </div>
        </div>
      )}
    </div>
  );
}
