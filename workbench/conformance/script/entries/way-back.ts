// The address at Google that a sign-in page sends people back to.
import { byHand, check, type Section } from '../entry';
import { refused } from '../scratch';

const TESTS = ['google/script-app'];
const BROWSER = 'it takes a browser that comes to /usercallback, and an app that sends it there';

export const wayBack: Section = {
  title: 'The way back to a script',
  about: [
    'The address is Google’s, and the workbench is not there. So that the bundle stays as it is, its own tenant knows Google’s address as the',
    'app’s redirect URI, checks it as Docebo does, and then sends the browser to the workbench’s `/usercallback` instead (`landing` in the',
    'tenant’s settings). That is the one place where it departs from what it was asked. Another server (`--docebo URL`) sends the browser to',
    'Google, where the workbench’s script does not exist: there, sign in by another way.',
  ].join('\n'),
  entries: [
    byHand({
      id: 'user-callback',
      fact: '`/usercallback` runs the function that the state token names, with the token’s arguments among the parameters, and shows the page it returns.',
      standing: 'documented',
      source: 'apps-script/reference/script/state-token-builder; seen: googleworkspace/apps-script-oauth2',
      tests: TESTS,
      why: BROWSER,
    }),
    byHand({
      id: 'state-token-time',
      fact: 'A state token is for its time: else “The state token is invalid or has expired. Please try again.”',
      standing: 'documented',
      source:
        'apps-script/reference/script/state-token-builder; the words are seen in googleworkspace/apps-script-oauth2, issue 74',
      tests: TESTS,
      why: BROWSER,
    }),
    byHand({
      id: 'state-token-person',
      fact: 'A state token is for the person who made it.',
      standing: 'seen',
      source: 'googleworkspace/apps-script-oauth2, issue 74',
      tests: TESTS,
      why: BROWSER,
    }),
    byHand({
      id: 'state-token-again',
      fact: 'A state token may be used again within its time; the script has to see to it that nothing happens twice.',
      standing: 'assumed',
      source: '',
      tests: TESTS,
      why: BROWSER,
    }),
    byHand({
      id: 'state-token-arguments',
      fact: 'The token’s arguments win over the address’s parameters, and `state` is not among them.',
      standing: 'assumed',
      source: '',
      tests: TESTS,
      why: BROWSER,
    }),
    byHand({
      id: 'no-document-in-the-callback',
      fact: 'There is no document there: no spreadsheet, no document properties, no document lock.',
      standing: 'assumed',
      source: '',
      tests: TESTS,
      why: BROWSER,
    }),
    byHand({
      id: 'callback-without-a-page',
      fact: 'A function that returns no page: “The script completed but the returned value is not a supported return type.”',
      standing: 'seen',
      source: 'public issue notes',
      tests: TESTS,
      why: BROWSER,
    }),
    check({
      id: 'state-token-hour',
      fact: 'A token may last 3,600 s.',
      standing: 'documented',
      source: 'apps-script/reference/script/state-token-builder',
      tests: TESTS,
      expect: { refused: false },
      run: () =>
        refused(() => ScriptApp.newStateToken().withMethod('onOpen').withTimeout(3_600).createToken()),
    }),
    check({
      id: 'state-token-more-than-an-hour',
      fact: 'More than 3,600 s for a token is refused.',
      standing: 'assumed',
      source: 'the limit is documented; that it throws is not',
      tests: TESTS,
      expect: { refused: true },
      run: () => ({
        refused:
          refused(() => ScriptApp.newStateToken().withMethod('onOpen').withTimeout(3_601).createToken())
            .refused ?? false,
      }),
    }),
  ],
};
