// The public interface of `pilot/`: the first call of a kind, and how it is read back.

export { flyPilot } from './pilot';
export { readBack, type Showed } from './read-back';
export { rosterFinder } from './roster-finder';
export { shownBy, traitsOf, unprovenIn, withPilot } from './traits';
