// Work that goes on, and work that was left: how far it is, how long it takes, Stop, Resume.
import type { JobReport } from '../../contract';
import { percent, spanOf, timeOfDay } from '../format';
import type { Page, Work } from '../state';
import type { Dispatch } from '../store';
import { texts } from '../texts';
import { Button } from './parts';

interface Props {
  readonly page: Page;
  readonly work: Work;
  readonly dispatch: Dispatch;
}

export function ProgressBox({ page, work, dispatch }: Props) {
  const { report } = work;
  const title = work.kind === 'check' ? texts.job.checking : texts.job.updating;
  return (
    <div class="job">
      <h3 id="job" tabIndex={-1}>
        {title}
      </h3>
      <Bar report={report} title={title} moving={page.drive.at !== 'pausing'} />
      {report !== null && <Figures report={report} waiting={page.drive.at === 'pausing'} />}
      {report === null && <p>{work.kind === 'check' ? texts.job.reading : texts.job.starting}</p>}
      <StateLine page={page} />
      <div class="actions">
        <Button busy={work.stopping} onClick={() => dispatch({ type: 'stop' })}>
          {work.stopping ? texts.job.stopping : texts.job.stop}
        </Button>
      </div>
      {work.kind === 'run' && !work.stopping && <p class="hint">{texts.job.keepOpen}</p>}
    </div>
  );
}

interface BarProps {
  readonly report: JobReport | null;
  readonly title: string;
  readonly moving: boolean;
}

function Bar({ report, title, moving }: BarProps) {
  const known = report !== null && report.rowsTotal > 0;
  const share = known ? percent(report.rowsDone, report.rowsTotal) : 0;
  return (
    <div
      class={`progress ${moving ? 'moving' : ''}`}
      role="progressbar"
      aria-label={title}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={known ? share : undefined}
      aria-valuetext={known ? texts.job.percent(share) : undefined}
    >
      <span style={{ width: `${share}%` }} />
    </div>
  );
}

interface FiguresProps {
  readonly report: JobReport;
  /** Nothing moves: how long the moving part takes is of no use then. */
  readonly waiting: boolean;
}

function Figures({ report, waiting }: FiguresProps) {
  const left = Math.max(0, report.rowsTotal - report.rowsDone);
  return (
    <ul class="figures">
      <li>
        {texts.job.ofRows(report.rowsDone, report.rowsTotal)}
        {left > 0 && `, ${texts.job.left(left)}`}
      </li>
      <li>{texts.job.callsSent(report.callsSent, report.callsLeft)}</li>
      {report.msLeft !== null && left > 0 && !waiting && <li>{texts.job.timeLeft(spanOf(report.msLeft))}</li>}
    </ul>
  );
}

/** Why nothing moves just now. */
function StateLine({ page }: { readonly page: Page }) {
  const { drive } = page;
  if (drive.at === 'looking') return <p class="state">{texts.job.looking}</p>;
  if (drive.at !== 'pausing') return null;
  const time = timeOfDay(drive.until, Date.now());
  switch (drive.why) {
    case 'limit':
      return (
        <div class="state">
          <p>
            <strong>{texts.job.waiting(time)}</strong>
          </p>
          <p>{drive.work.report?.trouble?.sentence ?? texts.job.waitingWhy}</p>
        </div>
      );
    case 'no-answer':
      return <p class="state">{texts.job.retrying(time)}</p>;
    case 'busy':
      return <p class="state">{texts.job.busy}</p>;
  }
}

/** A job that was stopped, or that was begun before this page was opened. */
export function OfferBox({ report }: { readonly report: JobReport }) {
  const title = report.kind === 'check' ? texts.job.stoppedCheck : texts.job.stoppedRun;
  return (
    <div class="job">
      <h3>{title}</h3>
      <Bar report={report} title={title} moving={false} />
      <Figures report={report} waiting={report.state === 'waiting'} />
      {report.state === 'waiting' && report.resumeAt !== null && report.resumeAt > Date.now() && (
        <p>{texts.job.resumeAfter(timeOfDay(report.resumeAt, Date.now()))}</p>
      )}
      <p class="hint">{texts.job.stoppedHint}</p>
      {report.state === 'going' && <p class="hint">{texts.job.mayBeElsewhere}</p>}
    </div>
  );
}
