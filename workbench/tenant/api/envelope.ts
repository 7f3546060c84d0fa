// The envelope of the API's listings: one page, and what it says about the others.
import type { Quirks } from '../faults/quirks';
import type { ListingName } from '../faults/types';
import type { Context } from './endpoint';
import { Refusal } from './refusal';
import type { Query } from './validate';

/** The query parameters of every listing. */
export const PAGING = ['page', 'page_size', 'get_total_count'];

/**
 * One page of the records. Totals are shown only if they are asked for (`get_total_count=1`), as the schema
 * of 2017 has it. A page past the end is empty.
 */
export function envelope<T>(
  listing: ListingName,
  records: readonly T[],
  query: Query,
  { pages, quirks }: Pick<Context, 'pages' | 'quirks'>,
  itemOf: (record: T) => object,
): object {
  const { page, size: asked } = query.page();
  const size = Math.min(asked, quirks.pageSizeMost);
  const shown = pages.show(
    records,
    { listing, address: `${listing} ${query.filters(PAGING)}`, page, size },
    quirks,
  );
  const items = shown.records.map((record) => oddly(itemOf(record), quirks));
  return {
    data: {
      items,
      count: items.length,
      has_more_data: shown.hasMore,
      cursor: '',
      current_page: page,
      current_page_size: size,
      ...(wantsTotals(query) && !quirks.noTotals
        ? { total_page_count: Math.ceil(shown.total / size), total_count: shown.total }
        : {}),
      sort: [],
    },
    version: '1.0.0',
    _links: [],
  };
}

function wantsTotals(query: Query): boolean {
  const text = query.single('get_total_count');
  if (text !== null && text !== '0' && text !== '1')
    throw new Refusal(400, `The query parameter "get_total_count" is "${text}", not 0 or 1.`);
  return text === '1';
}

/** The item with the odd fields that its user's entries were given. */
function oddly(item: object, { oddEntries }: Quirks): object {
  const userId = Number(Reflect.get(item, 'user_id'));
  const odd = oddEntries.filter((each) => each.userId === userId);
  if (odd.length === 0) return item;
  const changed = new Map<string, unknown>(Object.entries(item));
  for (const { field, value } of odd) {
    if (value === null) changed.delete(field);
    else changed.set(field, value);
  }
  return Object.fromEntries(changed);
}
