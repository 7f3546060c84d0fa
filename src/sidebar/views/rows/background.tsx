// Finishing in the background: the offer, and what the page shows while the work continues.

import { text } from '../../../texts/page';
import { nameOf } from '../../connect/connections';
import { backgroundOffer } from '../../jobs/background';
import { isOut } from '../../page/state';
import { timeOfDay } from '../../texts/format';
import { Button } from '../parts/parts';
import type { PageProps } from '../parts/props';

/**
 * Under the plan, beside work in progress, or beside work that was left; nothing if it is not to be
 * offered.
 */
export function BackgroundBox({ page, dispatch }: PageProps) {
  const background = page.server?.background ?? null;
  const busy = isOut(page, 'setBackground');
  if (background !== null) {
    const time = timeOfDay(background.nextAt, Date.now());
    return (
      <div class="background">
        <p role="status">
          {background.mine ? text('background.on', { time }) : text('background.others', { time })}
        </p>
        <Button look="link" busy={busy} onClick={() => dispatch({ type: 'background', on: false })}>
          {busy ? text('background.ending') : text('background.end')}
        </Button>
      </div>
    );
  }
  const offer = backgroundOffer(page);
  const connection = page.server?.connection ?? null;
  if (offer === null) return null;
  return (
    <div class="background">
      <Button busy={busy || page.wantsBackground} onClick={() => dispatch({ type: 'background', on: true })}>
        {busy ? text('background.starting') : text(`background.${offer}`)}
      </Button>
      <p class="hint">
        {text('background.hint')}
        {connection !== null && ` ${text('background.where', { domain: nameOf(connection) })}`}
      </p>
    </div>
  );
}
