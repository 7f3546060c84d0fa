// The files of this repository, for tests about all of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export const root = join(__dirname, '..', '..');

/** `path`: from the root. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Folders that commands make: what git ignores, and the results of conformance runs at Google. */
const MADE = [
  ...read('.gitignore')
    .split('\n')
    .filter((line) => /^\w.*\/$/.test(line))
    .map((line) => line.slice(0, -1)),
  'workbench/conformance/results',
];

export const isMade = (path: string): boolean =>
  MADE.some((made) => path === made || path.startsWith(`${made}/`));

/** The folders of the repository that hold what people write. */
export const ROOTS = ['src', 'test', 'build', 'docs', 'workbench', '.github', '.ci'];

/** Every file that people write, from the root, with `/` on every system. */
export const FILES: readonly string[] = ['', ...ROOTS].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: folder !== '', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => !isMade(path)),
);

/** The files of TypeScript in a folder and its folders, from the root. */
export const sourcesIn = (folder: string): readonly string[] =>
  FILES.filter((path) => path.startsWith(`${folder}/`) && /\.tsx?$/.test(path));
