// The small parts that the steps are made of: buttons, labelled fields, icons, links.
import type { ComponentChildren, JSX, TargetedInputEvent } from 'preact';
import { useId } from 'preact/hooks';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: (() => void) | undefined;
  /** `main`: the one blue button. `plain`: beside it. `link`: in the run of text. */
  readonly look?: 'main' | 'plain' | 'link';
  /** At work: says so, and takes no further press; stays where it is for the keyboard. */
  readonly busy?: boolean;
  readonly id?: string;
  readonly submit?: boolean;
}

export function Button({ children, onClick, look = 'plain', busy = false, id, submit = false }: ButtonProps) {
  const press = (event: Event) => {
    if (busy) event.preventDefault();
    else onClick?.();
  };
  return (
    <button
      type={submit ? 'submit' : 'button'}
      id={id}
      class={`button ${look}`}
      aria-disabled={busy ? 'true' : undefined}
      onClick={press}
    >
      {children}
    </button>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: ComponentChildren;
  /** What is wrong with the value, `null` if nothing is. */
  readonly error?: string | null;
  readonly id?: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onBlur?: () => void;
  readonly type?: 'text' | 'password';
  /** The id of a list of suggestions. */
  readonly list?: string;
  readonly required?: boolean;
  /** The id of what else describes it. */
  readonly about?: string;
}

/** A text field with its label on top, its hint below, and what is wrong with it below that. */
export function Field(props: FieldProps) {
  const own = useId();
  const id = props.id ?? own;
  const error = props.error ?? null;
  const described = [props.about ?? '', props.hint ? `${id}-hint` : '', error !== null ? `${id}-error` : '']
    .filter((each) => each !== '')
    .join(' ');
  const shared = {
    id,
    name: id,
    value: props.value,
    'aria-required': props.required ? ('true' as const) : undefined,
    'aria-invalid': error !== null ? ('true' as const) : undefined,
    'aria-describedby': described === '' ? undefined : described,
    autocapitalize: 'off' as const,
    spellcheck: false,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => props.onInput(event.currentTarget.value),
    onBlur: props.onBlur,
  };
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.type === 'password' ? (
        <input {...shared} type="password" autocomplete="off" />
      ) : props.list !== undefined ? (
        <input {...shared} type="text" list={props.list} autocomplete="off" />
      ) : (
        <input {...shared} type="text" autocomplete="off" />
      )}
      {error !== null && (
        <p class="error" id={`${id}-error`}>
          <Icon name="attention" /> {error}
        </p>
      )}
      {props.hint && (
        <div class="hint" id={`${id}-hint`}>
          {props.hint}
        </div>
      )}
    </div>
  );
}

/** A link that opens beside the sheet. */
export function OuterLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ComponentChildren;
}) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

const PATHS = {
  done: 'M9 16.2 4.8 12l-1.4 1.4L9 19 21 7l-1.4-1.4z',
  attention: 'M12 2 1 21h22zm1 16h-2v-2h2zm0-4h-2v-4h2z',
  open: 'M7.4 15.4 12 10.8l4.6 4.6L18 14l-6-6-6 6z',
  closed: 'M7.4 8.6 12 13.2l4.6-4.6L18 10l-6 6-6-6z',
  arrow: 'M12 4 10.6 5.4 16.2 11H4v2h12.2l-5.6 5.6L12 20l8-8z',
} as const;

/** A picture beside words that say the same: hidden from screen readers. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }): JSX.Element {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
