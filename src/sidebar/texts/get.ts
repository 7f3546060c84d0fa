// Texts about getting enrollments, courses and people from Docebo.
import type { DirectoryState, GetEstimate, GetReport } from '../../contract';
import { text } from '../../texts/page';

export const foundLine = ({ enrollments, calls, free }: GetEstimate, of: GetReport['of']) => {
  if (of === 'sessions' && calls !== null) return text('get.found.sessions', { calls, free });
  if (enrollments === null || calls === null) return text('get.found.untold', { free });
  const figures = { enrollments, calls, free };
  switch (of) {
    case 'enrollments':
      return text('get.found', figures);
    case 'courses':
    case 'people':
    case 'sessions':
      return text(`get.found.${of}`, figures);
  }
};

export const writtenLine = (rows: number, total: number | null) =>
  total === null ? text('get.going', { rows }) : text('get.going.of', { rows, total });

export const doneLine = ({ of, rows, callsSent: calls }: GetReport) =>
  of === 'enrollments' ? text('get.done', { rows, calls }) : text(`get.done.${of}`, { rows, calls });

/** What a sheet of the directory holds, how old it is, and what it is good for. */
export function directoryLine(
  { kind, rows, at, fresh }: DirectoryState,
  when: (at: number) => string,
): string {
  const line = text(`directory.${kind}`, { rows, at: when(at) });
  return fresh ? line : `${line} ${text('directory.old')}`;
}
