// Texts of what is asked before a run, and of what came of it.
import type { SetBacks } from '../../contract';
import { list, number, plural, rows } from './words';

const becomeCompleted = (count: number, then: string) =>
  plural(count, {
    one: `# enrollment will be marked Completed. ${then}`,
    other: `# enrollments will be marked Completed. ${then}`,
  });

const but = (except: number) =>
  except === 0
    ? ''
    : plural(except, { one: ' (not possible for # row)', other: ' (not possible for # rows)' });

export const ask = {
  title: (doing: string) => `${doing}?`,
  where: (sheet: string, domain: string) => `“${sheet}” → ${domain}`,
  /** Without a plan. */
  notCounted: (count: number, unenrolls: number) =>
    unenrolls > 0 ? `${rows(count)} ready, ${number(unenrolls)} of them unenroll.` : `${rows(count)} ready.`,
  ofThese: (of: { completions: number } & SetBacks) => {
    const parts = [
      of.completions > 0 ? `${number(of.completions)} completed` : '',
      of.setsBack > 0
        ? plural(of.setsBack, { one: '# completion taken back', other: '# completions taken back' })
        : '',
      of.replacesDates > 0
        ? plural(of.replacesDates, { one: '# completion replaced', other: '# completions replaced' })
        : '',
      of.unenrollsCompleted > 0
        ? plural(of.unenrollsCompleted, { one: '# completion removed', other: '# completions removed' })
        : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `Of these: ${list(parts)}.`;
  },
  /** By what Docebo is asked to hold back, but for so many rows. */
  heard: {
    nothing: () => 'Docebo may send emails and issue certificates.',
    notifications: (except: number) =>
      `Docebo is asked to hold back its notifications${but(except)}. It may issue certificates.`,
    'notifications-and-certificates': (except: number) =>
      `Docebo is asked to hold back its notifications and certificates${but(except)}.`,
  },
  atOnce: 'Takes effect in Docebo immediately.',
  more: 'What this means',
  large:
    'Changes take effect in Docebo immediately. “Undo a run” can put back most of them, but not emails that were sent.',
  /** By what Docebo is asked to hold back, but for so many rows for which it cannot be asked. */
  completions: {
    nothing: (count: number) =>
      becomeCompleted(count, 'Docebo may send notifications and issue certificates.'),
    notifications: (count: number, except: number) =>
      becomeCompleted(
        count,
        `Docebo is asked to hold back its notifications${but(except)}. It may issue certificates.`,
      ),
    'notifications-and-certificates': (count: number, except: number) =>
      becomeCompleted(
        count,
        `Docebo is asked to hold back its notifications and certificates${but(except)}.`,
      ),
  },
  enrolls: (count: number) =>
    plural(count, {
      one: '# enrollment will be added. Docebo may send a notification.',
      other: '# enrollments will be added. Docebo may send notifications.',
    }),
  enrollsHeld: (count: number, except: number) =>
    plural(count, {
      one: `# enrollment will be added. Docebo is asked to hold back its notification${but(except)}.`,
      other: `# enrollments will be added. Docebo is asked to hold back its notifications${but(except)}.`,
    }),
  completionsUnknown:
    'Those that become completed may make Docebo send notifications and issue certificates.',
  unenrolls: (count: number) =>
    plural(count, {
      one: '# enrollment will be removed. This can’t be fully undone: you can enroll the person again, but their progress may be lost.',
      other:
        '# enrollments will be removed. This can’t be fully undone: you can enroll the people again, but their progress may be lost.',
    }),
  unenrollsUnknown:
    'Unenrolling can’t be fully undone: you can enroll people again, but their progress may be lost.',
  setsBack: (count: number) =>
    plural(count, {
      one: '# person has completed the course and will lose the completion: the row asks for another status. Docebo archives nothing of it.',
      other:
        '# people have completed the course and will lose the completion: their rows ask for another status. Docebo archives nothing of them.',
    }),
  replacesDates: (count: number) =>
    plural(count, {
      one: '# completion has another date in Docebo, which will be replaced and not archived.',
      other: '# completions have other dates in Docebo, which will be replaced and not archived.',
    }),
  unenrollsCompleted: (count: number) =>
    plural(count, {
      one: '# of those removed has completed the course. The completion is not archived.',
      other: '# of those removed have completed the course. The completions are not archived.',
    }),
  number: 'Number of enrollments to remove',
  numberHint: (count: number) => `Type ${number(count)} to confirm.`,
  numberWrong: (count: number | null) =>
    count === null ? 'Type the number shown above.' : `Type the number ${number(count)}.`,
  checkFirst: 'Check again first',
} as const;

export const result = {
  finished: 'The update is finished',
  updated: (count: number) => plural(count, { one: '# row updated', other: '# rows updated' }),
  /** How many rows are done, and what was done with each. */
  done: (
    count: number,
    total: number,
    { updated, enrolled, removed }: { updated: number; enrolled: number; removed: number },
  ) => {
    const parts = [
      updated > 0 ? `${number(updated)} updated` : '',
      enrolled > 0 ? `${number(enrolled)} enrolled` : '',
      removed > 0 ? `${number(removed)} removed` : '',
    ].filter((part) => part !== '');
    const of = count < total ? `${number(count)} of ` : '';
    return `${of}${plural(count < total ? total : count, { one: '# row done', other: '# rows done' })}: ${parts.join(', ')}`;
  },
  someUpdated: (count: number, total: number) =>
    plural(total, { one: `${number(count)} of # row updated`, other: `${number(count)} of # rows updated` }),
  /** Rows and enrollments, where they are not as many. */
  enrollments: (count: number) =>
    plural(count, {
      one: 'In Docebo that is # enrollment: some rows ask for the same.',
      other: 'In Docebo these are # enrollments: some rows ask for the same.',
    }),
  undoRun: 'Undo this run …',
  verified: (count: number) =>
    plural(count, {
      one: '# row is verified: Docebo holds what was asked',
      other: '# rows are verified: Docebo holds what was asked',
    }),
  differs: (count: number, verified: number) =>
    `${plural(count, { one: '# row differs', other: '# rows differ' })} from what was asked; ${number(verified)} verified`,
  differsHint: 'See the details beside the row for what Docebo holds instead.',
  showDiffering: 'Go to the next row that differs',
  nothingToVerify: 'There are no rows left to verify.',
} as const;
