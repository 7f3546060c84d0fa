// What a sign-in on another site's page needs of Google: the way back, a state token, and random bytes.
import type { SignInPort } from '../work';

export const signInPort: SignInPort = {
  // Two random UUIDs (version 4, by a secure source) without their hyphens: 244 bits of chance in 64 figures.
  secret: () => `${Utilities.getUuid()}${Utilities.getUuid()}`.replace(/-/g, ''),
  challenge: (text) =>
    Utilities.base64EncodeWebSafe(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text)).replace(
      /=+$/,
      '',
    ),
  redirectUri: () => `https://script.google.com/macros/d/${ScriptApp.getScriptId()}/usercallback`,
  state: (calls, name, value, seconds) =>
    ScriptApp.newStateToken().withMethod(calls).withArgument(name, value).withTimeout(seconds).createToken(),
};
