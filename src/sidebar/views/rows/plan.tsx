// The planned update: one sentence, and the first changes as before and after.
import { useState } from 'preact/hooks';
import type { PlanState, PreviewRow, Settings } from '../../../contract';
import { text } from '../../../texts/page';
import { mixOf, planFigures } from '../../jobs/ask-sentences';
import { isHeard } from '../../jobs/asking';
import { doingOfPlan } from '../../page/derive';
import type { Checked } from '../../page/state';
import { heardLine } from '../../texts/ask';
import { wallMoment } from '../../texts/format';
import { planLine } from '../../texts/rows';
import { Button, Icon } from '../parts/parts';

interface Props {
  readonly checked: Checked;
  readonly settings: Settings;
  /** The question before the run is put: it says what Docebo tells people. */
  readonly asking: boolean;
}

export function PlanBox({ checked, settings, asking }: Props) {
  const { plan, counts, earlier } = checked.report;
  if (plan === null || plan.rows === 0) {
    const amiss = counts.Invalid + counts.Duplicate + counts['Not enrolled'] + counts.Failed + counts.Unknown;
    const left = amiss > 0 ? 'nothing-ready' : earlier === null ? 'nothing-to-do' : 'nothing-left';
    return (
      <div class="plan">
        <p>{text(`rows.${left}`)}</p>
        {earlier !== null && (
          <p>{text('rows.earlier', { rows: earlier.rows, since: wallMoment(earlier.since) })}</p>
        )}
      </div>
    );
  }
  const selected = checked.report.scope.of === 'selected';
  return <PlanLine plan={plan} settings={settings} asking={asking} selected={selected} />;
}

/** The first changes, once it is known what they are. */
export function PreviewBox({ checked }: { readonly checked: Checked }) {
  const { preview } = checked.report;
  return preview.length === 0 ? null : <Preview preview={preview} />;
}

interface LineProps {
  readonly plan: PlanState;
  readonly settings: Settings;
  readonly asking: boolean;
  /** The check was of the rows that were selected. */
  readonly selected: boolean;
}

function PlanLine({ plan, settings: { callsPerHour, hold }, asking, selected }: LineProps) {
  const openSettings = () => {
    const settings = document.getElementById('settings');
    if (settings instanceof HTMLDetailsElement) {
      settings.open = true;
      settings.querySelector('summary')?.focus();
    }
  };
  return (
    <div class="plan">
      <p>
        <strong>{planLine(plan)}</strong>
      </p>
      {selected && !asking && <p>{text('plan.selected')}</p>}
      {doingOfPlan(plan) === 'mixed' && <p>{mixOf(plan)}</p>}
      {!asking && isHeard(plan, hold) && <p>{heardLine(hold, plan.notHeld)}</p>}
      {plan.notHeld > 0 && hold !== 'nothing' && (
        <p class="caution">
          <Icon name="attention" /> {text(`plan.not-held.${hold}`, { rows: plan.notHeld })}
        </p>
      )}
      {plan.overlapWouldSave > 0 && (
        <p class="hint">
          {text('plan.overlap', { calls: plan.overlapWouldSave })}{' '}
          <Button look="link" onClick={openSettings}>
            {text('settings.title')}
          </Button>
        </p>
      )}
      <details>
        <summary>{text('plan.figures')}</summary>
        <ul class="figures">
          {planFigures(plan, callsPerHour).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Rows of the preview that are shown before more are asked for. */
const FIRST = 3;

function Preview({ preview }: { readonly preview: readonly PreviewRow[] }) {
  const [all, setAll] = useState(false);
  return (
    <div class="preview">
      <h3>{text('preview.title')}</h3>
      <ol>
        {(all ? preview : preview.slice(0, FIRST)).map((row) => (
          <li key={row.row}>
            <span class="where">
              {[text('preview.row', { row: String(row.row) }), row.user, row.course]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
            <span class="change">
              <span class="before">{row.before}</span>
              <Icon name="arrow" />
              <span class="unseen"> {text('preview.becomes')} </span>
              <span class="after">{row.after}</span>
            </span>
          </li>
        ))}
      </ol>
      {preview.length > FIRST && (
        <Button look="link" onClick={() => setAll(!all)}>
          {all ? text('preview.fewer') : text('preview.more', { count: preview.length - FIRST })}
        </Button>
      )}
    </div>
  );
}
