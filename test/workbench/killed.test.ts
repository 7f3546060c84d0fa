// A job that is killed at some of its service calls: the everyday part of kill-everywhere.test.ts.
import { bundle } from '../../build/bundle';
import { inTurns } from './in-turns';
import { killedJob, leavesTrace } from './kills';

/** One of so many places. */
const ONE_OF = 16;

beforeAll(async () => {
  await bundle();
});

test.each([
  ['batch imports', false],
  ['single and bulk updates', true],
])(
  'a job of %s keeps every row and every status true, and repeats no write, after a kill',
  async (_, batchFailed) => {
    const { unharmed, killedAt } = killedJob({ batchFailed, faults: [] });
    const { places, end } = await unharmed();
    expect(end).toMatchObject({ shownProblem: null, unmarked: [], wrong: [] });
    const chosen = places.filter(leavesTrace).filter((_, n) => n % ONE_OF === 0);
    expect(chosen.length).toBeGreaterThan(30 / ONE_OF);
    const found = await inTurns(chosen, (place) => killedAt(place, end.statuses));
    expect(found.flat()).toEqual([]);
  },
  600_000,
);
