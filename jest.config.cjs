// Jest: TypeScript through esbuild, in Node's own environment, in parts that can be run alone
// (npm run test:PART).
const { existsSync } = require('node:fs');
const { join } = require('node:path');

/**
 * Properties with many or large cases. They and the lists of system tests do not fit into an everyday
 * `npm test` of three minutes on two cores: npm run test:rest and CI try them.
 */
const LONG_UNIT = [
  'docebo/model',
  'get/round-trip',
  'lookup/meant',
  'lookup/moving',
  'lookup/names/suggest',
  'plan/operations',
  'plan/optimal',
  'plan/search',
  'sheet/dates/locales',
  'sheet/meant-dates',
];

/**
 * Properties that try a share of their cases every day (test/support/cases.ts) and all of them in
 * `unit-properties`.
 */
const PROPERTIES = [
  'account/pace/hour',
  'check/check-portions',
  'docebo/http/domain',
  'docebo/http/texts',
  'docebo/reads/reads',
  'docebo/writes/imports',
  'docebo/writes/outcomes',
  'get/pass',
  'get/sessions',
  'log/undo/undo',
  'plan/blocks/bound',
  'plan/blocks/reduction',
  'plan/groups/component',
  'plan/methods',
  'plan/packing',
  'plan/plan',
  'send/waves/sizes',
  'sheet/dates/calendar',
  'sheet/dates/dates',
  'sheet/layout/shape',
  'sheet/rows/rows',
  'sheet/status/render',
  'sidebar/chaos',
  'work/sheet/remembering',
  'work/sheet/shown',
];

/** Whole jobs beside the everyday ones. */
const MORE_SYSTEM = [
  'columns-moved',
  'connections',
  'directory',
  'exercised',
  'get-round-trip',
  'headless-background',
  'headless-input',
  'headless-sandbox',
  'kill-everywhere',
  'merged',
  'overload',
  'permissions',
  'plan-runs',
  'recertify',
  'refresh',
  'shared-limits',
];

/** Whole jobs that take long. The mutation tests leave them out. */
const LONG_SYSTEM = [
  'actions',
  'background',
  'background-verify',
  'bounded',
  'check-in-hours',
  'distinct-days',
  'faults',
  'get-killed',
  'headless',
  'job-runner',
  'killed-process',
  'limits',
  'model',
  'moved-everywhere',
  'secrets',
  'signing-in',
  'verify',
];

/**
 * One look at each page in a real browser: the sidebar by keyboard from the empty form to updated rows, the
 * workbench as a newcomer.
 */
const SIDEBAR_SMOKE = ['test/browser/keyboard.test.ts'];
const WORKBENCH_SMOKE = ['test/browser/workbench-newcomer.test.ts'];

const longUnit = LONG_UNIT.map((name) => `test/${name}.test.ts`);
const properties = PROPERTIES.map((name) => `test/${name}.test.ts`);
const moreSystem = MORE_SYSTEM.map((name) => `test/workbench/${name}.test.ts`);
const longSystem = LONG_SYSTEM.map((name) => `test/workbench/${name}.test.ts`);
for (const file of [
  ...longUnit,
  ...properties,
  ...moreSystem,
  ...longSystem,
  ...SIDEBAR_SMOKE,
  ...WORKBENCH_SMOKE,
]) {
  // A test that was renamed would silently change its part.
  if (!existsSync(join(__dirname, file)))
    throw new Error(`jest.config.cjs names ${file}, which is not there.`);
}

const ROOT = '<rootDir>/';
/** Paths from the root of the repository as patterns that Jest ignores. */
const ignored = (paths) => paths.map((path) => `${ROOT}${path.replace(/\./g, '\\.')}`);

/**
 * A global is looked up through Jest's sandbox, ten times slower than a variable, so modules get these as
 * variables. None of them is ever replaced by a test.
 */
const VARIABLES = [
  'Array',
  'BigInt',
  'Boolean',
  'Error',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'TypeError',
  'WeakMap',
];

const project = (displayName, testMatch, without = []) => ({
  displayName,
  roots: [`${ROOT}test`],
  testMatch: testMatch.map((path) => `${ROOT}${path}`),
  testPathIgnorePatterns: ['/node_modules/', ...ignored(without)],
  testEnvironment: 'node',
  transform: { '\\.tsx?$': '<rootDir>/build/jest-transform.cjs' },
  runtime: '<rootDir>/build/jest-runtime.cjs',
  sandboxInjectedGlobals: VARIABLES,
});

module.exports = {
  // Two workers: Jest would leave one core of two idle.
  maxWorkers: 2,
  // Jest takes it here alone, not from a project.
  testTimeout: 60_000,
  testSequencer: '<rootDir>/build/jest-order.cjs',
  projects: [
    {
      ...project('unit', ['test/**/*.test.{ts,tsx}'], ['test/workbench/', 'test/browser/', ...longUnit]),
      globals: { EVERYDAY: true },
    },
    project('unit-long', longUnit),
    project('unit-properties', properties),
    // Files of test/workbench drive the add-on through the workbench; its folders are about the workbench
    // itself.
    project('system', ['test/workbench/*.test.ts'], [...moreSystem, ...longSystem]),
    project('system-more', moreSystem),
    project('system-long', longSystem),
    project('browser-smoke', SIDEBAR_SMOKE),
    project('browser', ['test/browser/*.test.ts'], [...SIDEBAR_SMOKE, 'test/browser/workbench-']),
    project('workbench-smoke', WORKBENCH_SMOKE),
    project(
      'workbench',
      ['test/workbench/*/**/*.test.ts', 'test/browser/workbench-*.test.ts'],
      WORKBENCH_SMOKE,
    ),
  ],
};
