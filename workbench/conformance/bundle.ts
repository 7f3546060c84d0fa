// Builds the suite's script: Code.js, Page.html and appsscript.json in build/conformance, and reads what its
// entries say.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { escapedStrings } from '../../build/strippable';
import { describedShape, type SectionShape } from './shapes';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');

/** Where the script is built. Git ignores it. */
const BUILT = join(root, 'build', 'conformance');

const NAMESPACE = 'Conformance';
const SCOPE = 'https://www.googleapis.com/auth/';

/** The server that the fetching checks ask, if the script's property `echo` names no other. */
const ECHO = 'https://httpbin.org/';

const MANIFEST = {
  timeZone: 'Etc/UTC',
  dependencies: {},
  exceptionLogging: 'STACKDRIVER',
  runtimeVersion: 'V8',
  // Less than Rowcall asks for: a check sees that a call without its scope is refused.
  oauthScopes: [
    `${SCOPE}spreadsheets.currentonly`,
    `${SCOPE}script.container.ui`,
    `${SCOPE}script.external_request`,
  ],
  urlFetchWhitelist: [
    ECHO,
    'https://no-such-host.invalid/',
    'https://example.com/listed/',
    'https://*.example.net/',
  ],
  executionApi: { access: 'MYSELF' },
} as const;

/**
 * Inline scripts that show what HtmlService strips: each sets `probe_NAME`. The spaces matter: what is
 * stripped makes a script end too early, so that it does not run at all.
 */
const PROBES: Readonly<Record<string, string>> = {
  slashes: 'var probe_slashes = `a // b`;',
  star: 'var probe_star = `a /* b */ c`;',
  quoted: 'var probe_quoted = "a // b";',
  comment: 'function probed() { /* marker */ return 1; }\nvar probe_comment = String(probed);',
};

interface Built {
  readonly code: string;
  readonly page: string;
  readonly manifest: string;
}

export function bundleConformance(): Built {
  const { outputFiles, exports } = bundled();
  const functions = exports
    .filter((name) => name !== 'described')
    .map((name) => `function ${name}(a){return ${NAMESPACE}.${name}(a)}`);
  const odd = [
    'function conformancePrivate_(){return 1}',
    'globalThis.conformanceAssigned=function(){return 1};',
  ];
  return {
    code: `${outputFiles}\n${[...functions, ...odd].join('\n')}\n`,
    page: page(),
    manifest: `${JSON.stringify(MANIFEST, null, 2)}\n`,
  };
}

/** Writes the three files, and returns the folder. */
export function writeConformance(folder = BUILT): string {
  const { code, page: html, manifest } = bundleConformance();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Code.js'), code);
  writeFileSync(join(folder, 'Page.html'), html);
  writeFileSync(join(folder, 'appsscript.json'), manifest);
  return folder;
}

/** What the entries say, read from the bundle itself: it loads if there is none of Google's services. */
export function describedEntries(code = bundleConformance().code): readonly SectionShape[] {
  const context = createContext({});
  runInContext(code, context);
  const json: unknown = runInContext(`JSON.stringify(${NAMESPACE}.described())`, context);
  return describedShape.parse(JSON.parse(String(json)));
}

function bundled(): { readonly outputFiles: string; readonly exports: readonly string[] } {
  const entryPoints = [join(here, 'script', 'main.ts')];
  const tsconfig = join(here, 'script', 'tsconfig.json');
  const common = { bundle: true, write: false, target: 'es2019', charset: 'utf8', tsconfig } as const;
  const script = buildSync({ ...common, entryPoints, format: 'iife', globalName: NAMESPACE });
  const { metafile } = buildSync({ ...common, entryPoints, format: 'esm', metafile: true, outdir: BUILT });
  const [output] = Object.values(metafile.outputs);
  return { outputFiles: script.outputFiles[0]?.text ?? '', exports: output?.exports ?? [] };
}

/** The page's own script has nothing in it that could be stripped; its probes have nothing else. */
function page(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(here, 'page', 'main.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2019',
    supported: { 'template-literal': false },
    charset: 'ascii',
    legalComments: 'none',
  });
  const script = escapedStrings((outputFiles[0]?.text ?? '').trim());
  if (/\/\/|\/\*|<!--|`/.test(script))
    throw new Error('The script of the conformance page could be stripped.');
  const probes = Object.values(PROBES).map((probe) => `<script>\n${probe}\n</script>`);
  return readFileSync(join(here, 'page', 'page.html'), 'utf8')
    .replace('<!--PROBES-->', () => probes.join('\n'))
    .replace('/*SCRIPT*/', () => script);
}
