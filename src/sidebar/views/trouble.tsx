// What went wrong: a sentence, the button that helps, and the particulars to copy.
import { useRef, useState } from 'preact/hooks';
import { offersRemedy } from '../derive';
import type { Page, PageTrouble, Place } from '../state';
import type { Dispatch } from '../store';
import { texts } from '../texts';
import { detailsOf } from '../troubles';
import { Button, Icon } from './parts';

interface Props {
  readonly page: Page;
  readonly place: Place;
  readonly dispatch: Dispatch;
}

export function TroubleBox({ page, place, dispatch }: Props) {
  const trouble = page.troubles[place];
  return (
    // The region is there before its words are, or screen readers would not notice them.
    <div role="alert">
      {trouble !== null && (
        <div class="trouble">
          <p>
            <Icon name="attention" /> {trouble.sentence}
          </p>
          <div class="actions">
            {trouble.remedy !== null && offersRemedy(page, place) && (
              <Button onClick={() => dispatch({ type: 'remedy', place })}>
                {texts.trouble[trouble.remedy]}
              </Button>
            )}
            <CopyDetails trouble={trouble} />
          </div>
        </div>
      )}
    </div>
  );
}

function CopyDetails({ trouble }: { readonly trouble: PageTrouble }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'by-hand'>('no');
  const area = useRef<HTMLTextAreaElement>(null);
  const text = detailsOf(trouble, Date.now());
  const copy = () => {
    // The sandbox that Google puts the page in may refuse the clipboard: then the person copies it.
    const refused = () => {
      setCopied('by-hand');
      setTimeout(() => area.current?.select(), 0);
    };
    if (navigator.clipboard === undefined) refused();
    else navigator.clipboard.writeText(text).then(() => setCopied('yes'), refused);
  };
  return (
    <>
      <Button look="link" onClick={copy}>
        {copied === 'yes' ? texts.trouble.copied : texts.trouble.copy}
      </Button>
      {copied === 'by-hand' && (
        <label class="by-hand">
          {texts.trouble.copyByHand}
          <textarea ref={area} readOnly rows={4} value={text} />
        </label>
      )}
    </>
  );
}
