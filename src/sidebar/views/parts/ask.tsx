// A question in the page before something is done.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
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
  /** In front of everything: nothing else can be done before it is answered. */
  readonly dialog?: boolean;
  /** Below the title: which connection it is about. */
  readonly head?: ComponentChildren;
  /** What has to be filled in first. */
  readonly children?: ComponentChildren;
}

export function Ask(props: Props) {
  const {
    title,
    sentences,
    yes,
    no,
    onYes,
    onNo,
    main = false,
    busy = false,
    dialog = false,
    head,
    children,
  } = props;
  const id = useId();
  const front = useRef<HTMLDialogElement>(null);
  const inline = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    front.current?.showModal();
    // The question first, so that a second press of Enter is no answer.
    if (front.current) document.getElementById('ask')?.focus();
    // The whole question with its answers, not its title alone.
    const box = inline.current;
    const tall = box !== null && box.offsetHeight > window.innerHeight;
    box?.scrollIntoView({ block: tall ? 'start' : 'nearest' });
  }, []);
  const submit = (event: Event) => {
    event.preventDefault();
    onYes();
  };
  const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && onNo();
  const content = (
    <>
      <h3 id={`${id}-title`}>
        <span id="ask" tabIndex={-1}>
          {title}
        </span>
      </h3>
      <form onSubmit={submit} noValidate autocomplete="off">
        {head}
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
    </>
  );
  return dialog ? (
    <dialog ref={front} class="ask" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      {content}
    </dialog>
  ) : (
    <section ref={inline} class="ask" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      {content}
    </section>
  );
}
