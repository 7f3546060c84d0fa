// A text to copy: with a button, or selected for copying by hand if the browser forbids that.
import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../../texts/page';
import { Button } from './parts';

interface Props {
  readonly text: string;
  /** What the button says before. */
  readonly label: string;
  /** It was asked for before the text was there: it is copied as soon as it is shown. */
  readonly atOnce?: boolean;
}

export function CopyButton({ text: content, label, atOnce = false }: Props) {
  const [state, setState] = useState<'no' | 'yes' | 'by-hand'>('no');
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    // The sandbox that Google puts the page in may refuse the clipboard: then the person copies it.
    const refused = () => {
      setState('by-hand');
      setTimeout(() => area.current?.select(), 0);
    };
    if (navigator.clipboard === undefined) refused();
    else navigator.clipboard.writeText(content).then(() => setState('yes'), refused);
  };
  useEffect(() => {
    if (atOnce) copy();
  }, [content]);
  return (
    <>
      <Button look="link" onClick={copy}>
        {state === 'yes' ? text('shown-problem.copied') : label}
      </Button>
      {state === 'by-hand' && (
        <label class="by-hand">
          {text('shown-problem.copy-by-hand')}
          <textarea ref={area} readOnly rows={4} value={content} />
        </label>
      )}
    </>
  );
}
