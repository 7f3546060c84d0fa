// Step 1: the form that signs in to Docebo, and afterwards who is signed in and what that lets one do.
import { useState } from 'preact/hooks';
import type { ConnectInput, ConnectionState, GrantName, ShownProblem } from '../../contract';
import { signedInName } from '../derive';
import { addressOf, completeDomain, rightsOf } from '../domain';
import { isOut, type Page } from '../state';
import type { Dispatch } from '../store';
import { texts } from '../texts';
import { Ask } from './ask';
import { Button, Field, OuterLink } from './parts';
import { ProblemBox } from './problem-box';
import { AppHint, SignInPanel } from './sign-in';

interface Props {
  readonly page: Page;
  readonly dispatch: Dispatch;
}

/** Docebo's own article on its "API and SSO" app. */
const HELP =
  'https://help.docebo.com/hc/en-us/articles/360020127899-Activating-and-managing-the-API-and-SSO-app';

/**
 * The page on which users sign in, below a tenant's address. Those of the admin menu have no address that is
 * known to be the same for all tenants: docs/limits.md, "Pages".
 */
const SIGN_IN_PAGE = 'learn/signin';

export function ConnectStep({ page, dispatch }: Props) {
  const connection = page.server?.connection ?? null;
  return (
    <>
      {connection !== null && !page.reconnecting ? (
        <Connected page={page} connection={connection} dispatch={dispatch} />
      ) : (
        <ConnectForm page={page} dispatch={dispatch} />
      )}
      {connection !== null && <ProblemBox page={page} place="connect" dispatch={dispatch} />}
    </>
  );
}

const GRANTS: readonly GrantName[] = ['password', 'client_credentials', 'authorization_code'];

/** What the form holds; what the chosen way does not need of it is not sent. */
type Input = Omit<ConnectInput, 'grant'> & { readonly grant: GrantName };

const EMPTY: Input = {
  domain: '',
  grant: 'password',
  clientId: '',
  clientSecret: '',
  username: '',
  password: '',
};

type FieldId = keyof typeof texts.connect.missing;

function neededFor(grant: GrantName, again: boolean): readonly FieldId[] {
  if (again) return ['domain'];
  const app = ['domain', 'clientId', 'clientSecret'] as const;
  return grant === 'password' ? [...app, 'username', 'password'] : app;
}

/** The fields that a refused sign-in blames. */
function suspectsOf(suspect: ShownProblem['suspect']): readonly FieldId[] {
  switch (suspect) {
    case 'app':
      return ['clientId', 'clientSecret'];
    case 'person':
      return ['username', 'password'];
    case undefined:
      return [];
  }
}

