// The rows by status: a stacked bar to see at a glance, and a list whose entries lead to their rows.
import type { Counts } from '../../contract';
import { presentCounts } from '../derive';
import type { Dispatch } from '../store';
import { texts } from '../texts';

interface Props {
  readonly counts: Counts;
  readonly dispatch: Dispatch;
}

export function SummaryBox({ counts, dispatch }: Props) {
  const present = presentCounts(counts);
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
        {present.map(({ status, count }) => (
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
