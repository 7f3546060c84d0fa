// One slice of a run: sends what the rows of the job ask for.
import { isPlanRow } from '../sheet';
import { begin, failedStep, type StepEnd, type Work } from '../step';
import { inTheWay } from '../work';
import { workOnPlans } from './plan-work';
import { refusalOf, rowsToRun } from './scope';
import { Slice } from './slice';

/** One slice of a run. It ends with every status written and flushed. */
export function runStep(work: Work): StepEnd {
  const began = begin(work);
  if (!began.ok) return failedStep(work.record, began.problem);
  const { sheet, reading } = began.begun;
  const problem = inTheWay(sheet, reading) ?? refusalOf(work, sheet, reading.rows);
  if (problem) return failedStep(work.record, problem);
  const end = new Slice(work, began.begun).run();
  const plans = end.reading?.rows.filter((row) => isPlanRow(row)) ?? [];
  if (!end.finished || rowsToRun(plans, end.record).length === 0) return end;
  return runPlans({ ...work, record: end.record, isFirst: false });
}

/** The same for the rows about learning plans, once those about courses are done. */
function runPlans(work: Work): StepEnd {
  const began = begin(work);
  return began.ok
    ? new Slice(workOnPlans(work), began.begun, 'plans').run()
    : failedStep(work.record, began.problem);
}
