// Every text of the sidebar. To translate: copy this object, change the language tag, keep the names.
import type { FieldName, RowStatus, Settings } from '../contract';
import { formatters, type Span } from './format';

const { number, plural } = formatters('en');

const list = (items: readonly string[]) => items.join(', ');

const rows = (count: number) => plural(count, { one: '# row', other: '# rows' });
const calls = (count: number) => plural(count, { one: '# call', other: '# calls' });
const enrollments = (count: number) => plural(count, { one: '# enrollment', other: '# enrollments' });

/** A span with the word that says it is an estimate. */
function about(of: Span): string {
  switch (of.unit) {
    case 'moment':
      return 'a few seconds';
    case 'seconds':
      return plural(of.count, { one: 'about # second', other: 'about # seconds' });
    case 'minutes':
      return plural(of.count, { one: 'about # minute', other: 'about # minutes' });
    case 'hours':
      return plural(of.count, { one: 'about # hour', other: 'about # hours' });
  }
}

const field: Readonly<Record<FieldName, string>> = {
  user: 'User',
  course: 'Course',
  completedAt: 'Completion date',
  status: 'Status',
  score: 'Score',
  enrolledAt: 'Enrollment date',
  activeFrom: 'Active from',
  activeUntil: 'Active until',
  level: 'Level',
  session: 'Session ID',
  action: 'Action',
  guard: 'Only if Docebo holds',
};

const status: Readonly<Record<RowStatus | 'pending', string>> = {
  pending: 'Not checked',
  Ready: 'Ready',
  'No change': 'No change',
  'Not enrolled': 'Not enrolled',
  Invalid: 'Invalid',
  Duplicate: 'Duplicate',
  Sending: 'Sending',
  Updated: 'Updated',
  Failed: 'Failed',
  Unknown: 'Unknown',
  Verified: 'Verified',
  Differs: 'Differs',
};

