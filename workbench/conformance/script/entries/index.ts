// Every section of the suite, in the order in which docs/oddities.md shows them.
import type { Described } from '../../described';
import type { Entry, Section } from '../entry';
import { cells } from './cells';
import { costs } from './costs';
import { dates } from './dates';
import { decoration } from './decoration';
import { docebo } from './docebo';
import { fetching } from './fetching';
import { learningPlans } from './learning-plans';
import { obstacles } from './obstacles';
import { page } from './page';
import { sheets } from './sheets';
import { consent, starting } from './starting';
import { stores } from './stores';
import { triggers } from './triggers';
import { typing } from './typed';
import { wayBack } from './way-back';

const SECTIONS: readonly Section[] = [
  starting,
  consent,
  cells,
  sheets,
  typing,
  dates,
  decoration,
  obstacles,
  stores,
  wayBack,
  fetching,
  page,
  triggers,
  costs,
  docebo,
  learningPlans,
];

export const ENTRIES: readonly Entry[] = SECTIONS.flatMap(({ entries }) => entries);

/** What Node reads of the entries: JSON. */
export const describedSections = (): readonly {
  readonly title: string;
  readonly about: string;
  readonly entries: readonly Described[];
}[] =>
  SECTIONS.map(({ title, about, entries }) => ({
    title,
    about,
    entries: entries.map(({ run: _run, locale: _locale, timeZone: _zone, ...entry }) => ({
      ...entry,
      section: title,
    })),
  }));
