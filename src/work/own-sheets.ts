// The sheets that Rowcall makes for itself, by their names.

/** Its name; under this name no sheet is taken for one with rows. */
export const LOG_SHEET = 'Rowcall log';

/** Whether a sheet is the log: names of sheets do not differ by case. */
export const isLog = (name: string): boolean => name.toLowerCase() === LOG_SHEET.toLowerCase();
