// Words that several views share: lists, estimates of time, names of fields.
import type { FieldName } from '../../contract';
import { text } from '../../texts/page';
import type { Span } from './format';

export const list = (items: readonly string[]) => items.join(text('list.comma'));

export const fieldList = (fields: readonly FieldName[]) =>
  list(fields.map((field) => text(`field.${field}`)));

/** A span with the word that says it is an estimate. */
export function about(of: Span): string {
  switch (of.unit) {
    case 'moment':
      return text('span.moment');
    case 'seconds':
    case 'minutes':
    case 'hours':
      return text(`span.${of.unit}`, { count: of.count });
  }
}
