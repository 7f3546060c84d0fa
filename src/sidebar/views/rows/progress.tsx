// Work in progress and interrupted work: how far it is, how long it takes, Stop, Resume.

import { useEffect, useState } from 'preact/hooks';
import type { JobKind, JobReport, Progress, ShownProblem } from '../../../contract';
import { text } from '../../../texts/page';
import { BEAT_MS, mayMove } from '../../jobs/live';
import { type Estimate, estimate, leftTitle, workTitle } from '../../jobs/progress';
import { isAlarming } from '../../page/derive';
import type { Page, Work } from '../../page/state';
import type { Dispatch } from '../../store/store';
import { spanOf, timeOfDay } from '../../texts/format';
import { callsSentLine } from '../../texts/progress';
import { about } from '../../texts/words';
import { Button } from '../parts/parts';
import type { PageProps } from '../parts/props';
import { BackgroundBox } from './background';

interface Props extends PageProps {
  readonly work: Work;
}

export function ProgressBox({ page, work, dispatch }: Props) {
  const waiting = page.drive.at === 'pausing';
  useBeat(page.drive.at === 'asked', dispatch);
  const now = useNow(!waiting);
  const { report } = work;
  const title = workTitle(page, work.kind);
  const guess = report === null ? NOTHING_KNOWN : estimate(report, waiting ? null : work.reportedAt, now);
  return (
    <div class="job">
      <h3 id="job" tabIndex={-1}>
        {title}
      </h3>
      <Bar report={report} title={title} guess={guess} moving={!waiting} />
      {/* Right below the bar, where no line that comes or goes moves it. */}
      <div class="actions">
        <Button busy={work.stopping} onClick={() => dispatch({ type: 'stop' })}>
          {work.stopping ? text('job.stopping') : text('job.stop')}
        </Button>
      </div>
      {report !== null && (
        <Figures report={report} live={page.live} msLeft={waiting || work.stopping ? null : guess.msLeft} />
      )}
      {report === null && <p>{FIRST_WORDS[work.kind]}</p>}
      {page.live !== null && <Live page={page} live={page.live} first={report === null} />}
      <StateLine page={page} />
      {work.kind === 'run' && !work.stopping && !page.server?.background && (
        <p class="hint">{text('job.keep-open')}</p>
      )}
      <BackgroundBox page={page} dispatch={dispatch} />
    </div>
  );
}

/** Said until the first figures are there. */
const FIRST_WORDS: Readonly<Record<JobKind, string>> = {
  check: text('job.reading'),
  run: text('job.starting'),
  verify: text('job.reading-back'),
  refresh: text('job.reading'),
};

const NOTHING_KNOWN: Estimate = { share: 0, expected: 0, msLeft: null };

/** The time, shown again every second while something moves. */
function useNow(moving: boolean): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (!moving) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [moving]);
  return now;
}

interface BarProps {
  readonly report: JobReport | null;
  readonly title: string;
  readonly guess: Estimate;
  readonly moving: boolean;
}

/** Dark for what is certain, pale for what is probably done by now. */
function Bar({ report, title, guess, moving }: BarProps) {
  const known = report !== null && report.rowsTotal > 0;
  return (
    <div
      class={`progress ${moving ? 'moving' : ''}`}
      role="progressbar"
      aria-label={title}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={known ? guess.share : undefined}
      aria-valuetext={known ? text('job.percent', { share: guess.share }) : undefined}
    >
      <span class="sure" style={{ width: `${guess.share}%` }} />
      <span class="likely" style={{ width: `${guess.expected - guess.share}%` }} />
    </div>
  );
}

/** Has the page ask how far the slice is, every few seconds while it may move. */
function useBeat(moving: boolean, dispatch: Dispatch): void {
  useEffect(() => {
    if (!moving) return;
    const beats = () => dispatch({ type: 'beat', seen: document.visibilityState === 'visible' });
    const timer = setInterval(beats, BEAT_MS);
    return () => clearInterval(timer);
  }, [moving]);
}

interface LiveProps {
  readonly page: Page;
  readonly live: Progress;
  readonly first: boolean;
}

