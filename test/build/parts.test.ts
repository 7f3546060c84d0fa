// The parts of the tests: none is left out of what CI runs, and what is shortened every day is tried whole.
import { FILES, read } from '../support/repository';

const { projects }: { projects: readonly { displayName: string; testMatch: readonly string[] }[] } =
  jest.requireActual('../../jest.config.cjs');
const { scripts } = JSON.parse(read('package.json'));

const partsOf = (script: string): readonly string[] =>
  /--selectProjects (.*?) --/.exec(script)?.[1]?.split(' ') ?? [];

test('npm test and the rest of the tests are all of them, none twice', () => {
  const parts = [...partsOf(scripts.test), ...partsOf(scripts['test:rest'])];
  expect(parts.sort()).toEqual(projects.map(({ displayName }) => displayName).sort());
});

test('properties that try a share of their cases every day try all of them in a part of their own', () => {
  const shortened = FILES.filter(
    (path) => /\.test\.tsx?$/.test(path) && /from '[./]+\/support\/cases'/.test(read(path)),
  ).map((path) => `<rootDir>/${path}`);
  const whole = projects.find(({ displayName }) => displayName === 'unit-properties')?.testMatch;
  expect([...(whole ?? [])].sort()).toEqual(shortened.sort());
  expect(shortened.length).toBeGreaterThan(0);
});
