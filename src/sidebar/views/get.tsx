// Getting enrollments from Docebo: what to get, how much that is, and how far it is.
import { useState } from 'preact/hooks';
import type { Days, EnrollmentStatus, GetWanted } from '../../contract';
import { type Getting, isGetting } from '../get';
import { isOut, type Page } from '../state';
import type { Dispatch } from '../store';
import { texts } from '../texts';
import { Button, Field } from './parts';
import { ProblemBox } from './problem-box';

interface Props {
  readonly page: Page;
  readonly dispatch: Dispatch;
}

export function GetBox({ page, dispatch }: Props) {
  const { get } = page;
  if (page.server?.connection == null) return null;
  return (
    <section class="get" aria-labelledby="get">
      {get === null ? (
        <div class="actions">
          <Button id="open-get" look="link" onClick={() => dispatch({ type: 'open-get' })}>
            {texts.get.open}
          </Button>
        </div>
      ) : (
        <>
          <h3 id="get" tabIndex={-1}>
            {texts.get.title}
          </h3>
          <ProblemBox page={page} place="get" dispatch={dispatch} />
          <p role="status">{statusOf(page, get)}</p>
          {get.report?.state === 'done' && get.report.notes.map((note) => <p class="hint">{note}</p>)}
          {get.estimate === null && get.report === null ? (
            <GetForm page={page} dispatch={dispatch} />
          ) : (
            <Doing page={page} get={get} dispatch={dispatch} />
          )}
        </>
      )}
    </section>
  );
}

function statusOf(page: Page, { estimate, report, wanted }: Getting): string {
  if (report?.state === 'done') return texts.get.done(report.rows, report.callsSent);
  if (isOut(page, 'startGet') || isGetting(page))
    return isOut(page, 'estimateGet')
      ? texts.get.counting
      : texts.get.going(report?.rows ?? 0, report?.total ?? null);
  if (report?.state === 'stopped') return texts.get.stopped(report.rows);
  if (report) return texts.get.left(report.rows);
  if (estimate === null) return '';
  const isFiltered =
    wanted !== null && (wanted.statuses.length > 0 || wanted.completed !== null || wanted.changed !== null);
  const found = texts.get.found(estimate.enrollments, estimate.calls, estimate.free);
  return isFiltered ? `${found} ${texts.get.filtered}` : found;
}

function Doing({ page, get, dispatch }: Props & { readonly get: Getting }) {
  const isDone = get.report?.state === 'done';
  return (
    <div class="actions">
      {isGetting(page) ? (
        <Button onClick={() => dispatch({ type: 'stop-get' })} busy={get.stopping}>
          {texts.get.stop}
        </Button>
      ) : (
        <>
          {!isDone && (
            <Button id="start-get" look="main" onClick={() => dispatch({ type: 'start-get' })}>
              {get.report === null ? texts.get.start : texts.get.resume}
            </Button>
          )}
          <Button onClick={() => dispatch({ type: 'close-get' })}>
            {isDone ? texts.get.close : texts.page.cancel}
          </Button>
        </>
      )}
    </div>
  );
}

const STATUSES: readonly EnrollmentStatus[] = [0, 1, 2, 3, -2, -1, 4];

/** `null` where both ends are open. */
const daysOf = (from: string, until: string): Days | null =>
  from.trim() === '' && until.trim() === ''
    ? null
    : { from: from.trim() || null, until: until.trim() || null };

function GetForm({ page, dispatch }: Props) {
  const [courses, setCourses] = useState('');
  const [branch, setBranch] = useState('');
  const [children, setChildren] = useState(true);
  const [statuses, setStatuses] = useState<readonly EnrollmentStatus[]>([]);
  const [days, setDays] = useState<readonly string[]>(['', '', '', '']);
  const [completedFrom = '', completedUntil = '', changedFrom = '', changedUntil = ''] = days;
  const day = (at: number) => (value: string) => setDays(days.map((each, n) => (n === at ? value : each)));
  const busy = isOut(page, 'estimateGet');
  const count = (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const wanted: GetWanted = {
      courses: courses
        .split(';')
        .map((course) => course.trim())
        .filter((course) => course !== ''),
      branch: branch.trim() === '' ? null : { id: Number(branch), children },
      statuses,
      completed: daysOf(completedFrom, completedUntil),
      changed: daysOf(changedFrom, changedUntil),
    };
    dispatch({ type: 'estimate-get', wanted });
  };
  const { get: words } = texts;
  return (
    <form onSubmit={count} noValidate>
      <p>{words.saying}</p>
      <Field label={words.courses} hint={words.coursesHint} value={courses} onInput={setCourses} />
      <Field label={words.branch} hint={words.branchHint} value={branch} onInput={setBranch} />
      {branch.trim() !== '' && (
        <label class="choice">
          <input type="checkbox" checked={children} onChange={() => setChildren(!children)} />
          <span>{words.children}</span>
        </label>
      )}
      <fieldset>
        <legend>{words.statuses}</legend>
        {STATUSES.map((status) => (
          <label class="choice" key={status}>
            <input
              type="checkbox"
              checked={statuses.includes(status)}
              onChange={() =>
                setStatuses(
                  statuses.includes(status)
                    ? statuses.filter((each) => each !== status)
                    : [...statuses, status],
                )
              }
            />
            <span>{words.status[status]}</span>
          </label>
        ))}
      </fieldset>
      <Field label={words.completedFrom} hint={words.dayHint} value={completedFrom} onInput={day(0)} />
      <Field label={words.completedUntil} value={completedUntil} onInput={day(1)} />
      <Field label={words.changedFrom} value={changedFrom} onInput={day(2)} />
      <Field label={words.changedUntil} value={changedUntil} onInput={day(3)} />
      <div class="actions">
        <Button look="main" submit busy={busy}>
          {busy ? words.counting : words.estimate}
        </Button>
        <Button onClick={() => dispatch({ type: 'close-get' })}>{texts.page.cancel}</Button>
      </div>
    </form>
  );
}
