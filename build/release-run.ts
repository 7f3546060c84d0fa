// Takes a release through its steps, and says what happens.
import { type Ended, failed, releaseSteps, type Step, type Wanted, type World } from './release-steps';
import { parseVersion } from './version';

/** What no command does, said at the end. */
export const byHand = (version: string): readonly string[] => [
  `git push origin main v${version}`,
  'Google Cloud console ▸ Google Workspace Marketplace SDK ▸ App Configuration: set the version of the Sheets add-on to the number above, and save.',
  'Where scopes were added: enter them there and under Google Auth platform ▸ Data Access too; a public listing needs verifying again.',
  'Where the listing changes (texts, pictures, links): Store Listing, and publish. docs/publishing.md has the whole list.',
];

/**
 * Takes a release through its steps, and says what it does. Stops at the first step that fails, with what to
 * do. Gives the exit code: 0 done, 1 failed, 2 not understood.
 */
export function release(wanted: Wanted, world: World): number {
  if (!parseVersion(wanted.version)) {
    world.say(`“${wanted.version}” is no version such as 0.2.0.`);
    return 2;
  }
  const steps = releaseSteps(wanted, world);
  let warnings = 0;
  for (const [index, step] of steps.entries()) {
    const head = `${index + 1}/${steps.length} ${step.name}`;
    if (step.changes && !wanted.publish) {
      world.say(`${head}: would ${step.would}.`);
      continue;
    }
    world.say(`${head} …`);
    const ended = attempt(step);
    for (const line of ended.says) world.say(`    ${ended.kind === 'warned' ? 'Warning: ' : ''}${line}`);
    if (ended.kind === 'warned') warnings += ended.says.length;
    if (ended.kind === 'failed') {
      world.say(`Stopped at step ${index + 1}. ${step.afterFailure}`);
      return 1;
    }
  }
  const verdict = warnings === 0 ? '' : ` ${warnings === 1 ? 'One warning' : `${warnings} warnings`} above.`;
  if (!wanted.publish) {
    world.say(`A dry run: nothing was changed.${verdict} Add --publish to do it.`);
    return 0;
  }
  world.say(`${wanted.version} is at Google.${verdict} Left to do by hand:`);
  for (const line of byHand(wanted.version)) world.say(`  - ${line}`);
  return 0;
}

/** A command that could not even be asked fails its step, with its words. */
function attempt(step: Step): Ended {
  try {
    return step.run();
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}
