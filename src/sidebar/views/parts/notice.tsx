// A short notice about what was just done.
import { text } from '../../../texts/page';
import type { Notice } from '../../page/state';
import { shownLine } from '../../texts/rows';

/** At the lower edge of the page, over what is there: it moves nothing under the pointer. */
export function NoticeLine({ notice }: { readonly notice: Notice | null }) {
  return (
    <p class="notice" role="status">
      {noticeText(notice)}
    </p>
  );
}

function noticeText(notice: Notice | null): string {
  switch (notice?.of) {
    case 'shown':
      return notice.row === null
        ? text('rows.none-shown', { status: text(`status.${notice.status}`) })
        : shownLine(notice.status, notice.row, notice.rows);
    case 'lost-end':
      return text('shown-problem.lost-end');
    case 'taken':
      return notice.left === 0
        ? text('problems.taken', { rows: notice.rows })
        : text('problems.taken.left', { rows: notice.rows, left: notice.left });
    case 'refreshed':
      return text('job.refreshed');
    case 'no-log':
      return text('result.no-log');
    case 'solved':
      return text('problems.solved');
    case 'now-in':
      return text('rows.now-in', { sheet: notice.sheet });
    case 'stale':
      return notice.rows > 0 ? text('rows.stale.count', { rows: notice.rows }) : text('rows.stale');
    case 'intent':
    case 'lives-on':
    case 'saved':
    case undefined:
      return '';
  }
}
