// The contents of the menu bar.
import type { PersonOp } from '../server/wire';
import { readCsvFile, saveResult } from './files';
import type { Grid } from './grid';
import type { MenuItem, TopMenu } from './menu-bar';
import type { View } from './store';

interface MenuActions {
  readonly grid: () => Grid | null;
  readonly op: (op: PersonOp) => void;
  readonly click: (label: string) => void;
  readonly sample: (name: string, title: string) => void;
  readonly openCsv: (name: string, text: string) => void;
  readonly reset: () => void;
  readonly about: () => void;
  readonly tour: () => void;
}

export function menusFor(view: View, actions: MenuActions): readonly TopMenu[] {
  const { grid } = actions;
  const sort = (ascending: boolean) => {
    const cell = grid()?.activeCell();
    if (cell) actions.op({ kind: 'sort', sheet: cell.sheet, column: cell.column, ascending });
  };
  return [
    {
      label: 'File',
      items: [
        {
          label: 'Open a sample',
          items: view.page.samples.map((sample) => ({
            label: sample.title,
            checked: sample.name === view.page.sample,
            run: () => actions.sample(sample.name, sample.title),
          })),
        },
        { label: 'Open a CSV file …', run: () => readCsvFile(actions.openCsv) },
        { label: 'Download this sheet as CSV', run: () => saveResult(grid()?.activeCell()?.sheet ?? null) },
        null,
        { label: 'Begin again', run: actions.reset },
      ],
    },
    {
      label: 'Edit',
      items: [
        { label: 'Undo', hint: 'Ctrl+Z', run: () => grid()?.undo() },
        { label: 'Redo', hint: 'Ctrl+Y', run: () => grid()?.redo() },
      ],
    },
    {
      label: 'Data',
      items: [
        { label: 'Sort sheet by the selected column, A to Z', run: () => sort(true) },
        { label: 'Sort sheet by the selected column, Z to A', run: () => sort(false) },
        null,
        { label: 'Create or remove a filter', run: () => grid()?.toggleFilter() },
      ],
    },
    {
      label: 'Extensions',
      items: [{ label: 'Rowcall', items: view.page.menu.map((entry) => addonItem(entry, actions.click)) }],
    },
    {
      label: 'Help',
      items: [
        { label: 'Take the tour', run: actions.tour },
        { label: 'About this workbench', run: actions.about },
      ],
    },
  ];
}

const addonItem = (entry: { readonly label: string } | null, click: (label: string) => void): MenuItem =>
  entry === null ? null : { label: entry.label, run: () => click(entry.label) };
