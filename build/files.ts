// The files that clasp pushes.
import { TRANSLATIONS } from '../src/texts/languages';
import { NEWS_FILE } from './news';

/** The file with the texts of a language. */
export const textsFile = (tag: string): string => `Texts-${tag}.html`;

/** All that is in build/dist. */
export const FILES: readonly string[] = [
  'Code.js',
  'Sidebar.html',
  ...Object.keys(TRANSLATIONS).map(textsFile),
  NEWS_FILE,
  'appsscript.json',
];
