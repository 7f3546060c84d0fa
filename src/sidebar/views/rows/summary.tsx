// The rows by status: a stacked bar for an overview, and a list with links to the rows.
import type { RowStatus, SheetState } from '../../../contract';
import { number, text } from '../../../texts/page';
import { presentCounts } from '../../page/derive';
import { GROUPED_STATUSES } from '../../page/statuses';
import type { Dispatch } from '../../store/store';
import { list } from '../../texts/words';

interface Props {
  readonly sheet: SheetState;
  /** While work is in progress the groups of problems are not shown, so that all statuses are. */
  readonly working: boolean;
  readonly dispatch: Dispatch;
}

const GROUPED: ReadonlySet<RowStatus | 'pending'> = new Set(GROUPED_STATUSES);

export function SummaryBox({ sheet: { counts, problems }, working, dispatch }: Props) {
  const present = presentCounts(counts);
  const grouped = !working && problems.length > 0;
  const listed = present.filter(({ status }) => !grouped || !GROUPED.has(status));
  if (present.length === 0) return null;
  const name = (status: string) => status.toLowerCase().replace(/ /g, '-');
  return (
    <div class="counts">
      {/* Beside the bar of the work another one would say the same. */}
      {!working && (
        <div
          class="bar"
          role="img"
          aria-label={text('rows.bar', {
            parts: list(
              present.map(({ status, count }) =>
                text('rows.bar.part', { status: text(`status.${status}`), count }),
              ),
            ),
          })}
        >
          {present.map(({ status, count }) => (
            <span key={status} class={`part ${name(status)}`} style={{ flexGrow: String(count) }} />
          ))}
        </div>
      )}
      <ul>
        {listed.map(({ status, count }) => (
          <li key={status}>
            <button
              type="button"
              class="count-row"
              title={text('rows.show', { status: text(`status.${status}`) })}
              onClick={() => dispatch({ type: 'show-rows', status })}
            >
              <span class={`swatch ${name(status)}`} aria-hidden="true" />
              <span class="label">{text(`status.${status}`)}</span>
              <span class="count">{number(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
