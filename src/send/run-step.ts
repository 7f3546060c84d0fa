// One slice of a run: sends what the rows of the job ask for.
import { begin, failedStep, type StepEnd, type Work } from '../step/step';
import { inTheWay } from '../work/reading';
import { refusalOf } from './scope';
import { Slice } from './slice';

/** One slice of a run. It ends with every status written and flushed. */
export function runStep(work: Work): StepEnd {
  const began = begin(work);
  if (!began.ok) return failedStep(work.record, began.problem);
  const { sheet, reading } = began.begun;
  const problem = inTheWay(sheet, reading) ?? refusalOf(work, sheet, reading.rows);
  return problem ? failedStep(work.record, problem) : new Slice(work, began.begun).run();
}
