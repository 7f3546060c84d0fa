// Jest's module loader, except that a worker compiles a module once and not once for every test file that
// loads it.
const { default: Runtime } = require('jest-runtime');
const compiledOnce = require('./jest-compiled.cjs');

const compiled = compiledOnce();

module.exports = class SharedRuntime extends Runtime {
  constructor(...given) {
    super(...given);
    const { executor } = this;
    // A part of Jest that it does not document: a version without it must be seen.
    if (typeof executor?.compile !== 'function')
      throw new Error(
        'build/jest-runtime.cjs does not fit this version of Jest. Adapt it, or take `runtime` out of jest.config.cjs.',
      );
    const byJest = executor.compile.bind(executor);
    executor.compile = (source, file) => {
      const context = executor.environment.getVmContext();
      // The test file has ended.
      if (context == null) return null;
      try {
        return compiled(source, file, executor.injectedModuleParameters, context);
      } catch {
        // Jest compiles it again and explains what is wrong.
        return byJest(source, file);
      }
    };
  }
};
