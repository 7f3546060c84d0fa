// The question before a run, and the number to type if many people are unenrolled.

import { useState } from 'preact/hooks';
import type { Settings } from '../../../contract';
import { text } from '../../../texts/page';
import { oneOfSeveral } from '../../connect/connections';
import { askLines, askSentences, backSentences, leavingSentences } from '../../jobs/ask-sentences';
import { doingOf, doingOfPlan } from '../../page/derive';
import type { Asking } from '../../page/state';
import { numberWrong } from '../../texts/ask';
import { Mark } from '../connect/connection';
import { Ask } from '../parts/ask';
import { Field } from '../parts/parts';
import type { PageProps } from '../parts/props';

interface Props extends PageProps {
  readonly asking: Extract<Asking, { what: 'run' }>;
  readonly hold: Settings['hold'];
}

export function AskRun({ page, asking, hold, dispatch }: Props) {
  const { rows, plan, unenrolls, typing } = asking;
  const [written, setWritten] = useState('');
  const [tried, setTried] = useState(false);
  const doing = plan === null ? doingOf(page) : doingOfPlan(plan);
  // A number may be typed as it is shown, with its separators.
  const figures = written.replace(/[\s,.\u202f]/g, '');
  const typed = /^\d+$/.test(figures) ? Number(figures) : null;
  const right = typed !== null && (unenrolls === null || typed === unenrolls);
  const label = text(`rows.run.${doing}`, { count: plan?.enrollments ?? rows });
  const dialog = (unenrolls ?? 0) + (plan?.leaveSession ?? 0) > 0;
  const [where, ...lines] = askLines(page, asking, hold);
  // What cannot be undone is said in front, the rest on request.
  const lasting = dialog ? [...leavingSentences(asking), ...backSentences(asking)] : [];
  const sentences = askSentences(asking, hold).filter((sentence) => !lasting.includes(sentence));
  return (
    <Ask
      title={text('ask.title', { doing: label })}
      sentences={[...lines, ...lasting]}
      dialog={dialog}
      head={<Mark connection={oneOfSeveral(page)}>{where}</Mark>}
      yes={label}
      no={text('page.not-now')}
      main
      onYes={() => {
        setTried(true);
        if (typing && !right) document.getElementById('unenroll-number')?.focus();
        else dispatch({ type: 'confirm-run', unenrolls: typing ? typed : null });
      }}
      onNo={() => dispatch({ type: 'cancel' })}
    >
      {sentences.length > 0 && (
        <details>
          <summary>{text('ask.more')}</summary>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </details>
      )}
      {typing && (
        <Field
          id="unenroll-number"
          label={text('ask.number')}
          hint={
            unenrolls === null || (tried && !right)
              ? undefined
              : text('ask.number-hint', { count: unenrolls })
          }
          value={written}
          error={tried && !right ? numberWrong(unenrolls) : null}
          required
          onInput={setWritten}
        />
      )}
    </Ask>
  );
}
