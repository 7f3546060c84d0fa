// Conditional formats on the page: which rule paints a cell, asked for the cells on the screen alone.
import type { IStyleData } from '@univerjs/presets';
import type { ColourRule } from '../../server/wire';
import { type CellReader, type RuleTest, readRuleFormula } from '../rule-formula';

interface ReadRule {
  readonly rule: ColourRule;
  readonly test: RuleTest;
  readonly style: IStyleData;
}

export class RuleBook {
  readonly #bySheet = new Map<number, readonly ReadRule[]>();

  clear(): void {
    this.#bySheet.clear();
  }

  /** A rule that is not understood is left out, and the console says which. */
  set(sheet: number, rules: readonly ColourRule[]): void {
    const read: ReadRule[] = [];
    for (const rule of rules) {
      try {
        read.push({ rule, test: testOf(rule), style: styleOf(rule) });
      } catch (error) {
        console.warn(error instanceof Error ? error.message : error);
      }
    }
    this.#bySheet.set(sheet, read);
  }

  /** The style of the first rule that holds, as Sheets does for one property; `null` if none does. */
  paint(sheet: number, row: number, column: number, read: CellReader): IStyleData | null {
    const rules = this.#bySheet.get(sheet);
    if (rules === undefined) return null;
    for (const { rule, test, style } of rules) {
      const [first] = rule.ranges;
      if (first === undefined) continue;
      const hit = rule.ranges.some(
        (range) =>
          row >= range.row && row <= range.lastRow && column >= range.column && column <= range.lastColumn,
      );
      if (hit && test(row - first.row, column - first.column, read)) return style;
    }
    return null;
  }
}

function testOf({ condition, ranges }: ColourRule): RuleTest {
  if (condition.kind === 'formula') return readRuleFormula(condition.formula);
  const [first] = ranges;
  const wanted = condition.text.toLowerCase();
  return (down, right, read) =>
    String(read((first?.row ?? 0) + down, (first?.column ?? 0) + right) ?? '').toLowerCase() === wanted;
}

const styleOf = (rule: ColourRule): IStyleData => ({
  ...(rule.background === null ? {} : { bg: { rgb: rule.background } }),
  ...(rule.color === null ? {} : { cl: { rgb: rule.color } }),
  ...(rule.bold ? { bl: 1 } : {}),
});
