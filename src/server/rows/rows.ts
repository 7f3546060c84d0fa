// The sidebar's functions for single rows: shows them in the sheet, and corrects their cells.
import { findReason, problemRow } from '../../check';
import type { Server } from '../../contract';
import { readRows } from '../../sheet';
import { contextOf } from '../../step';
import { DISMISSED, DISMISSED_MOST, readShown } from '../../work';
import { refuse, type ServerContext } from '../state/context';
import { INPUTS } from '../state/inputs';
import { fixCell } from './fix-cell';
import { takeName } from './take-name';

type OfRows = Pick<Server, 'showRows' | 'showProblem' | 'fixCell' | 'takeName' | 'dismiss'>;

export const rowFunctions = (context: ServerContext): OfRows => ({
  showRows: context.handler(INPUTS.showRows, (wanted, shown) => {
    const sheet = shown();
    const read = readShown(context.platform, sheet);
    if (!read.ok) return refuse(read.problem);
    const rows = readRows(read.view, read.columns, contextOf(context.workplace(sheet))).filter(
      (row) => row.state === wanted,
    );
    const [from = -1] = sheet.selection()[0] ?? [];
    const next = rows.find((row) => row.index > from) ?? rows[0];
    if (next) sheet.select(next.index);
    return { rows: rows.length, row: next ? next.index + 1 : null };
  }),

  showProblem: context.handler(INPUTS.showProblem, (input, shown) => {
    const sheet = shown();
    const read = readShown(context.platform, sheet);
    if (!read.ok) return refuse(read.problem);
    const { view, columns } = read;
    const rows = readRows(view, columns, contextOf(context.workplace(sheet)));
    const found = findReason(rows, columns, input);
    if (found) sheet.select(found.at.index, found.column ?? columns.own.column);
    return { shown: found ? problemRow(found, input.code, view, columns, rows) : null };
  }),

  dismiss: context.handler(INPUTS.dismiss, ({ marks, on }) => {
    const { personStore } = context.platform;
    const others = (DISMISSED.read(personStore) ?? []).filter((mark) => !marks.includes(mark));
    DISMISSED.write(personStore, on ? [...marks, ...others].slice(0, DISMISSED_MOST) : others);
    return null;
  }),

  takeName: context.handler(INPUTS.takeName, (taken, shown) => {
    const sheet = shown();
    const { rows, left, first } = takeName(context.workplace(sheet), taken);
    if (first !== null) sheet.select(first);
    return { rows, left };
  }),

  fixCell: context.handler(INPUTS.fixCell, (fix, shown) => {
    const sheet = shown();
    const row = fixCell(context.workplace(sheet), fix);
    sheet.select(row);
    return { row: row + 1 };
  }),
});
