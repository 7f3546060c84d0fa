// One of the three steps: a heading that opens and closes it and shows its state, and its contents.

import type { ComponentChildren } from 'preact';
import { text } from '../../../texts/page';
import { isEmptySheet, summaryOf } from '../../page/derive';
import type { Step } from '../../page/state';
import { isDone, isOpen, isPossible } from '../../page/steps';
import { Icon } from './parts';
import type { PageProps } from './props';

interface Props extends PageProps {
  readonly step: Step;
  readonly position: number;
  readonly children: ComponentChildren;
}

export function StepBox({ page, step, position, dispatch, children }: Props) {
  const open = isOpen(page, step);
  const possible = isPossible(page, step);
  const done = isDone(page, step);
  const amiss = possible && page.shownProblems[step] !== null && !(step === 'columns' && isEmptySheet(page));
  const body = `body-${step}`;
  const mark = amiss ? text('step.attention') : done ? text('step.done') : text('step.todo');
  const summary = summaryOf(page, step);
  // Fine and closed, a step is one line: its result.
  const brief = done && !open && !amiss && summary !== '';
  return (
    <section class={`step ${open ? 'is-open' : ''} ${possible ? '' : 'is-later'} ${brief ? 'is-brief' : ''}`}>
      <h2>
        <button
          type="button"
          class="step-head"
          id={`step-${step}`}
          aria-expanded={open}
          aria-controls={open ? body : undefined}
          aria-disabled={possible ? undefined : 'true'}
          onClick={() => possible && dispatch({ type: 'unfold', step, open: !open })}
        >
          <span class={`badge ${amiss ? 'amiss' : done ? 'done' : ''}`}>
            <span class="unseen">{mark} </span>
            {amiss ? (
              <Icon name="attention" />
            ) : done ? (
              <Icon name="done" />
            ) : (
              <span aria-hidden="true">{position}</span>
            )}
          </span>
          <span class="name">
            <span class={brief ? 'unseen' : ''}>{text(`step.${step}`)}</span>
            {!open && summary !== '' && (
              <>
                <span class="unseen">: </span>
                <span class="summary">{summary}</span>
              </>
            )}
          </span>
          {possible && <Icon name={open ? 'open' : 'closed'} />}
        </button>
      </h2>
      {open && (
        <div class="body" id={body}>
          {children}
        </div>
      )}
    </section>
  );
}
