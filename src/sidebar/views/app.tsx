// The whole page: three steps, the settings, and announcements to screen readers.

import { text } from '../../texts/page';
import { spoken } from '../jobs/progress';
import { ColumnsStep } from './columns/columns';
import { ConnectStep } from './connect/connect';
import { Chooser } from './connect/connection';
import { Welcome } from './connect/welcome';
import { GetBox } from './get/get';
import { NoticeLine } from './parts/notice';
import { Button } from './parts/parts';
import { ProblemBox } from './parts/problem-box';
import type { PageProps } from './parts/props';
import { StepBox } from './parts/step';
import { RowsStep } from './rows/rows';
import { HelpBox } from './settings/help';
import { NewsBox } from './settings/news';
import { SettingsBox } from './settings/settings';

export function App({ page, dispatch }: PageProps) {
  return (
    <main aria-busy={page.phase === 'opening'}>
      <h1 class="unseen">Rowcall</h1>
      <p class="unseen" role="status" aria-live="polite">
        {spoken(page)}
      </p>
      {page.phase === 'opening' && <p class="opening">{text('page.opening')}</p>}
      {page.phase === 'failed' && (
        <div class="body">
          <h2 class="result">{text('page.not-opened')}</h2>
        </div>
      )}
      <ProblemBox page={page} place="page" dispatch={dispatch} />
      {page.phase === 'open' && page.server !== null && (
        <>
          {page.notice?.of === 'intent' && (
            <p class="intent" role="status">
              {page.notice.lacking === 'connect'
                ? text('intent.connect-first')
                : text('intent.columns-first')}
            </p>
          )}
          <NewsBox page={page} dispatch={dispatch} />
          <Welcome page={page} dispatch={dispatch} />
          <Chooser page={page} dispatch={dispatch} />
          <StepBox page={page} step="connect" position={1} dispatch={dispatch}>
            <ConnectStep page={page} dispatch={dispatch} />
          </StepBox>
          <StepBox page={page} step="columns" position={2} dispatch={dispatch}>
            <ColumnsStep page={page} dispatch={dispatch} />
          </StepBox>
          <StepBox page={page} step="rows" position={3} dispatch={dispatch}>
            <RowsStep page={page} dispatch={dispatch} />
          </StepBox>
          <GetBox page={page} dispatch={dispatch} />
          <SettingsBox
            key={page.server.connection?.domain ?? ''}
            page={page}
            settings={page.server.settings}
            dispatch={dispatch}
          />
          <HelpBox page={page} dispatch={dispatch} />
          <NoticeLine notice={page.notice} />
        </>
      )}
      {page.phase === 'failed' && page.shownProblems.page?.remedy === null && (
        <div class="body">
          <Button onClick={() => dispatch({ type: 'opened' })}>{text('page.try-again')}</Button>
        </div>
      )}
    </main>
  );
}
