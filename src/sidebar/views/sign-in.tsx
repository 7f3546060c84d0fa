// Signing in on Docebo's own page: what to enter in Docebo's app, the way there, the wait.
import { isOut, type Page } from '../state';
import type { Dispatch } from '../store';
import { texts } from '../texts';
import { CopyButton } from './copy';
import { Button } from './parts';
import { ProblemBox } from './problem-box';

/** What has to stand in Docebo's app, where it is entered, and the grant type to tick there. */
export function AppHint({ redirectUri }: { readonly redirectUri: string }) {
  return (
    <div class="field">
      <p>{texts.signIn.redirectUri}</p>
      <p>
        <code id="redirect-uri">{redirectUri}</code>
      </p>
      <CopyButton text={redirectUri} label={texts.signIn.copy} />
      <p class="hint">{texts.signIn.redirectUriHint}</p>
    </div>
  );
}

interface Props {
  readonly page: Page;
  readonly url: string;
  readonly opened: boolean;
  readonly dispatch: Dispatch;
}

export function SignInPanel({ page, url, opened, dispatch }: Props) {
  const looking = isOut(page, 'getState');
  return (
    <>
      <p role="status">{opened ? texts.signIn.waiting : texts.signIn.ready}</p>
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
          {opened ? texts.signIn.openAgain : texts.signIn.open}
        </a>
        {opened && (
          <Button look="main" busy={looking} onClick={() => dispatch({ type: 'sign-in-look' })}>
            {looking ? texts.signIn.looking : texts.signIn.look}
          </Button>
        )}
        <Button onClick={() => dispatch({ type: 'sign-in-give-up' })}>{texts.page.cancel}</Button>
      </div>
    </>
  );
}
