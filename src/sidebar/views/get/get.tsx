// Getting from Docebo: what to get, its size, its progress, and what the directory holds.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type {
  Days,
  DirectoryKind,
  EnrollmentStatus,
  GetReport,
  Gettable,
  GetWanted,
} from '../../../contract';
import { text } from '../../../texts/page';
import { type Getting, isOut, type Page } from '../../page/state';
import { isGetting } from '../../tasks/get';
import { doneLine, foundLine, writtenLine } from '../../texts/get';
import { Choices, Tick } from '../parts/choices';
import { Button, Field } from '../parts/parts';
import { ProblemBox } from '../parts/problem-box';
import type { PageProps } from '../parts/props';
import { DirectoryLines } from './directory';

export function GetBox({ page, dispatch }: PageProps) {
  const { get } = page;
  if (page.server?.connection == null) return null;
  return (
    <section class="get" aria-labelledby="get">
      {get === null ? (
        <>
          <div class="actions">
            <Button id="open-get" look="link" onClick={() => dispatch({ type: 'open-get' })}>
              {text('get.open')}
            </Button>
          </div>
          <DirectoryLines page={page} />
        </>
      ) : (
        <>
          <h3 id="get" tabIndex={-1}>
            {text('get.title')}
          </h3>
          <ProblemBox page={page} place="get" dispatch={dispatch} />
          <p role="status">{statusOf(page, get)}</p>
          {get.report?.state === 'done' && get.report.notes.map((note) => <p class="hint">{note}</p>)}
          {get.estimate === null && get.report === null ? (
            <GetForm page={page} begins={get.of} dispatch={dispatch} />
          ) : (
            <Doing page={page} get={get} dispatch={dispatch} />
          )}
        </>
      )}
    </section>
  );
}

function statusOf(page: Page, { of, estimate, report, wanted }: Getting): string {
  if (report?.state === 'done') return doneLine(report);
  if (isOut(page, 'startGet') || isGetting(page))
    return isOut(page, 'estimateGet')
      ? text('get.counting')
      : writtenLine(report?.rows ?? 0, report?.total ?? null);
  if (report?.state === 'stopped') return text('get.stopped', { rows: report.rows });
  if (report) return text('get.left', { rows: report.rows });
  if (estimate === null) return '';
  const isFiltered =
    wanted !== null &&
    !('directory' in wanted) &&
    (wanted.statuses.length > 0 || wanted.completed !== null || wanted.changed !== null);
  const found = foundLine(estimate, of);
  return isFiltered ? `${found} ${text('get.filtered')}` : found;
}

function Doing({ page, get, dispatch }: PageProps & { readonly get: Getting }) {
  const isDone = get.report?.state === 'done';
  return (
    <div class="actions">
      {isGetting(page) ? (
        <Button onClick={() => dispatch({ type: 'stop-get' })} busy={get.stopping}>
          {text('get.stop')}
        </Button>
      ) : (
        <>
          {!isDone && (
            <Button id="start-get" look="main" onClick={() => dispatch({ type: 'start-get' })}>
              {get.report === null ? text('get.start') : text('get.resume')}
            </Button>
          )}
          <Button onClick={() => dispatch({ type: 'close-get' })}>
            {isDone ? text('get.close') : text('page.cancel')}
          </Button>
        </>
      )}
    </div>
  );
}

const STATUSES: readonly EnrollmentStatus[] = [0, 1, 2, 3, -2, -1, 4];

/** `null` if both ends are open. */
const daysOf = (from: string, until: string): Days | null =>
  from.trim() === '' && until.trim() === ''
    ? null
    : { from: from.trim() || null, until: until.trim() || null };

/** Texts with semicolons between them. */
const listed = (typed: string): readonly string[] =>
  typed
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '');

const KINDS = ['enrollments', 'courses', 'people', 'sessions'] as const;

