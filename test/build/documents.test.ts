// Pages that are promises: what they say of scopes, stored notes, files and names is compared with what is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allowlistProblem } from '../../build/allowlist';
import { placeholdersIn, TO_FILL_IN } from '../../build/placeholders';

const root = join(__dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const PAGES = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const sourcesUnder = (folder: string): string =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => read(join(folder, name)))
    .join('\n');

/** The first cells of the rows of the table with this head. */
function firstCells(page: string, head: string): readonly string[] {
  const [, ...lines] = page.slice(page.indexOf(head)).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(1, end).map((line) => line.split('|')[1]?.trim() ?? '');
}

const quoted = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text ?? '');

describe('scopes', () => {
  const manifest: { oauthScopes: string[] } = JSON.parse(read('appsscript.json'));
  const asked = manifest.oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));

  /** What in the code needs a scope. Source: the "Authorization" of each method, developers.google.com/apps-script/reference. */
  const NEEDS: Readonly<Record<string, RegExp>> = {
    'spreadsheets.currentonly': /\bSpreadsheetApp\.getActiveSpreadsheet\(/,
    'script.container.ui': /\bgetUi\(\)/,
    'script.external_request': /\bUrlFetchApp\.fetch/,
    'script.scriptapp': /\bScriptApp\.(newTrigger|getProjectTriggers|deleteTrigger)\(/,
    'script.send_mail': /\bMailApp\.sendEmail\(/,
    'userinfo.email': /\bSession\.get(Effective|Active)User\(/,
  };

  test('the README explains other scopes than the manifest asks for', () => {
    const told = firstCells(read('README.md'), '| scope | why |').flatMap(quoted);
    expect([...told].sort()).toEqual([...asked].sort());
  });

  test('a scope is asked for that nothing uses, or used and not asked for', () => {
    const code = sourcesUnder('src/google');
    expect(asked.filter((scope) => NEEDS[scope] === undefined)).toEqual([]);
    const needed = Object.entries(NEEDS).filter(([, use]) => use.test(code));
    expect(needed.map(([scope]) => scope).sort()).toEqual([...asked].sort());
  });
});

test('a note is kept in a property store that the privacy policy does not tell of', () => {
  const told = firstCells(read('docs/privacy.md'), '| note | store |').flatMap(quoted);
  const kept = [...sourcesUnder('src').matchAll(/['`](rowcall\.[a-z-]+)/g)].map(([, name]) => name);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter((name) => name !== undefined && !told.includes(name))).toEqual([]);
});

test('an entry of the allow-list that the guide tells people to write is refused by the build', () => {
  const examples = [...read('docs/deploying.md').matchAll(/"(https:[^"]*)"/g)].map(([, entry]) => entry);
  expect(examples.length).toBeGreaterThan(1);
  for (const entry of examples) expect(allowlistProblem(entry)).toBeNull();
});

test('something is to be filled in where a release does not look for it', () => {
  const others = PAGES.filter((page) => !TO_FILL_IN.includes(page));
  // A page may speak of the marks: in quotes.
  const marked = others.filter((page) => placeholdersIn(read(page).replace(/`[^`\n]*`/g, '')).length > 0);
  expect(marked).toEqual([]);
  expect(TO_FILL_IN.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('a mark is overlooked, or a link is taken for one', () => {
  expect(placeholdersIn('By [FILL IN: name], [FILL IN: town].\n[a](b)\n"PUT-YOUR-SCRIPT-ID-HERE"')).toEqual([
    { line: 1, text: '[FILL IN: name]' },
    { line: 1, text: '[FILL IN: town]' },
    { line: 3, text: 'PUT-YOUR-SCRIPT-ID-HERE' },
  ]);
  expect(placeholdersIn('[fill in the form](form.md) [x]')).toEqual([]);
});

/** As code hosts make an anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replace(/ /g, '-');

test.each(PAGES)('%s links to a page, a picture or a heading that is not there', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '');
  const broken = links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : join(dirname(page), path);
    if (!existsSync(join(root, target))) return true;
    if (anchor === undefined) return false;
    return ![...read(target).matchAll(/^#+ (.*)$/gm)].some(
      ([, heading]) => anchorOf(heading ?? '') === anchor,
    );
  });
  expect(broken).toEqual([]);
});

test.each(['docs/publishing.md', 'docs/deploying.md'])(
  '%s names a file as proof that is not there',
  (page) => {
    const named = quoted(read(page).replace(/```[\s\S]*?```/g, '')).filter((text) =>
      /^(src|test|build|docs|workbench)\/[\w/.-]+$/.test(text),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => path !== 'build/dist' && !existsSync(join(root, path)))).toEqual([]);
  },
);

test('the listing would be cut, or has another name than the add-on', () => {
  const page = read('docs/publishing.md');
  const [, title = ''] = /^const TITLE = '(.+)';$/m.exec(read('src/addon.ts')) ?? [];
  // Characters: developers.google.com/workspace/marketplace/create-listing.
  expect(title.length).toBeLessThanOrEqual(50);
  expect(page).toContain(`*${title}*, ${title.length} characters`);
  const texts = [...page.matchAll(/(?:^> .*\n)+/gm)].map(([text]) => text.replace(/^> /gm, '').trim());
  expect(texts).toHaveLength(2);
  expect(texts[0]?.length).toBeLessThanOrEqual(200);
  expect(texts[1]?.length).toBeLessThan(16_000);
});
