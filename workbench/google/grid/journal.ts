// What a script has written and not flushed: undone if its execution is killed.
import type { WrittenRun } from './grid';
import type { SheetHost } from './sheet';

export class WriteJournal {
  readonly #runs = new Map<SheetHost, WrittenRun[]>();

  /** Takes note of one run written to `sheet`. */
  recorder(sheet: SheetHost): (run: WrittenRun) => void {
    let runs = this.#runs.get(sheet);
    if (!runs) {
      runs = [];
      this.#runs.set(sheet, runs);
    }
    const list = runs;
    return (run) => {
      list.push(run);
    };
  }

  /** All that was written stays. */
  settle(): void {
    this.#runs.clear();
  }

  takeBack(): void {
    for (const [sheet, runs] of this.#runs) sheet.takeBack(runs);
    this.#runs.clear();
  }
}
