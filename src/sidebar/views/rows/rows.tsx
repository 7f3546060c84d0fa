// Step 3: the rows by status, the planned update, and the button that starts it.

import { text } from '../../../texts/page';
import { resultSentence, verifySentence } from '../../jobs/progress';
import {
  doingOf,
  hasNoRows,
  isFixing,
  mainAction,
  offersVerify,
  type SideAction,
  sideActions,
} from '../../page/derive';
import { drivenWork, isOut, type Page } from '../../page/state';
import { ActionChooser } from '../columns/action';
import { SheetChoices } from '../columns/overwrite';
import { OpenQuestions } from '../columns/questions';
import { UnusedLine } from '../columns/unused';
import { Button, Icon } from '../parts/parts';
import { ProblemBox } from '../parts/problem-box';
import type { PageProps } from '../parts/props';
import { AskRun } from './ask-run';
import { BackgroundBox } from './background';
import { PlanBox, PreviewBox } from './plan';
import { ProblemsBox } from './problems';
import { OfferBox, ProgressBox } from './progress';
import { SummaryBox } from './summary';
import { UndoBox } from './undo';

export function RowsStep({ page, dispatch }: PageProps) {
  if (page.server === null) return null;
  const { sheet } = page.server;
  // One corrected row is checked in place: nothing jumps while the person types on.
  const work = isFixing(page) ? null : drivenWork(page);
  if (work === null && page.group !== null && page.asking === null && page.undo === null)
    return <OneProblem page={page} dispatch={dispatch} />;
  const asking = page.asking?.what === 'run' ? page.asking : null;
  const isFree = work === null && page.undo === null && asking === null;
  // What is left comes right below what is done.
  const over = page.finished !== null;
  return (
    <>
      <SheetLine page={page} />
      {work === null && <Results page={page} dispatch={dispatch} />}
      {isFree && over && <ProblemsBox page={page} dispatch={dispatch} />}
      {isFree && page.drive.at !== 'offered' && (
        <>
          <ActionChooser page={page} dispatch={dispatch} />
          <SheetChoices page={page} dispatch={dispatch} />
        </>
      )}
      {work !== null && <ProgressBox page={page} work={work} dispatch={dispatch} />}
      {page.drive.at === 'offered' && <OfferBox page={page} report={page.drive.report} dispatch={dispatch} />}
      <ProblemBox page={page} place="rows" dispatch={dispatch} />
      {work === null && <OpenQuestions page={page} dispatch={dispatch} />}
      {work === null && <Planned page={page} asking={asking !== null} />}
      {page.undo !== null ? (
        <UndoBox page={page} undo={page.undo} dispatch={dispatch} />
      ) : asking !== null ? (
        <AskRun page={page} asking={asking} hold={page.server.settings.hold} dispatch={dispatch} />
      ) : (
        <>
          <Actions page={page} dispatch={dispatch} />
          {work === null && <BackgroundBox page={page} dispatch={dispatch} />}
        </>
      )}
      {!sheet.counted && isOut(page, 'getState') && <p class="hint">{text('rows.counting')}</p>}
      {/* Always below the work and the buttons: whatever changes in it moves none of them. */}
      {sheet.rows > 0 && <SummaryBox sheet={sheet} working={work !== null} dispatch={dispatch} />}
      {isFree && !over && <ProblemsBox page={page} dispatch={dispatch} />}
      {work === null && page.undo === null && page.checked !== null && page.drive.at !== 'offered' && (
        <PreviewBox checked={page.checked} />
      )}
    </>
  );
}

/** What the check has made ready, and the columns that it made nothing of. */
function Planned({ page, asking }: { readonly page: Page; readonly asking: boolean }) {
  // What is left of a run that stopped is shown with it.
  if (page.checked === null || page.server === null || page.drive.at === 'offered') return null;
  const { settings } = page.server;
  return (
    <>
      {page.undo === null && <PlanBox checked={page.checked} settings={settings} asking={asking} />}
      <UnusedLine page={page} />
    </>
  );
}

/** A row that needs the person, with nothing else to press beside it. */
function OneProblem({ page, dispatch }: PageProps) {
  if (page.server === null) return null;
  return (
    <>
      <SheetLine page={page} />
      <ProblemBox page={page} place="rows" dispatch={dispatch} />
      <OpenQuestions page={page} dispatch={dispatch} />
      <ProblemsBox page={page} dispatch={dispatch} />
      <SummaryBox sheet={page.server.sheet} working={false} dispatch={dispatch} />
    </>
  );
}

function SheetLine({ page }: { readonly page: Page }) {
  const sheet = page.server?.sheet;
  if (sheet === undefined) return null;
  return (
    <p class="sheet">
      {sheet.rows === 0
        ? text('rows.no-rows')
        : text('rows.in-sheet', { rows: sheet.rows, sheet: sheet.name })}
      {page.partialUndo?.sheet === sheet.id && (
        <span class="hint">
          {text('undo.partial', { left: page.partialUndo.left, changes: page.partialUndo.changes })}
        </span>
      )}
    </p>
  );
}

