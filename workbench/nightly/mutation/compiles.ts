// Which mutants the compiler accepts: a change that it refuses is noticed before any test, and needs none.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { API } from 'typescript/unstable/sync';
import type { Mutant } from './mutants';

/** From this code on, diagnostics are about style (a name that nobody uses), not about types. */
const FIRST_OF_STYLE = 6000;

/**
 * Those of the mutants that the project's compiler accepts. Throws an error if it refuses a file as it is.
 *
 * The mutants of a file are copies of it in the same folder, which only the compiler sees: it reads what they
 * import once for all of them, instead of once for each.
 */
export function compiling(project: string, mutants: readonly Mutant[]): Mutant[] {
  const config = join(dirname(project), `mutants-of-${basename(project)}`);
  let texts: ReadonlyMap<string, string> = new Map();
  const api = new API({
    cwd: process.cwd(),
    fs: {
      readFile: (file) => texts.get(file),
      fileExists: (file) => (texts.has(file) ? true : undefined),
    },
  });
  /** The files that the compiler refuses among these. */
  const refused = (copies: ReadonlyMap<string, string>): Set<string> => {
    const files = [...copies.keys()];
    const isFirst = texts.size === 0;
    const own = JSON.stringify({ extends: `./${basename(project)}`, include: [], files });
    texts = new Map([...copies, [config, own]]);
    using snapshot = api.updateSnapshot(
      isFirst ? { openProjects: [config] } : { fileChanges: { changed: [config], created: files } },
    );
    const program = snapshot.getProject(config)?.program;
    if (!program) throw new Error(`The compiler does not open ${config}.`);
    const isRefused = (file: string): boolean =>
      [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].some(
        ({ code }) => code < FIRST_OF_STYLE,
      );
    return new Set(files.filter(isRefused));
  };
  try {
    return [...new Set(mutants.map(({ file }) => file))].flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const own = mutants.filter((mutant) => mutant.file === file);
      const copyOf = (name: number | 'unchanged') => file.replace(/\.ts$/, `.mutant-${name}.ts`);
      const without = refused(
        new Map([
          [copyOf('unchanged'), text],
          ...own.map(({ id, start, end, after }): [string, string] => [
            copyOf(id),
            text.slice(0, start) + bodyOf(after) + text.slice(end),
          ]),
        ]),
      );
      if (without.has(copyOf('unchanged'))) throw new Error(`${file} does not compile as it is.`);
      return own.filter(({ id }) => !without.has(copyOf(id)));
    });
  } finally {
    api.close();
  }
}

/** What is in the place of a mutant: a statement that is left out leaves an empty one. */
const bodyOf = (after: string): string => (after === '' ? '{}' : `(${after})`);
