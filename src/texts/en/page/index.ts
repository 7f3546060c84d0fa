// English: the texts of the page.
import { columns } from './columns';
import { connect } from './connect';
import { rows } from './rows';
import { run } from './run';
import { shared } from './shared';
import { tasks } from './tasks';

export const page = { ...shared, ...connect, ...columns, ...rows, ...run, ...tasks } as const;
