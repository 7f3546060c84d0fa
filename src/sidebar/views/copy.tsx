// A text to copy: by a button, or selected to be copied by hand if the browser forbids that.
import { useEffect, useRef, useState } from 'preact/hooks';
import { texts } from '../texts';
import { Button } from './parts';

interface Props {
  readonly text: string;
  /** What the button says before. */
  readonly label: string;
  /** It was asked for before the text was there: it is copied as soon as it is shown. */
  readonly atOnce?: boolean;
}

export function CopyButton({ text, label, atOnce = false }: Props) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'by-hand'>('no');
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    // The sandbox that Google puts the page in may refuse the clipboard: then the person copies it.
    const refused = () => {
      setCopied('by-hand');
      setTimeout(() => area.current?.select(), 0);
    };
    if (navigator.clipboard === undefined) refused();
    else navigator.clipboard.writeText(text).then(() => setCopied('yes'), refused);
  };
  useEffect(() => {
    if (atOnce) copy();
  }, [text]);
  return (
    <>
      <Button look="link" onClick={copy}>
        {copied === 'yes' ? texts.shownProblem.copied : label}
      </Button>
      {copied === 'by-hand' && (
        <label class="by-hand">
          {texts.shownProblem.copyByHand}
          <textarea ref={area} readOnly rows={4} value={text} />
        </label>
      )}
    </>
  );
}
