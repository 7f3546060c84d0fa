// What the tenant holds, beside what it held when the sheet was opened.
import { type ComponentChild, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type {
  EnrollmentLine,
  EnrollmentPage,
  EnrollmentValues,
  TenantLine,
  TenantOptions,
} from '../server/api';
import { net } from './net';

/** Lines fetched at once; the server sends as many. */
const LINES = 100;

interface EnrollmentsProps {
  readonly tenant: TenantLine;
  readonly revision: number;
  readonly onOptions: (options: TenantOptions) => void;
  readonly onTrouble: (error: unknown) => void;
}

export function Enrollments({ tenant, revision, onOptions, onTrouble }: EnrollmentsProps): ComponentChild {
  const [text, setText] = useState('');
  const [changed, setChanged] = useState(false);
  const [from, setFrom] = useState(0);
  const [page, setPage] = useState<EnrollmentPage | null>(null);
  const builtIn = tenant.kind === 'built-in';
  const refusals = builtIn ? refusalsOf(tenant.options, onOptions) : null;

  useEffect(() => {
    if (!builtIn) return;
    let late = false;
    net
      .enrollments({ text, changed, from })
      .then((next) => {
        if (!late) setPage(next);
      })
      .catch(onTrouble);
    return () => {
      late = true;
    };
  }, [text, changed, from, revision, builtIn]);

  if (!builtIn) {
    return h(
      'p',
      { class: 'empty' },
      'This tenant is not the workbench’s own: look at its enrollments in Docebo.',
    );
  }
  const found = page?.found ?? 0;
  return h('div', { class: 'enrollments' }, [
    h('div', { class: 'tools' }, [
      h('label', {}, [
        'Find ',
        h('input', {
          type: 'search',
          value: text,
          placeholder: 'username or course',
          onInput: (event: Event) => {
            setText(event.target instanceof HTMLInputElement ? event.target.value : '');
            setFrom(0);
          },
        }),
      ]),
      h('label', {}, [
        h('input', {
          type: 'checkbox',
          checked: changed,
          onChange: () => {
            setChanged(!changed);
            setFrom(0);
          },
        }),
        ' Changed only',
      ]),
      page &&
        h(
          'p',
          { role: 'status' },
          `${page.changed.toLocaleString('en')} of ${page.total.toLocaleString('en')} enrollments changed`,
        ),
      found > LINES &&
        h('div', { class: 'pages' }, [
          h(
            'button',
            { type: 'button', disabled: from === 0, onClick: () => setFrom(from - LINES) },
            '‹ Previous',
          ),
          h('span', {}, `${from + 1}–${Math.min(from + LINES, found)} of ${found.toLocaleString('en')}`),
          h(
            'button',
            { type: 'button', disabled: from + LINES >= found, onClick: () => setFrom(from + LINES) },
            'Next ›',
          ),
        ]),
    ]),
    h('div', { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': 'Enrollments' }, [
      page && page.lines.length === 0
        ? h('p', { class: 'empty' }, changed ? 'No enrollment has changed.' : 'No enrollment is found so.')
        : h('table', {}, [
            h(
              'thead',
              {},
              h(
                'tr',
                {},
                ['User', 'Course', 'Status', 'Completed', 'Score', 'Refuse updates'].map((name) =>
                  h('th', { scope: 'col', key: name }, name),
                ),
              ),
            ),
            h('tbody', {}, refusals && page?.lines.map((entry) => line(entry, refusals))),
          ]),
    ]),
  ]);
}

interface Refusals {
  readonly has: (userId: number) => boolean;
  readonly toggle: (userId: number) => void;
}

/**
 * Which users' updates the tenant refuses, kept among its faults: so that a row ends Failed and can be sent
 * again.
 */
function refusalsOf(options: TenantOptions, onOptions: (options: TenantOptions) => void): Refusals {
  const faultOf = (userId: number) => `reject-user:${userId}`;
  const has = (userId: number) => options.faults.includes(faultOf(userId));
  return {
    has,
    toggle: (userId) =>
      onOptions({
        ...options,
        faults: has(userId)
          ? options.faults.filter((name) => name !== faultOf(userId))
          : [...options.faults, faultOf(userId)],
      }),
  };
}

const line = (entry: EnrollmentLine, refusals: Refusals): ComponentChild =>
  h('tr', { key: `${entry.userId}/${entry.courseId}`, class: entry.changed ? 'changed' : undefined }, [
    h('td', {}, [entry.username, h('span', { class: 'id' }, ` ${entry.userId}`)]),
    h('td', {}, [entry.course, h('span', { class: 'id' }, ` ${entry.courseId}`)]),
    ...(['status', 'completed', 'score'] as const).map((field) =>
      h('td', { key: field }, value(entry, field)),
    ),
    h(
      'td',
      {},
      h('input', {
        type: 'checkbox',
        'aria-label': `Refuse updates of ${entry.username}`,
        checked: refusals.has(entry.userId),
        onChange: () => refusals.toggle(entry.userId),
      }),
    ),
  ]);

function value({ before, now }: EnrollmentLine, field: keyof EnrollmentValues): ComponentChild[] {
  const old = before?.[field] ?? '';
  const next = now?.[field] ?? '';
  if (old === next) return [next];
  return [
    h('del', {}, old === '' ? 'none' : old),
    h('span', { 'aria-hidden': 'true' }, ' → '),
    h('ins', {}, next === '' ? 'none' : next),
  ];
}
