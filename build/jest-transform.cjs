// Turns TypeScript into CommonJS for Jest with the bundler that builds the add-on, so that there is one
// compiler.
const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

module.exports = {
  getCacheKey: (source, file) =>
    createHash('sha256').update(version).update('2').update(file).update(source).digest('hex'),
  process(source, file) {
    const { code } = transformSync(source, {
      loader: file.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: file,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // CommonJS has no import.meta: the file's own name says the same.
      define: { 'import.meta.url': '__fileUrl' },
      banner: "const __fileUrl = require('node:url').pathToFileURL(__filename).href;",
    });
    return { code };
  },
};
