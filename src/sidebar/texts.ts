// Every text of the sidebar; long ones are in texts/ by step.
import type { Settings } from '../contract';
import type { Span } from './format';
import { ask, result } from './texts/ask';
import { columns } from './texts/columns';
import { get } from './texts/get';
import { help } from './texts/help';
import { problems } from './texts/problems';
import { questions } from './texts/questions';
import { rowsStep } from './texts/rows';
import { undo } from './texts/undo';
import { about, calls, field, number, rows, status } from './texts/words';

export const texts = {
  field,
  status,
  rows,
  number,
  columns,
  rowsStep,
  problems,
  questions,
  ask,
  result,
  get,
  undo,
  help,

  page: {
    opening: 'Opening …',
    notOpened: 'Rowcall could not open',
    tryAgain: 'Try again',
    cancel: 'Cancel',
    notNow: 'Not now',
    progress: 'Progress',
  },

  shownProblem: {
    reconnect: 'Reconnect',
    'choose-columns': 'Choose columns',
    retry: 'Try again',
    'show-rows': 'Show rows',
    'retry-pilots': 'Try again',
    wait: 'Look again',
    grant: 'Grant access at Google',
    copy: 'Copy details',
    copied: 'Copied',
    copyByHand: 'Copying is blocked here. Select the text and copy it:',
    details: 'Details',
    noAnswer:
      'Google gave no answer in time. Nothing is lost: what was done stands in the sheet. Check the internet connection and try again.',
    cutOff:
      'Google ended the work before it was finished. Nothing is lost: what was done stands in the sheet. Try again.',
    accounts:
      'Google refused this page, most likely because several Google accounts are signed in to in this browser. Open the sheet in a window with one account (a profile of its own, or a private window), then try again.',
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
    /** A link to the tenant, beside the way through its menus. */
    find: (domain: string) => `Find it in ${domain}`,
    trySigningIn: 'Try it on Docebo’s sign-in page',
    grant: 'Sign in as',
    grants: {
      password: 'A Docebo user',
      passwordHint: 'Rowcall may do what this user may do; choose a Superadmin.',
      client_credentials: 'The app itself',
      client_credentialsHint: 'In Docebo, the app needs its grant type “Client credentials” switched on.',
      authorization_code: 'Yourself, on Docebo’s own page',
      authorization_codeHint:
        'With SSO, sign in to Docebo in this browser first. Rowcall never sees your password, and may do what you may do.',
    },
    clientId: 'Client ID',
    clientIdHint: 'In Docebo: gear icon ▸ API and SSO ▸ Manage ▸ API Credentials ▸ your app.',
    clientSecret: 'Client secret',
    clientSecretHint: 'On the same page: open the app to edit it.',
    username: 'Username',
    usernameHint:
      'As typed on Docebo’s own sign-in page, not through SSO; in Docebo under Admin menu ▸ Users.',
    password: 'Password',
    passwordHint: 'Kept for your Google account alone, never in the sheet.',
    whereLink: 'Docebo’s help on API credentials',
    connect: 'Connect',
    connecting: 'Connecting …',
    livesOn:
      'Disconnected, and forgotten here. Docebo did not confirm the sign-out. To be safe, change the app’s client secret in Docebo.',
    suspect: 'Docebo refused this. Compare it with Docebo.',
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
      all: 'This account can change every enrollment.',
      some: 'This account can change the enrollments of the users and courses assigned to it. Docebo refuses the others.',
      none: 'This account can’t change enrollments. Connect as a Superadmin.',
      unknown: 'The first check will show whether this account can change enrollments.',
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
      'Paste it into the app in Docebo exactly as shown, and turn on the grant type “Authorization code + implicit grant”.',
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

  job: {
    checking: 'Checking rows',
    updating: 'Updating enrollments',
    changing: 'Making the changes',
    verifying: 'Verifying rows',
    starting: 'Starting …',
    ofRows: (done: number, total: number) => `${number(done)} of ${rows(total)}`,
    left: (count: number) => `${number(count)} left`,
    callsSent: (sent: number, left: number | null) =>
      left === null ? `${calls(sent)} so far` : `${calls(sent)} so far, ${number(left)} to go`,
    timeLeft: (left: Span) => `${about(left)} left`,
    waiting: (time: string) => `Waiting until ${time}`,
    waitingWhy: 'Docebo’s hourly limit is used up. Rowcall continues by itself while this sidebar is open.',
    looking: 'No reply yet. Checking progress …',
    retrying: (time: string) => `Google did not answer. Trying again at ${time}.`,
    busy: 'Rowcall is still at work, here or in another window. This page continues when that is done.',
    reading: 'Looking up users, courses and enrollments in Docebo. For a large sheet this takes minutes.',
    readingBack: 'Reading back what Docebo holds now.',
    stop: 'Stop',
    stopping: 'Stopping after the calls under way …',
    percent: (share: number) => `${number(share)} percent`,
    stoppedCheck: 'The check is not finished',
    stoppedRun: 'The update is not finished',
    stoppedVerify: 'The verification is not finished',
    stoppedHint: 'Your progress is saved. Finished rows are not sent again.',
    mayBeElsewhere: 'It may still be running in another window.',
    resume: 'Resume',
    resumeAfter: (time: string) => `Docebo’s hourly limit lets it continue at ${time}.`,
    keepOpen: 'Keep this sidebar open. If you close it, you can resume later.',
  },

  background: {
    plan: 'Update and finish in the background',
    job: 'Finish in the background',
    hint: 'It then continues by itself about every hour, even with this sidebar closed.',
    starting: 'Asking Google …',
    on: (time: string) =>
      `You can close this sidebar: the work continues in the background about every hour, next at about ${time}. While the sidebar is open, it continues here.`,
    others: (time: string) =>
      `The work continues in the background for somebody else who uses this spreadsheet, next at about ${time}.`,
    end: 'Stop running in the background',
    ending: 'Ending it …',
    mail: 'Email me when the background work ends',
  },

  settings: {
    closedWays: 'Not used on this Docebo',
    retryPilots: 'Try again with the next run',
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
    verify: 'Verify after each run',
    verifyHint: 'Reads every updated row back, about 200 in a call, and marks it Verified or Differs.',
    hold: 'Ask Docebo to hold back',
    holds: {
      nothing: 'Nothing',
      notifications: 'Notifications',
      'notifications-and-certificates': 'Notifications and certificates',
    } satisfies Record<Settings['hold'], string>,
    holdHint:
      'Only batch imports can ask for it: 200 rows in a call, one call after another, so that large runs take longer. The check tells for how many rows it cannot be asked.',
    save: 'Save settings',
    saving: 'Saving …',
    saved: 'Settings saved',
  },

  /** Said to screen readers only. */
  said: {
    connected: (name: string) => `Connected. Signed in as ${name}.`,
    disconnected: 'Disconnected.',
    progress: (title: string, share: number) => `${title}: ${number(share)} percent.`,
    verifyDone: 'The rows were read back.',
    checkDone: (ready: number) => `The check is finished. ${rows(ready)} ready.`,
  },

  intent: {
    connectFirst: 'Connect to Docebo first. Then check the rows here.',
    columnsFirst: 'Choose the missing columns first. Then check the rows here.',
  },
} as const;
