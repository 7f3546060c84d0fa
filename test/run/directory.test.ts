// What a typed user or course means, from what has been learned so far.
import { Directory, needsUserList } from '../../src/run/directory';

const ann = { userId: 7, username: 'Ann', email: 'ann@example.com' };
const bob = { userId: 8, username: '7', email: 'bob@example.com' };

test('case keeps a name from being found', () => {
  const known = new Directory();
  known.learnUser(ann);
  known.userAsked('ann');
  expect(known.findUser('ANN ', 'name')).toEqual({ kind: 'one', id: 7 });
  expect(known.findUser('ann@EXAMPLE.com', 'email')).toEqual({ kind: 'open' });
  known.userAsked('ann@example.com');
  expect(known.findUser('ann@EXAMPLE.com', 'email')).toEqual({ kind: 'one', id: 7 });
});

test('figures are the username they are, or the ID where the header says so', () => {
  const known = new Directory();
  known.learnUser(ann);
  known.learnUser(bob);
  known.userAsked('7');
  expect(known.findUser('7', 'name')).toEqual({ kind: 'one', id: 8 });
  expect(known.findUser('7', 'username')).toEqual({ kind: 'one', id: 8 });
  expect(known.findUser('7', 'id')).toEqual({ kind: 'one', id: 7 });
});

test('figures that are nobody’s username are never taken for an ID', () => {
  const known = new Directory();
  known.learnUser(ann);
  expect(known.findUser('7', 'name')).toEqual({ kind: 'open' });
  known.userAsked('7');
  expect(known.findUser('7', 'name')).toEqual({ kind: 'none' });
  known.usersComplete();
  expect(known.findUser('7', 'name')).toEqual({ kind: 'none' });
});

test('only an address has to be looked up among the users themselves', () => {
  expect((['id', 'username', 'name', 'email'] as const).filter(needsUserList)).toEqual(['email']);
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

test('figures are the code they are, or the ID where the header says so', () => {
  const known = new Directory();
  known.learnCourse({ courseId: 5, code: '6', title: '' });
  known.learnCourse({ courseId: 6, code: 'X', title: '' });
  known.coursesComplete();
  expect(known.findCourse('6', 'code')).toEqual({ kind: 'one', id: 5 });
  expect(known.findCourse('6', 'id')).toEqual({ kind: 'one', id: 6 });
  expect(known.findCourse('5', 'code')).toEqual({ kind: 'none' });
});
