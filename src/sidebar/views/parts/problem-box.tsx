// A problem: a sentence, the button that helps, and the particulars to copy.

import { text } from '../../../texts/page';
import { offersRemedy } from '../../page/derive';
import { detailsOf } from '../../page/shown-problems';
import type { Place } from '../../page/state';
import { CopyButton } from './copy';
import { Button, Icon, OuterLink } from './parts';
import type { PageProps } from './props';

interface Props extends PageProps {
  readonly place: Place;
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
              <OuterLink href={shownProblem.link}>{text('shown-problem.grant')}</OuterLink>
            )}
            <CopyButton text={detailsOf(shownProblem, Date.now())} label={text('shown-problem.copy')} />
          </div>
        </div>
      )}
    </div>
  );
}
