// `npm run plan -- PAIRS.tsv`: plans a file of user, course and date lines and says how many calls it takes.
import { planCommand } from './command';

try {
  console.log(planCommand(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