/** The result of the last run, and of the verify after it. */
function Results({ page, dispatch }: PageProps) {
  const differing = page.verified?.counts.Differs ?? 0;
  const verifiable = offersVerify(page) ? (page.server?.sheet.counts.Updated ?? 0) : 0;
  return (
    <>
      {page.finished !== null && (
        <div class="result">
          <h3>
            {(page.finished.rowsUpdated ?? 0) > 0 && <Icon name="done" />} {resultSentence(page)}
          </h3>
          {page.finished.rowsUpdated !== null &&
            page.finished.enrollmentsUpdated < page.finished.rowsUpdated && (
              <p class="hint">{text('result.enrollments', { count: page.finished.enrollmentsUpdated })}</p>
            )}
          {page.undo === null && (
            <div class="actions">
              {verifiable > 0 && (
                <Button onClick={() => dispatch({ type: 'verify' })}>
                  {text('rows.verify', { rows: verifiable })}
                </Button>
              )}
              <Button
                look="link"
                busy={isOut(page, 'showLog')}
                onClick={() => dispatch({ type: 'show-log' })}
              >
                {text('result.show-log')}
              </Button>
              <Button look="link" onClick={() => dispatch({ type: 'undo-finished' })}>
                {text('result.undo-run')}
              </Button>
            </div>
          )}
        </div>
      )}
      {page.verified !== null && (
        <div class="result">
          <h3>{verifySentence(page)}</h3>
          {differing > 0 && (
            <>
              <p class="hint">{text('result.differs-hint')}</p>
              <div class="actions">
                <Button onClick={() => dispatch({ type: 'show-rows', status: 'Differs' })}>
                  {text('result.show-differing')}
                </Button>
              </div>
            </>
          )}
        </div>
      )}
    </>
  );
}

function Actions({ page, dispatch }: PageProps) {
  const main = mainAction(page);
  const side = sideActions(page);
  const empty = hasNoRows(page);
  if (main === null && side.length === 0 && !empty) return null;
  return (
    <div class="actions rows-actions">
      {main !== null && (
        // Another button in its place, so that a press of a key meant for one is not taken by the next.
        <Button
          key={main.type}
          id="main-action"
          look={page.get === null ? 'main' : 'plain'}
          onClick={() => dispatch(actionOf(main.type))}
        >
          {mainLabel(main, page)}
        </Button>
      )}
      {side.map((action) => (
        <Button
          key={action}
          busy={action === 'expand-plans' && isOut(page, 'expandPlans')}
          onClick={() => dispatch(actionOf(action))}
        >
          {sideLabel(action, page)}
        </Button>
      ))}
      {!empty && (
        <Button id="refresh" look="link" onClick={() => dispatch({ type: 'refresh' })}>
          {text('job.refresh')}
        </Button>
      )}
      <Button id="open-undo" look="link" onClick={() => dispatch({ type: 'open-undo' })}>
        {text('undo.open')}
      </Button>
    </div>
  );
}

type Main = NonNullable<ReturnType<typeof mainAction>>;

function actionOf(action: Main['type'] | SideAction) {
  switch (action) {
    case 'check':
    case 'settle':
      return { type: 'check', of: 'all' } as const;
    case 'check-selected':
      return { type: 'check', of: 'selected' } as const;
    case 'verify-again':
      return { type: 'verify' } as const;
    case 'undo-stopped':
      return { type: 'undo-finished' } as const;
    case 'retry-failed':
    case 'run':
    case 'verify':
    case 'resume':
    case 'expand-plans':
      return { type: action } as const;
  }
}

function mainLabel(main: Main, page: Page): string {
  switch (main.type) {
    case 'check':
      return text('rows.check');
    case 'settle':
      return text('rows.settle', { rows: main.count });
    case 'retry-failed':
      return text('rows.retry-failed', { rows: main.count });
    case 'run':
      return text(`rows.run.${doingOf(page)}`, { count: main.count });
    case 'resume':
      return text('job.resume');
    case 'undo-stopped':
      return text('result.undo-run');
  }
}

function sideLabel(action: SideAction, page: Page): string {
  const counts = page.server?.sheet.counts;
  switch (action) {
    case 'resume':
      return text('job.resume');
    case 'check':
      return text('rows.check-again');
    case 'check-selected':
      return text('rows.check-selected');
    case 'expand-plans':
      return text(isOut(page, 'expandPlans') ? 'columns.making' : 'rows.expand-plans');
    case 'retry-failed':
      return text('rows.retry-failed', { rows: counts?.Failed ?? 0 });
    case 'run':
      return text(`rows.run.${doingOf(page)}`, { count: counts?.Ready ?? 0 });
    case 'verify':
      return text('rows.verify', { rows: counts?.Updated ?? 0 });
    case 'verify-again':
      return text('rows.verify-again');
  }
}
