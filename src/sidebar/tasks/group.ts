// Goes through the rows that need a person: open a group, next, previous, fix, skip. Pure.
import type { ProblemGroup, ProblemMove, ReasonCode, Reply, Server } from '../../contract';
import { begin } from '../jobs/work';
import type { Turn } from '../page/actions';
import { failed } from '../page/failed';
import { sending } from '../page/sending';
import { isDriving, isOut, type Page, withShownProblem } from '../page/state';

const allGroups = (page: Page): readonly ProblemGroup[] => page.server?.sheet.problems ?? [];

/** The groups to show, and how many were put aside. */
export function groupsOf(page: Page): { readonly groups: readonly ProblemGroup[]; readonly aside: number } {
  const groups = allGroups(page).filter((group) => !page.aside.includes(group.mark));
  return { groups, aside: allGroups(page).length - groups.length };
}

/** Asks for a row of a group. `from`: the row that is in front now, 0 for none. */
function ask(page: Page, code: ReasonCode, from: number, move: ProblemMove): Turn {
  if (isOut(page, 'showProblem')) return [page, []];
  return sending(
    { ...withShownProblem(page, 'rows', null), notice: null },
    { name: 'showProblem', argument: { code, row: from, move } },
  );
}

export const openGroup = (page: Page, code: ReasonCode): Turn =>
  isDriving(page) ? [page, []] : ask({ ...page, group: { code, at: null, fixing: false } }, code, 0, 'here');

export const moveInGroup = (page: Page, move: ProblemMove): Turn =>
  page.group === null || page.group.fixing
    ? [page, []]
    : ask(page, page.group.code, page.group.at?.row ?? 0, move);

export const closeGroup = (page: Page): Turn => [
  { ...page, group: null },
  [{ type: 'focus', target: 'groups' }],
];

/** Puts the group in front aside until the next check of its rows, or brings all back that were. */
export function putAside(page: Page, on: boolean): Turn {
  if (!on) {
    // Those of other sheets stay away.
    const marks = allGroups(page).flatMap(({ mark }) => (page.aside.includes(mark) ? [mark] : []));
    const others = page.aside.filter((mark) => !marks.includes(mark));
    return dismissing({ ...page, aside: others }, marks, on);
  }
  const group = allGroups(page).find(({ code }) => code === page.group?.code);
  if (group === undefined) return closeGroup(page);
  return dismissing({ ...page, group: null, aside: [...page.aside, group.mark] }, [group.mark], on);
}

/** Has the server remember it too. */
function dismissing(page: Page, marks: readonly string[], on: boolean): Turn {
  const [sent, effects] = sending(page, { name: 'dismiss', argument: { marks, on } });
  return [sent, [...effects, { type: 'focus', target: 'groups' }]];
}

/** Takes the row that the server found, or that there is none any more. */
export function problemShown(page: Page, reply: ReturnType<Server['showProblem']>): Turn {
  if (page.group === null) return [withRowNoted(page, reply), []];
  if (!reply.ok) return failed(page, 'showProblem', reply.problem);
  const { shown } = reply.value;
  if (shown === null) return page.group.fixing ? solved(page, page.group.code) : notFound(page);
  return [
    { ...page, group: { code: page.group.code, at: shown, fixing: false } },
    [{ type: 'focus', target: shown.cell?.typed ? 'fix' : 'group' }],
  ];
}

/** The row that a problem names is selected, with no group open; the box of the problem stays. */
function withRowNoted(page: Page, reply: ReturnType<Server['showProblem']>): Page {
  if (page.shownProblems.rows?.row === undefined) return page;
  if (!reply.ok) return withShownProblem(page, 'rows', reply.problem);
  const { shown } = reply.value;
  const notice = { of: 'shown', status: 'Differs', row: shown?.row ?? null, rows: shown?.rows ?? 0 } as const;
  return { ...page, notice };
}

/** No row has the problem any more. */
const notFound = (page: Page): Turn => [
  { ...page, group: null, notice: { of: 'solved' } },
  [{ type: 'focus', target: 'groups' }],
];

/**
 * The last row of a group was corrected: continues with the next group whose rows have to be looked at one by
 * one. Groups that a button solves wait in the list.
 */
function solved(page: Page, code: ReasonCode): Turn {
  const next = groupsOf(page).groups.find((group) => group.code !== code && group.action === null);
  const [done] = notFound(page);
  if (next === undefined)
    return [done, [{ type: 'focus', target: allGroups(page).length > 0 ? 'groups' : 'main-action' }]];
  const [opened, effects] = openGroup(done, next.code);
  return [{ ...opened, notice: done.notice }, effects];
}

/** Writes a value into the cell of the row in front. */
export function fixCell(page: Page, value: string): Turn {
  const at = page.group?.at ?? null;
  if (at === null || at.cell === null || isOut(page, 'fixCell') || isDriving(page)) return [page, []];
  const { key, cell } = at;
  return sending(withShownProblem(page, 'rows', null), {
    name: 'fixCell',
    argument: { key, header: cell.header, before: cell.value, value },
  });
}

/** Takes a suggested name for every row of the group that holds what the row in front holds. */
export function takeName(page: Page, value: string): Turn {
  const { group } = page;
  const cell = group?.at?.cell ?? null;
  if (group === null || cell === null || isOut(page, 'takeName') || isDriving(page)) return [page, []];
  return sending(withShownProblem(page, 'rows', null), {
    name: 'takeName',
    argument: { code: group.code, header: cell.header, before: cell.value, value },
  });
}

/**
 * The name is in the sheet. One row, which the server has selected, is checked; several are for the person.
 */
export function nameTaken(page: Page, reply: Reply<{ readonly rows: number; readonly left: number }>): Turn {
  if (!reply.ok) return failed(page, 'takeName', reply.problem);
  if (page.group === null || isDriving(page)) return [page, []];
  const { rows, left } = reply.value;
  if (rows === 1 && left === 0) return cellFixed(page, { ok: true, value: { row: 0 } });
  const noticed: Page = { ...page, group: null, notice: { of: 'taken', rows, left } };
  const [looking, effects] = sending(noticed, { name: 'getState', argument: 'whole' });
  return [looking, [...effects, { type: 'focus', target: 'main-action' }]];
}

/** The value is in the sheet: its row, which the server has selected, is checked again. */
export function cellFixed(page: Page, reply: Reply<{ readonly row: number }>): Turn {
  if (!reply.ok) return failed(page, 'fixCell', reply.problem);
  if (page.group === null || isDriving(page)) return [page, []];
  const fixing: Page = { ...page, group: { ...page.group, fixing: true } };
  return begin(fixing, { kind: 'check', scope: { of: 'selected' } });
}

/**
 * After the check of a corrected row: the group continues with it or with the next. The plan of one row is
 * none for the sheet, so the rows that were ready before stay what the blue button is about.
 */
export function afterFix([page, effects]: Turn): Turn {
  if (page.group?.fixing !== true || isDriving(page)) return [page, effects];
  const resting: Page = { ...page, checked: null };
  if (page.shownProblems.rows !== null)
    return [{ ...resting, group: { ...page.group, fixing: false } }, effects];
  const [asked, more] = ask(resting, page.group.code, page.group.at?.row ?? 0, 'here');
  return [asked, [...effects, ...more]];
}
