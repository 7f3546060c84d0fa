// The files that clasp pushes, and how JSON is written in those that are HTML.
import { TRANSLATIONS } from '../src/texts/languages';

/** The file with the texts of a language. */
export const textsFile = (tag: string): string => `Texts-${tag}.html`;

/** The file with what's new. */
export const NEWS_FILE = 'News.html';

/** All that is in build/dist. */
export const FILES: readonly string[] = [
  'Code.js',
  'Sidebar.html',
  ...Object.keys(TRANSLATIONS).map(textsFile),
  NEWS_FILE,
  'appsscript.json',
];

/** JSON in which HTML sees no element and no entity. */
export const jsonFile = (content: unknown): string =>
  JSON.stringify(content).replace(/</g, '\\u003c').replace(/&/g, '\\u0026');
