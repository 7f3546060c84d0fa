// A choice of one of a few, each with its words, and what the choice means below them.

interface Props<Option extends string> {
  /** Of the radio buttons; the hint's id is made of it. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: Option;
  readonly words: (option: Option) => string;
  readonly hint: string;
  readonly onChoose: (option: Option) => void;
}

export function Choices<Option extends string>({
  name,
  legend,
  options,
  chosen,
  words,
  hint,
  onChoose,
}: Props<Option>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label class="choice" key={option}>
          <input
            type="radio"
            name={name}
            checked={option === chosen}
            onChange={() => onChoose(option)}
            aria-describedby={`${name}-hint`}
          />
          <span>{words(option)}</span>
        </label>
      ))}
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
    </fieldset>
  );
}
