// What the page shows besides the sheet, in one object; views are drawn from it again when it changes.
import type { CallLine, LiveEvent, PageState, SidebarLine, TenantLine } from '../server/api';

export type PanelTab = 'calls' | 'enrollments' | 'switches';

interface Note {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly tone: 'plain' | 'trouble';
}

export interface View {
  readonly page: PageState;
  readonly sidebar: SidebarLine | null;
  readonly calls: readonly CallLine[];
  readonly callsTotal: number;
  readonly running: readonly string[];
  readonly tenant: TenantLine;
  /** Grows when the tenant's enrollments have changed. */
  readonly tenantRevision: number;
  readonly notes: readonly Note[];
  readonly panel: { readonly open: boolean; readonly tab: PanelTab };
  readonly line: 'good' | 'lost';
  readonly sheetShown: boolean;
  readonly aboutShown: boolean;
  readonly tourShown: boolean;
  /** Whether anything was done in this document that another one in its place would lose. */
  readonly worked: boolean;
  /** The title of the document that is being opened. */
  readonly opening: string | null;
  /** What is to be opened once the person agrees to lose the work in this one. */
  readonly asking: { readonly title: string; readonly open: () => void } | null;
}

/** Calls that the page lists; the server keeps no more. */
const CALLS_LISTED = 500;

let notes = 0;

/** `hasRoom`: the window is high enough for the panel beside the sheet. */
function firstView(page: PageState, before: View | null, hasRoom = true): View {
  return {
    page,
    sidebar: page.sidebar,
    calls: page.calls,
    callsTotal: page.callsTotal,
    running: page.running,
    tenant: page.tenant,
    tenantRevision: (before?.tenantRevision ?? 0) + 1,
    notes: before?.notes ?? [],
    panel: before?.panel ?? { open: hasRoom, tab: 'calls' },
    line: 'good',
    sheetShown: before?.sheetShown ?? false,
    aboutShown: false,
    tourShown: before?.tourShown ?? false,
    worked: before?.worked ?? false,
    opening: before?.opening ?? null,
    asking: null,
  };
}

/**
 * What an event of the server changes in the view. Patches and answers are for others and change nothing
 * here.
 */
export function afterEvent(view: View, event: LiveEvent): View {
  switch (event.type) {
    case 'sidebar':
      return { ...view, sidebar: event.sidebar };
    case 'note':
      return withNote(view, event);
    case 'running':
      return { ...view, running: event.functions };
    case 'calls':
      return {
        ...view,
        calls: [...view.calls, ...event.calls].slice(-CALLS_LISTED),
        callsTotal: event.total,
      };
    case 'tenant-changed':
      return { ...view, tenantRevision: view.tenantRevision + 1 };
    case 'tenant':
      return { ...view, tenant: event.tenant };
    case 'patches':
    case 'answer':
    case 'reload':
      return view;
    default:
      return event satisfies never;
  }
}

export function withNote(view: View, note: Omit<Note, 'id'>): View {
  notes += 1;
  return { ...view, notes: [...view.notes, { ...note, id: notes }].slice(-4) };
}

export class Store {
  #view: View | null = null;
  constructor(
    private readonly draw: (view: View) => void,
    private readonly hasRoom: () => boolean,
  ) {}

  get view(): View | null {
    return this.#view;
  }

  begin(page: PageState): void {
    this.#set(firstView(page, this.#view, this.hasRoom()));
  }

  change(step: (view: View) => View): void {
    if (this.#view) this.#set(step(this.#view));
  }

  #set(view: View): void {
    this.#view = view;
    this.draw(view);
  }
}
