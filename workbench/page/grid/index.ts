// The sheet on the page: shows the server's document, repeats its changes, and reports what the person does.
import type { DocumentPicture, Patch } from '../../server/wire';
import type { Handle } from '../window';
import { ShownDocument } from './document';
import { intercept } from './interceptors';
import { leaveByTab, nameParts } from './keyboard';
import { applyPatches } from './patches';
import { type GridEvents, listenToPerson } from './person';
import { startUniver } from './univer';

export class Grid implements Handle {
  /** Resolves when the sheet is drawn for the first time and takes clicks. */
  readonly drawn: Promise<void>;
  readonly #container: HTMLElement;
  readonly #events: GridEvents;
  readonly #shown: ShownDocument;
  #isListening = false;

  constructor(container: HTMLElement, events: GridEvents) {
    this.#container = container;
    this.#events = events;
    this.#shown = new ShownDocument(startUniver(container));
    nameParts(container);
    this.drawn = this.#rendered();
    leaveByTab(container, () => this.#shown.workbook()?.isCellEditing() ?? false);
  }

  load(picture: DocumentPicture): void {
    this.#shown.load(picture);
    // The parts of the component that deal with sheets are there only after the first sheet is.
    if (!this.#isListening) {
      this.#isListening = true;
      intercept(this.#shown);
      listenToPerson(this.#shown, this.#events);
    }
    this.#shown.activate(picture.active);
  }

  apply(patches: readonly Patch[]): void {
    applyPatches(patches, this.#shown);
  }

  undo(): void {
    void this.#shown.api.undo();
  }

  redo(): void {
    void this.#shown.api.redo();
  }

  toggleFilter(): void {
    void this.#shown.api.executeCommand('sheet.command.smart-toggle-filter');
  }

  /** Ends the typing in a cell, so that what was typed counts. */
  async finishTyping(): Promise<void> {
    await this.#shown.workbook()?.endEditingAsync(true);
  }

  focus(): void {
    this.#container.querySelector<HTMLElement>('[data-u-comp="editor"]')?.focus();
  }

  /** The column (from 0) of the active cell, and its sheet. */
  activeCell(): { readonly sheet: number; readonly row: number; readonly column: number } | null {
    const range = this.#shown.workbook()?.getActiveRange();
    const sheet = this.#shown.workbook()?.getActiveSheet();
    if (!range || !sheet) return null;
    return { sheet: Number(sheet.getSheetId()), row: range.getRow(), column: range.getColumn() };
  }

  shown(sheet: number, row: number, column: number): string {
    return this.#shown.sheet(sheet)?.getRange(row, column).getDisplayValue() ?? '';
  }

  background(id: number, row: number, column: number): string {
    const cell = this.#shown.sheet(id)?.getSheet().getCell(row, column);
    return this.#shown.styleOf(cell)?.bg?.rgb ?? '';
  }

  place(row: number, column: number): { readonly x: number; readonly y: number } | null {
    const cell = this.#shown.workbook()?.getActiveSheet().getRange(row, column).getCellRect();
    const canvas = this.#container
      .querySelector('canvas[id^="univer-sheet-main-canvas"]')
      ?.getBoundingClientRect();
    if (!cell || !canvas) return null;
    return { x: canvas.left + cell.left + cell.width / 2, y: canvas.top + cell.top + cell.height / 2 };
  }

  #rendered(): Promise<void> {
    const { api } = this.#shown;
    return new Promise((resolve) => {
      const { dispose } = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
        if (stage !== api.Enum.LifecycleStages.Rendered) return;
        dispose();
        resolve();
      });
    });
  }
}
