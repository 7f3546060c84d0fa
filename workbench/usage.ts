// What somebody reads who used the command wrongly.

/** The command was used wrongly; the message is the sentence to show. */
export class UsageError extends Error {}

/** The one of these that was typed behind a flag. */
export function oneOf<T extends string>(flag: string, values: readonly T[], typed: string): T {
  const found = values.find((each) => each === typed);
  if (found === undefined) throw new UsageError(`${flag} takes ${values.join(', ')}, not "${typed}".`);
  return found;
}
