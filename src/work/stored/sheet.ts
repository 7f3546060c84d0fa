// Stored records of a document's sheets, and of the menu item that was chosen.

import * as z from 'zod/mini';
import type { Intent } from '../../contract';
import { forEachColumn } from '../../enrollment';
import type { TextStore } from '../platform/ports';
import { stored, textsByName, wholeFrom } from './stored';

export const columnChoiceSchema = z.object(
  // A choice that was kept before a field was there has no column for it.
  forEachColumn(() => z._default(z.nullable(z.string()), null)),
);

export const actionSchema = z.enum(['update', 'enroll', 'enroll-if-missing', 'unenroll', 'recertify']);

/** What a menu item wants the sidebar to begin with. */
export const INTENT = stored(
  'rowcall.intent',
  z.enum([
    'check',
    'run',
    'check-and-run-selected',
    'verify',
    'undo',
    'refresh',
    'get',
    'get-courses',
    'get-people',
    'expand',
    'help',
  ]),
);

/** The columns a person chose, for one sheet of the document. */
export const columnsOf = (sheetId: number) => stored(`rowcall.columns.${sheetId}`, columnChoiceSchema);

/** What is done with the rows of one sheet of the document that do not say it themselves. */
export const actionOf = (sheetId: number) => stored(`rowcall.action.${sheetId}`, actionSchema);

/** The answers to questions about one sheet of the document, by the question. */
export const answersOf = (sheetId: number) => stored(`rowcall.answers.${sheetId}`, textsByName);

/** What the last check of one sheet of the document read rows from. */
export const usedOf = (sheetId: number) =>
  stored(
    `rowcall.used.${sheetId}`,
    z.object({
      headerRow: wholeFrom(0, Number.MAX_SAFE_INTEGER),
      names: z.array(z.string()),
      naming: z.optional(z.array(z.string())),
    }),
  );

/** How many rows of the last check of one sheet of the document a filter hid. */
export const hiddenOf = (sheetId: number) =>
  stored(`rowcall.hidden.${sheetId}`, wholeFrom(0, Number.MAX_SAFE_INTEGER));

/** Leaves word for the sidebar that is about to open. */
export const setIntent = (store: TextStore, intent: Intent): void => INTENT.write(store, intent);
