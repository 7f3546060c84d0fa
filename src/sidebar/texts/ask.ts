// Texts of what is asked before a run, and of what came of it.
import { number, plural } from './words';

const becomeCompleted = (count: number, then: string) =>
  plural(count, {
    one: `# enrollment becomes completed: ${then}`,
    other: `# enrollments become completed: ${then}`,
  });

const but = (except: number) =>
  except === 0
    ? ''
    : plural(except, { one: ' (not possible for # row)', other: ' (not possible for # rows)' });

export const ask = {
  title: (doing: string) => `${doing}?`,
  large: 'This changes Docebo at once. “Undo a run” can put back most of it, not what Docebo has sent out.',
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
      one: '# enrollment is new: the person gets into the course, and Docebo may send a notification.',
      other: '# enrollments are new: the people get into the courses, and Docebo may send notifications.',
    }),
  enrollsHeld: (count: number, except: number) =>
    plural(count, {
      one: `# enrollment is new: the person gets into the course, and Docebo is asked to hold back its notification${but(except)}.`,
      other: `# enrollments are new: the people get into the courses, and Docebo is asked to hold back its notifications${but(except)}.`,
    }),
  completionsUnknown:
    'Those that become completed may make Docebo send notifications and issue certificates.',
  unenrolls: (count: number) =>
    plural(count, {
      one: '# enrollment is removed. That cannot be taken back wholly: the person can be enrolled again, but what they did in the course may be gone.',
      other:
        '# enrollments are removed. That cannot be taken back wholly: the people can be enrolled again, but what they did in the courses may be gone.',
    }),
  unenrollsUnknown:
    'Unenrolling cannot be taken back wholly: people can be enrolled again, but what they did in the courses may be gone.',
  setsBack: (count: number) =>
    plural(count, {
      one: '# person has completed and gets another status: the completion is taken back.',
      other: '# people have completed and get another status: their completions are taken back.',
    }),
  replacesDates: (count: number) =>
    plural(count, {
      one: '# completion has another date in Docebo, which is replaced.',
      other: '# completions have other dates in Docebo, which are replaced.',
    }),
  unenrollsCompleted: (count: number) =>
    plural(count, {
      one: '# of those removed has completed the course.',
      other: '# of those removed have completed the course.',
    }),
  number: 'Number of enrollments to remove',
  numberHint: (count: number) => `Type ${number(count)} to confirm.`,
  numberWrong: (count: number | null) =>
    count === null ? 'Type the number that is named above.' : `Type the number ${number(count)}.`,
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
  runHint: 'What became of each row stands beside it in the sheet.',
  verified: (count: number) =>
    plural(count, {
      one: '# row is verified: Docebo holds what was asked',
      other: '# rows are verified: Docebo holds what was asked',
    }),
  differs: (count: number, verified: number) =>
    `${plural(count, { one: '# row differs', other: '# rows differ' })} from what was asked; ${number(verified)} verified`,
  differsHint: 'What Docebo holds instead stands beside the row.',
  showDiffering: 'Go to the next row that differs',
  nothingToVerify: 'No row is left to be verified.',
} as const;
