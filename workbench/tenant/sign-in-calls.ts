// Calls about signing in: what their paths take, and their answers.
import { Refusal } from './api/refusal';
import type { SignIn } from './api/sign-in';
import type { Arrival, SignInCall } from './arrivals';
import { jsonReply, type Reply } from './faults/injection';

/** Throws Refusal. `lifetimeS`: seconds for which a token is good. */
export function answerSignInCall(
  call: SignInCall,
  { method, path, query, headers, text, at }: Arrival,
  signIn: SignIn,
  lifetimeS: number,
): Reply {
  if (method !== 'POST') throw new Refusal(405, `${path} takes POST, not ${method}.`, { allow: 'POST' });
  if (query !== '') throw new Refusal(400, `${path} takes no query.`);
  const type = headers['content-type'] ?? '';
  switch (call) {
    case 'sign-in':
      return signIn.answer(type, text, at, lifetimeS);
    case 'revoke':
      return signIn.revoke(type, text);
    case 'log-out':
      if (text !== '') throw new Refusal(400, `${path} takes no body.`);
      return jsonReply(signIn.logOut(headers.authorization, at));
  }
}
