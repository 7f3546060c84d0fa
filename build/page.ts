// Bundles the sidebar into one page in which Google can strip nothing.
import { readFile } from 'node:fs/promises';
import { type BuildOptions, build, transform } from 'esbuild';
import { minify } from 'terser';
import { OFFERED } from './languages';
import { escapedStrings, LONGEST_LINE, strippableProblems } from './strippable';

export interface PageSource {
  /** The script's entry file; the styles that it imports go along. */
  readonly entry: string;
  readonly page: string;
  readonly tsconfig: string;
  /** Where the bundler would write. */
  readonly outdir: string;
}

/** How the page's script and style are bundled. */
export const pageOptions = (source: PageSource) =>
  ({
    entryPoints: [source.entry],
    bundle: true,
    minify: true,
    write: false,
    outdir: source.outdir,
    format: 'iife',
    target: 'es2020',
    // What HtmlService does to inline scripts: build/strippable.ts.
    supported: { 'template-literal': false },
    charset: 'ascii',
    // For the style; the script gets its lines below.
    lineLimit: LINE_LIMIT,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: {
      'process.env.NODE_ENV': '"production"',
      ROWCALL_LANGUAGES: JSON.stringify(OFFERED),
    },
    tsconfig: source.tsconfig,
  }) as const satisfies BuildOptions;

/** The page as one text. Throws with sentences if something in it could be stripped. */
export async function bundlePage(source: PageSource): Promise<string> {
  const result = await build(pageOptions(source));
  const text = (end: string) => result.outputFiles.find((file) => file.path.endsWith(end))?.text ?? '';
  const script = await unstrippable(await inShortLines(text('.js')));
  const page = (await readFile(source.page, 'utf8'))
    .replace('/*STYLE*/', () => text('.css').trim())
    .replace('/*SCRIPT*/', () => script.trim());
  const problems = strippableProblems(page);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return page;
}

/**
 * Breaks lines between tokens. The bundler's own limit breaks strings with a backslash at the end of a line,
 * which a server that tidies white space would change.
 */
async function inShortLines(script: string): Promise<string> {
  const { code } = await minify(script, {
    ecma: 2020,
    compress: false,
    mangle: false,
    format: { ascii_only: true, max_line_len: LINE_LIMIT, comments: false },
  });
  if (code === undefined) throw new Error('The minifier wrote nothing for the sidebar.');
  return code;
}

/** The escapes below lengthen a line, and a token is never broken: so less than a line may have. */
const LINE_LIMIT = LONGEST_LINE - 200;

/**
 * The same script without anything that looks like a comment or closes its element. Throws if that is another
 * script.
 */
async function unstrippable(script: string): Promise<string> {
  const written = escapedStrings(script).replace(/<\/script/g, '<\\/script');
  // Printed again by one printer, two spellings of a string are the same text, and two regular expressions
  // are not.
  const [before, after] = await Promise.all([normal(script), normal(written)]);
  if (before === after) return written;
  const at = [...before].findIndex((sign, index) => after[index] !== sign);
  throw new Error(
    `A regular expression of the sidebar has // or /* in it, near ${JSON.stringify(before.slice(Math.max(0, at - 40), at + 20))}: Google may take it for a comment. Write [/] for the slash.`,
  );
}

const normal = async (script: string): Promise<string> =>
  (await transform(script, { loader: 'js', minifyWhitespace: true, legalComments: 'none' })).code;
