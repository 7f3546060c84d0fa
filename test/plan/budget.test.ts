// The time box: more is never worse, the same steps make the same plan, and the clock ends the search.
import { type Edit, plan } from '../../src/plan';
import { Budget } from '../../src/plan/budget';
import { drawing } from '../../workbench/samples/random';
import { editOf, optionsOf } from './builders';

/** 12 skill profiles over 40 courses, each user with some of them: a sheet that takes some searching. */
function profiles(seed: number): Edit[] {
  const draw = drawing(seed);
  const skills = Array.from({ length: 12 }, () => Array.from({ length: 6 }, () => 100 + draw.below(40)));
  const pairs = new Map<string, Edit>();
  for (let user = 1; user <= 60; user++) {
    for (let n = 1 + draw.below(4); n > 0; n--) {
      for (const course of draw.pick(skills)) pairs.set(`${user}/${course}`, editOf(user, course));
    }
  }
  return [...pairs.values()];
}

test.each(['never', 'always'] as const)('more steps never make a plan worse, with overlap %s', (overlap) => {
  for (let seed = 1; seed <= 2; seed++) {
    for (const batchSize of [null, 10]) {
      const calls = [0, 1, 3, 10, 50, 300].map(
        (steps) => plan(profiles(seed), optionsOf({ overlap, batchSize, steps })).figures.calls,
      );
      expect(calls).toEqual([...calls].sort((a, b) => b - a));
    }
  }
});

test('the search finds plans that stars do not', () => {
  const calls = (steps: number) => plan(profiles(1), optionsOf({ overlap: 'always', steps })).figures.calls;
  expect(calls(1000)).toBeLessThan(calls(0));
});

test('equal steps make equal plans', () => {
  const options = optionsOf({ overlap: 'never', steps: 150 });
  expect(plan(profiles(2), options)).toEqual(plan(profiles(2), options));
});

test('the clock ends the search', () => {
  let reads = 0;
  const clock = () => reads++;
  plan(profiles(3), optionsOf({ overlap: 'never', clock, budgetMs: 20 }));
  expect(reads).toBeLessThan(40);
});

test('makes a plan without any time', () => {
  const edits = profiles(4);
  const made = plan(edits, optionsOf({ budgetMs: 0 }));
  expect(made.calls.flatMap((call) => call.settles)).toHaveLength(edits.length);
});

/** Tasks that note each of their steps, and end after so many. */
function tasksOf(lengths: readonly number[]) {
  const steps: number[] = [];
  const tasks = lengths.map(function* (length, task): Generator<void> {
    for (let n = 0; n < length; n++) {
      steps.push(task);
      yield;
    }
  });
  return { steps, tasks };
}

test('each task takes a step in turn until all have ended', () => {
  const { steps, tasks } = tasksOf([3, 1, 2]);
  new Budget(optionsOf()).spend(tasks);
  expect(steps).toEqual([0, 1, 2, 0, 2, 0]);
});

test('no step is taken beyond the number allowed, and as many once more by another budget of the same', () => {
  const { steps, tasks } = tasksOf([9, 9]);
  const budget = new Budget(optionsOf({ steps: 3 }));
  budget.spend(tasks);
  expect([steps, budget.isSpent]).toEqual([[0, 1, 0], true]);
  budget.again().spend(tasks);
  expect(steps).toHaveLength(6);
});

test('no step is taken once the time is up, and the time does not begin again', () => {
  let now = 0;
  const clock = () => now;
  const budget = new Budget(optionsOf({ clock, budgetMs: 10 }));
  const slow = function* (): Generator<void> {
    for (;;) {
      now += 4;
      yield;
    }
  };
  budget.spend([slow()]);
  expect([now, budget.isSpent, budget.again().isSpent]).toEqual([12, true, true]);
});
