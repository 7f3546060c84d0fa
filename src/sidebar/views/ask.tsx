// A question put in the page before something is done.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from './parts';

interface Props {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Names what will be done; the answer is never just "OK". */
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly main?: boolean;
  readonly busy?: boolean;
  /** What has to be filled in first. */
  readonly children?: ComponentChildren;
}

export function Ask({ title, sentences, yes, no, onYes, onNo, main = false, busy = false, children }: Props) {
  const id = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    onYes();
  };
  return (
    <section
      class="ask"
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => event.key === 'Escape' && onNo()}
    >
      <h3 id={`${id}-title`}>
        <span id="ask" tabIndex={-1}>
          {title}
        </span>
      </h3>
      <form onSubmit={submit} noValidate autocomplete="off">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {children}
        <div class="actions">
          <Button look={main ? 'main' : 'plain'} busy={busy} submit>
            {yes}
          </Button>
          <Button onClick={onNo}>{no}</Button>
        </div>
      </form>
    </section>
  );
}
