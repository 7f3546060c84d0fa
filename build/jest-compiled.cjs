// Compiled modules that test files share. Each test file still runs them itself, with variables of its own.
const { Script } = require('node:vm');

/**
 * Returns a function that gives a module's function in a context: `(source, file, parameters, context)`. It
 * compiles again when the source or the parameters of the file differ from the last time, so it never gives
 * what a file held before. Throws a SyntaxError, as the compiler does.
 */
module.exports = function compiledOnce() {
  const known = new Map();
  return (source, file, parameters, context) => {
    const opening = `(function(${parameters.join(',')}){`;
    let found = known.get(file);
    if (found?.opening !== opening || found.source !== source) {
      // The offset keeps columns in stack traces as they are in the source.
      const script = new Script(`${opening}${source}\n})`, { filename: file, columnOffset: -opening.length });
      found = { opening, source, script };
      known.set(file, found);
    }
    return found.script.runInContext(context);
  };
};
