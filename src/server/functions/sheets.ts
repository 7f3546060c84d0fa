// The sidebar's functions for a sheet: its columns, the action for its rows, and sheets made from it.
import type { Server } from '../../contract';
import { asRows } from '../../sheet';
import { text } from '../../texts';
import { actionOf, answersOf, columnsOf, keepTenant, readColumns, tenantOf } from '../../work';
import { refuse, type ServerContext } from '../state/context';
import { INPUTS } from '../state/inputs';
import { stateOf } from '../state/state';
import { TEMPLATE_ROWS, templateColumns, templateExamples } from './template';

type OfSheets = Pick<
  Server,
  'getState' | 'chooseColumns' | 'chooseAction' | 'answerQuestion' | 'makeTemplate' | 'turnIntoRows'
>;

export const sheetFunctions = (context: ServerContext): OfSheets => ({
  getState: context.handler(INPUTS.getState, (scope) => stateOf(context, scope ?? 'whole')),

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
    platform.addSheet(text('sheet.as-rows', { sheet: sheet.name }), rows, 'as-text');
    const [tenant, made] = [tenantOf(platform, sheet.id), platform.sheet(null)];
    if (tenant !== null && made) keepTenant(platform, made.id, tenant);
    return stateOf(context);
  }),
});
