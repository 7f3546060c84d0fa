// `npm start`: the workbench page with a sheet, the add-on beside it, and a Docebo tenant behind it.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from '../build/bundle';
import { decodeText } from './csv';
import { CALLBACK_ADDRESS, LANGUAGES } from './google';
import { onboarding, trainingDays, trainingRecords } from './samples/generate';
import { serve } from './server/http';
import { pageFiles } from './server/page-files';
import { routesFor } from './server/routes';
import { Session, type Source } from './server/session';
import { type SampleChoice, workshop } from './server/workshop';
import { startTenant } from './tenant';
import { oneOf, UsageError } from './usage';

const HELP = `Usage: npm start -- [options]

  --port N           the port to begin with (8787); the next free one is taken
  --csv FILE         open this sheet instead of a sample
  --locale LOCALE    of a sheet from a CSV file (en_US)
  --timezone ZONE    of a sheet from a CSV file (Etc/UTC)
  --language LANG    of Google's messages: en (the default), de or ja
  --speak LANG       in which Rowcall speaks: en (the default), de, es, fr, it, ja or pt-BR
  --docebo URL       talk to another server, a real tenant included, instead of the built-in one
  --disconnected     open sheets without credentials, to try Connect
  --help             this text`;

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const SAMPLES: readonly SampleChoice[] = [
  { name: 'training-records', title: 'Training records (500 rows, mixed)', make: trainingRecords },
  { name: 'onboarding', title: 'Onboarding (job roles, one date)', make: () => onboarding() },
  {
    name: 'training-days',
    title: 'Training days (20,000 rows, 20 dates)',
    make: () => trainingDays(20_000, 20),
  },
];

function readOptions(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string', default: '8787' },
        csv: { type: 'string' },
        locale: { type: 'string', default: 'en_US' },
        timezone: { type: 'string', default: 'Etc/UTC' },
        language: { type: 'string', default: 'en' },
        speak: { type: 'string', default: 'en' },
        docebo: { type: 'string' },
        disconnected: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readPort(text: string): number {
  if (!/^\d+$/.test(text) || Number(text) > 65_535) {
    throw new UsageError(`--port takes a number from 0 to 65535, not "${text}".`);
  }
  return Number(text);
}

function readAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const local = url !== null && /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(url.hostname);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && local)) return url.origin;
  throw new UsageError(
    `--docebo takes an address like https://acme.docebosaas.com (http only on this computer), not "${text}".`,
  );
}

async function readSource(csv: string | undefined): Promise<Source> {
  if (csv === undefined) return { kind: 'sample', name: SAMPLES[0]?.name ?? '' };
  try {
    return { kind: 'csv', name: basename(csv), text: decodeText(await readFile(csv)) };
  } catch (error) {
    throw new UsageError(`${csv} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(HELP);
    return;
  }
  const port = readPort(options.port);
  const elsewhere = options.docebo === undefined ? null : { url: readAddress(options.docebo) };
  const source = await readSource(options.csv);
  const say = (line: string) => console.log(line);

  const [files] = await Promise.all([pageFiles(ROOT, say), bundle()]);
  const builtIn = elsewhere ? null : await startTenant({ data: { users: [], courses: [], enrollments: [] } });
  const parts = workshop({
    bundleDir: join(ROOT, 'build', 'dist'),
    samples: SAMPLES,
    tenant: builtIn ?? elsewhere ?? { url: '' },
    locale: options.locale,
    timeZone: options.timezone,
    language: oneOf('--language', LANGUAGES, options.language),
    userLocale: options.speak,
  });
  const session = await Session.begin(parts, source, builtIn !== null && !options.disconnected).catch(
    (error: unknown) => {
      throw new UsageError(error instanceof Error ? error.message : String(error));
    },
  );
  const { port: found, server } = await serve({ port, files, routes: routesFor(session, files) });
  const url = `http://127.0.0.1:${found}`;
  // A browser that the tenant sends back to the script comes here: docs/oddities.md.
  builtIn?.set({ redirectUri: CALLBACK_ADDRESS, landing: `${url}/usercallback` });
  say(`The workbench is at ${url}/#tour`);
  say(builtIn ? `Its Docebo tenant is at ${builtIn.url}` : `It talks to ${elsewhere?.url}`);
  say('Stop it with Ctrl+C.');

  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    server.close();
    await session.close();
    server.closeAllConnections();
    await builtIn?.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void end().then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  if (error instanceof UsageError) console.error(error.message);
  else console.error(error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