function GetForm({ page, begins, dispatch }: PageProps & { readonly begins: GetReport['of'] }) {
  const [of, setOf] = useState(begins);
  return (
    <>
      <Choices
        name="get-what"
        legend={text('get.what')}
        options={KINDS}
        chosen={of}
        words={(kind) => text(`get.what.${kind}`)}
        onChoose={setOf}
      />
      {of === 'enrollments' ? (
        <EnrollmentsForm page={page} dispatch={dispatch} />
      ) : (
        <DirectoryForm page={page} of={of} dispatch={dispatch} />
      )}
    </>
  );
}

interface CountProps extends PageProps {
  readonly wanted: () => Gettable;
  readonly children: ComponentChildren;
}

/** A form whose button counts what it asks for. */
function CountForm({ page, wanted, children, dispatch }: CountProps) {
  const busy = isOut(page, 'estimateGet');
  const count = (event: Event) => {
    event.preventDefault();
    if (!busy) dispatch({ type: 'estimate-get', wanted: wanted() });
  };
  return (
    <form onSubmit={count} noValidate>
      {children}
      <div class="actions">
        <Button look="main" submit busy={busy}>
          {busy ? text('get.counting') : text('get.estimate')}
        </Button>
        <Button onClick={() => dispatch({ type: 'close-get' })}>{text('page.cancel')}</Button>
      </div>
    </form>
  );
}

function DirectoryForm({ page, of, dispatch }: PageProps & { readonly of: DirectoryKind }) {
  const [fields, setFields] = useState('');
  const wanted = () => ({ directory: of, fields: of === 'people' ? listed(fields) : [] });
  return (
    <CountForm page={page} wanted={wanted} dispatch={dispatch}>
      <p>{text('get.saying.directory')}</p>
      {of === 'people' && (
        <Field label={text('get.fields')} hint={text('get.fields-hint')} value={fields} onInput={setFields} />
      )}
    </CountForm>
  );
}

function EnrollmentsForm({ page, dispatch }: PageProps) {
  const [courses, setCourses] = useState('');
  const [branch, setBranch] = useState('');
  const [children, setChildren] = useState(true);
  const [statuses, setStatuses] = useState<readonly EnrollmentStatus[]>([]);
  const [days, setDays] = useState<readonly string[]>(['', '', '', '']);
  const [completedFrom = '', completedUntil = '', changedFrom = '', changedUntil = ''] = days;
  const day = (at: number) => (value: string) => setDays(days.map((each, n) => (n === at ? value : each)));
  const wanted = (): GetWanted => ({
    courses: listed(courses),
    branch: branch.trim() === '' ? null : { id: Number(branch), children },
    statuses,
    completed: daysOf(completedFrom, completedUntil),
    changed: daysOf(changedFrom, changedUntil),
  });
  return (
    <CountForm page={page} wanted={wanted} dispatch={dispatch}>
      <p>{text('get.saying')}</p>
      <Field
        label={text('get.courses')}
        hint={text('get.courses-hint')}
        value={courses}
        onInput={setCourses}
      />
      <Field label={text('get.branch')} hint={text('get.branch-hint')} value={branch} onInput={setBranch} />
      {branch.trim() !== '' && (
        <Tick checked={children} words={text('get.children')} onChange={setChildren} />
      )}
      <fieldset>
        <legend>{text('get.statuses')}</legend>
        {STATUSES.map((status) => (
          <Tick
            key={status}
            checked={statuses.includes(status)}
            words={text(`get.status.${status}`)}
            onChange={(on) =>
              setStatuses(on ? [...statuses, status] : statuses.filter((each) => each !== status))
            }
          />
        ))}
      </fieldset>
      <Field
        label={text('get.completed-from')}
        hint={text('get.day-hint')}
        value={completedFrom}
        onInput={day(0)}
      />
      <Field label={text('get.completed-until')} value={completedUntil} onInput={day(1)} />
      <Field label={text('get.changed-from')} value={changedFrom} onInput={day(2)} />
      <Field label={text('get.changed-until')} value={changedUntil} onInput={day(3)} />
    </CountForm>
  );
}
