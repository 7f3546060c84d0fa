// The help: how Rowcall works, and what each status means, in the page so that it is there without a network.

import { text } from '../../texts/page';
import { isOut, type Page, STATUSES } from '../state';
import type { Dispatch } from '../store';
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
      <summary>{text('help.title')}</summary>
      <div class="body">
        <p>{text('help.how')}</p>
        <p>{text('help.columns-how')}</p>
        <p>{text('help.undo-how')}</p>
        <h2>{text('help.statuses')}</h2>
        <dl class="statuses">
          {STATUSES.map((status) => (
            <div key={status}>
              <dt class="term">{text(`status.${status}`)}</dt>
              <dd>{text(`help.status.${status}`)}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">{text('help.report-how')}</p>
        <ProblemBox page={page} place="help" dispatch={dispatch} />
        <div class="actions">
          {page.report === null ? (
            <Button busy={busy} onClick={() => dispatch({ type: 'make-report' })}>
              {busy ? text('help.reporting') : text('help.report')}
            </Button>
          ) : (
            <CopyButton text={page.report} label={text('help.report')} atOnce />
          )}
        </div>
      </div>
    </details>
  );
}