/** What the slice that is out is at: pages that it reads, and a wait that Docebo asked for. */
function Live({ page, live, first }: LiveProps) {
  // The first slice has no report: how many rows there are, the check said.
  const planned = first ? (page.checked?.report.plan?.rows ?? null) : null;
  const reading = live.pagesTotal > 1 && live.pagesRead < live.pagesTotal;
  return (
    <ul class="figures">
      {planned !== null && live.enrollments > 0 && (
        <li>{text('job.of-rows', { done: Math.min(planned, live.enrollments), rows: planned })}</li>
      )}
      {reading && <li>{text('job.pages', { read: live.pagesRead, pages: live.pagesTotal })}</li>}
      {first && live.calls > 0 && <li>{callsSentLine(live.calls, null)}</li>}
      {live.waitsUntil !== null && live.waitsUntil > Date.now() && (
        <li>{text('job.put-off', { time: timeOfDay(live.waitsUntil, Date.now()) })}</li>
      )}
    </ul>
  );
}

interface FiguresProps {
  readonly live: Progress | null;
  readonly report: JobReport;
  readonly msLeft: number | null;
}

function Figures({ report, live, msLeft }: FiguresProps) {
  const calls = live?.calls ?? 0;
  const done = Math.min(report.rowsTotal, report.rowsDone + (live?.enrollments ?? 0));
  const left = report.rowsTotal - done;
  const callsLeft = report.callsLeft === null ? null : Math.max(0, report.callsLeft - calls);
  return (
    <ul class="figures">
      <li>
        {text('job.of-rows', { done, rows: report.rowsTotal })}
        {left > 0 && `, ${text('job.left', { count: left })}`}
      </li>
      <li>{callsSentLine(report.callsSent + calls, callsLeft === 0 && left > 0 ? null : callsLeft)}</li>
      {msLeft !== null && left > 0 && <li>{text('job.time-left', { span: about(spanOf(msLeft)) })}</li>}
    </ul>
  );
}

/** Why nothing moves just now. */
function StateLine({ page }: { readonly page: Page }) {
  const { drive } = page;
  if (drive.at === 'looking') return <p class="state">{text('job.looking')}</p>;
  if (drive.at !== 'pausing') return null;
  const time = timeOfDay(drive.until, Date.now());
  switch (drive.why) {
    case 'limit':
      return (
        <div class="state">
          <p>
            <strong>{text('job.waiting', { time })}</strong>
          </p>
          <p>{whyItWaits(drive.work.report?.shownProblem ?? null)}</p>
        </div>
      );
    case 'no-answer':
      return <p class="state">{text('job.retrying', { time })}</p>;
    case 'busy':
      return <p class="state">{text('job.busy')}</p>;
  }
}

/** The sentence of the hourly limit names the time, which is above it already. */
const whyItWaits = (problem: ShownProblem | null): string =>
  problem === null || problem.code === 'rate-limited' ? text('job.waiting-why') : problem.sentence;

interface OfferProps extends PageProps {
  readonly report: JobReport;
}

/** A job that was stopped, or that was begun before this page was opened. */
export function OfferBox({ page, report, dispatch }: OfferProps) {
  useBeat(mayMove(page), dispatch);
  const live = page.moves ? page.live : null;
  const title = live === null ? leftTitle(report.kind) : workTitle(page, report.kind);
  const guess = estimate(report, null, 0);
  return (
    <div class="job">
      <h3>{title}</h3>
      <Bar report={report} title={title} guess={guess} moving={live !== null} />
      {/* Nothing runs here, so nothing tells the time that is left. Before its first report a job has no figures. */}
      {report.rowsTotal > 0 && <Figures report={report} live={live} msLeft={null} />}
      {live !== null && <Live page={page} live={live} first={report.rowsTotal === 0} />}
      {report.next.kind === 'wait' && report.next.until > Date.now() && (
        <p>{text('job.resume-after', { time: timeOfDay(report.next.until, Date.now()) })}</p>
      )}
      {!isAlarming(report) && <p class="hint">{text('job.stopped-hint')}</p>}
      {report.state === 'going' && (
        <p class="hint">{text(live === null ? 'job.may-be-elsewhere' : 'job.elsewhere')}</p>
      )}
    </div>
  );
}
