// The calls that were made, newest first.
import { type ComponentChild, h } from 'preact';
import type { CallLine } from '../server/api';

export function CallsTable({
  calls,
  total,
}: {
  readonly calls: readonly CallLine[];
  readonly total: number;
}): ComponentChild {
  if (calls.length === 0) {
    return h(
      'p',
      { class: 'empty' },
      'Nothing has been asked of the tenant yet. Choose Extensions ▸ Rowcall ▸ Open sidebar, then Check rows.',
    );
  }
  return h('div', { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': 'Calls made' }, [
    h('table', { class: 'calls' }, [
      h(
        'thead',
        {},
        h('tr', {}, [
          h('th', { scope: 'col' }, 'Time'),
          h('th', { scope: 'col' }, 'Method'),
          h('th', { scope: 'col' }, 'Path'),
          h('th', { scope: 'col', class: 'figure' }, 'Rows'),
          h('th', { scope: 'col', class: 'figure' }, 'Answer'),
          h('th', { scope: 'col', class: 'figure' }, 'ms'),
        ]),
      ),
      h(
        'tbody',
        {},
        [...calls]
          .reverse()
          .map((call) =>
            h('tr', { key: call.id, class: isBad(call) ? 'bad' : undefined }, [
              h('td', {}, timeOf(call.at)),
              h('td', {}, h('span', { class: `method ${call.method.toLowerCase()}` }, call.method)),
              h('td', { class: 'path', title: call.path }, call.path),
              h('td', { class: 'figure' }, call.rows === null ? '' : call.rows.toLocaleString('en')),
              h('td', { class: 'figure' }, answerOf(call)),
              h('td', { class: 'figure' }, call.ms.toLocaleString('en')),
            ]),
          ),
      ),
    ]),
    total > calls.length &&
      h('p', { class: 'empty' }, `The last ${calls.length} of ${total.toLocaleString('en')} calls.`),
  ]);
}

const isBad = ({ status }: CallLine) => status !== null && (status === 0 || status >= 400);

const answerOf = ({ status }: CallLine) =>
  status === 0 ? 'no answer' : status === null ? 'not shown' : String(status);

const timeOf = (at: number) => new Date(at).toLocaleTimeString('en-GB');
