// The report for support on the page: made once a press, kept while the help is open, and never of an earlier
// time.
import { ok, Play } from './support/build';
import { shownProblem } from './support/fake-server';

const TEXT = 'Rowcall: report for support';
const made = () =>
  Play.opened()
    .does({ type: 'help', open: true })
    .does({ type: 'make-report' })
    .answers({ name: 'supportReport', reply: ok({ text: TEXT }) });

test('asks for one report, however often it is pressed', () => {
  const play = Play.opened().does({ type: 'make-report' });
  expect(play.calls()).toEqual([{ name: 'supportReport', argument: undefined }]);
  const out = play.page.pending.length;
  expect(play.does({ type: 'make-report' }).page.pending).toHaveLength(out);
});

test('keeps the report until the help is closed', () => {
  const play = made();
  expect(play.page.report).toBe(TEXT);
  expect(play.does({ type: 'help', open: false }).page.report).toBeNull();
});

test('shows a refusal in the help, and clears it on the next press', () => {
  const play = Play.opened()
    .does({ type: 'make-report' })
    .answers({ name: 'supportReport', reply: { ok: false, problem: shownProblem('bug', 'An error.') } });
  expect(play.page.shownProblems.help?.sentence).toBe('An error.');
  expect(play.does({ type: 'make-report' }).page.shownProblems.help).toBeNull();
});
