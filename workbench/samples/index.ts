// The sample sheets that the workbench offers.
export type { Sample } from './generate';
export { onboarding, trainingDays, trainingRecords } from './generate';
