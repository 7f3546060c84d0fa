// What's new after an update: a line that comes once, a list on demand, and neither in the way of anything.
import { ok, Play, stateOf } from '../support/build';
import { shownProblem } from '../support/fake-server';

const NEWS = { version: '0.2.0', lines: ['Rows can be undone.'] };
const updated = () => Play.opened(stateOf({ news: '0.2.0' }));
const SEEN = [{ name: 'whatsNew', argument: undefined }];

test('shows the list on demand, with the focus on it, and closes it without another call', () => {
  const play = updated().does({ type: 'news', on: true });
  expect(play.calls()).toEqual(SEEN);
  play.answers({ name: 'whatsNew', reply: ok(NEWS) });
  expect(play.page.news).toEqual(NEWS);
  expect(play.effects).toContainEqual({ type: 'focus', target: 'news' });
  expect(play.does({ type: 'news', on: false }).calls()).toEqual([]);
  expect(play.page).toMatchObject({ news: null, server: { news: null } });
});

test('puts the line away for good without showing the list', () => {
  const play = updated().does({ type: 'news', on: false });
  expect(play.calls()).toEqual(SEEN);
  play.answers({ name: 'whatsNew', reply: ok(NEWS) });
  expect(play.page).toMatchObject({ news: null, server: { news: null } });
});

test('shows the list from the help when nothing is new, and asks once however often it is pressed', () => {
  const play = Play.opened().does({ type: 'news', on: true });
  expect(play.calls()).toEqual(SEEN);
  expect(play.does({ type: 'news', on: true }).calls()).toEqual([]);
});

test('shows a refusal in place of the list', () => {
  const play = updated().does({ type: 'news', on: true });
  play.answers({ name: 'whatsNew', reply: { ok: false, problem: shownProblem('bug', 'An error.') } });
  expect(play.page.news).toBeNull();
  expect(play.page.shownProblems.page?.sentence).toBe('An error.');
});
