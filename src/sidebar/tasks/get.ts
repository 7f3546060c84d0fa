// Getting from Docebo: the request, its estimate, and its slices one after another. Pure.
import type { GetEstimate, GetReport, Gettable, Reply, State } from '../../contract';
import type { Turn } from '../page/actions';
import { sending } from '../page/sending';
import { shownProblemOf } from '../page/shown-problems';
import { type Getting, isDriving, isOut, type Page, withShownProblem } from '../page/state';
import type { Lost } from '../server/calls';

const NOTHING: Getting = {
  of: 'enrollments',
  wanted: null,
  estimate: null,
  report: null,
  alarm: null,
  stopping: false,
};

const nothingOf = (of: GetReport['of']): Getting => ({ ...NOTHING, of });

const cleared = (page: Page): Page => withShownProblem(page, 'get', null);

const isBusy = (page: Page): boolean =>
  (['estimateGet', 'startGet', 'continueGet'] as const).some((name) => isOut(page, name));

/** Whether its next slice comes without the person. */
export const isGetting = (page: Page): boolean =>
  page.get !== null && (isBusy(page) || page.get.alarm !== null);

export const openGet = (page: Page, of: GetReport['of'] = 'enrollments'): Turn =>
  page.server?.connection == null || page.get !== null || isDriving(page)
    ? [page, []]
    : [{ ...cleared(page), get: nothingOf(of), asking: null }, [{ type: 'focus', target: 'get' }]];

/** Closes the panel, unless pages are being read: what is written then would have nobody to tell. */
export const closeGet = (page: Page): Turn =>
  isGetting(page) ? [page, []] : [{ ...cleared(page), get: null }, [{ type: 'focus', target: 'open-get' }]];

const kindOf = (wanted: Gettable): GetReport['of'] =>
  'directory' in wanted ? wanted.directory : 'enrollments';

/** Asks how many there are. */
export function estimateGet(page: Page, wanted: Gettable): Turn {
  if (page.get === null || isBusy(page)) return [page, []];
  return sending(
    { ...cleared(page), get: { ...nothingOf(kindOf(wanted)), wanted } },
    { name: 'estimateGet', argument: wanted },
  );
}

export function estimated(page: Page, reply: Reply<GetEstimate>): Turn {
  if (page.get === null) return [page, []];
  if (!reply.ok)
    return [withShownProblem({ ...page, get: nothingOf(page.get.of) }, 'get', reply.problem), []];
  return [{ ...page, get: { ...page.get, estimate: reply.value } }, [{ type: 'focus', target: 'start-get' }]];
}

/** Starts it, or continues one that stopped. */
export function startGet(page: Page): Turn {
  const { get } = page;
  if (get === null || isBusy(page) || isDriving(page)) return [page, []];
  const going = { ...cleared(page), get: { ...get, stopping: false, alarm: null } };
  if (get.report) return nextSlice(going, get.report);
  if (get.wanted === null) return [page, []];
  return sending(going, {
    name: 'startGet',
    argument: {
      wanted: get.wanted,
      total: get.estimate?.enrollments ?? null,
      ...(page.server?.connection ? { domain: page.server.connection.domain } : {}),
    },
  });
}

const nextSlice = (page: Page, { get, slice }: GetReport): Turn =>
  sending(page, { name: 'continueGet', argument: { get, slice } });

export function getAnswered(page: Page, reply: Reply<GetReport>): Turn {
  const { get } = page;
  if (get === null) return [page, []];
  if (!reply.ok)
    return [withShownProblem({ ...page, get: { ...get, alarm: null } }, 'get', reply.problem), []];
  const report = reply.value;
  const known = withShownProblem(
    { ...page, get: { ...get, report, alarm: null } },
    'get',
    report.shownProblem,
  );
  switch (report.state) {
    case 'going':
      return get.stopping ? [known, []] : nextSlice(known, report);
    case 'waiting': {
      if (get.stopping) return [known, []];
      const alarm = known.ticket + 1;
      const set = { ...known, ticket: alarm, get: { ...get, report, alarm } };
      return [set, [{ type: 'wake', alarm, at: report.resumeAt ?? 0 }]];
    }
    case 'stopped':
      return [known, []];
    case 'done':
      // A new sheet is in front, or the directory is another.
      return sending(known, { name: 'getState', argument: 'whole' });
  }
}

/**
 * Opens the panel with a Get that was left. It continues automatically only if nobody else is at work on it.
 */
export function getFound(page: Page, { get: left }: State, isFree: boolean): Turn {
  if (left === null || page.get !== null) return [page, []];
  const found = { ...page, get: { ...nothingOf(left.of), report: left } };
  const continues = isFree && !left.held && !isDriving(page);
  return continues && left.state !== 'stopped' ? getAnswered(found, { ok: true, value: left }) : [found, []];
}

/** The alarm of a Get that waited; `null` if it is not its alarm. */
export function getWoke(page: Page, alarm: number): Turn | null {
  const { get } = page;
  if (get?.report == null || get.alarm !== alarm) return null;
  return nextSlice({ ...page, get: { ...get, alarm: null } }, get.report);
}

export function stopGet(page: Page): Turn {
  if (page.get === null || isOut(page, 'stopGet')) return [page, []];
  return sending(
    { ...cleared(page), get: { ...page.get, stopping: true, alarm: null } },
    { name: 'stopGet', argument: undefined },
  );
}

/** Stopped between two slices it tells how far it is; while one is at work, that one's answer does. */
export function getStopped(page: Page, reply: Reply<GetReport | null>): Turn {
  const { get } = page;
  if (get === null) return [page, []];
  if (!reply.ok) return [withShownProblem(page, 'get', reply.problem), []];
  return [
    reply.value === null || isBusy(page) ? page : { ...page, get: { ...get, report: reply.value } },
    [],
  ];
}

export const getLost = (page: Page, lost: Lost): Turn =>
  page.get === null ? [page, []] : [withShownProblem(page, 'get', shownProblemOf(lost)), []];
