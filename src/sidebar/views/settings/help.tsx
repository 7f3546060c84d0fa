// The help: how Rowcall works, by task and by status, with a search.

import { useState } from 'preact/hooks';
import { text } from '../../../texts/page';
import { isOut } from '../../page/state';
import { helpFor } from '../../tasks/help-topics';
import { CopyButton } from '../parts/copy';
import { Button, Field } from '../parts/parts';
import { ProblemBox } from '../parts/problem-box';
import type { PageProps } from '../parts/props';
import { NewsButton } from './news';

export function HelpBox({ page, dispatch }: PageProps) {
  const busy = isOut(page, 'supportReport');
  const [search, setSearch] = useState('');
  const { topics, statuses } = helpFor(search);
  return (
    <details
      class="settings"
      id="help"
      open={page.help}
      onToggle={(event) => dispatch({ type: 'help', open: event.currentTarget.open })}
    >
      <summary>{text('help.title')}</summary>
      <div class="body">
        <Field label={text('help.search')} value={search} onInput={setSearch} />
        <p class="hint" role="status">
          {topics.length + statuses.length === 0 ? text('help.nothing') : ''}
        </p>
        {search.trim() === '' && (
          <>
            <p>{text('help.how')}</p>
            <p>{text('help.columns-how')}</p>
          </>
        )}
        {topics.map((topic) => (
          // Another element once something is searched for: what was found is open.
          <details key={`${topic} ${search.trim() === ''}`} open={search.trim() !== ''}>
            <summary>{text(`help.${topic}.title`)}</summary>
            <p>{text(`help.${topic}.text`)}</p>
          </details>
        ))}
        {statuses.length > 0 && <h2>{text('help.statuses')}</h2>}
        <dl class="statuses">
          {statuses.map((status) => (
            <div key={status}>
              <dt class="term">{text(`status.${status}`)}</dt>
              <dd>{text(`help.status.${status}`)}</dd>
            </div>
          ))}
        </dl>
        <div class="actions">
          <NewsButton page={page} dispatch={dispatch} />
        </div>
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
