// Pages that are promises: what they say about scopes, stored notes, files and names is compared with what is
// there.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allowlistProblem } from '../../build/allowlist';
import { placeholdersIn, TO_FILL_IN } from '../../build/placeholders';
import { ROW_STATUSES } from '../../src/sheet/status/statuses';
import { FILES, read, root, sourcesIn } from '../support/repository';

const PAGES = FILES.filter((path) => path.endsWith('.md'));

const TROUBLESHOOTING = 'docs/guide/troubleshooting.md';

const sourcesUnder = (folder: string): string => sourcesIn(folder).map(read).join('\n');

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

  /**
   * What in the code needs a scope. Source: the "Authorization" of each method,
   * developers.google.com/apps-script/reference.
   */
  const NEEDS: Readonly<Record<string, RegExp>> = {
    'spreadsheets.currentonly': /\bSpreadsheetApp\.getActiveSpreadsheet\(/,
    'script.container.ui': /\bgetUi\(\)/,
    'script.external_request': /\bUrlFetchApp\.fetch/,
    'script.scriptapp': /\bScriptApp\.(newTrigger|getProjectTriggers|deleteTrigger)\(/,
    'script.send_mail': /\bMailApp\.sendEmail\(/,
    'userinfo.email': /\bSession\.get(Effective|Active)User\(/,
  };

  test('the guide explains exactly the scopes that the manifest requests', () => {
    const told = firstCells(read('docs/guide/set-up.md'), '| scope | why |').flatMap(quoted);
    expect([...told].sort()).toEqual([...asked].sort());
  });

  test('the code uses every scope that the manifest requests, and no other', () => {
    const code = sourcesUnder('src/google');
    expect(asked.filter((scope) => NEEDS[scope] === undefined)).toEqual([]);
    const needed = Object.entries(NEEDS).filter(([, use]) => use.test(code));
    expect(needed.map(([scope]) => scope).sort()).toEqual([...asked].sort());
  });
});

test('the privacy policy names every note that is kept in a property store', () => {
  const told = firstCells(read('docs/privacy.md'), '| note | store |').flatMap(quoted);
  const kept = [...sourcesUnder('src').matchAll(/['`](rowcall\.[a-z-]+)/g)].map(([, name]) => name);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter((name) => name !== undefined && !told.includes(name))).toEqual([]);
});

test('the build accepts every allow-list entry that the guide shows', () => {
  const examples = [...read('docs/deploying.md').matchAll(/"(https:[^"]*)"/g)].map(([, entry]) => entry);
  expect(examples.length).toBeGreaterThan(1);
  for (const entry of examples) expect(allowlistProblem(entry)).toBeNull();
});

test('a release checks every page that has something to fill in', () => {
  const others = PAGES.filter((page) => !TO_FILL_IN.includes(page));
  // A page may speak of the marks: in quotes.
  const marked = others.filter((page) => placeholdersIn(read(page).replace(/`[^`\n]*`/g, '')).length > 0);
  expect(marked).toEqual([]);
  expect(TO_FILL_IN.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('finds marks across line breaks, and no links', () => {
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

test.each(PAGES)('%s links to pages, pictures and headings that exist', (page) => {
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

test('the listing has the name of the add-on and texts that fit', () => {
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

test('the README is at most 100 lines', () => {
  expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(100);
});

test('every npm command that a page names is in package.json', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
  const named = PAGES.flatMap((page) => [
    ...[...read(page).matchAll(/\bnpm run (?:--silent )?([a-z][a-z:-]*)/g)].map(([, name]) => ({
      page,
      name,
    })),
    ...[...read(page).matchAll(/\bnpm (start|test)\b/g)].map(([, name]) => ({ page, name })),
  ]);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ name = '' }) => scripts[name] === undefined)).toEqual([]);
});

test('every command-line option that the guide names exists', () => {
  const named = [...read('docs/guide/headless.md').matchAll(/--[a-z][a-z-]+/g)].map(([option]) => option);
  expect(named.length).toBeGreaterThan(10);
  const help = read('workbench/headless.ts');
  const ofOthers = ['--help', '--port'];
  expect(named.filter((option) => !ofOthers.includes(option) && !help.includes(`  ${option} `))).toEqual([]);
});

describe('the troubleshooting page', () => {
  const page = read(TROUBLESHOOTING);

  test('explains every status, and no other', () => {
    const [first, ...explained] = firstCells(page, '| status | what it means | what to do |').map((cell) =>
      cell.replace(/\*/g, ''),
    );
    expect(first).toBe('(blank)');
    expect(explained.sort()).toEqual([...ROW_STATUSES].sort());
  });

  test('quotes sentences that the code makes', () => {
    const code = sourcesUnder('src');
    const quotes = [
      ...firstCells(page, '| the details say | what to do |'),
      ...firstCells(page, '| the message says | what to do |'),
    ].flatMap((cell) => [...cell.matchAll(/“([^”]+)”/g)].map(([, text]) => text ?? ''));
    expect(quotes.length).toBeGreaterThan(30);
    // A sentence has particulars in it: what is around them is quoted.
    const parts = quotes
      .flatMap((quote) => quote.split('…').map((part) => part.trim()))
      .filter((part) => part !== '');
    // Whole words: “There is no user” is not made if only “There is no username” is.
    const made = (part: string) =>
      new RegExp(`${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(code);
    expect(parts.filter((part) => !made(part))).toEqual([]);
  });
});

test('CI runs every part of the tests', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
  const parts = Object.keys(scripts)
    .filter((name) => name.startsWith('test:') && name !== 'test:all' && name !== 'test:rest')
    .map((name) => name.slice('test:'.length));
  const [, listed = ''] = /^ +part: \[(.*)\]$/m.exec(read('.github/workflows/ci.yml')) ?? [];
  expect(listed.split(', ').sort()).toEqual(parts.sort());
});

describe('the glossary', () => {
  const words = [...read('docs/glossary.md').matchAll(/^\| \*\*(.+?)\*\* \|/gm)].map(
    ([, word]) => word ?? '',
  );

  test('has each word once', () => {
    expect(words.length).toBeGreaterThan(40);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test('has words that the code uses, and no others', () => {
    const code = sourcesUnder('src') + sourcesUnder('workbench');
    // `second column` may be secondColumn, and `pilot` pilots.
    const used = (word: string) => new RegExp(`\\b${word.replace(/[ -]/g, '[ -]?')}s?\\b`, 'i').test(code);
    expect(words.filter((word) => !used(word))).toEqual([]);
  });
});

test('every decision has its date', () => {
  const records = read('docs/decisions.md').split(/^### /m).slice(1);
  expect(records.length).toBeGreaterThan(50);
  expect(records.filter((record) => !/^.+\n\*\d{4}-\d\d-\d\d\.\* /.test(record))).toEqual([]);
});