export const texts = {
  field,
  status,
  rows,
  number,

  page: {
    opening: 'Opening …',
    notOpened: 'Rowcall could not open',
    tryAgain: 'Try again',
    cancel: 'Cancel',
    notNow: 'Not now',
    progress: 'Progress',
  },

  trouble: {
    reconnect: 'Reconnect',
    'choose-columns': 'Choose columns',
    retry: 'Try again',
    'show-rows': 'Show rows',
    wait: 'Look again',
    copy: 'Copy details',
    copied: 'Copied',
    copyByHand: 'Copying is blocked here. Select the text and copy it:',
    details: 'Details',
    noAnswer:
      'Google gave no answer in time. Nothing is lost: what was done stands in the sheet. Check the internet connection and try again.',
    cutOff:
      'Google ended the work before it was finished. Nothing is lost: what was done stands in the sheet. Try again.',
    strange:
      'This sidebar and Rowcall do not fit together, as happens after an update. Close the sidebar and open it again from Extensions ▸ Rowcall.',
    stalled:
      'Rowcall asked several times and the work did not move. Wait a minute, then resume. If it happens again, copy the details for support.',
    lostEnd:
      'The work is over, but its last answer was lost on the way. The counts below are how the sheet stands now.',
    neverBegan: 'The work was not begun: the request was lost on the way. Try again.',
  },

  step: {
    connect: 'Connect',
    columns: 'Columns',
    rows: 'Rows',
    done: 'Done:',
    todo: 'To do:',
    attention: 'Needs attention:',
    afterConnect: 'After connecting',
    afterColumns: 'After choosing the columns',
    number: (position: number) => `Step ${position}`,
  },

  connect: {
    intro: 'Rowcall signs in with an OAuth2 app that you add to Docebo once.',
    domain: 'Docebo domain',
    domainHint: 'The address of your Docebo, such as acme.docebosaas.com',
    completed: (domain: string) => `Signs in to ${domain}`,
    openDocebo: (domain: string) => `Open ${domain}`,
    grant: 'Sign in as',
    grants: {
      password: 'A Docebo user',
      passwordHint: 'Rowcall may do what this user may do; choose a Superadmin.',
      client_credentials: 'The app itself',
      client_credentialsHint: 'In Docebo, the app needs its grant type “Client credentials” switched on.',
      authorization_code: 'Yourself, on Docebo’s own page',
      authorization_codeHint: 'For SSO too. Rowcall never sees your password, and may do what you may do.',
    },
    clientId: 'Client ID',
    clientIdHint: 'In Docebo: gear icon ▸ API and SSO ▸ Manage ▸ API Credentials ▸ your app.',
    clientSecret: 'Client secret',
    clientSecretHint: 'In the same place, when the app is opened for editing.',
    username: 'Username',
    usernameHint: 'As typed on Docebo’s own sign-in page, not through SSO.',
    password: 'Password',
    passwordHint: 'Kept for your Google account alone, never in the sheet.',
    whereLink: 'Docebo’s help on API credentials',
    connect: 'Connect',
    connecting: 'Connecting …',
    livesOn:
      'Disconnected, and forgotten here. Docebo did not confirm that it ended the sign-in: to be sure, give the app a new client secret in Docebo.',
    missing: {
      domain: 'Enter the domain of your Docebo.',
      clientId: 'Enter the client ID.',
      clientSecret: 'Enter the client secret.',
      username: 'Enter the username.',
      password: 'Enter the password.',
    },
    signedInAs: 'Signed in as',
    nobody: 'the app itself',
    level: 'Level',
    rights: {
      all: 'This level may change every enrollment.',
      some: 'This level may change the enrollments of users and courses assigned to it. Others will be refused.',
      none: 'This level may not change enrollments. Connect as a Superadmin.',
      unknown: 'Whether this level may change enrollments shows at the first check.',
    },
    change: 'Change',
    disconnect: 'Disconnect',
    disconnectAsk: 'Disconnect from Docebo?',
    disconnectSaying: (domain: string) =>
      `Rowcall forgets ${domain} and every secret for it, and asks Docebo to end the sign-in. The sheet stays as it is.`,
    disconnectDo: 'Disconnect and forget',
    disconnecting: 'Disconnecting …',
    closed: (name: string, domain: string) => `${name} at ${domain}`,
    notYet: 'Not connected',
  },

  signIn: {
    redirectUri: 'Redirect URI for the app in Docebo',
    redirectUriHint:
      'Paste it into the app there, exactly so, and switch its grant type “Authorization code + implicit grant” on.',
    again: 'Leave it empty to use the same app as before.',
    copy: 'Copy',
    continue: 'Continue',
    preparing: 'Preparing …',
    ready: 'Docebo’s sign-in page opens in a new tab. Sign in there and allow Rowcall.',
    waiting: 'Waiting for you to sign in on Docebo’s page. Then come back here.',
    open: 'Open Docebo’s sign-in page',
    openAgain: 'Open it again',
    look: 'I have signed in',
    looking: 'Looking …',
  },

  columns: {
    intro: 'Which column of the sheet holds what.',
    required: 'required',
    none: 'No column',
    noHeader: 'Column without a header',
    same: (header: string, nth: number) => `${header} (${nth})`,
    samples: 'For example:',
    noSamples: 'No values yet',
    choose: 'Choose a column.',
    more: (count: number) => plural(count, { one: '# more field', other: '# more fields' }),
    dateHint: 'A row with a date and no status is set to Completed.',
    byHand: 'Your own choice is in force.',
    recognised: 'Use what Rowcall recognised',
    template: 'Make a template sheet',
    templateHint: 'Adds a sheet with all headers and three example rows.',
    making: 'Making the sheet …',
    saving: 'Saving …',
    closed: (fields: readonly FieldName[]) => list(fields.map((name) => field[name])),
    missing: (fields: readonly FieldName[]) => `Missing: ${list(fields.map((name) => field[name]))}`,
    unread: 'The sheet could not be read',
  },

  rowsStep: {
    inSheet: (count: number, sheet: string) => `${rows(count)} in “${sheet}”`,
    noRows: 'This sheet has no rows yet.',
    barLabel: (parts: readonly string[]) => `Rows by status: ${list(parts)}`,
    part: (name: RowStatus | 'pending', count: number) => `${number(count)} ${status[name]}`,
    showHint: 'Choose a status to go to its rows.',
    showAction: (name: RowStatus | 'pending') => `Go to the next row that is ${status[name]}`,
    shown: (name: RowStatus | 'pending', row: number, count: number) =>
      count === 1
        ? `Row ${number(row)} is selected, the only one: ${status[name]}.`
        : `Row ${number(row)} is selected, one of ${number(count)}: ${status[name]}. Choose again for the next.`,
    noneShown: (name: RowStatus | 'pending') => `No row is ${status[name]} any more.`,
    check: 'Check rows',
    checkAgain: 'Check again',
    checkSelected: 'Check selected rows',
    retryFailed: (count: number) =>
      plural(count, { one: 'Retry # failed row', other: 'Retry # failed rows' }),
    settle: (count: number) => plural(count, { one: 'Find out about # row', other: 'Find out about # rows' }),
    run: (count: number) => plural(count, { one: 'Update # enrollment', other: 'Update # enrollments' }),
    nothingToDo: 'Docebo matches the sheet. There is nothing to update.',
    nothingReady: 'No row is ready to be updated.',
    stale: 'The sheet has changed since the check.',
    plan: (planned: { rows: number; calls: number; callsOneByOne: number; took: Span }) =>
      planned.calls < planned.callsOneByOne
        ? `${rows(planned.rows)} in ${calls(planned.calls)} instead of ${number(planned.callsOneByOne)}, ${about(planned.took)}`
        : `${rows(planned.rows)} in ${calls(planned.calls)}, ${about(planned.took)}`,
    overlap: (count: number) =>
      `${plural(count, { one: '# call', other: '# calls' })} fewer, if an enrollment may be written twice.`,
    overlapSettings: 'Settings',
    figures: 'The plan in figures',
    figure: {
      putMany: (count: number) => plural(count, { one: '# bulk update', other: '# bulk updates' }),
      putOne: (count: number) => plural(count, { one: '# single update', other: '# single updates' }),
      postBatch: (count: number) => plural(count, { one: '# batch import', other: '# batch imports' }),
      aCall: (count: number) => plural(count, { one: '# row a call', other: '# rows a call' }),
      saved: (count: number) =>
        plural(count, { one: '# call saved against one a row', other: '# calls saved against one a row' }),
      hour: (share: number, callsPerHour: number) => `${number(share)} % of an hour’s ${calls(callsPerHour)}`,
      hours: (count: number, callsPerHour: number) =>
        plural(count, {
          one: `# hour at ${number(callsPerHour)} calls an hour`,
          other: `# hours at ${number(callsPerHour)} calls an hour`,
        }),
      fewest: 'No plan has fewer calls.',
      bound: (count: number) =>
        plural(count, {
          one: 'No plan has fewer than # call.',
          other: 'No plan has fewer than # calls.',
        }),
    },
    preview: 'First changes',
    previewAll: (count: number) => `Show all ${number(count)}`,
    previewFewer: 'Show fewer',
    previewRow: (row: number) => `Row ${number(row)}`,
    becomes: 'becomes',
  },

  ask: {
    title: (count: number) => `Update ${enrollments(count)}?`,
    large: 'This changes Docebo at once and cannot be taken back with one click.',
    completions: (count: number) =>
      plural(count, {
        one: '# enrollment becomes completed: Docebo may send its notification and issue its certificate.',
        other: '# enrollments become completed: Docebo may send notifications and issue certificates.',
      }),
    completionsUnknown:
      'Those that become completed may make Docebo send notifications and issue certificates.',
    checkFirst: 'Check again first',
  },

  job: {
    checking: 'Checking rows',
    updating: 'Updating enrollments',
    starting: 'Starting …',
    ofRows: (done: number, total: number) => `${number(done)} of ${rows(total)}`,
    left: (count: number) => `${number(count)} left`,
    callsSent: (sent: number, left: number | null) =>
      left === null ? `${calls(sent)} so far` : `${calls(sent)} so far, ${number(left)} to go`,
    timeLeft: (left: Span) => `${about(left)} left`,
    waiting: (time: string) => `Waiting until ${time}`,
    waitingWhy: 'Docebo’s hourly limit is used up. Rowcall goes on by itself while this sidebar is open.',
    looking: 'No answer came in time. Looking where the work stands …',
    retrying: (time: string) => `Google did not answer. Trying again at ${time}.`,
    busy: 'Rowcall is still at work, here or in another window. This page goes on when that is done.',
    reading: 'Looking up users, courses and enrollments in Docebo. For a large sheet this takes minutes.',
    stop: 'Stop',
    stopping: 'Stopping after the calls under way …',
    percent: (share: number) => `${number(share)} percent`,
    stoppedCheck: 'The check is not finished',
    stoppedRun: 'The update is not finished',
    stoppedHint: 'Nothing is lost: rows that are done are not sent again.',
    mayBeElsewhere: 'If another window is at work on it, it goes on there.',
    resume: 'Resume',
    resumeAfter: (time: string) => `Docebo’s hourly limit lets it go on at ${time}.`,
    keepOpen: 'Keep this sidebar open. If you close it, you can resume later.',
  },

  result: {
    allDone: (count: number) => plural(count, { one: '# row is up to date', other: '# rows are up to date' }),
    someLeft: (count: number) =>
      `The update is finished; ${plural(count, { one: '# row needs', other: '# rows need' })} another look`,
    runHint: 'What became of each row stands beside it in the sheet.',
    check: 'The check is finished',
  },

  settings: {
    title: 'Settings',
    callsPerHour: 'Calls an hour',
    callsPerHourHint: 'Docebo allows 1,000 an hour from one address. Leave some for other tools.',
    callsPerHourWrong: 'Enter a whole number from 1 to 100,000.',
    overlap: 'Writing an enrollment twice to save calls',
    overlaps: {
      never: 'Never',
      'unless-completing': 'Unless it is being completed',
      always: 'Always',
    } satisfies Record<Settings['overlap'], string>,
    overlapHint: 'A second write can repeat a notification.',
    zone: 'Time zone of Docebo',
    zoneHint: 'Such as Europe/Paris. Empty: the spreadsheet’s.',
    zoneWrong: (zone: string) => `“${zone}” is no time zone. Choose one from the list, or leave it empty.`,
    save: 'Save settings',
    saving: 'Saving …',
    saved: 'Settings saved',
  },

  /** Said to screen readers only. */
  said: {
    connected: (name: string) => `Connected. Signed in as ${name}.`,
    disconnected: 'Disconnected.',
    progress: (title: string, share: number) => `${title}: ${number(share)} percent.`,
    checkDone: (ready: number) => `The check is finished. ${rows(ready)} ready.`,
  },

  help: {
    title: 'Help',
    how: 'Each row names a user, a course and what their enrollment should be. Check compares the rows with Docebo and writes nothing there. Update then changes the rows that are ready, many in one call.',
    columnsHow: 'Rowcall writes only into its own columns at the right, never into yours.',
    statuses: 'What a status means, and what to do',
    status: {
      pending: 'Not checked yet, or edited since. Check the rows.',
      Ready: 'Docebo differs from the row. Update to change it.',
      'No change': 'Docebo has these values already. Nothing to do.',
      'Not enrolled': 'The user is not enrolled in the course. Enroll them in Docebo, then check again.',
      Invalid:
        'Something in the row cannot be used. The details beside it say what; correct it and check again.',
      Duplicate: 'Other rows ask for other values for the same user and course. Keep one of them.',
      Sending: 'It is being sent just now. If that lasts, check again.',
      Updated: 'Docebo confirmed the change.',
      Failed: 'Docebo refused the change. The details beside it say why; then retry.',
      Unknown: 'It was sent, and no answer came. Check again to see what became of it.',
      Verified: 'Read back from Docebo, and as asked for.',
      Differs: 'Read back from Docebo, and not as asked for. See the details beside it.',
    } satisfies Record<RowStatus | 'pending', string>,
  },

  intent: {
    connectFirst: 'Connect to Docebo first. Then check the rows here.',
    columnsFirst: 'Choose the missing columns first. Then check the rows here.',
  },
} as const;
