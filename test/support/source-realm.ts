// Runs the source of the add-on in the test's own realm: no bundle, no context, no thread; Google's services
// are the workbench's.
import manifest from '../../appsscript.json';
import packageJson from '../../package.json';
import { createPlatform, editedIn } from '../../src/google';
import { createServer } from '../../src/server';
import { markEdited } from '../../src/work';
import type { Ended, Host, Start } from '../../workbench/google';
import { loaded } from '../../workbench/google/script/ask';
import { resultOf } from '../../workbench/google/script/boundary';
import { argumentsOf, define, errorEnded, globalsOf } from '../../workbench/google/script/main';
import type { Realm } from '../../workbench/runtime';

/** The execution that is under way; executions of one realm come one after the other. */
let host: Host | null = null;

const hostOf = (): Host => {
  if (!host) throw new Error('A service of Google was used outside of an execution.');
  return host;
};

const [wallNow, wallRandom] = [Date.now, Math.random];

const services = globalsOf({
  ask: (call) => hostOf().ask(call),
  log: (level, text) => hostOf().log(level, text),
  // The test itself has the time of the wall.
  now: () => (host ? host.now() : wallNow()),
  random: null,
  ordinaryGlobal: true,
});
for (const [name, value] of Object.entries(services)) define(name, value);
// The build puts it in.
define('ROWCALL_LISTED', manifest.urlFetchWhitelist);
define('ROWCALL_VERSION', packageJson.version);
Math.random = () => host?.random?.() ?? wallRandom();

/**
 * The functions that a page and Google call, made again for each execution, as the script is loaded again.
 */
function functions(): Readonly<Record<string, unknown>> {
  const platform = createPlatform();
  return {
    ...createServer(platform),
    onEdit(event: GoogleAppsScript.Events.SheetsOnEdit) {
      const { sheet, area } = editedIn(event);
      markEdited(platform, sheet, area);
    },
  };
}

function start(json: string): string {
  loaded();
  const asked: Start = JSON.parse(json);
  const found = functions()[asked.name];
  let ended: Ended;
  if (typeof found !== 'function') ended = { kind: 'missing' };
  else {
    try {
      ended = { kind: 'value', ...resultOf(Reflect.apply(found, null, argumentsOf(asked))) };
    } catch (error) {
      ended = errorEnded(error);
    }
  }
  host = null;
  return JSON.stringify(ended);
}

export const sourceRealm: Realm = {
  open: () => ({
    services: {
      install(given) {
        host = given;
      },
      start,
      errorEnded,
      declared: () => JSON.stringify(Object.keys(functions())),
    },
    load() {},
  }),
  functions: () => Object.keys(functions()),
};
