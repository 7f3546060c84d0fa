// Connections to tenants: what is typed, what is shown, never a secret.
import type { ShownProblem } from './replies';

export type GrantName = 'password' | 'client_credentials' | 'authorization_code';

/** What signing in on Docebo's own page needs. */
export type SignInInput = Pick<ConnectInput, 'domain' | 'clientId' | 'clientSecret'>;

export interface ConnectInput {
  /** `acme`, `acme.docebosaas.com` or `https://acme.docebosaas.com`. */
  readonly domain: string;
  readonly grant: Exclude<GrantName, 'authorization_code'>;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Empty with `client_credentials`. */
  readonly username: string;
  readonly password: string;
}

/** Colours of connections; a name and the domain are always beside them. */
export type ConnectionColour = 'blue' | 'green' | 'amber' | 'red' | 'purple' | 'grey';

export interface ConnectionState {
  /** As the person named it; empty if they did not. */
  readonly name: string;
  readonly colour: ConnectionColour;
  readonly domain: string;
  readonly grant: GrantName;
  readonly signedInAs: { readonly username: string; readonly name: string; readonly level: string };
}

/** Signing in on Docebo's own page. */
export interface SignInState {
  /** The redirect URI that Docebo's app must have. */
  readonly redirectUri: string;
  /** One was begun, and the person has not come back from it. */
  readonly begun: boolean;
  /** Why the last one did not come about, if it did not. */
  readonly shownProblem: ShownProblem | null;
}
