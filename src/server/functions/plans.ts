// The sidebar's function that expands learning plans into courses, in a new sheet.
import type { Server } from '../../contract';
import { expandPlans } from '../../get';
import { contextOf } from '../../step';
import { readSheet } from '../../work';
import { refuse, type ServerContext } from '../state/context';
import { INPUTS } from '../state/inputs';
import { stateOf } from '../state/state';

export const planFunctions = (context: ServerContext): Pick<Server, 'expandPlans'> => ({
  expandPlans: context.handler(INPUTS.expandPlans, (_into, shown) => {
    context.permitted('docebo');
    const sheet = shown();
    const place = context.workplace(sheet);
    const read = readSheet(context.platform, sheet, contextOf(place));
    if (!read.ok) return refuse(read.problem);
    const { rows, columns } = read.reading;
    const problem = expandPlans(place, rows, sheet.name, {
      header: columns.fields.user?.header ?? '',
      form: columns.userForm,
    });
    return problem ? refuse(problem) : stateOf(context);
  }),
});
