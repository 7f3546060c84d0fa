// One plan in a process of its own, so that its time and its memory are its own.
// Use: tsx workbench/bench/planned.ts, with a Task as JSON on standard input; prints a Measured as JSON.
import { readFileSync } from 'node:fs';
import { DEFAULT_PLAN_OPTIONS, type Edit } from '../../src/plan';
import { bundledPlan } from '../plan/bundled';
import { patientClock } from '../plan/command';
import { editsFromLines } from '../plan/lines';
import { linesOfSet } from './role-mining';
import { SHAPES } from './sheets';
import type { Measured, Task } from './task';

function editsOf({ source }: Task): readonly Edit[] {
  if (source.of === 'set') {
    const lines = linesOfSet(source.name);
    if (lines === null) throw new Error(`The set ${source.name} is not there.`);
    return editsFromLines(lines);
  }
  const shape = SHAPES.find(({ name }) => name === source.name);
  if (!shape) throw new Error(`There is no shape ${source.name}.`);
  return shape.make(source.rows);
}

/** JSON has no Infinity: a cap of `null` is none. */
const cap = (most: number | null): number => most ?? Number.POSITIVE_INFINITY;

function measured(task: Task): Measured {
  const edits = editsOf(task);
  const plan = bundledPlan();
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const { figures } = plan(edits, {
    ...DEFAULT_PLAN_OPTIONS,
    clock: patientClock(),
    maxUsers: cap(task.maxUsers),
    maxCourses: cap(task.maxCourses),
    maxPairs: cap(task.maxPairs),
    overlap: task.overlap,
    batchSize: task.batchSize,
    budgetMs: task.budgetMs,
    ...(task.methods ? { methods: task.methods } : {}),
  });
  const ms = performance.now() - start;
  return {
    rows: edits.length,
    groups: figures.groups,
    calls: figures.calls,
    lowerBound: figures.lowerBound,
    pairsWritten: figures.pairsWritten,
    ms: Math.round(ms),
    // Of the whole process: Node, the rows and the plan.
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    planMegabytes: Math.round((process.memoryUsage().rss - before) / 1e6),
    ...simpler(edits, cap(task.maxUsers)),
  };
}

/** What simpler ways would take: a call a course and values, and a call for courses (or users) with equal sets. */
function simpler(edits: readonly Edit[], maxUsers: number): Pick<Measured, 'aCallACourse' | 'equalSets'> {
  const groups = new Map<string, { courses: Map<number, number[]>; users: Map<number, number[]> }>();
  for (const { values, userId, courseId } of edits) {
    const group = groups.get(values) ?? { courses: new Map(), users: new Map() };
    groups.set(values, group);
    enter(group.courses, courseId, userId);
    enter(group.users, userId, courseId);
  }
  let aCallACourse = 0;
  let equalSets = 0;
  for (const { courses, users } of groups.values()) {
    const calls = [...courses.values()].map((list) => Math.ceil(list.length / maxUsers));
    aCallACourse += calls.reduce((sum, each) => sum + each, 0);
    // Courses with the same users are one call as often as the users need calls; the same the other way about.
    const byUsers = new Map([...courses.values()].map((list) => [listName(list), list.length]));
    const byCourses = new Map<string, number>();
    for (const list of users.values())
      byCourses.set(listName(list), (byCourses.get(listName(list)) ?? 0) + 1);
    const callsOf = (sizes: Iterable<number>) =>
      [...sizes].reduce((sum, size) => sum + Math.ceil(size / maxUsers), 0);
    equalSets += Math.min(callsOf(byUsers.values()), callsOf(byCourses.values()));
  }
  return { aCallACourse, equalSets };
}

function enter(lists: Map<number, number[]>, key: number, item: number): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

const listName = (list: readonly number[]): string => [...list].sort((a, b) => a - b).join();

const task: Task = JSON.parse(readFileSync(0, 'utf8'));
console.log(JSON.stringify(measured(task)));
