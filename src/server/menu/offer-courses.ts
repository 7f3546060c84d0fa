// The menu item that gives columns of courses and sessions a dropdown with those of the directory.
import { offeredFrom } from '../../lookup';
import { text } from '../../texts';
import { quoted, toShownProblem } from '../../words';
import {
  type OfferedCells,
  type Platform,
  problemOf,
  readColumns,
  speakIfAllowed,
  tenantOf,
} from '../../work';

/**
 * Gives the cells of the columns of courses and sessions in the sheet in front a dropdown that refuses
 * nothing. Cells with a rule of their own keep it. Returns what was done, as a sentence.
 */
export function offerCourses(platform: Platform): string {
  speakIfAllowed(platform);
  try {
    return offered(platform);
  } catch (error) {
    return toShownProblem(problemOf(error), String).sentence;
  }
}

type Done = 'menu.offer.done' | 'menu.offer.sessions';
type Header = { readonly column: number; readonly header: string };

function offered(platform: Platform): string {
  const sheet = platform.sheet(null);
  if (!sheet) return text('menu.offer.no-column');
  const read = readColumns(platform, sheet);
  if (!read.ok) return toShownProblem(read.problem, String).sentence;
  const { fields, courseForm, headerRow } = read.columns;
  // IDs and learning plans are in no list of codes and titles.
  if (!fields.course || courseForm !== 'code') return text('menu.offer.no-column');
  const origin = tenantOf(platform, sheet.id);
  const courses = origin === null ? null : offeredFrom('courses', platform, origin);
  if (!courses) return text('menu.offer.no-courses');
  const sessions = fields.session && origin !== null ? offeredFrom('sessions', platform, origin) : null;
  const sentencesOn = (done: Done, { column, header }: Header, cells: OfferedCells): readonly string[] => {
    const { offered: given, kept } = sheet.offer(headerRow + 1, column, cells);
    const of = { header: quoted(header) };
    if (given === 0) return [text('menu.offer.none', of)];
    return [text(done, of), ...(kept === 0 ? [] : [text('menu.offer.kept', { cells: kept })])];
  };
  return [
    ...sentencesOn('menu.offer.done', fields.course, courses),
    ...(fields.session && sessions ? sentencesOn('menu.offer.sessions', fields.session, sessions) : []),
  ].join(' ');
}
