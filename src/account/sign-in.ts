// Signing in on Docebo's own page: starts in the sidebar, ends in the tab that Docebo returns to.
import * as z from 'zod/mini';
import type { Settings, SignInState } from '../contract';
import { authorizeAddress, cleaner } from '../docebo';
import { closeTab, type SignInEnd, signedInSentence, signInProblem } from '../words';
import { credentialsOf, type Platform, SIGN_IN, SIGN_IN_PROBLEM, secretsOf } from '../work';
import { connectionAt, type SignIn, signIn } from './tenant';

/**
 * Minutes from the address to the way back: time for a single sign-on with a second factor. Our own number.
 */
export const SIGN_IN_MINUTES = 15;

/**
 * Seconds for which Google takes the way back, its most: a person who comes later than Rowcall allows gets
 * Rowcall's sentence and not Google's. Source: docs/limits.md.
 */
const GOOGLE_SECONDS = 3_600;

/** The entry point that Google calls on the way back, and the parameter that names the sign-in. */
const CALLBACK = 'finishSignIn';
const KEY = 'rowcall';

/** What of the credentials a sign-in on Docebo's page is begun with. */
type App = Pick<SignIn, 'origin' | 'clientId' | 'clientSecret'>;

/**
 * The app to sign in with, `null` if something of it is missing. If nothing of it was typed, the one
 * that signed in at this tenant before: who has to sign in again need not have its secret at hand.
 */
export function appOf(
  platform: Platform,
  origin: string,
  clientId: string,
  clientSecret: string,
): App | null {
  if (clientId !== '' && clientSecret !== '') return { origin, clientId, clientSecret };
  const kept = credentialsOf(origin).read(platform.personStore);
  const again = clientId === '' && clientSecret === '' && kept?.grant === 'authorization_code';
  return again ? kept : null;
}

/**
 * Keeps what the way back needs in the person's own store, and returns where to send the person. A sign-in
 * that was begun before is dropped.
 */
export function beginSignIn(platform: Platform, input: App): string {
  const { personStore: store, signIn: port } = platform;
  const { origin, clientId, clientSecret } = input;
  const [verifier, key] = [port.secret(), port.secret()];
  SIGN_IN_PROBLEM.forget(store);
  SIGN_IN.write(store, { origin, clientId, clientSecret, verifier, key, startedAt: platform.now() });
  return authorizeAddress({
    origin,
    clientId,
    redirectUri: port.redirectUri(),
    state: port.state(CALLBACK, KEY, key, GOOGLE_SECONDS),
    challenge: port.challenge(verifier),
  });
}

const text = z.optional(z.string().check(z.refine((each) => each.length <= 4_000)));

/** What Google hands over of the address: everything in it is as anybody may have typed it. */
const eventSchema = z.object({
  parameter: z.object({ [KEY]: text, code: text, error: text, error_description: text }),
});
type Parameters = z.infer<typeof eventSchema>['parameter'];

type Pending = NonNullable<ReturnType<typeof SIGN_IN.read>>;

/** What to do with a way back; `over`: the sign-in that was begun has ended with it. */
type Arrival = (Pending & { readonly code: string }) | { readonly end: SignInEnd; readonly over: boolean };

const isOver = ({ startedAt }: Pending, now: number): boolean => now - startedAt > SIGN_IN_MINUTES * 60_000;

/** The result of a way back, from what was begun and the time now (milliseconds since the epoch). Pure. */
export function arrival(event: unknown, pending: Pending | null, now: number): Arrival {
  const parsed = eventSchema.safeParse(event);
  const given: Parameters = parsed.success ? parsed.data.parameter : {};
  // A stranger's address must not end what the person is in the middle of.
  if (pending === null) return { end: { code: 'not-begun' }, over: false };
  if (given[KEY] !== pending.key) return { end: { code: 'another' }, over: false };
  if (isOver(pending, now)) return { end: { code: 'too-late', minutes: SIGN_IN_MINUTES }, over: true };
  if (given.error === 'access_denied') return { end: { code: 'not-allowed' }, over: true };
  if (given.error) {
    return { end: { code: 'turned-down', detail: given.error_description || given.error }, over: true };
  }
  return given.code ? { ...pending, code: given.code } : { end: { code: 'no-code' }, over: true };
}

/**
 * Finishes the sign-in that `event` (what Google gives to the function it calls) belongs to. Returns what to
 * tell the person in that tab. Whatever goes wrong, an earlier connection stays as it was. There is no
 * document here: none of its stores, locks and cells may be touched.
 */
export function finishSignIn(platform: Platform, settings: Settings, event: unknown): string {
  const { personStore: store } = platform;
  const pending = SIGN_IN.read(store);
  const arrived = arrival(event, pending, platform.now());
  if ('end' in arrived) return ended(arrived.end, arrived.over);
  const { origin, clientId, clientSecret, verifier, code } = arrived;
  // Used once: forgotten before the code is sent, so that no second try can come of it.
  SIGN_IN.forget(store);
  const redirectUri = platform.signIn.redirectUri();
  const problem = signIn(
    platform,
    settings,
    { origin, clientId, clientSecret, grant: 'authorization_code', username: null, password: null },
    { enter: (client) => client.redeem({ code, verifier, redirectUri }) },
  );
  const connection = connectionAt(platform, origin);
  if (!problem && connection) return signedInSentence(connection);
  return ended({ code: 'failed', problem: problem ?? { code: 'bug', detail: 'nobody is signed in' } }, true);

  /** The sentence; kept for the sidebar too, if the sign-in is over and failed. */
  function ended(end: SignInEnd, over: boolean): string {
    const shownProblem = signInProblem(end, cleaner(secretsAt(platform, event)));
    if (over) {
      SIGN_IN.forget(store);
      SIGN_IN_PROBLEM.write(store, shownProblem);
    }
    return `${shownProblem.sentence} ${closeTab()}`;
  }
}

/** Whatever an answer may repeat: what was begun, what is connected, and what came along. */
function secretsAt(platform: Platform, event: unknown): readonly string[] {
  const parsed = eventSchema.safeParse(event);
  const { clientSecret, verifier, key } = SIGN_IN.read(platform.personStore) ?? {};
  const given = parsed.success ? parsed.data.parameter.code : null;
  const begun = [clientSecret, verifier, key, given].flatMap((secret) => secret ?? []);
  return [...begun, ...secretsOf(platform)];
}

/** How far signing in on Docebo's own page is. What was begun too long ago is forgotten on the way. */
export function signInState(platform: Platform): SignInState {
  const { personStore: store, signIn: port } = platform;
  const pending = SIGN_IN.read(store);
  const begun = pending !== null && !isOver(pending, platform.now());
  if (pending && !begun) {
    SIGN_IN.forget(store);
    SIGN_IN_PROBLEM.write(store, signInProblem({ code: 'too-late', minutes: SIGN_IN_MINUTES }, String));
  }
  const shownProblem = SIGN_IN_PROBLEM.read(store);
  return {
    redirectUri: port.redirectUri(),
    begun,
    shownProblem: shownProblem && { code: 'sign-in-refused', remedy: null, ...shownProblem },
  };
}
