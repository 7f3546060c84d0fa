// The built page after what HtmlService strips out of inline scripts, and the build that refuses a page it
// could strip.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { bundle } from '../../build/bundle';
import { bundlePage } from '../../build/page';
import { inlineParts, LONGEST_LINE, strippableProblems } from '../../build/strippable';
import { type Lexer, servedPage, stripComments } from '../../workbench/google';

const root = join(__dirname, '..', '..');
const LEXERS: readonly Lexer[] = ['strings', 'nothing'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rowcall-page-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds a page whose script is `source`, with the sidebar's own page and settings. */
function built(source: string, page?: string): Promise<string> {
  writeFileSync(join(folder, 'main.ts'), source);
  const around = page ?? readFileSync(join(root, 'src', 'sidebar', 'page.html'), 'utf8');
  writeFileSync(join(folder, 'page.html'), around);
  return bundlePage({
    entry: join(folder, 'main.ts'),
    page: join(folder, 'page.html'),
    tsconfig: join(root, 'src', 'sidebar', 'tsconfig.json'),
    outdir: folder,
  });
}

const scriptOf = (page: string): string =>
  inlineParts(page).find(({ element }) => element === 'script')?.text ?? '';

/** What the page's script leaves in `shown`. */
function shownBy(page: string): unknown {
  const context = vm.createContext({ shown: null });
  vm.runInContext(scriptOf(page), context);
  return context.shown;
}

describe('the built sidebar', () => {
  let page: string;
  beforeAll(async () => {
    await bundle();
    page = readFileSync(join(root, 'build', 'dist', 'Sidebar.html'), 'utf8');
  });

  test('has one script and one style, and nothing in them that could be stripped', () => {
    expect(inlineParts(page).map(({ element }) => element)).toEqual(['style', 'script']);
    expect(strippableProblems(page)).toEqual([]);
    expect(page).not.toMatch(/`|<!--/);
    expect(Math.max(...page.split('\n').map((line) => line.length))).toBeLessThanOrEqual(LONGEST_LINE);
    expect([...page].every((sign) => sign < '\u0080')).toBe(true);
  });

  test.each(LEXERS)('passes unchanged through a lexer that knows %s, and parses', (lexer) => {
    for (const { text } of inlineParts(page)) expect(stripComments(text, lexer)).toBe(text);
    expect(() => new vm.Script(stripComments(scriptOf(page), lexer))).not.toThrow();
  });

  test('is served as it is built', () => {
    expect(servedPage(page)).toBe(page);
  });
});

describe('the lexers', () => {
  test('both strip a template literal from // on', () => {
    const code = 'const at = `https://a.test`;\nrest();';
    for (const lexer of LEXERS) {
      expect(stripComments(code, lexer)).toBe('const at = `https:\nrest();');
      expect(() => new vm.Script(stripComments(code, lexer))).toThrow('Unexpected end of input');
    }
  });

  test('only the lexer that knows nothing strips a string', () => {
    const code = `const at = "https://a.test", or = '/*';`;
    expect(stripComments(code, 'strings')).toBe(code);
    expect(stripComments(code, 'nothing')).toBe('const at = "https:');
  });

  test('both strip comments of every kind', () => {
    for (const lexer of LEXERS) {
      expect(stripComments('a(); // one\nb(); /* two\nthree */ c();\n<!-- four\nd();', lexer)).toBe(
        'a(); \nb();  c();\n\nd();',
      );
    }
  });
});

describe('the build', () => {
  test('makes // , /* and <!-- in literals harmless without changing them', async () => {
    const page = await built(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: source text of a page.
      'const at = (host: string) => `http://${host}//a/*b*/`; Object.assign(globalThis, {shown: [at("x"), "https://y/", "<!-- z", "</script>", `…`]});',
    );
    expect(strippableProblems(page)).toEqual([]);
    expect(servedPage(page)).toBe(page);
    expect(shownBy(page)).toEqual(['http://x//a/*b*/', 'https://y/', '<!-- z', '</script>', '…']);
  });

  test('refuses a template literal with // that reaches the page', async () => {
    // The page's own script is bundled; what is in the page itself is taken as it is.
    const page = '<style>/*STYLE*/</style><script>/*SCRIPT*/\nconst at = `https://a.test`;</script>';
    const refused = await built('Object.assign(globalThis, {shown: 1});', page).catch(String);
    expect(refused).toContain('The page\'s script has "//" in ');
    expect(refused).toContain(
      'const at = `https://a.test`;": Google may take it for a comment and strip what follows.',
    );
    expect(refused).toContain('The page\'s script has "`" in ');
  });

  test('refuses a regular expression that ends in //', async () => {
    await expect(
      built('Object.assign(globalThis, {shown: /^http:\\/\\//.test(location.href)});'),
    ).rejects.toThrow(/^The page's script has "\/\/" in .*Google may take it for a comment/);
  });

  test('refuses a regular expression that a backslash would change', async () => {
    await expect(built('Object.assign(globalThis, {shown: /a\\/*b/.exec(location.href)});')).rejects.toThrow(
      /regular expression|\/\*/,
    );
    await expect(built('Object.assign(globalThis, {shown: /[/*]/.exec(location.href)});')).rejects.toThrow(
      'Write [/] for the slash.',
    );
  });

  test('refuses a line that is too long', async () => {
    const long = 'a'.repeat(LONGEST_LINE);
    await expect(built(`Object.assign(globalThis, {shown: "${long}"});`)).rejects.toThrow(
      /characters, more than 500/,
    );
  });

  test('refuses an HTML comment and a character that is not ASCII', () => {
    expect(strippableProblems('<p>a</p><!-- b -->')).toEqual([
      'The page has an HTML comment outside of its script and style. Remove it.',
    ]);
    expect(strippableProblems('<p>…</p>')[0]).toContain('which is not ASCII');
  });
});
