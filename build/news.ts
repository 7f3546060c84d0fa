// What's new in a version, for the sidebar: the changelog's newest section as plain lines.
import { jsonFile } from './files';

/** Without Markdown's signs: the sidebar shows text. */
const plain = (line: string): string =>
  line
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The entries of the first section of a changelog, each on one line, in their order. Throws if there are
 * none.
 */
export function newsOf(changelog: string): readonly string[] {
  const section = changelog.split(/^## /m)[1] ?? '';
  const entries = section.split(/^- /m).slice(1).map(plain);
  if (entries.length === 0) throw new Error('CHANGELOG.md has no entry in its first section.');
  return entries;
}

/** The file with them. */
export const newsFile = (changelog: string): string => jsonFile(newsOf(changelog));
