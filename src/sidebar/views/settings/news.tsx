// What's new after an update: a line at the top, and the list if it is opened.

import { text } from '../../../texts/page';
import { isOut } from '../../page/state';
import { Button } from '../parts/parts';
import type { PageProps } from '../parts/props';

export function NewsBox({ page, dispatch }: PageProps) {
  const { news } = page;
  const unseen = page.server?.news ?? null;
  if (news !== null && news !== 'asked') {
    return (
      <section class="news" aria-labelledby="news">
        <h2 id="news" tabIndex={-1}>
          {text('news.title', { version: news.version })}
        </h2>
        {news.lines.length === 0 ? (
          <p>{text('news.none')}</p>
        ) : (
          <ul lang="en">
            {news.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <div class="actions">
          <Button onClick={() => dispatch({ type: 'news', on: false })}>{text('get.close')}</Button>
        </div>
      </section>
    );
  }
  if (unseen === null) return null;
  return (
    <section class="news">
      <p role="status">{text('news.updated', { version: unseen })}</p>
      <div class="actions">
        <NewsButton page={page} dispatch={dispatch} />
        <Button look="link" onClick={() => dispatch({ type: 'news', on: false })}>
          {text('problems.dismiss')}
        </Button>
      </div>
    </section>
  );
}

/** Asks for the list: in the line, and in the help at any time. */
export function NewsButton({ page, dispatch }: PageProps) {
  return (
    <Button look="link" busy={isOut(page, 'whatsNew')} onClick={() => dispatch({ type: 'news', on: true })}>
      {text('news.show')}
    </Button>
  );
}
