// The panel under the sheet: what the add-on asked of the tenant, what the tenant holds, and how it behaves.
import { type ComponentChild, h } from 'preact';
import type { CallLine, TenantCredentials, TenantOptions } from '../server/api';
import { CallsTable } from './calls-table';
import { Enrollments } from './enrollments';
import type { PanelTab, View } from './store';
import { Switches } from './switches';

interface PanelProps {
  readonly view: View;
  readonly onPanel: (panel: View['panel']) => void;
  readonly onOptions: (options: TenantOptions) => void;
  readonly onStartConnected: (on: boolean) => void;
  readonly onFill: ((credentials: TenantCredentials) => void) | null;
  readonly onTrouble: (error: unknown) => void;
}

const TABS: readonly { readonly tab: PanelTab; readonly label: string }[] = [
  { tab: 'calls', label: 'Calls' },
  { tab: 'enrollments', label: 'Enrollments' },
  { tab: 'switches', label: 'Switches' },
];

export function TenantPanel(props: PanelProps): ComponentChild {
  const { view, onPanel } = props;
  const { open, tab } = view.panel;
  const show = (next: PanelTab) => onPanel({ open: true, tab: next });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    const at = TABS.findIndex((line) => line.tab === tab) + (event.key === 'ArrowRight' ? 1 : -1);
    const next = TABS[(at + TABS.length) % TABS.length];
    if (!next) return;
    event.preventDefault();
    show(next.tab);
    document.getElementById(`tab-${next.tab}`)?.focus();
  };
  return h('section', { class: `panel${open ? '' : ' closed'}`, 'aria-label': 'Docebo tenant' }, [
    h('header', {}, [
      h('h2', {}, 'Docebo tenant'),
      h('div', { role: 'tablist', 'aria-label': 'Docebo tenant', onKeyDown: onKey }, [
        ...TABS.map((line) =>
          h(
            'button',
            {
              type: 'button',
              role: 'tab',
              id: `tab-${line.tab}`,
              key: line.tab,
              'aria-selected': open && tab === line.tab,
              'aria-controls': 'panel-body',
              tabIndex: tab === line.tab ? 0 : -1,
              onClick: () => show(line.tab),
            },
            line.tab === 'calls' && view.callsTotal > 0
              ? [line.label, h('span', { class: 'count' }, view.callsTotal.toLocaleString('en'))]
              : line.label,
          ),
        ),
      ]),
      h('p', { class: 'summary' }, summary(view.calls, view)),
      h(
        'button',
        {
          type: 'button',
          class: 'icon',
          'aria-expanded': open,
          'aria-controls': 'panel-body',
          'aria-label': open ? 'Fold the panel' : 'Unfold the panel',
          onClick: () => onPanel({ open: !open, tab }),
        },
        open ? '▾' : '▴',
      ),
    ]),
    open &&
      h(
        'div',
        { class: 'body', id: 'panel-body', role: 'tabpanel', 'aria-labelledby': `tab-${tab}`, key: tab },
        [body(props)],
      ),
  ]);
}

function body({ view, onOptions, onStartConnected, onFill, onTrouble }: PanelProps): ComponentChild {
  switch (view.panel.tab) {
    case 'calls':
      return h(CallsTable, { calls: view.calls, total: view.callsTotal });
    case 'enrollments':
      return h(Enrollments, { tenant: view.tenant, revision: view.tenantRevision, onOptions, onTrouble });
    case 'switches':
      return h(Switches, {
        tenant: view.tenant,
        startConnected: view.page.startConnected,
        onOptions,
        onStartConnected,
        onFill,
      });
  }
}

function summary(calls: readonly CallLine[], view: View): string {
  const where = view.tenant.kind === 'built-in' ? 'built in, at ' : 'at ';
  const last = calls[calls.length - 1];
  const lastOne = last ? ` · last answer ${last.status ?? ''} in ${last.ms} ms` : ' · no calls yet';
  return `${where}${view.tenant.url}${lastOne}`;
}
