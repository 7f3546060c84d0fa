// How the built-in tenant behaves, and the credentials that it takes.
import { type ComponentChild, h } from 'preact';
import type { TenantCredentials, TenantLine, TenantOptions } from '../server/api';

interface SwitchesProps {
  readonly tenant: TenantLine;
  readonly startConnected: boolean;
  readonly onOptions: (options: TenantOptions) => void;
  readonly onStartConnected: (on: boolean) => void;
  /** `null` while the sidebar is closed. */
  readonly onFill: ((credentials: TenantCredentials) => void) | null;
}

const LATENCIES = [0, 50, 150, 500, 1500, 5000];
const LIMITS = [null, 10_000, 1000, 100, 30, 10];

export function Switches(props: SwitchesProps): ComponentChild {
  const { tenant } = props;
  if (tenant.kind === 'elsewhere') {
    return h(
      'p',
      { class: 'empty' },
      `The add-on talks to ${tenant.url}, which is not the workbench’s own: what it does is written there.`,
    );
  }
  const { options } = tenant;
  const set = (change: Partial<TenantOptions>) => props.onOptions({ ...options, ...change });
  return h('div', { class: 'switches scroll', tabIndex: 0, role: 'region', 'aria-label': 'Switches' }, [
    h('fieldset', {}, [
      h('legend', {}, 'Speed and limits'),
      h('label', {}, [
        'Answers take',
        choice(
          LATENCIES.map((ms) => ({
            value: String(ms),
            label: ms === 0 ? 'no time' : `${ms.toLocaleString('en')} ms`,
          })),
          String(options.latencyMs),
          (value) => set({ latencyMs: Number(value) }),
        ),
      ]),
      h('label', {}, [
        'Calls an hour',
        choice(
          LIMITS.map((calls) => ({
            value: String(calls),
            label: calls === null ? 'no limit' : calls.toLocaleString('en'),
          })),
          String(options.callsPerHour),
          (value) => set({ callsPerHour: value === 'null' ? null : Number(value) }),
        ),
      ]),
      h('p', { class: 'hint' }, 'Docebo allows 1,000 calls an hour; then it answers 429.'),
    ]),
    h('fieldset', {}, [
      h('legend', {}, 'Faults'),
      tenant.faults.map((fault) =>
        h('label', { key: fault.name, class: 'check' }, [
          h('input', {
            type: 'checkbox',
            checked: options.faults.includes(fault.name),
            onChange: () =>
              set({
                faults: options.faults.includes(fault.name)
                  ? options.faults.filter((name) => name !== fault.name)
                  : [...options.faults, fault.name],
              }),
          }),
          h('span', {}, fault.title),
        ]),
      ),
      h(
        'p',
        { class: 'hint' },
        'To make single rows fail, tick Refuse updates beside a user under Enrollments.',
      ),
    ]),
    h('fieldset', {}, [
      h('legend', {}, 'Signing in'),
      h('label', { class: 'check' }, [
        h('input', {
          type: 'checkbox',
          checked: props.startConnected,
          onChange: () => props.onStartConnected(!props.startConnected),
        }),
        h('span', {}, 'Open sheets connected already'),
      ]),
      h(
        'dl',
        {},
        (
          [
            ['Domain', tenant.credentials.domain],
            ['Client ID', tenant.credentials.clientId],
            ['Client secret', tenant.credentials.clientSecret],
            ['Username', tenant.credentials.username],
            ['Password', tenant.credentials.password],
          ] as const
        ).flatMap(([name, text]) => [
          h('dt', { key: name }, name),
          h('dd', { key: `${name}=` }, h('code', {}, text)),
        ]),
      ),
      h(
        'button',
        {
          type: 'button',
          disabled: props.onFill === null,
          onClick: () => props.onFill?.(tenant.credentials),
        },
        'Fill in the sidebar’s form',
      ),
      h('p', { class: 'hint' }, 'To try Connect: disconnect in the sidebar first, then fill in its form.'),
    ]),
  ]);
}

const choice = (
  options: readonly { readonly value: string; readonly label: string }[],
  chosen: string,
  onChoose: (value: string) => void,
): ComponentChild =>
  h(
    'select',
    {
      onChange: (event: Event) => {
        if (event.target instanceof HTMLSelectElement) onChoose(event.target.value);
      },
    },
    [
      ...(options.some((option) => option.value === chosen) ? [] : [{ value: chosen, label: chosen }]),
      ...options,
    ].map((option) =>
      h(
        'option',
        { value: option.value, key: option.value, selected: option.value === chosen },
        option.label,
      ),
    ),
  );
