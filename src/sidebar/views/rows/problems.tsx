// The rows that need a person: grouped by reason, with what to do for each group, and one row at a time.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GroupAction, ProblemGroup, ProblemRow } from '../../../contract';
import { text } from '../../../texts/page';
import { headerNames } from '../../page/derive';
import { type Group, isOut, type Page } from '../../page/state';
import { groupsOf } from '../../tasks/group';
import { Button, Field } from '../parts/parts';
import type { PageProps } from '../parts/props';

export function ProblemsBox({ page, dispatch }: PageProps) {
  const { groups, aside } = groupsOf(page);
  if (page.group !== null) return <GroupBox page={page} group={page.group} dispatch={dispatch} />;
  if (groups.length + aside === 0) return null;
  const rows = groups.reduce((sum, group) => sum + group.rows, 0);
  return (
    <section class="groups" aria-labelledby="groups">
      <h3 id="groups" tabIndex={-1}>
        {rows > 0 ? text('problems.title', { rows }) : text('problems.all-aside')}
      </h3>
      <ul>
        {groups.map((group) => (
          <li key={group.code}>
            <button
              type="button"
              class="group"
              onClick={() => dispatch({ type: 'open-group', code: group.code })}
            >
              {group.label}
            </button>
            <GroupButton page={page} group={group} look="link" dispatch={dispatch} />
          </li>
        ))}
      </ul>
      {aside > 0 && (
        <Button look="link" onClick={() => dispatch({ type: 'put-aside', on: false })}>
          {text('problems.dismissed', { count: aside })}
        </Button>
      )}
    </section>
  );
}

type GroupButtonProps = PageProps & { readonly group: ProblemGroup; readonly look: 'plain' | 'link' };

/** What can be done for all rows of a group. */
function GroupButton({ page, group: { action, label }, look, dispatch }: GroupButtonProps) {
  // Retry is the blue button's if nothing else is left to do, and enrolling is in effect already.
  if (action === null || (action === 'enroll' && page.server?.sheet.action !== 'update')) return null;
  const act = () => {
    switch (action) {
      case 'enroll':
        return dispatch({ type: 'enroll-missing' });
      case 'keep-newest':
        return dispatch({ type: 'keep-newest' });
      case 'answer': {
        const heading = document.getElementById('questions');
        heading?.scrollIntoView();
        return heading?.focus();
      }
      case 'retry':
        return dispatch({ type: 'retry-failed' });
      case 'expand':
        return dispatch({ type: 'expand-plans' });
      case 'settle':
      case 'check':
        return dispatch({ type: 'check', of: 'all' });
    }
  };
  return (
    <Button look={look} busy={isBusy(page, action)} onClick={act}>
      {text(`problems.action.${action}`)}
      <span class="unseen">: {label}</span>
    </Button>
  );
}

/** Whether it is at work on that already. */
function isBusy(page: Page, action: GroupAction): boolean {
  switch (action) {
    case 'expand':
      return isOut(page, 'expandPlans');
    case 'enroll':
      return page.thenCheck && isOut(page, 'chooseAction');
    case 'keep-newest':
      return page.thenCheck && isOut(page, 'answerQuestion');
    case 'answer':
    case 'retry':
    case 'settle':
    case 'check':
      return false;
  }
}

function GroupBox({ page, group, dispatch }: PageProps & { readonly group: Group }) {
  const { at } = group;
  const box = useRef<HTMLElement>(null);
  const key = at === null ? '' : `${at.key} ${at.row}`;
  // Rows differ in height: each is in view with its buttons.
  useLayoutEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [key]);
  const whole = page.server?.sheet.problems.find(({ code }) => code === group.code);
  return (
    <section ref={box} class="one-row" aria-labelledby="group">
      <h3 id="group" tabIndex={-1}>
        {whole?.label ?? text('problems.all-aside')}
      </h3>
      {at === null ? (
        <p class="hint">{text('problems.finding')}</p>
      ) : (
        <RowBox key={key} page={page} at={at} fixing={group.fixing} dispatch={dispatch} />
      )}
      {whole !== undefined && (
        <div class="actions">
          <GroupButton page={page} group={whole} look="plain" dispatch={dispatch} />
        </div>
      )}
      {at !== null && at.rows > 1 && (
        <div class="actions">
          <Button onClick={() => dispatch({ type: 'move-in-group', move: 'previous' })}>
            {text('problems.previous')}
          </Button>
          <Button onClick={() => dispatch({ type: 'move-in-group', move: 'next' })}>
            {text('problems.next')}
          </Button>
        </div>
      )}
      <div class="actions apart">
        <Button look="link" onClick={() => dispatch({ type: 'close-group' })}>
          {text('problems.back')}
        </Button>
        <Button look="link" onClick={() => dispatch({ type: 'put-aside', on: true })}>
          {text('problems.dismiss')}
        </Button>
      </div>
    </section>
  );
}

function RowBox({
  page,
  at,
  fixing,
  dispatch,
}: PageProps & { readonly at: ProblemRow; readonly fixing: boolean }) {
  const { cell } = at;
  // A cell that shows no day holds one that nobody typed: it is not offered.
  const before = at.code === 'no-date' ? '' : (cell?.value ?? '');
  const [value, setValue] = useState(before);
  const busy = fixing || isOut(page, 'fixCell');
  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy && value !== before) dispatch({ type: 'fix-cell', value });
  };
  return (
    <>
      <p>
        <strong>{text('problems.row', { row: String(at.row) })}</strong> ·{' '}
        {text('problems.place', { place: at.place, rows: at.rows })}
        <span class="hint">{[at.user, at.course].filter((name) => name !== '').join(' · ')}</span>
      </p>
      <p id="row-details">{at.details}</p>
      {cell !== null && cell.near.length > 0 && (
        <div class="actions">
          {cell.near.map((name) => (
            <Button
              key={name}
              busy={isOut(page, 'takeName')}
              onClick={() => dispatch({ type: 'take-name', value: name })}
            >
              {cell.same > 1
                ? text('problems.take.rows', { name, rows: cell.same })
                : text('problems.take', { name })}
            </Button>
          ))}
        </div>
      )}
      {cell?.typed && (
        <form onSubmit={submit} noValidate autocomplete="off">
          <Field
            id="fix"
            label={headerNames(page.server?.columns?.headers ?? []).get(cell.header) ?? ''}
            hint={text('problems.fix-hint')}
            about="row-details"
            value={value}
            onInput={setValue}
          />
          <div class="actions">
            <Button submit look="main" busy={busy}>
              {busy ? text('problems.fixing') : text('problems.fix')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
