// The functions of the sidebar about a sheet: its columns, the action for its rows, and sheets made from it.

import { findReason, problemRow } from '../check/reasons';
import type { Server } from '../contract';
import { asRows, readRows } from '../sheet';
import { contextOf } from '../step/workplace';
import { text } from '../texts';
import { keepTenant, tenantOf } from '../work/connections';
import { readColumns, readShown } from '../work/reading';
import { actionOf, answersOf, columnsOf } from '../work/stored';
import { refuse, type ServerContext } from './context';
import { fixCell } from './fix-cell';
import { INPUTS } from './inputs';
import { stateOf } from './state';
import { takeName } from './take-name';
import { TEMPLATE_ROWS, templateColumns, templateExamples } from './template';

type OfSheets = Pick<
  Server,
  | 'getState'
  | 'chooseColumns'
  | 'chooseAction'
  | 'answerQuestion'
  | 'showRows'
  | 'showProblem'
  | 'fixCell'
  | 'takeName'
  | 'makeTemplate'
  | 'turnIntoRows'
>;

export const sheetFunctions = (context: ServerContext): OfSheets => ({
  getState: context.handler(INPUTS.getState, (look) => stateOf(context, look ?? 'whole')),

  chooseColumns: context.handler(INPUTS.chooseColumns, (chosen, shown) => {
    const { platform } = context;
    const sheet = shown();
    const kept = columnsOf(sheet.id);
    const before = kept.read(platform.documentStore);
    if (chosen) kept.write(platform.documentStore, chosen);
    else kept.forget(platform.documentStore);
    const read = readColumns(platform, sheet);
    if (read.ok) return stateOf(context);
    if (before) kept.write(platform.documentStore, before);
    else kept.forget(platform.documentStore);
    return refuse(read.problem);
  }),

  chooseAction: context.handler(INPUTS.chooseAction, (action, shown) => {
    actionOf(shown().id).write(context.platform.documentStore, action);
    return stateOf(context);
  }),

  answerQuestion: context.handler(INPUTS.answerQuestion, ({ question, answer }, shown) => {
    const store = context.platform.documentStore;
    const kept = answersOf(shown().id);
    const { [question]: _, ...others } = kept.read(store) ?? {};
    kept.write(store, answer === null ? others : { ...others, [question]: answer });
    return stateOf(context);
  }),

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

  makeTemplate: context.handler(INPUTS.nothing, () => {
    const { platform } = context;
    const name = text('sheet.template');
    const sheet = platform.addTable(name, templateColumns(), TEMPLATE_ROWS, { filter: false });
    platform.addRows(sheet, templateExamples());
    return stateOf(context);
  }),

  turnIntoRows: context.handler(INPUTS.turnIntoRows, (expected, shown) => {
    const sheet = shown();
    const read = readColumns(context.platform, sheet);
    if (!read.ok) return refuse(read.problem);
    const rows = read.columns.shape === expected ? asRows(read.view, read.columns) : null;
    if (!rows) return refuse({ code: 'input-invalid', what: text('input.sheet-changed') });
    const { platform } = context;
    platform.addSheet(`${sheet.name} as rows`, rows, 'as-text');
    const [tenant, made] = [tenantOf(platform, sheet.id), platform.sheet(null)];
    if (tenant !== null && made) keepTenant(platform, made.id, tenant);
    return stateOf(context);
  }),
});
