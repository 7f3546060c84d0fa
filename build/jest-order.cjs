// The order of test files: those in a browser first, because they wait more than they work and would be the
// last to end.
const { default: Sequencer } = require('@jest/test-sequencer');

const inBrowser = ({ path }) => /[\\/]test[\\/]browser[\\/]/.test(path);

module.exports = class BrowserFirst extends Sequencer {
  /** Otherwise in Jest's order: those that failed, and then those that took longest. */
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(inBrowser), ...sorted.filter((test) => !inBrowser(test))];
  }
};
