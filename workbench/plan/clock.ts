// How long a plan by command may take, and the clock by which that is told.

/** Milliseconds to search: they leave time to spare within three seconds. */
export const BUDGET_MS = 2000;

/** Milliseconds on the wall after which it ends, whatever other work took. */
const PATIENCE_MS = 2500;

/**
 * A clock that does not count what other work on the machine takes, up to a point: it shows the processor's
 * time if that is less than the wall's.
 */
export function patientClock(): () => number {
  const start = performance.now();
  const used = process.cpuUsage();
  return () => {
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(used);
    return Math.max(Math.min(wall, (user + system) / 1000), (wall * BUDGET_MS) / PATIENCE_MS);
  };
}