function ConnectForm({ page, dispatch }: Props) {
  const known = page.server?.connection ?? null;
  const [input, setInput] = useState<Input>(
    known === null ? EMPTY : { ...EMPTY, domain: known.domain, grant: known.grant },
  );
  const [tried, setTried] = useState(false);
  const busy = isOut(page, 'connect') || isOut(page, 'signInAddress');
  const set = (part: Partial<Input>) => setInput((before) => ({ ...before, ...part }));
  // Who has to sign in again at the same Docebo need not type the app anew: the server has it.
  const again =
    input.grant === 'authorization_code' &&
    known?.grant === 'authorization_code' &&
    known.domain === completeDomain(input.domain) &&
    input.clientId + input.clientSecret === '';
  const needed = neededFor(input.grant, again);
  const error = (name: FieldId) =>
    tried && needed.includes(name) && input[name].trim() === '' ? texts.connect.missing[name] : null;

  const submit = (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    const first = needed.find((name) => input[name].trim() === '');
    if (first !== undefined) {
      document.getElementById(first)?.focus();
      return;
    }
    const { grant, clientSecret, username, password } = input;
    const app = { domain: completeDomain(input.domain), clientId: input.clientId.trim(), clientSecret };
    switch (grant) {
      case 'password':
        return dispatch({ type: 'connect', input: { ...app, grant, username, password } });
      case 'client_credentials':
        return dispatch({ type: 'connect', input: { ...app, grant, username: '', password: '' } });
      case 'authorization_code':
        return dispatch({ type: 'sign-in', input: app });
    }
  };

  const address = addressOf(input.domain);
  // What Docebo's answer blames.
  const suspects = busy ? [] : suspectsOf(page.shownProblems.connect?.suspect);
  const field = (name: FieldId) => ({
    id: name,
    value: input[name],
    error: error(name) ?? (suspects.includes(name) ? texts.connect.suspect : null),
    required: needed.includes(name),
    onInput: (value: string) => set({ [name]: value }),
  });
  const byPage = input.grant === 'authorization_code';
  if (page.signIn !== null) return <SignInPanel page={page} dispatch={dispatch} {...page.signIn} />;
  return (
    <form onSubmit={submit} noValidate autocomplete="off">
      {page.notice?.of === 'lives-on' && <p role="status">{texts.connect.livesOn}</p>}
      <p>
        {texts.connect.intro} <OuterLink href={HELP}>{texts.connect.whereLink}</OuterLink>
      </p>
      <fieldset>
        <legend>{texts.connect.grant}</legend>
        <div class="choices">
          {GRANTS.map((grant) => (
            <label class="choice" key={grant}>
              <input
                type="radio"
                name="grant"
                checked={input.grant === grant}
                onChange={() => set({ grant })}
                aria-describedby="grant-hint"
              />
              <span>{texts.connect.grants[grant]}</span>
            </label>
          ))}
        </div>
        <p class="hint" id="grant-hint">
          {texts.connect.grants[`${input.grant}Hint`]}
        </p>
      </fieldset>
      <Field
        {...field('domain')}
        label={texts.connect.domain}
        onBlur={() => set({ domain: completeDomain(input.domain) })}
        hint={
          address === null ? (
            texts.connect.domainHint
          ) : (
            <OuterLink href={address}>{texts.connect.openDocebo(completeDomain(input.domain))}</OuterLink>
          )
        }
      />
      <Field
        {...field('clientId')}
        label={texts.connect.clientId}
        hint={again ? texts.signIn.again : <Where words={texts.connect.clientIdHint} typed={input.domain} />}
      />
      <Field
        {...field('clientSecret')}
        type="password"
        label={texts.connect.clientSecret}
        hint={
          again ? texts.signIn.again : <Where words={texts.connect.clientSecretHint} typed={input.domain} />
        }
      />
      {byPage && page.server !== null && <AppHint redirectUri={page.server.signIn.redirectUri} />}
      {input.grant === 'password' && (
        <>
          <Field
            {...field('username')}
            label={texts.connect.username}
            hint={<Where words={texts.connect.usernameHint} typed={input.domain} page={SIGN_IN_PAGE} />}
          />
          <Field
            {...field('password')}
            type="password"
            label={texts.connect.password}
            hint={<Where words={texts.connect.passwordHint} typed={input.domain} page={SIGN_IN_PAGE} />}
          />
        </>
      )}
      {known === null && <ProblemBox page={page} place="connect" dispatch={dispatch} />}
      <div class="actions">
        <Button look="main" submit busy={busy}>
          {byPage
            ? texts.signIn[busy ? 'preparing' : 'continue']
            : texts.connect[busy ? 'connecting' : 'connect']}
        </Button>
        {known !== null && (
          <Button onClick={() => dispatch({ type: 'edit-connection', on: false })}>
            {texts.page.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}

interface WhereProps {
  readonly words: string;
  /** The domain as typed. */
  readonly typed: string;
  /** A page of Docebo's; by default its home. */
  readonly page?: string;
}

/**
 * Where to find what a field wants: the way in words, and a link to this tenant as soon as its domain is
 * typed.
 */
function Where({ words, typed, page = '' }: WhereProps) {
  const address = addressOf(typed);
  return (
    <>
      {words}{' '}
      {address !== null && (
        <OuterLink href={address + page}>
          {page === '' ? texts.connect.find(completeDomain(typed)) : texts.connect.trySigningIn}
        </OuterLink>
      )}
    </>
  );
}

interface ConnectedProps extends Props {
  readonly connection: ConnectionState;
}

function Connected({ page, connection, dispatch }: ConnectedProps) {
  const { username, level } = connection.signedInAs;
  const name = signedInName(page);
  const rights = rightsOf(level);
  return (
    <>
      <dl class="facts">
        <dt>{texts.connect.domain}</dt>
        <dd>{connection.domain}</dd>
        <dt>{texts.connect.signedInAs}</dt>
        <dd>{username === '' || username === name ? name : `${name} (${username})`}</dd>
        {level !== '' && (
          <>
            <dt>{texts.connect.level}</dt>
            <dd>{level}</dd>
          </>
        )}
      </dl>
      <p class={`rights ${rights}`}>{texts.connect.rights[rights]}</p>
      {page.asking?.what === 'disconnect' ? (
        <Ask
          title={texts.connect.disconnectAsk}
          sentences={[texts.connect.disconnectSaying(connection.domain)]}
          yes={isOut(page, 'disconnect') ? texts.connect.disconnecting : texts.connect.disconnectDo}
          no={texts.page.cancel}
          busy={isOut(page, 'disconnect')}
          onYes={() => dispatch({ type: 'disconnect' })}
          onNo={() => dispatch({ type: 'cancel' })}
        />
      ) : (
        <div class="actions">
          <Button onClick={() => dispatch({ type: 'edit-connection', on: true })}>
            {texts.connect.change}
          </Button>
          <Button id="disconnect" onClick={() => dispatch({ type: 'ask-disconnect' })}>
            {texts.connect.disconnect}
          </Button>
        </div>
      )}
    </>
  );
}
