// Texts of step 2.
import type { Action, FieldName, KeptRow, Overwrite, UnusedLook } from '../../contract';
import { field, list, plural } from './words';

/** Below the dropdown of a field, where its name does not say enough. */
const fieldHints: Readonly<Partial<Record<FieldName, string>>> = {
  completedAt: 'A row with a date and no status is set to Completed.',
  level: 'Learner, Tutor or Instructor.',
  session: 'For courses with sessions: the number of the session in Docebo.',
  action: 'Update, Enroll, Enroll if missing, Unenroll or Recertify, for each row.',
  precondition: 'The row is sent only while Docebo holds this. The sheets that undo a run use it.',
};

/** What an ignored column looks as if it held. */
const lookWords: Readonly<Record<UnusedLook, string>> = {
  ticks: 'ticks',
  result: 'results',
  attendance: 'attendance',
  date: 'dates',
  deadline: 'deadlines',
  status: 'statuses',
  level: 'levels',
  score: 'scores',
  session: 'sessions',
  action: 'actions',
};

export const columns = {
  /** Columns that nothing is read from although they look as if they mattered. */
  unused: (ignored: readonly { readonly header: string; readonly looks: UnusedLook }[]) =>
    `Not used: ${list(ignored.map(({ header, looks }) => `“${header}” (${lookWords[looks]})`))}. If one of them matters, choose it under Columns.`,
  others: (headers: readonly string[]) =>
    `Other columns, not read: ${list(headers.map((header) => `“${header}”`))}`,
  lost: (fields: readonly FieldName[]) =>
    `No longer in the sheet: the column you chose for ${list(fields.map((name) => field[name]))}. Rowcall uses the column it recognised.`,
  intro: 'Match your columns to Docebo fields.',
  required: 'required',
  none: 'No column',
  noHeader: 'Column without a header',
  same: (header: string, nth: number) => `${header} (${nth})`,
  samples: 'For example:',
  noSamples: 'No values yet',
  choose: 'Choose a column.',
  more: (count: number) => plural(count, { one: '# more field', other: '# more fields' }),
  byHand: 'You chose these columns yourself.',
  recognised: 'Use what Rowcall recognised',
  template: 'Make a template sheet',
  templateHint: 'Adds a sheet with all headers and three example rows.',
  turn: 'Turn this into rows',
  turnHint: {
    matrix:
      'People down, courses across: adds a sheet with a row for each person and course. This sheet stays as it is.',
    pairs:
      'Several courses side by side: adds a sheet with a row for each person and course. This sheet stays as it is.',
    list: 'Several courses in one cell: adds a sheet with a row for each person and course. This sheet stays as it is.',
  },
  making: 'Making the sheet …',
  saving: 'Saving …',
  closed: (fields: readonly FieldName[], action: Action) => {
    const named = list(fields.map((name) => field[name]));
    return action === 'update' ? named : `${named}; ${columns.actions[action].toLowerCase()}`;
  },
  missing: (fields: readonly FieldName[]) => `Missing: ${list(fields.map((name) => field[name]))}`,
  unread: 'The sheet could not be read',
  action: 'Action',
  /** Where there is an Action column too. */
  actionElse: 'For rows whose Action cell is blank.',
  actions: {
    update: 'Update',
    'enroll-if-missing': 'Enroll if missing',
    enroll: 'Enroll',
    unenroll: 'Unenroll',
    recertify: 'Recertify',
  } satisfies Record<Action, string>,
  actionHints: {
    update: 'Updates existing enrollments only.',
    'enroll-if-missing': 'Enrolls people who are not enrolled yet, and updates the others.',
    enroll: 'Enrolls people who are not enrolled yet. Existing enrollments stay as they are.',
    unenroll: 'Removes people from courses. Their progress may be lost.',
    recertify:
      'Completes existing enrollments. Docebo keeps a completion that is already there, and records the new one.',
  } satisfies Record<Action, string>,
  choices: 'Completions that are there, rows with other dates',
  keptRow: 'Several rows for one enrollment',
  keptRows: {
    none: 'Send none: Duplicate',
    newest: 'Keep the newest',
    oldest: 'Keep the oldest',
  } satisfies Record<KeptRow, string>,
  overwrite: 'If Docebo has a completion',
  overwrites: {
    always: 'Replace it',
    later: 'Replace it by a later date',
    none: 'Leave it',
    ask: 'Ask',
  } satisfies Record<Overwrite, string>,
  kept: (rows: number) =>
    plural(rows, {
      one: '# row was left alone: Docebo has a completion.',
      other: '# rows were left alone: Docebo has a completion.',
    }),
  fieldHints,
  additional: (headers: readonly string[]) =>
    `Additional enrollment fields: ${list(headers.map((header) => `“${header}”`))}.`,
  extra:
    'A column headed with the title of an additional enrollment field fills it in; “Field 7” sets the one with ID 7.',
} as const;
