// Troubles that the page itself finds: the server was not heard, or not understood.
import type { Lost } from './server';
import type { PageTrouble } from './state';
import { texts } from './texts';

/** What to tell a person about a lost answer, or about work that does not get on. */
export function troubleOf(what: Lost | 'stalled' | 'never-began' | 'undo-lost'): PageTrouble {
  if (what === 'stalled') {
    return { code: 'stalled', sentence: texts.trouble.stalled, remedy: null, particulars: 'no progress' };
  }
  if (what === 'never-began') {
    return {
      code: 'no-answer',
      sentence: texts.trouble.neverBegan,
      remedy: 'retry',
      particulars: 'startJob: no answer, and no job afterwards',
    };
  }
  if (what === 'undo-lost') {
    return {
      code: 'no-answer',
      sentence: texts.undo.lost,
      remedy: null,
      particulars: 'makeUndo: no answer, and the same sheet afterwards',
    };
  }
  const particulars = what.detail;
  switch (what.why) {
    case 'timeout':
      return { code: 'no-answer', sentence: texts.trouble.noAnswer, remedy: 'retry', particulars };
    case 'fault':
      return {
        code: 'cut-off',
        // Google's name for it, in every language: the page and the script run for two accounts.
        sentence: particulars.includes('PERMISSION_DENIED') ? texts.trouble.accounts : texts.trouble.cutOff,
        remedy: 'retry',
        particulars,
      };
    case 'strange':
      return { code: 'strange-answer', sentence: texts.trouble.strange, remedy: null, particulars };
  }
}

/** The text that "Copy details" copies. */
export const detailsOf = (trouble: PageTrouble, now: number): string =>
  [trouble.sentence, `${trouble.code}: ${trouble.particulars}`, new Date(now).toISOString()].join('\n');
