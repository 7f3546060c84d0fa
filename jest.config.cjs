// Jest: TypeScript through esbuild, one project, Node's own environment.
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/build/jest-transform.cjs' },
  testTimeout: 60000,
  // Two workers: Jest would leave one core of two idle.
  maxWorkers: 2,
};
