// The form that signs in to Docebo.

import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import type { ConnectInput, GrantName, ShownProblem } from '../../../contract';
import { text } from '../../../texts/page';
import { addressOf, completeDomain } from '../../connect/domain';
import type { Action } from '../../page/actions';
import { isOut } from '../../page/state';
import { Choices } from '../parts/choices';
import { Button, Field, OuterLink } from '../parts/parts';
import { ProblemBox } from '../parts/problem-box';
import type { PageProps } from '../parts/props';
import { AppHint, SignInPanel } from './sign-in';

/** Docebo's own article on its "API and SSO" app. */
const HELP =
  'https://help.docebo.com/hc/en-us/articles/360020127899-Activating-and-managing-the-API-and-SSO-app';

/**
 * The page on which users sign in, below a tenant's address. Those of the admin menu have no address that is
 * known to be the same for all tenants: docs/limits.md, "Pages".
 */
const SIGN_IN_PAGE = 'learn/signin';

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

export function ConnectForm({ page, dispatch }: PageProps) {
  const connection = page.server?.connection ?? null;
  const known = page.adding ? null : connection;
  const [input, setInput] = useState<Input>(
    known === null ? EMPTY : { ...EMPTY, domain: known.domain, grant: known.grant },
  );
  const [tried, setTried] = useState(false);
  const busy = isOut(page, 'connect') || isOut(page, 'signInAddress');
  const set = (part: Partial<Input>) => setInput((before) => ({ ...before, ...part }));
  // Anybody who signs in again at the same Docebo does not have to type the app again: the server has it.
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
    dispatch(signingIn(input));
  };

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
      <Choices
        name="grant"
        legend={text('connect.grant')}
        options={GRANTS}
        chosen={input.grant}
        words={(grant) => text(`connect.grant.${grant}`)}
        hint={text(`connect.grant.${input.grant}.hint`)}
        inRows
        onChoose={(grant) => set({ grant })}
      />
      <DomainField {...field('domain')} onBlur={() => set({ domain: completeDomain(input.domain) })} />
      {connection === null && suspects.includes('domain') && (
        <ProblemBox page={page} place="connect" dispatch={dispatch} />
      )}
      <AppFields field={field} again={again} typed={input.domain} />
      {byPage && page.server !== null && <AppHint redirectUri={page.server.signIn.redirectUri} />}
      {input.grant === 'password' && <PersonFields field={field} typed={input.domain} />}
      {connection === null && !suspects.includes('domain') && (
        <ProblemBox page={page} place="connect" dispatch={dispatch} />
      )}
      <FormActions page={page} byPage={byPage} dispatch={dispatch} />
    </form>
  );
}

/** What the form asks for; without what the chosen way does not need. */
function signingIn({ domain, grant, clientId, clientSecret, username, password }: Input): Action {
  const app = { domain: completeDomain(domain), clientId: clientId.trim(), clientSecret };
  switch (grant) {
    case 'password':
      return { type: 'connect', input: { ...app, grant, username, password } };
    case 'client_credentials':
      return { type: 'connect', input: { ...app, grant, username: '', password: '' } };
    case 'authorization_code':
      return { type: 'sign-in', input: app };
  }
}

/** What a field of the form shows of the input. */
type FieldOf = (
  name: FieldId,
) => Pick<ComponentProps<typeof Field>, 'id' | 'value' | 'error' | 'required' | 'onInput'>;

function DomainField(field: Omit<ComponentProps<typeof Field>, 'label' | 'hint'>) {
  const address = addressOf(field.value);
  return (
    <Field
      {...field}
      label={text('connect.domain')}
      hint={
        address === null ? (
          text('connect.domain-hint')
        ) : (
          <OuterLink href={address}>
            {text('connect.open-docebo', { domain: completeDomain(field.value) })}
          </OuterLink>
        )
      }
    />
  );
}

interface FieldsProps {
  readonly field: FieldOf;
  /** The domain as typed. */
  readonly typed: string;
}

/** The app in Docebo. `again`: the server has it, and it need not be typed. */
function AppFields({ field, again, typed }: FieldsProps & { readonly again: boolean }) {
  return (
    <>
      <Field
        {...field('clientId')}
        label={text('connect.client-id')}
        hint={again ? text('sign-in.again') : <Where words={text('connect.client-id-hint')} typed={typed} />}
      />
      <Field
        {...field('clientSecret')}
        type="password"
        label={text('connect.client-secret')}
        hint={
          again ? text('sign-in.again') : <Where words={text('connect.client-secret-hint')} typed={typed} />
        }
      />
    </>
  );
}

/** The person in Docebo. */
function PersonFields({ field, typed }: FieldsProps) {
  return (
    <>
      <Field
        {...field('username')}
        label={text('connect.username')}
        hint={<Where words={text('connect.username-hint')} typed={typed} page={SIGN_IN_PAGE} />}
      />
      <Field
        {...field('password')}
        type="password"
        label={text('connect.password')}
        hint={<Where words={text('connect.password-hint')} typed={typed} page={SIGN_IN_PAGE} />}
      />
    </>
  );
}

/** `byPage`: the person signs in on Docebo's own page. */
function FormActions({ page, byPage, dispatch }: PageProps & { readonly byPage: boolean }) {
  const waiting = isOut(page, 'connect');
  const busy = waiting || isOut(page, 'signInAddress');
  const isConnected = page.server?.connection != null;
  return (
    <div class="actions">
      <Button look="main" submit busy={busy}>
        {byPage
          ? text(`sign-in.${busy ? 'preparing' : 'continue'}`)
          : text(`connect.${busy ? 'connecting' : 'connect'}`)}
      </Button>
      {(isConnected || waiting) && (
        <Button
          onClick={() =>
            dispatch(waiting ? { type: 'cancel-connect' } : { type: 'edit-connection', on: false })
          }
        >
          {text('page.cancel')}
        </Button>
      )}
    </div>
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
