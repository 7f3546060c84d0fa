// Step 1: the form that signs in to Docebo, and afterwards who is signed in and what that lets one do.
import { useState } from 'preact/hooks';
import type { ConnectInput, ConnectionState, GrantName, ShownProblem } from '../../contract';
import { text } from '../../texts/page';
import { signedInName } from '../derive';
import { addressOf, completeDomain, rightsOf } from '../domain';
import { isOut, type Page } from '../state';
import type { Dispatch } from '../store';
import { Ask } from './ask';
import { Naming } from './connection';
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

/** The first is the best: nobody but Docebo sees a password, and the level is the person's own. */
const GRANTS: readonly GrantName[] = ['authorization_code', 'password', 'client_credentials'];

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

type FieldId = 'domain' | 'clientId' | 'clientSecret' | 'username' | 'password';

function neededFor(grant: GrantName, again: boolean): readonly FieldId[] {
  if (again) return ['domain'];
  const app = ['domain', 'clientId', 'clientSecret'] as const;
  return grant === 'password' ? [...app, 'username', 'password'] : app;
}

/** The fields that a refused sign-in blames. */
function suspectsOf(suspect: ShownProblem['suspect']): readonly FieldId[] {
  switch (suspect) {
    case 'domain':
      return ['domain'];
    case 'app':
      return ['clientId', 'clientSecret'];
    case 'person':
      return ['username', 'password'];
    case undefined:
      return [];
  }
}

function ConnectForm({ page, dispatch }: Props) {
  const connection = page.server?.connection ?? null;
  const known = page.adding ? null : connection;
  const [input, setInput] = useState<Input>(
    known === null ? EMPTY : { ...EMPTY, domain: known.domain, grant: known.grant },
  );
  const [tried, setTried] = useState(false);
  const waiting = isOut(page, 'connect');
  const busy = waiting || isOut(page, 'signInAddress');
  const set = (part: Partial<Input>) => setInput((before) => ({ ...before, ...part }));
  // Who has to sign in again at the same Docebo need not type the app anew: the server has it.
  const again =
    input.grant === 'authorization_code' &&
    known?.grant === 'authorization_code' &&
    known.domain === completeDomain(input.domain) &&
    input.clientId + input.clientSecret === '';
  const needed = neededFor(input.grant, again);
  const error = (name: FieldId) =>
    tried && needed.includes(name) && input[name].trim() === '' ? text(`connect.missing.${name}`) : null;

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
    error:
      error(name) ??
      (suspects.includes(name)
        ? text(name === 'domain' ? 'connect.suspect.domain' : 'connect.suspect')
        : null),
    required: needed.includes(name),
    onInput: (value: string) => set({ [name]: value }),
  });
  const byPage = input.grant === 'authorization_code';
  if (page.signIn !== null) return <SignInPanel page={page} dispatch={dispatch} {...page.signIn} />;
  return (
    <form onSubmit={submit} noValidate autocomplete="off">
      {page.notice?.of === 'lives-on' && <p role="status">{text('connect.lives-on')}</p>}
      <p>
        {text('connect.intro')} <OuterLink href={HELP}>{text('connect.where-link')}</OuterLink>
      </p>
      <fieldset>
        <legend>{text('connect.grant')}</legend>
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
              <span>{text(`connect.grant.${grant}`)}</span>
            </label>
          ))}
        </div>
        <p class="hint" id="grant-hint">
          {text(`connect.grant.${input.grant}.hint`)}
        </p>
      </fieldset>
      <Field
        {...field('domain')}
        label={text('connect.domain')}
        onBlur={() => set({ domain: completeDomain(input.domain) })}
        hint={
          address === null ? (
            text('connect.domain-hint')
          ) : (
            <OuterLink href={address}>
              {text('connect.open-docebo', { domain: completeDomain(input.domain) })}
            </OuterLink>
          )
        }
      />
      {connection === null && suspects.includes('domain') && (
        <ProblemBox page={page} place="connect" dispatch={dispatch} />
      )}
      <Field
        {...field('clientId')}
        label={text('connect.client-id')}
        hint={
          again ? (
            text('sign-in.again')
          ) : (
            <Where words={text('connect.client-id-hint')} typed={input.domain} />
          )
        }
      />
      <Field
        {...field('clientSecret')}
        type="password"
        label={text('connect.client-secret')}
        hint={
          again ? (
            text('sign-in.again')
          ) : (
            <Where words={text('connect.client-secret-hint')} typed={input.domain} />
          )
        }
      />
      {byPage && page.server !== null && <AppHint redirectUri={page.server.signIn.redirectUri} />}
      {input.grant === 'password' && (
        <>
          <Field
            {...field('username')}
            label={text('connect.username')}
            hint={<Where words={text('connect.username-hint')} typed={input.domain} page={SIGN_IN_PAGE} />}
          />
          <Field
            {...field('password')}
            type="password"
            label={text('connect.password')}
            hint={<Where words={text('connect.password-hint')} typed={input.domain} page={SIGN_IN_PAGE} />}
          />
        </>
      )}
      {connection === null && !suspects.includes('domain') && (
        <ProblemBox page={page} place="connect" dispatch={dispatch} />
      )}
      <div class="actions">
        <Button look="main" submit busy={busy}>
          {byPage
            ? text(`sign-in.${busy ? 'preparing' : 'continue'}`)
            : text(`connect.${busy ? 'connecting' : 'connect'}`)}
        </Button>
        {(connection !== null || waiting) && (
          <Button
            onClick={() =>
              dispatch(waiting ? { type: 'cancel-connect' } : { type: 'edit-connection', on: false })
            }
          >
            {text('page.cancel')}
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
          {page === ''
            ? text('connect.find', { domain: completeDomain(typed) })
            : text('connect.try-signing-in')}
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
        <dt>{text('connect.domain')}</dt>
        <dd>{connection.domain}</dd>
        <dt>{text('connect.signed-in-as')}</dt>
        <dd>{username === '' || username === name ? name : `${name} (${username})`}</dd>
        {level !== '' && (
          <>
            <dt>{text('connect.level')}</dt>
            <dd>{level}</dd>
          </>
        )}
      </dl>
      <Naming
        key={`${connection.domain} ${connection.name} ${connection.colour}`}
        page={page}
        connection={connection}
        dispatch={dispatch}
      />
      <p class={`rights ${rights}`}>{text(`connect.rights.${rights}`)}</p>
      {page.asking?.what === 'disconnect' ? (
        <Ask
          title={text('connect.disconnect-ask')}
          sentences={[text('connect.disconnect-saying', { domain: connection.domain })]}
          yes={isOut(page, 'disconnect') ? text('connect.disconnecting') : text('connect.disconnect-do')}
          no={text('page.cancel')}
          busy={isOut(page, 'disconnect')}
          onYes={() => dispatch({ type: 'disconnect' })}
          onNo={() => dispatch({ type: 'cancel' })}
        />
      ) : (
        <div class="actions">
          <Button onClick={() => dispatch({ type: 'edit-connection', on: true })}>
            {text('connect.change')}
          </Button>
          <Button onClick={() => dispatch({ type: 'add-connection' })}>{text('connection.add')}</Button>
          <Button id="disconnect" onClick={() => dispatch({ type: 'ask-disconnect' })}>
            {text('connect.disconnect')}
          </Button>
        </div>
      )}
    </>
  );
}
