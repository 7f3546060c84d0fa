// The simple ways that the planner is compared with.
import { baselinesOf } from '../../../workbench/bench/baselines';
import { SHAPES } from '../../../workbench/bench/sheets';
import { editsFromLines } from '../../../workbench/plan/lines';

const NO_CAP = Number.POSITIVE_INFINITY;

/** Lines of user, course, date by three letters. */
const edits = (...triples: readonly string[]) =>
  editsFromLines(triples.map((triple) => [...triple].join('\t')).join('\n'));

test('without a limit, each course takes one call', () => {
  expect(baselinesOf(edits('ax1', 'bx1', 'cy1'), NO_CAP)).toEqual({
    users: 3,
    courses: 2,
    perCourse: 2,
    equalSets: 2,
  });
});

test('a course with two dates takes two calls', () => {
  expect(baselinesOf(edits('ax1', 'bx2'), NO_CAP)).toMatchObject({ perCourse: 2, equalSets: 2 });
});

test('users with the same courses share a call, and so do courses with the same users', () => {
  expect(baselinesOf(edits('ax1', 'ay1', 'bx1', 'by1'), NO_CAP).equalSets).toBe(1);
  // Three courses with users of their own, but two kinds of user.
  expect(baselinesOf(edits('ax1', 'ay1', 'bx1', 'by1', 'cz1', 'cx1'), NO_CAP).equalSets).toBe(2);
});

test('each date takes the better of the two ways', () => {
  const many = ['ax1', 'bx1', 'by1', 'cx1', 'cy1'];
  const turned = ['ax2', 'ay2', 'az2', 'by2', 'bz2'].map((triple) => triple.toUpperCase());
  const [first, second] = [many, turned].map((list) => baselinesOf(edits(...list), NO_CAP).equalSets);
  expect(baselinesOf(edits(...many, ...turned), NO_CAP).equalSets).toBe((first ?? 0) + (second ?? 0));
});

test('more users than a call can name take more calls', () => {
  const lines = edits('ax1', 'bx1', 'cx1', 'ay1', 'by1', 'cy1');
  expect(baselinesOf(lines, 2)).toMatchObject({ perCourse: 4, equalSets: 2 });
});

test.each(SHAPES.map(({ name, make }) => ({ name, make })))(
  '$name has the requested number of rows, each pair once, and is the same each time',
  ({ make }) => {
    const sheet = make(1000);
    expect(sheet).toHaveLength(1000);
    expect(new Set(sheet.map(({ userId, courseId }) => `${userId}/${courseId}`)).size).toBe(1000);
    expect(make(1000)).toEqual(sheet);
    const { perCourse, equalSets } = baselinesOf(sheet, 1000);
    expect(equalSets).toBeLessThanOrEqual(perCourse);
  },
);
