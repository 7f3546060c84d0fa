// What's new after an update: one line once, and the list on request. Pure.
import type { News, Reply } from '../../contract';
import type { Turn } from '../page/actions';
import { failed } from '../page/failed';
import { sending } from '../page/sending';
import { isOut, type Page } from '../page/state';

/** Shows the list, or puts the line away for good: the server remembers that this version was seen. */
export function news(page: Page, on: boolean): Turn {
  const unseen = page.server?.news ?? null;
  const asked: Page = {
    ...page,
    news: on ? 'asked' : null,
    server: page.server && { ...page.server, news: null },
  };
  if (isOut(page, 'whatsNew') || (!on && unseen === null)) return [asked, []];
  return sending(asked, { name: 'whatsNew', argument: undefined });
}

export function newsTold(page: Page, reply: Reply<News>): Turn {
  // It was closed since, or only put away.
  if (page.news === null) return [page, []];
  if (!reply.ok) return failed(page, 'whatsNew', reply.problem);
  return [{ ...page, news: reply.value }, [{ type: 'focus', target: 'news' }]];
}
