// Stores of texts in memory.
import type { TextStore } from '../../src/work/platform/ports';

/** A store that holds these texts, which a test can look at; none at first. */
export function memoryStore(texts = new Map<string, string>()): TextStore {
  return {
    get: (name) => texts.get(name) ?? null,
    set: (name, text) => void texts.set(name, text),
    setAll: (all) => {
      for (const [name, text] of Object.entries(all)) texts.set(name, text);
    },
    remove: (name) => void texts.delete(name),
  };
}
