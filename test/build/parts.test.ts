// The parts of the tests: none is left out of what CI runs, and what is shortened every day is tried whole.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const { projects }: { projects: readonly { displayName: string; testMatch: readonly string[] }[] } =
  jest.requireActual('../../jest.config.cjs');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const partsOf = (script: string): readonly string[] =>
  /--selectProjects (.*?) --/.exec(script)?.[1]?.split(' ') ?? [];

test('npm test and the rest of the tests are all of them, none twice', () => {
  const parts = [...partsOf(scripts.test), ...partsOf(scripts['test:rest'])];
  expect(parts.sort()).toEqual(projects.map(({ displayName }) => displayName).sort());
});

test('properties that try a share of their cases every day try all of them in a part of their own', () => {
  const shortened = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .filter((name) => /from '[./]+\/support\/cases'/.test(readFileSync(join(root, 'test', name), 'utf8')))
    .map((name) => `<rootDir>/test/${name}`);
  const whole = projects.find(({ displayName }) => displayName === 'unit-properties')?.testMatch;
  expect([...(whole ?? [])].sort()).toEqual(shortened.sort());
  expect(shortened.length).toBeGreaterThan(0);
});
