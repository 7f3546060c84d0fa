// The settings, closed until somebody wants them.
import { useState } from 'preact/hooks';
import type { Settings } from '../../contract';
import { isOut, type Page } from '../state';
import type { Dispatch } from '../store';
import { texts } from '../texts';
import { Button, Field } from './parts';
import { ProblemBox } from './problem-box';

interface Props {
  readonly page: Page;
  readonly settings: Settings;
  readonly dispatch: Dispatch;
}

const HOLDS: readonly Settings['hold'][] = ['nothing', 'notifications', 'notifications-and-certificates'];

const OVERLAPS: readonly Settings['overlap'][] = ['never', 'unless-completing', 'always'];

/** More calls an hour than any tenant allows: above it is a slip of the keyboard. Our own choice. */
const MOST_CALLS = 100_000;

export function SettingsBox({ page, settings, dispatch }: Props) {
  const [calls, setCalls] = useState(String(settings.callsPerHour));
  const [overlap, setOverlap] = useState(settings.overlap);
  const [zone, setZone] = useState(settings.tenantZone);
  const [verifyAfterRun, setVerify] = useState(settings.verifyAfterRun);
  const [hold, setHold] = useState(settings.hold);
  const [mailAtEnd, setMailAtEnd] = useState(settings.mailAtEnd);
  const [tried, setTried] = useState(false);
  const busy = isOut(page, 'saveSettings');
  const callsPerHour = /^\d+$/.test(calls.trim()) ? Number(calls) : 0;
  const callsRight = callsPerHour >= 1 && callsPerHour <= MOST_CALLS;
  const tenantZone = zone.trim();
  const zoneRight = tenantZone === '' || isZone(tenantZone);

  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (busy) return;
    if (!callsRight) document.getElementById('calls-per-hour')?.focus();
    else if (!zoneRight) document.getElementById('zone')?.focus();
    else
      dispatch({
        type: 'save-settings',
        settings: { ...settings, callsPerHour, overlap, tenantZone, verifyAfterRun, hold, mailAtEnd },
      });
  };

  return (
    <details class="settings" id="settings">
      <summary>{texts.settings.title}</summary>
      <form class="body" onSubmit={submit} noValidate>
        <Field
          id="calls-per-hour"
          label={texts.settings.callsPerHour}
          hint={texts.settings.callsPerHourHint}
          value={calls}
          error={tried && !callsRight ? texts.settings.callsPerHourWrong : null}
          onInput={setCalls}
        />
        <fieldset>
          <legend>{texts.settings.overlap}</legend>
          {OVERLAPS.map((of) => (
            <label class="choice" key={of}>
              <input
                type="radio"
                name="overlap"
                checked={overlap === of}
                onChange={() => setOverlap(of)}
                aria-describedby="overlap-hint"
              />
              <span>{texts.settings.overlaps[of]}</span>
            </label>
          ))}
          <p class="hint" id="overlap-hint">
            {texts.settings.overlapHint}
          </p>
        </fieldset>
        <Field
          id="zone"
          label={texts.settings.zone}
          hint={texts.settings.zoneHint}
          value={zone}
          list="zones"
          error={tried && !zoneRight ? texts.settings.zoneWrong(tenantZone) : null}
          onInput={setZone}
        />
        <datalist id="zones">
          {ZONES.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <div>
          <label class="choice">
            <input
              type="checkbox"
              checked={verifyAfterRun}
              onChange={(event) => setVerify(event.currentTarget.checked)}
              aria-describedby="verify-hint"
            />
            <span>{texts.settings.verify}</span>
          </label>
          <p class="hint" id="verify-hint">
            {texts.settings.verifyHint}
          </p>
        </div>
        <fieldset>
          <legend>{texts.settings.hold}</legend>
          {HOLDS.map((of) => (
            <label class="choice" key={of}>
              <input
                type="radio"
                name="hold"
                checked={hold === of}
                onChange={() => setHold(of)}
                aria-describedby="hold-hint"
              />
              <span>{texts.settings.holds[of]}</span>
            </label>
          ))}
          <p class="hint" id="hold-hint">
            {texts.settings.holdHint}
          </p>
        </fieldset>
        <label class="choice">
          <input
            type="checkbox"
            checked={mailAtEnd}
            onChange={(event) => setMailAtEnd(event.currentTarget.checked)}
          />
          <span>{texts.background.mail}</span>
        </label>
        <ProblemBox page={page} place="settings" dispatch={dispatch} />
        <div class="actions">
          <Button submit busy={busy}>
            {busy ? texts.settings.saving : texts.settings.save}
          </Button>
          <span role="status">{page.notice?.of === 'saved' ? texts.settings.saved : ''}</span>
        </div>
      </form>
      {page.server !== null && page.server.closedWays.length > 0 && (
        <section>
          <h3>{texts.settings.closedWays}</h3>
          <ul>
            {page.server.closedWays.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Button busy={isOut(page, 'retryPilots')} onClick={() => dispatch({ type: 'retry-pilots' })}>
            {texts.settings.retryPilots}
          </Button>
        </section>
      )}
    </details>
  );
}

/** A few zones to choose from at once; any other IANA name may be typed. */
const ZONES = [
  'UTC',
  'America/Los_Angeles',
  'America/Denver',
  'America/Chicago',
  'America/New_York',
  'America/Toronto',
  'America/Sao_Paulo',
  'Europe/London',
  'Europe/Paris',
  'Europe/Rome',
  'Europe/Athens',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
];

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false; // The only way a browser tells that it knows no such zone.
  }
}
