// What's new after an update: shown to each person once, from a file that comes with the add-on.
import * as z from 'zod/mini';
import type { Server } from '../../contract';
import { type Platform, parseJson, VERSION_SEEN } from '../../work';
import type { ServerContext } from './context';
import { INPUTS } from './inputs';

const linesSchema = z.array(z.string());

/**
 * The version that this person has not seen yet, `null` if there is none. Anybody who is new to Rowcall
 * has nothing to compare with: their version counts as seen from now on.
 */
export function unseenVersion({ personStore, version }: Platform): string | null {
  const seen = VERSION_SEEN.read(personStore);
  if (seen === null) VERSION_SEEN.write(personStore, version);
  return seen === null || seen === version ? null : version;
}

export const newsFunctions = (context: ServerContext): Pick<Server, 'whatsNew'> => ({
  whatsNew: context.handler(INPUTS.nothing, () => {
    const { personStore, version } = context.platform;
    VERSION_SEEN.write(personStore, version);
    return { version, lines: linesIn(context.platform.newsFile()) };
  }),
});

/** None if the file is not what the build wrote: the page says that there is no list. */
function linesIn(content: string): readonly string[] {
  const read = linesSchema.safeParse(parseJson(content));
  return read.success ? read.data : [];
}
