// What somebody reads who used the command wrongly.

/** The command was used wrongly; the message is the sentence to show. */
export class UsageError extends Error {}
