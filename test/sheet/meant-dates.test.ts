// A hidden order: no date may become another day than its author meant, unless the sheet gives nothing away.
import fc from 'fast-check';
import { hasEvidence, meantSheet, outcomesOf } from './meant-dates';

test('reads no date as another day than the one meant when the locale or the sheet shows the order', () => {
  fc.assert(
    fc.property(meantSheet, (sheet) => {
      fc.pre(hasEvidence(sheet));
      for (const { read, meant } of outcomesOf(sheet, false)) {
        if (read !== null) expect(read).toBe(meant);
      }
    }),
    { numRuns: 600 },
  );
});

test('the author’s answer reads every date as meant or refuses it, and no date waits', () => {
  fc.assert(
    fc.property(meantSheet, (sheet) => {
      fc.pre(hasEvidence(sheet));
      // No one answer is right for date cells that come from two orders.
      fc.pre(!sheet.imported || sheet.meant === 'dmy' || sheet.dates.every(({ form }) => form !== 'dots'));
      for (const { read, meant, waits } of outcomesOf(sheet, true)) {
        expect(waits).toBe(false);
        if (read !== null) expect(read).toBe(meant);
      }
    }),
    { numRuns: 600 },
  );
});
