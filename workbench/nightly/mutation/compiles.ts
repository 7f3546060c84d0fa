// Which mutants the compiler accepts: a change that it refuses is noticed before any test, and needs none.
import { readFileSync } from 'node:fs';
import { API } from 'typescript/unstable/sync';
import type { Mutant } from './mutants';

/** From this code on, diagnostics are about style (a name that nobody uses), not about types. */
const FIRST_OF_STYLE = 6000;

/**
 * Those of the mutants that the project's compiler accepts. Throws an error if it refuses a file as it is.
 */
export function compiling(project: string, mutants: readonly Mutant[]): Mutant[] {
  const changed = new Map<string, string>();
  const api = new API({ cwd: process.cwd(), fs: { readFile: (file) => changed.get(file) } });
  const isRefused = (file: string): boolean => {
    const [opened] = api
      .updateSnapshot({ openProjects: [project], fileChanges: { changed: [file] } })
      .getProjects();
    const found = [
      ...(opened?.program.getSyntacticDiagnostics(file) ?? []),
      ...(opened?.program.getSemanticDiagnostics(file) ?? []),
    ];
    return found.some(({ code }) => code < FIRST_OF_STYLE);
  };
  try {
    const accepted: Mutant[] = [];
    for (const file of new Set(mutants.map((mutant) => mutant.file))) {
      const text = readFileSync(file, 'utf8');
      if (isRefused(file)) throw new Error(`${file} does not compile as it is.`);
      for (const mutant of mutants.filter((one) => one.file === file)) {
        changed.set(file, text.slice(0, mutant.start) + bodyOf(mutant) + text.slice(mutant.end));
        if (!isRefused(file)) accepted.push(mutant);
      }
      changed.delete(file);
      isRefused(file);
    }
    return accepted;
  } finally {
    api.close();
  }
}

/** What is in the place of a mutant: a statement that is left out leaves an empty one. */
const bodyOf = ({ after }: Mutant): string => (after === '' ? '{}' : `(${after})`);
