// English: the texts of the page.
import { columns } from './page-columns';
import { connect } from './page-connect';
import { rows } from './page-rows';
import { run } from './page-run';
import { shared } from './page-shared';
import { tasks } from './page-tasks';

export const page = { ...shared, ...connect, ...columns, ...rows, ...run, ...tasks } as const;
