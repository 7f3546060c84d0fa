// The tour: three steps beside the sheet, each ticked when the person has done it.
import { type ComponentChild, h } from 'preact';
import type { View } from './store';
import { tourSteps } from './tour-steps';

export function Tour({
  view,
  onClose,
}: {
  readonly view: View;
  readonly onClose: () => void;
}): ComponentChild {
  const steps = tourSteps(view);
  const now = steps.findIndex(({ done }) => !done);
  return h('section', { class: 'tour', 'aria-labelledby': 'tour-title' }, [
    h('header', {}, [
      h('h2', { id: 'tour-title' }, 'Try Rowcall in three steps'),
      h('button', { type: 'button', class: 'icon', 'aria-label': 'End the tour', onClick: onClose }, '✕'),
    ]),
    h(
      'p',
      {},
      'The sheet says who completed what, and when. A sample Docebo on this computer answers; nothing leaves it.',
    ),
    h(
      'ol',
      {},
      steps.map(({ title, text, done }, at) =>
        h(
          'li',
          {
            key: title,
            class: done ? 'done' : at === now ? 'now' : undefined,
            'aria-current': at === now ? 'step' : undefined,
          },
          [
            h('strong', {}, title),
            done ? h('span', { class: 'tick' }, ' ✓ done') : null,
            at === now ? h('span', { class: 'text' }, text) : null,
          ],
        ),
      ),
    ),
  ]);
}
