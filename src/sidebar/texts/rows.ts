// Texts of step 3: the rows by status, the plan, the buttons.
import type { RowStatus, Settings } from '../../contract';
import type { Span } from '../format';
import { about, calls, enrollments, held, list, number, plural, rows, status } from './words';

export const rowsStep = {
  inSheet: (count: number, sheet: string) => `${rows(count)} in “${sheet}”`,
  counting: 'Counting the rows by status …',
  noRows: 'This sheet has no rows yet.',
  barLabel: (parts: readonly string[]) => `Rows by status: ${list(parts)}`,
  part: (name: RowStatus | 'pending', count: number) => `${number(count)} ${status[name]}`,
  showHint: 'Choose a status to go to its rows.',
  showAction: (name: RowStatus | 'pending') => `Go to the next row that is ${status[name]}`,
  shown: (name: RowStatus | 'pending', row: number, count: number) =>
    count === 1
      ? `Row ${number(row)} is selected, the only one: ${status[name]}.`
      : `Row ${number(row)} is selected, one of ${number(count)}: ${status[name]}. Choose again for the next.`,
  noneShown: (name: RowStatus | 'pending') => `No row is ${status[name]} any more.`,
  check: 'Check rows',
  checkAgain: 'Check again',
  checkSelected: 'Check selected rows',
  retryFailed: (count: number) => plural(count, { one: 'Retry # failed row', other: 'Retry # failed rows' }),
  settle: (count: number) =>
    plural(count, { one: 'Check what happened to # row', other: 'Check what happened to # rows' }),
  /** What the blue button does, by what the plan does. */
  run: {
    update: (count: number) => plural(count, { one: 'Update # enrollment', other: 'Update # enrollments' }),
    enroll: (count: number) => plural(count, { one: 'Add # enrollment', other: 'Add # enrollments' }),
    unenroll: (count: number) => plural(count, { one: 'Remove # enrollment', other: 'Remove # enrollments' }),
    mixed: (count: number) => plural(count, { one: 'Make # change', other: 'Make # changes' }),
  },
  /** Where a plan does several things. */
  mix: (updated: number, enrolled: number, unenrolled: number) => {
    const words = list([
      ...(updated > 0 ? [`update ${number(updated)}`] : []),
      ...(enrolled > 0 ? [`enroll ${number(enrolled)}`] : []),
      ...(unenrolled > 0 ? [`unenroll ${number(unenrolled)}`] : []),
    ]);
    return words.charAt(0).toUpperCase() + words.slice(1);
  },
  /** Rows for which the settings' wish cannot be passed on. */
  notHeld: (count: number, hold: Exclude<Settings['hold'], 'nothing'>) =>
    plural(count, {
      one: `For # row Docebo cannot be asked to hold back ${held[hold]}: it goes by a call that has no such switch.`,
      other: `For # rows Docebo cannot be asked to hold back ${held[hold]}: they go by calls that have no such switch.`,
    }),
  verify: (count: number) => plural(count, { one: 'Verify # row', other: 'Verify # rows' }),
  verifyAgain: 'Verify again',
  nothingToDo: 'Docebo holds what these rows ask for. There is nothing to change.',
  nothingLeft: 'Nothing is left to send.',
  /** Rows that the check did not read. */
  earlier: (count: number, since: string) =>
    plural(count, {
      one: `# row was updated or verified earlier (${since}) and was not read again. Verify reads it back.`,
      other: `# rows were updated or verified earlier (the first of them ${since}) and were not read again. Verify reads them back.`,
    }),
  nothingReady: 'No rows are ready to send.',
  stale: 'Rows changed since the last check. Check again.',
  plan: (planned: { rows: number; enrollments: number; took: Span }) =>
    planned.enrollments === planned.rows
      ? `${rows(planned.rows)} ready, ${about(planned.took)}`
      : `${rows(planned.rows)} ready for ${enrollments(planned.enrollments)}, ${about(planned.took)}`,
  calls: (count: number, oneByOne: number) =>
    count < oneByOne ? `${calls(count)} instead of ${number(oneByOne)}` : calls(count),
  overlap: (count: number) =>
    `${plural(count, { one: '# call', other: '# calls' })} fewer, if an enrollment may be written twice.`,
  overlapSettings: 'Settings',
  figures: 'Details',
  figure: {
    putMany: (count: number) => plural(count, { one: '# bulk update', other: '# bulk updates' }),
    putOne: (count: number) => plural(count, { one: '# single update', other: '# single updates' }),
    postBatch: (count: number) => plural(count, { one: '# batch import', other: '# batch imports' }),
    enrollMany: (count: number) => plural(count, { one: '# bulk enrolling', other: '# bulk enrollings' }),
    enrollBatch: (count: number) =>
      plural(count, { one: '# batch import that enrolls', other: '# batch imports that enroll' }),
    unenrollMany: (count: number) =>
      plural(count, { one: '# bulk unenrolling', other: '# bulk unenrollings' }),
    recertifyBatch: (count: number) =>
      plural(count, { one: '# recertification import', other: '# recertification imports' }),
    recertifies: (count: number) =>
      plural(count, {
        one: '# completion is recorded as a recertification. Docebo is asked to keep the one before, but does not list it.',
        other:
          '# completions are recorded as recertifications. Docebo is asked to keep those before, but does not list them.',
      }),
    aCall: (count: number) => plural(count, { one: '# row a call', other: '# rows a call' }),
    hour: (share: number, callsPerHour: number) => `${number(share)} % of an hour’s ${calls(callsPerHour)}`,
    hours: (count: number, callsPerHour: number) =>
      plural(count, {
        one: `# hour at ${number(callsPerHour)} calls an hour`,
        other: `# hours at ${number(callsPerHour)} calls an hour`,
      }),
    fewest: 'No plan has fewer calls.',
    bound: (count: number) =>
      plural(count, {
        one: 'No plan has fewer than # call.',
        other: 'No plan has fewer than # calls.',
      }),
  },
  preview: 'First changes',
  previewMore: (count: number) => `Show ${number(count)} more`,
  previewFewer: 'Show fewer',
  previewRow: (row: number) => `Row ${number(row)}`,
  becomes: 'becomes',
};
