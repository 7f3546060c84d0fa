// The mail after work in the background: what it says about the sheet, its Docebo and its rows, in every
// language.
import { statusName } from '../../../src/sheet';
import { endMail } from '../../../src/words/jobs/background';
import { LANGUAGES, speaking } from '../../support/languages';

const COUNTS = {
  pending: 1,
  Ready: 0,
  'No change': 0,
  'Not enrolled': 0,
  Invalid: 2,
  Duplicate: 0,
  Sending: 0,
  Updated: 38,
  Failed: 0,
  Unknown: 0,
  Verified: 0,
  Differs: 0,
};

const mail = (domain: string | null) =>
  endMail({
    kind: 'run',
    sheet: 'Completions',
    domain,
    at: '14:30',
    shownProblem: null,
    counts: COUNTS,
    address: 'https://docs.google.com/x',
  }).body;

test.each(LANGUAGES)('in %s it names the domain, and rows by their statuses in that language', (tag) => {
  const body = speaking(tag, () => mail('sandbox.docebosaas.com'));
  expect(body).toContain('sandbox.docebosaas.com');
  for (const status of ['Updated', 'Invalid'] as const) expect(body).toContain(statusName(status, tag));
  expect(body).not.toContain(statusName('Ready', tag));
  expect(body).not.toContain('{');
});

test('a tenant that is not known is not named', () => {
  const sentence = 'The sheet works with acme.docebosaas.com.\n\n';
  expect(mail('acme.docebosaas.com')).toContain(sentence);
  expect(mail(null)).toBe(mail('acme.docebosaas.com').replace(sentence, ''));
});
