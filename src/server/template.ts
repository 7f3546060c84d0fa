// The sheet that shows how rows are written: the headers Rowcall knows, and three examples.

/** Cells as typed, header first. Dates are ISO: every locale reads them alike. */
export const TEMPLATE: readonly (readonly string[])[] = [
  ['User', 'Course', 'Completion date', 'Status', 'Score'],
  ['ann.example', 'FIRE-01', '2026-03-14', 'Completed', '90'],
  ['ben@example.com', 'FIRE-01', '2026-03-15', 'Completed', ''],
  ['cleo.example', 'FIRST-AID', '', 'In progress', ''],
];
