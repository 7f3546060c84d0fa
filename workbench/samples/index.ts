// The sample sheets that the workbench offers.
import { onboarding, type Sample, trainingDays, trainingRecords } from './generate';

export type { Sample } from './generate';
export { onboarding, trainingDays, trainingRecords } from './generate';

/** All samples, the one to begin with first. */
export const sampleSheets = (): readonly Sample[] => [
  trainingRecords(),
  onboarding(),
  trainingDays(20_000, 20),
];
