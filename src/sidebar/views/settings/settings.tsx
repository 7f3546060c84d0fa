// The settings, collapsed until somebody opens them.

import { useState } from 'preact/hooks';
import type { Settings } from '../../../contract';
import { text } from '../../../texts/page';
import { isOut } from '../../page/state';
import { Choices, Tick } from '../parts/choices';
import { Button, Field } from '../parts/parts';
import { ProblemBox } from '../parts/problem-box';
import type { PageProps } from '../parts/props';
import { LanguageBox } from './language';

interface Props extends PageProps {
  readonly settings: Settings;
}

const HOLDS: readonly Settings['hold'][] = ['nothing', 'notifications', 'notifications-and-certificates'];

const OVERLAPS: readonly Settings['overlap'][] = ['never', 'unless-completing', 'always'];

/** More calls an hour than any tenant allows: above it is a slip of the keyboard. Our own choice. */
const MOST_CALLS = 100_000;

export function SettingsBox({ page, settings, dispatch }: Props) {
  return (
    <details class="settings" id="settings">
      <summary>{text('settings.title')}</summary>
      <LanguageBox page={page} dispatch={dispatch} />
      <SettingsForm page={page} settings={settings} dispatch={dispatch} />
      <ClosedWays page={page} dispatch={dispatch} />
    </details>
  );
}

function SettingsForm({ page, settings, dispatch }: Props) {
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
    <form class="body" onSubmit={submit} noValidate>
      <Field
        id="calls-per-hour"
        label={text('settings.calls-per-hour')}
        hint={text('settings.calls-per-hour-hint')}
        value={calls}
        error={tried && !callsRight ? text('settings.calls-per-hour-wrong') : null}
        onInput={setCalls}
      />
      <Choices
        name="overlap"
        legend={text('settings.overlap')}
        options={OVERLAPS}
        chosen={overlap}
        words={(of) => text(`settings.overlap.${of}`)}
        hint={text('settings.overlap-hint')}
        onChoose={setOverlap}
      />
      <ZoneField zone={zone} isWrong={tried && !zoneRight} onInput={setZone} />
      <Tick
        id="verify"
        checked={verifyAfterRun}
        words={text('settings.verify')}
        hint={text('settings.verify-hint')}
        onChange={setVerify}
      />
      <Choices
        name="hold"
        legend={text('settings.hold')}
        options={HOLDS}
        chosen={hold}
        words={(of) => text(`settings.hold.${of}`)}
        hint={text('settings.hold-hint')}
        onChoose={setHold}
      />
      <Tick checked={mailAtEnd} words={text('background.mail')} onChange={setMailAtEnd} />
      <ProblemBox page={page} place="settings" dispatch={dispatch} />
      <div class="actions">
        <Button submit busy={busy}>
          {busy ? text('settings.saving') : text('settings.save')}
        </Button>
        <span role="status">{page.notice?.of === 'saved' ? text('settings.saved') : ''}</span>
      </div>
    </form>
  );
}

/** The kinds of calls that are not used on this tenant, and the button that tries them again. */
function ClosedWays({ page, dispatch }: PageProps) {
  const closed = page.server?.closedWays ?? [];
  if (closed.length === 0) return null;
  return (
    <section>
      <h3>{text('settings.closed-ways')}</h3>
      <ul>
        {closed.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Button busy={isOut(page, 'retryPilots')} onClick={() => dispatch({ type: 'retry-pilots' })}>
        {text('settings.retry-pilots')}
      </Button>
    </section>
  );
}

interface ZoneProps {
  readonly zone: string;
  readonly isWrong: boolean;
  readonly onInput: (zone: string) => void;
}

function ZoneField({ zone, isWrong, onInput }: ZoneProps) {
  return (
    <>
      <Field
        id="zone"
        label={text('settings.zone')}
        hint={text('settings.zone-hint')}
        value={zone}
        list="zones"
        error={isWrong ? text('settings.zone-wrong', { zone: zone.trim() }) : null}
        onInput={onInput}
      />
      <datalist id="zones">
        {ZONES.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
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
