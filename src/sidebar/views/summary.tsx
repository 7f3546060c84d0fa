// The rows by status: a stacked bar to see at a glance, and a list whose entries lead to their rows.
import type { RowStatus, SheetState } from '../../contract';
import { presentCounts } from '../derive';
import type { Dispatch } from '../store';
import { texts } from '../texts';

interface Props {
  readonly sheet: SheetState;
  /** While work goes on the groups of problems are not shown, so that all statuses are. */
  readonly working: boolean;
  readonly dispatch: Dispatch;
}

/** Statuses whose rows are in a group of problems. */
const GROUPED: ReadonlySet<RowStatus | 'pending'> = new Set<RowStatus | 'pending'>([
  'Not enrolled',
  'Invalid',
  'Duplicate',
  'Failed',
  'Unknown',
  'Differs',
]);

export function SummaryBox({ sheet: { counts, problems }, working, dispatch }: Props) {
  const present = presentCounts(counts);
  const grouped = !working && problems.length > 0;
  const listed = present.filter(({ status }) => !grouped || !GROUPED.has(status));
  if (present.length === 0) return null;
  const name = (status: string) => status.toLowerCase().replace(/ /g, '-');
  return (
    <div class="counts">
      <div
        class="bar"
        role="img"
        aria-label={texts.rowsStep.barLabel(
          present.map(({ status, count }) => texts.rowsStep.part(status, count)),
        )}
      >
        {present.map(({ status, count }) => (
          <span key={status} class={`part ${name(status)}`} style={{ flexGrow: String(count) }} />
        ))}
      </div>
      <ul>
        {listed.map(({ status, count }) => (
          <li key={status}>
            <button
              type="button"
              class="count-row"
              title={texts.rowsStep.showAction(status)}
              onClick={() => dispatch({ type: 'show-rows', status })}
            >
              <span class={`swatch ${name(status)}`} aria-hidden="true" />
              <span class="label">{texts.status[status]}</span>
              <span class="count">{texts.number(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
