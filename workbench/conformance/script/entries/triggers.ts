// Clock triggers and mail of an add-on.
import { byHand, type Section } from '../entry';

const TESTS = ['google/triggers'];
const ADD_ON = 'only a published add-on has these rules; a script bound to a sheet has others';

export const triggers: Section = {
  title: 'Triggers and mail',
  about: '',
  entries: [
    byHand({
      id: 'hourly-triggers',
      fact: 'An add-on’s clock trigger runs once an hour at most; `create()` throws otherwise. The words are the workbench’s.',
      standing: 'documented',
      source: 'apps-script/guides/triggers/installable, workspace/add-ons/concepts/editor-triggers',
      tests: TESTS,
      why: ADD_ON,
    }),
    byHand({
      id: 'one-trigger-a-document',
      fact: 'One clock trigger for a person and a document: “This add-on has created too many time-based triggers in this document for this Google user account.”',
      standing: 'documented',
      source: 'workspace/add-ons/concepts/editor-triggers; the words are seen in ljay79/jira-tools issue 53',
      tests: TESTS,
      why: ADD_ON,
    }),
    byHand({
      id: 'twenty-triggers',
      fact: '20 triggers for a user and script: “This script has too many triggers. Triggers must be deleted from the script before more can be added.”',
      standing: 'documented',
      source: 'apps-script/guides/services/quotas; the words are seen in public issue notes',
      tests: TESTS,
      why: ADD_ON,
    }),
    byHand({
      id: 'triggers-of-the-person',
      fact: '`getProjectTriggers` gives those of the current user alone.',
      standing: 'documented',
      source: 'apps-script/reference/script/script-app',
      tests: ['google/triggers', 'background'],
      why: 'it takes a second person',
    }),
    byHand({
      id: 'triggers-of-other-documents',
      fact: '`getProjectTriggers` gives those of other documents too.',
      standing: 'assumed',
      source: 'the page says “project”',
      tests: ['google/triggers', 'background'],
      why: ADD_ON,
    }),
    byHand({
      id: 'triggers-run-for-their-maker',
      fact: 'A trigger runs for the person who made it, whoever has the document open, with `AuthMode.FULL`; its event names it as `triggerUid`.',
      standing: 'documented',
      source: 'apps-script/guides/triggers/installable, apps-script/guides/triggers/events',
      tests: TESTS,
      why: 'a clock trigger starts within an hour, not while somebody waits',
    }),
    byHand({
      id: 'document-of-a-trigger',
      fact: '`getActiveSpreadsheet` in such an execution gives the document that the trigger was made in. Without a document Rowcall’s trigger deletes itself.',
      standing: 'assumed',
      source:
        'for add-ons from “one trigger … per document”; seen otherwise for standalone scripts (vtst/google-apps-scripts)',
      tests: ['../job/background/background'],
      why: ADD_ON,
    }),
    byHand({
      id: 'triggers-made-by-triggers',
      fact: 'A trigger made by an execution that a trigger started is disabled; the workbench refuses it.',
      standing: 'seen',
      source: 'issuetracker.google.com/issues/150756612',
      tests: TESTS,
      why: ADD_ON,
    }),
    byHand({
      id: 'when-triggers-start',
      fact: 'When within its first hour a trigger starts is Google’s choice.',
      standing: 'documented',
      source: 'apps-script/guides/triggers/installable (“slightly randomized”); the whole hour is assumed',
      tests: TESTS,
      why: 'a clock trigger starts within an hour, not while somebody waits',
    }),
    byHand({
      id: 'no-ui-in-triggers',
      fact: 'No Ui in an execution without an editor: “Cannot call SpreadsheetApp.getUi() from this context.”',
      standing: 'seen',
      source: 'public issue notes',
      tests: TESTS,
      why: 'a clock trigger starts within an hour, not while somebody waits',
    }),
    byHand({
      id: 'trigger-time-a-day',
      fact: 'Triggers stop for the day when their run time is used up: “Service using too much computer time for one day”.',
      standing: 'documented',
      source: 'apps-script/guides/services/quotas; the words seen in webdigi/GmailScheduler issue 31',
      tests: TESTS,
      why: 'it would use up the day’s quota',
    }),
    byHand({
      id: 'alerts-wait',
      fact: '`Ui.alert` waits for the person, and gives the button that was pressed.',
      standing: 'documented',
      source: 'apps-script/reference/base/ui',
      tests: ['google/ui'],
      why: 'somebody would have to press a button',
    }),
    byHand({
      id: 'mails-a-day',
      fact: '100 mail recipients a day, then “Service invoked too many times for one day: email.”',
      standing: 'documented',
      source: 'apps-script/guides/services/quotas; the words are seen in public code',
      tests: ['google/triggers', 'background'],
      why: 'it would send a hundred mails',
    }),
  ],
};
