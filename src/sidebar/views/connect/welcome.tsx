// The first view for somebody who has never connected: what Rowcall does, and a sheet to look at.

import { text } from '../../../texts/page';
import { isOut } from '../../page/state';
import { Button } from '../parts/parts';
import type { PageProps } from '../parts/props';

export function Welcome({ page, dispatch }: PageProps) {
  if (page.server === null || page.server.connections.length > 0) return null;
  const busy = isOut(page, 'makeTemplate');
  return (
    <section class="welcome" aria-labelledby="welcome">
      <h2 id="welcome">{text('welcome.title')}</h2>
      <p>{text('welcome.what')}</p>
      <p>{text('welcome.how')}</p>
      <p>{text('welcome.safe')}</p>
      <Button busy={busy} onClick={() => dispatch({ type: 'make-template' })}>
        {text('welcome.sample')}
      </Button>
    </section>
  );
}
