// Radio buttons and a checkbox: each with its label, and a description below.

interface Props<Option extends string> {
  /** Of the radio buttons; the hint's id is made of it. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: Option;
  readonly words: (option: Option) => string;
  readonly hint?: string;
  /** The choices are beside each other, in as many rows as it takes. */
  readonly inRows?: boolean;
  readonly onChoose: (option: Option) => void;
}

export function Choices<Option extends string>({
  name,
  legend,
  options,
  chosen,
  words,
  hint,
  inRows = false,
  onChoose,
}: Props<Option>) {
  const radios = options.map((option) => (
    <label class="choice" key={option}>
      <input
        type="radio"
        name={name}
        checked={option === chosen}
        onChange={() => onChoose(option)}
        aria-describedby={hint === undefined ? undefined : `${name}-hint`}
      />
      <span>{words(option)}</span>
    </label>
  ));
  return (
    <fieldset>
      <legend>{legend}</legend>
      {inRows ? <div class="choices">{radios}</div> : radios}
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}

interface TickProps {
  readonly checked: boolean;
  readonly words: string;
  readonly onChange: (checked: boolean) => void;
}

/** `id`: what the id of the hint is made of. */
export function Tick({
  id,
  hint,
  ...props
}: TickProps &
  ({ readonly id: string; readonly hint: string } | { readonly id?: undefined; readonly hint?: undefined })) {
  if (id === undefined) return <TickBox {...props} />;
  return (
    <div>
      <TickBox {...props} hintId={`${id}-hint`} />
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

function TickBox({ checked, words, onChange, hintId }: TickProps & { readonly hintId?: string }) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        aria-describedby={hintId}
      />
      <span>{words}</span>
    </label>
  );
}
