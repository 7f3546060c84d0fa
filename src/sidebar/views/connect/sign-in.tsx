// Signing in on Docebo's own page: what to enter in Docebo's app, the link, the wait.

import { text } from '../../../texts/page';
import { isOut } from '../../page/state';
import { CopyButton } from '../parts/copy';
import { Button } from '../parts/parts';
import { ProblemBox } from '../parts/problem-box';
import type { PageProps } from '../parts/props';

/** What to enter in Docebo's app, and where, and the grant type to tick there. */
export function AppHint({ redirectUri }: { readonly redirectUri: string }) {
  return (
    <div class="field">
      <p>{text('sign-in.redirect-uri')}</p>
      <p>
        <code id="redirect-uri">{redirectUri}</code>
      </p>
      <div>
        <CopyButton text={redirectUri} label={text('sign-in.copy')} />
      </div>
      <p class="hint">{text('sign-in.redirect-uri-hint')}</p>
    </div>
  );
}

interface Props extends PageProps {
  readonly url: string;
  readonly opened: boolean;
}

export function SignInPanel({ page, url, opened, dispatch }: Props) {
  const looking = isOut(page, 'getState');
  return (
    <>
      <p role="status">{opened ? text('sign-in.waiting') : text('sign-in.ready')}</p>
      <ProblemBox page={page} place="connect" dispatch={dispatch} />
      <div class="actions">
        <a
          id="sign-in-link"
          class={`button ${opened ? 'plain' : 'main'}`}
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          onClick={() => dispatch({ type: 'sign-in-opened' })}
        >
          {opened ? text('sign-in.open-again') : text('sign-in.open')}
        </a>
        {opened && (
          <Button look="main" busy={looking} onClick={() => dispatch({ type: 'sign-in-look' })}>
            {looking ? text('sign-in.looking') : text('sign-in.look')}
          </Button>
        )}
        <Button onClick={() => dispatch({ type: 'sign-in-give-up' })}>{text('page.cancel')}</Button>
      </div>
    </>
  );
}
