// Step 2: which column of the sheet holds what, with examples from its cells.

import type { ColumnsState, FieldName } from '../../../contract';
import { text } from '../../../texts/page';
import { FIELDS, headerNames, isEmptySheet } from '../../page/derive';
import { isOut } from '../../page/state';
import { fieldHint, quotedList } from '../../texts/columns';
import { Button, Icon } from '../parts/parts';
import { ProblemBox } from '../parts/problem-box';
import type { PageProps } from '../parts/props';
import { AnsweredQuestions } from './questions';
import { LostLine, UnusedLine } from './unused';

export function ColumnsStep({ page, dispatch }: PageProps) {
  const columns = page.server?.columns ?? null;
  const making = isOut(page, 'makeTemplate');
  return (
    <>
      {isEmptySheet(page) ? (
        <EmptySheet page={page} dispatch={dispatch} />
      ) : (
        <ProblemBox page={page} place="columns" dispatch={dispatch} />
      )}
      {columns !== null && <Chooser page={page} columns={columns} dispatch={dispatch} />}
      {columns !== null && <TurnIntoRows page={page} columns={columns} dispatch={dispatch} />}
      <div class="aside">
        <Button busy={making} onClick={() => dispatch({ type: 'make-template' })}>
          {making ? text('columns.making') : text('columns.template')}
        </Button>
        <p class="hint">{text('columns.template-hint')}</p>
      </div>
    </>
  );
}

/** What a sheet needs, and no alarm: it is where everybody begins. */
const EmptySheet = ({ page, dispatch }: PageProps) => (
  <>
    <p>{page.shownProblems.columns?.sentence}</p>
    <div class="actions">
      <Button onClick={() => dispatch({ type: 'remedy', place: 'columns' })}>
        {text('shown-problem.retry')}
      </Button>
    </div>
  </>
);

/** Offered if the sheet does not hold one enrollment a row. */
function TurnIntoRows({ page, columns: { shape }, dispatch }: ChooserProps) {
  if (shape === null || shape === 'unsplit') return null;
  const turning = isOut(page, 'turnIntoRows');
  return (
    <div class="aside">
      <Button busy={turning} onClick={() => dispatch({ type: 'turn-into-rows', shape })}>
        {turning ? text('columns.making') : text('columns.turn')}
      </Button>
      <p class="hint">{text(`columns.turn.${shape}`)}</p>
    </div>
  );
}

interface ChooserProps extends PageProps {
  readonly columns: ColumnsState;
}

function Chooser({ page, columns, dispatch }: ChooserProps) {
  const chosen = page.choice?.of ?? columns.chosen;
  const names = headerNames(columns.headers);
  // What has no column and needs none waits behind "more", so that what matters fits the window.
  const shown = FIELDS.filter(
    (field) => FIRST.includes(field) || columns.chosen[field] !== null || columns.missing.includes(field),
  );
  const more = FIELDS.filter((field) => !shown.includes(field));
  const row = (field: FieldName) => (
    <ColumnField
      key={field}
      field={field}
      columns={columns}
      names={names}
      value={chosen[field]}
      onChoose={(header) => dispatch({ type: 'choose', field, header })}
    />
  );
  return (
    <>
      <p>{text('columns.intro')}</p>
      <LostLine page={page} />
      {shown.map(row)}
      {more.length > 0 && (
        <details>
          <summary>{text('columns.more', { fields: more.length })}</summary>
          <div class="stack">
            {more.map(row)}
            <p class="hint">{text('columns.extra')}</p>
          </div>
        </details>
      )}
      {columns.additional.length > 0 && (
        <p class="hint">{text('columns.additional', { columns: quotedList(columns.additional) })}</p>
      )}
      <OtherColumns columns={columns} />
      <UnusedLine page={page} />
      <AnsweredQuestions page={page} dispatch={dispatch} />
      {columns.byHand && (
        <p class="hint">
          {text('columns.by-hand')}{' '}
          <Button look="link" onClick={() => dispatch({ type: 'recognise' })}>
            {text('columns.recognised')}
          </Button>
        </p>
      )}
      <p class="hint saving">
        {(['chooseColumns', 'chooseAction', 'answerQuestion'] as const).some((name) => isOut(page, name))
          ? text('columns.saving')
          : ''}
      </p>
    </>
  );
}

/** Columns that nothing is read from and that do not look as if they mattered. */
function OtherColumns({ columns }: { readonly columns: ColumnsState }) {
  const others = columns.unused.filter(({ looks }) => looks === null).map(({ header }) => header);
  return others.length === 0 ? null : (
    <p class="hint">{text('columns.others', { columns: quotedList(others) })}</p>
  );
}

/** Shown always, chosen or not. */
const FIRST: readonly FieldName[] = ['user', 'course', 'completedAt'];

/** Without these no row can be named; the others may be wanting. */
const REQUIRED: readonly FieldName[] = ['user', 'course'];

interface ColumnFieldProps {
  readonly field: FieldName;
  readonly columns: ColumnsState;
  readonly names: ReadonlyMap<string, string>;
  readonly value: string | null;
  readonly onChoose: (header: string | null) => void;
}

function ColumnField({ field, columns, names, value, onChoose }: ColumnFieldProps) {
  const id = `column-${field}`;
  const missing = value === null && columns.missing.includes(field);
  const required = REQUIRED.includes(field) || columns.missing.includes(field);
  const hint = fieldHint(field);
  const samples = columns.headers.find((header) => header.id === value)?.samples ?? [];
  return (
    <div class="field compact">
      <label for={id}>
        {text(`field.${field}`)} {required && <span class="required">{text('columns.required')}</span>}
      </label>
      <select
        id={id}
        aria-required={required ? 'true' : undefined}
        aria-invalid={missing ? 'true' : undefined}
        aria-describedby={`${id}-samples`}
        onChange={(event) => onChoose(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      >
        <option value="" selected={value === null}>
          {text('columns.none')}
        </option>
        {columns.headers.map((header) => (
          <option key={header.id} value={header.id} selected={header.id === value}>
            {names.get(header.id)}
          </option>
        ))}
      </select>
      <div class="samples" id={`${id}-samples`}>
        {missing && (
          <p class="error">
            <Icon name="attention" /> {text('columns.choose')}
          </p>
        )}
        {value !== null && samples.length === 0 && <p class="hint">{text('columns.no-samples')}</p>}
        {samples.length > 0 && (
          <>
            <span class="unseen">{text('columns.samples')} </span>
            <ul>
              {samples.slice(0, 1).map((sample, index) => (
                <li key={`${index}-${sample}`}>{sample}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {hint !== null && <p class="hint">{hint}</p>}
    </div>
  );
}
