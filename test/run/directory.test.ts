// What a typed user or course means, from what has been learned so far.
import { Directory, needsUserList } from '../../src/run/directory';

const ann = { userId: 7, username: 'Ann', email: 'ann@example.com' };
const bob = { userId: 8, username: '7', email: 'bob@example.com' };

test('case keeps a name from being found', () => {
  const known = new Directory();
  known.learnUser(ann);
  known.userAsked('ann');
  expect(known.findUser('ANN ', 'any')).toEqual({ kind: 'one', id: 7 });
  expect(known.findUser('ann@EXAMPLE.com', 'email')).toEqual({ kind: 'open' });
  known.userAsked('ann@example.com');
  expect(known.findUser('ann@EXAMPLE.com', 'email')).toEqual({ kind: 'one', id: 7 });
});

test('figures that are one user’s ID and another’s username are sent to either of them', () => {
  const known = new Directory();
  known.learnUser(ann);
  known.learnUser(bob);
  known.userAsked('7');
  expect(known.findUser('7', 'any')).toEqual({ kind: 'several', ids: [8, 7] });
  expect(known.findUser('7', 'username')).toEqual({ kind: 'one', id: 8 });
  expect(known.findUser('7', 'id')).toEqual({ kind: 'one', id: 7 });
});

test('figures are taken for an ID before the usernames are known', () => {
  const known = new Directory();
  known.learnUser(ann);
  expect(known.findUser('7', 'any')).toEqual({ kind: 'open' });
  expect(needsUserList('7', 'any')).toBe(true);
});

test('an ID that no name search can find counts as unknown', () => {
  const known = new Directory();
  known.userAsked('4711');
  expect(known.findUser('4711', 'any')).toEqual({ kind: 'one', id: 4711 });
  known.usersComplete();
  expect(known.findUser('4711', 'any')).toEqual({ kind: 'none' });
});

test('a misspelt name stays open although everything has been read', () => {
  const known = new Directory();
  expect(known.findUser('anne', 'username')).toEqual({ kind: 'open' });
  known.usersComplete();
  expect(known.findUser('anne', 'username')).toEqual({ kind: 'none' });
});

test('letters in an ID column pass for an ID', () => {
  expect(new Directory().findUser('ann', 'id')).toEqual({ kind: 'none' });
  expect(new Directory().findCourse('C-1', 'id')).toEqual({ kind: 'none' });
});

test('two users with one address are not told apart', () => {
  const known = new Directory();
  known.learnUser(ann);
  known.learnUser({ userId: 9, username: 'ann2', email: 'ann@example.com' });
  known.userAsked('ann@example.com');
  expect(known.findUser('ann@example.com', 'email')).toEqual({ kind: 'several', ids: [7, 9] });
});

test('a course code in other case wins over the exact one', () => {
  const known = new Directory();
  known.learnCourse({ courseId: 1, code: 'Fire', title: '' });
  known.learnCourse({ courseId: 2, code: 'FIRE', title: '' });
  known.courseAsked('fire');
  expect(known.findCourse('FIRE', 'code')).toEqual({ kind: 'one', id: 2 });
  expect(known.findCourse('fire', 'code')).toEqual({ kind: 'several', ids: [1, 2] });
});

test('figures that are one course’s code and another’s ID are sent to either of them', () => {
  const known = new Directory();
  known.learnCourse({ courseId: 5, code: '6', title: '' });
  known.learnCourse({ courseId: 6, code: 'X', title: '' });
  known.coursesComplete();
  expect(known.findCourse('6', 'any')).toEqual({ kind: 'several', ids: [5, 6] });
});
