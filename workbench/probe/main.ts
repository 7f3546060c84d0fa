// The command line of an examination of a tenant: `npm run probe -- --docebo URL`.
import { parseArgs } from 'node:util';
import { readDomain } from '../../src/docebo';
import type { Fact } from '../../src/words/parts/facts';
import { anonymous, table } from '../../src/words/parts/facts';
import { UsageError } from '../usage';
import { openApi, type ProbeCredentials, SignInError } from './http';
import { latency, readingFacts } from './reading';
import { NotPutBack, type TestPair, writingFacts } from './writing';

const HELP = `Usage: npm run probe -- --docebo URL [options]

Examines a Docebo tenant and prints what it shows. Reads only, about 25 calls, unless --write is given.
Credentials from ROWCALL_CLIENT_ID, ROWCALL_CLIENT_SECRET, ROWCALL_USERNAME and ROWCALL_PASSWORD
(without a username: client credentials).

  --docebo URL          the tenant: acme, acme.docebosaas.com or https://acme.docebosaas.com
  --write USER COURSE   also write: the enrollment of this user ID in this course ID is completed, imported and put
                        back as it was. Take a test user in a sandbox: Docebo may send notifications
  --json                the facts as JSON
  --anonymous           without addresses, names and IDs, for a bug report
  --help                this text

Exit code: 0 when the tenant was examined; 1 when it did not sign in, or a test enrollment was not put back; 2 for wrong
usage.`;

interface ProbeOptions {
  readonly origin: string;
  readonly credentials: ProbeCredentials;
  readonly pair: TestPair | null;
  readonly json: boolean;
  readonly anonymous: boolean;
}

type Env = Readonly<Record<string, string | undefined>>;

/** What the command line asks for. Throws a UsageError if it is wrong. */
export function readProbeOptions(argv: readonly string[], env: Env): ProbeOptions | 'help' {
  const { values, positionals } = parsed(argv);
  if (values.help) return 'help';
  const domain = readDomain(values.docebo ?? '');
  if (!domain.ok) throw new UsageError('Name the tenant: npm run probe -- --docebo acme.docebosaas.com');
  const [clientId, clientSecret] = [env.ROWCALL_CLIENT_ID ?? '', env.ROWCALL_CLIENT_SECRET ?? ''];
  if (clientId === '' || clientSecret === '')
    throw new UsageError('Set ROWCALL_CLIENT_ID and ROWCALL_CLIENT_SECRET to sign in.');
  return {
    origin: domain.origin,
    credentials: {
      clientId,
      clientSecret,
      username: env.ROWCALL_USERNAME ?? '',
      password: env.ROWCALL_PASSWORD ?? '',
    },
    pair: values.write ? pairOf(positionals) : noMore(positionals),
    json: values.json ?? false,
    anonymous: values.anonymous ?? false,
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        docebo: { type: 'string' },
        write: { type: 'boolean' },
        json: { type: 'boolean' },
        anonymous: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function pairOf(texts: readonly string[]): TestPair {
  const [user = '', course = '', ...others] = texts;
  if (![user, course].every((text) => /^[1-9]\d{0,14}$/.test(text)) || others.length > 0)
    throw new UsageError('--write takes the ID of a user and the ID of a course: --write 1234 56');
  return { userId: Number(user), courseId: Number(course) };
}

function noMore(texts: readonly string[]): null {
  if (texts.length > 0) throw new UsageError(`${texts.join(' ')}: only --write takes a user and a course.`);
  return null;
}

/**
 * Examines the tenant. Throws a SignInError if it does not sign in, NotPutBack if a test enrollment is not as
 * it was.
 */
async function examine(options: ProbeOptions): Promise<readonly Fact[]> {
  const { api, signedIn } = await openApi(options.origin, options.credentials);
  const facts: Fact[] = [
    {
      id: 'token',
      what: 'seconds that an access token lasts, and a refresh token',
      seen: `${signedIn.expires_in ?? 'not told'}, ${signedIn.refresh_token === undefined ? 'none' : 'given'}`,
      note: 'POST /oauth2/token',
    },
    ...(await readingFacts(api)),
  ];
  if (options.pair) {
    const { pair } = options;
    const sleep = (ms: number) => new Promise<void>((go) => setTimeout(go, ms));
    facts.push(...(await writingFacts(api, { pair, now: () => performance.now(), sleep })));
  }
  facts.push(latency(api));
  return options.anonymous ? anonymous(facts) : facts;
}

/** Runs the command. Returns its exit code. */
export async function probe(
  argv: readonly string[],
  env: Env,
  print: (line: string) => void,
): Promise<number> {
  try {
    const options = readProbeOptions(argv, env);
    if (options === 'help') {
      print(HELP);
      return 0;
    }
    const facts = await examine(options);
    if (options.json) print(JSON.stringify(facts, null, 2));
    else table(facts).forEach(print);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof SignInError || error instanceof NotPutBack))
      throw error;
    print(error.message);
    return error instanceof UsageError ? 2 : 1;
  }
}
