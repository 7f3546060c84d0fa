// What a publisher of Rowcall has to fill in: found in the files that hold it. Pure.

/** Files with names and ids that only the one who publishes knows. */
export const TO_FILL_IN: readonly string[] = ['docs/privacy.md', 'docs/terms.md', '.clasp.json'];

/** `[FILL IN: your name]` in a page; `PUT-YOUR-SCRIPT-ID-HERE` in .clasp.json. */
const PLACEHOLDER = /\[FILL IN: [^\]\n]*\]|PUT-YOUR-[A-Z-]+-HERE/g;

export interface Placeholder {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** Everything in a text that still waits to be filled in. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(PLACEHOLDER)].map(([found]) => ({ line: index + 1, text: found })),
    );
}
