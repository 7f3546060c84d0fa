// Undoing a run: the runs in the log to choose from, and what undoing the chosen one does.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { RunState } from '../../../contract';
import { text } from '../../../texts/page';
import { isOut, type Page, type Undo } from '../../page/state';
import type { Dispatch } from '../../store/store';
import { wallMoment } from '../../texts/format';
import { Button } from '../parts/parts';
import { ProblemBox } from '../parts/problem-box';
import type { PageProps } from '../parts/props';

interface Props extends PageProps {
  readonly undo: Undo;
}

export function UndoBox({ page, undo, dispatch }: Props) {
  const { runs } = undo;
  const busy = isOut(page, 'makeUndo') || undo.looking !== null;
  const make = (event: Event) => {
    event.preventDefault();
    if (undo.chosen === null) document.querySelector<HTMLElement>('#runs input')?.focus();
    else dispatch({ type: 'make-undo' });
  };
  return (
    <section
      class="undo"
      aria-labelledby="undo"
      onKeyDown={(event) => event.key === 'Escape' && !busy && dispatch({ type: 'close-undo' })}
    >
      <h3 id="undo" tabIndex={-1}>
        {text('undo.title')}
      </h3>
      <ProblemBox page={page} place="undo" dispatch={dispatch} />
      <p role="status">{statusOf(page, runs)}</p>
      <form onSubmit={make} noValidate>
        {runs !== null && runs.length > 0 && (
          <>
            <RunList runs={runs} chosen={undo.chosen} dispatch={dispatch} />
            {undo.chosen !== null && (
              <>
                <p>{text('undo.saying')}</p>
                <p class="hint">{text('undo.limits')}</p>
              </>
            )}
          </>
        )}
        <div class="actions">
          {runs !== null && runs.length > 0 && (
            <Button look="main" submit busy={busy}>
              {busy ? text('undo.making') : text('undo.make')}
            </Button>
          )}
          <Button onClick={() => dispatch({ type: 'close-undo' })}>{text('page.cancel')}</Button>
        </div>
      </form>
    </section>
  );
}

function statusOf(page: Page, runs: Undo['runs']): string {
  if (runs === null) return isOut(page, 'listRuns') ? text('undo.loading') : '';
  return runs.length === 0 ? text('undo.none') : '';
}

/** Runs that are shown before older ones are asked for. */
const FIRST = 5;

interface ListProps {
  readonly runs: readonly RunState[];
  readonly chosen: string | null;
  readonly dispatch: Dispatch;
}

function RunList({ runs, chosen, dispatch }: ListProps) {
  const [all, setAll] = useState(false);
  const older = useRef<HTMLInputElement>(null);
  // The button that was pressed is gone: on to what it brought.
  useEffect(() => {
    if (all) older.current?.focus();
  }, [all]);
  return (
    <fieldset id="runs">
      <legend>{text('undo.choose')}</legend>
      {(all ? runs : runs.slice(0, FIRST)).map(({ run, startedAt, who, changed }, index) => (
        <label class="choice" key={run}>
          <input
            ref={index === FIRST ? older : null}
            type="radio"
            name="run"
            checked={run === chosen}
            onChange={() => dispatch({ type: 'choose-run', run })}
          />
          <span>
            {text('undo.run', { startedAt: wallMoment(startedAt), changed })}
            {who !== '' && <span class="hint">{text('undo.by', { who })}</span>}
          </span>
        </label>
      ))}
      {!all && runs.length > FIRST && (
        <Button look="link" onClick={() => setAll(true)}>
          {text('undo.all', { count: runs.length })}
        </Button>
      )}
    </fieldset>
  );
}
