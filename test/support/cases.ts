// How many cases a property tries.

/** Set by jest.config.cjs for the tests of every day, and nowhere else. */
declare const EVERYDAY: boolean | undefined;

/** The part of the cases that is tried every day: new ones each time. */
const SHARE = 1 / 5;

/**
 * All cases, or a share of them in an everyday `npm test`. For properties that take long: jest.config.cjs
 * lists their files under `PROPERTIES`, so that `npm run test:rest` and CI try all.
 */
export const cases = (all: number): number =>
  typeof EVERYDAY === 'undefined' ? all : Math.ceil(all * SHARE);
