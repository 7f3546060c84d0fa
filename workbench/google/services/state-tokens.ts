// ScriptApp's state tokens: made for one person and one function, and read again when that person comes back.
import { randomBytes } from 'node:crypto';
import type { WorkbenchClock } from '../clock';
import { ServiceException } from '../fault';
import type { StateTokenData } from '../service-calls';
import type { Services } from './context';

/** The script's ID as `ScriptApp.getScriptId` gives it: as long as Google's are. */
const SCRIPT_ID = '1WorkbenchScript0000000000000000000000000000000000000000A';

/** Where Google takes a person back to a script. Source: docs/limits.md. */
export const CALLBACK_ADDRESS = `https://script.google.com/macros/d/${SCRIPT_ID}/usercallback`;

/** Seconds. Source: developers.google.com/apps-script/reference/script/state-token-builder. */
const LONGEST = 3_600;

/**
 * Google's tokens are encrypted; these are names for what is kept here. Bytes, so that addresses are about as
 * long.
 */
const TOKEN_BYTES = 120;

interface Kept extends StateTokenData {
  readonly user: string;
  readonly until: number;
}

export class StateTokens {
  readonly #kept = new Map<string, Kept>();

  constructor(private readonly clock: WorkbenchClock) {}

  make(data: StateTokenData, user: string): string {
    if (data.seconds < 1 || data.seconds > LONGEST) {
      throw new ServiceException(`Invalid argument: ${data.seconds}. A state token lasts 1 to ${LONGEST} s.`);
    }
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    this.#kept.set(token, { ...data, user, until: this.clock.now() + data.seconds * 1000 });
    return token;
  }

  /**
   * What a token says; `null` if it is none, is too old, or was made for somebody else. It may be read again.
   */
  read(token: string, user: string): StateTokenData | null {
    const kept = this.#kept.get(token);
    return kept && kept.user === user && this.clock.now() < kept.until ? kept : null;
  }
}

/** What of ScriptApp is not about triggers. */
type ScriptCalls = Pick<
  Services,
  | 'ScriptApp.getScriptId'
  | 'ScriptApp.StateTokenBuilder.createToken'
  | 'ScriptApp.getAuthorizationInfo'
  | 'ScriptApp.requireScopes'
>;

/** Where a person grants what is missing: the form of the address is the workbench's own. */
const GRANT_URL = `https://script.google.com/macros/d/${SCRIPT_ID}/authorize`;

/** `granted`: the scopes that the person has granted now, `null` for all. */
export function scriptServices(tokens: StateTokens, granted: () => readonly string[] | null): ScriptCalls {
  return {
    'ScriptApp.getAuthorizationInfo': (_caller, scopes) => {
      const all = granted();
      const given = scopes.filter((scope) => all === null || all.includes(scope));
      return { url: given.length < scopes.length ? GRANT_URL : null, scopes: given };
    },
    'ScriptApp.requireScopes': (_caller, scopes) => {
      const all = granted();
      if (all === null || scopes.every((scope) => all.includes(scope))) return null;
      throw new ServiceException('Authorization is required to perform that action.');
    },
    'ScriptApp.getScriptId': () => SCRIPT_ID,
    'ScriptApp.StateTokenBuilder.createToken': (caller, data) => tokens.make(data, caller.user),
  };
}
