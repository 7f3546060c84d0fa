// The help: how Rowcall works, and what each status means, in the page so that it is there without a network.
import { isOut, type Page, STATUSES } from '../state';
import type { Dispatch } from '../store';
import { texts } from '../texts';
import { CopyButton } from './copy';
import { Button } from './parts';
import { ProblemBox } from './problem-box';

interface Props {
  readonly page: Page;
  readonly dispatch: Dispatch;
}

export function HelpBox({ page, dispatch }: Props) {
  const busy = isOut(page, 'supportReport');
  return (
    <details
      class="settings"
      id="help"
      open={page.help}
      onToggle={(event) => dispatch({ type: 'help', open: event.currentTarget.open })}
    >
      <summary>{texts.help.title}</summary>
      <div class="body">
        <p>{texts.help.how}</p>
        <p>{texts.help.columnsHow}</p>
        <p>{texts.help.undoHow}</p>
        <h2>{texts.help.statuses}</h2>
        <dl class="statuses">
          {STATUSES.map((status) => (
            <div key={status}>
              <dt class="term">{texts.status[status]}</dt>
              <dd>{texts.help.status[status]}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">{texts.help.reportHow}</p>
        <ProblemBox page={page} place="help" dispatch={dispatch} />
        <div class="actions">
          {page.report === null ? (
            <Button busy={busy} onClick={() => dispatch({ type: 'make-report' })}>
              {busy ? texts.help.reporting : texts.help.report}
            </Button>
          ) : (
            <CopyButton text={page.report} label={texts.help.report} atOnce />
          )}
        </div>
      </div>
    </details>
  );
}
