// The document that the spreadsheet component shows, and what its cells are painted with.
import {
  type ICellData,
  ICommandService,
  type Injector,
  type IStyleData,
  IUndoRedoService,
  type Nullable,
} from '@univerjs/presets';
import type { DocumentPicture } from '../../server/wire';
import { StyleBook } from './cells';
import { documentData } from './picture';
import { RuleBook } from './rules';
import type { Started } from './univer';

type Workbook = ReturnType<Started['api']['getActiveWorkbook']>;
type Sheet = ReturnType<NonNullable<Workbook>['getSheetBySheetId']>;

/** Options on what the server asked for, so that it is not sent back. */
const FROM_SERVER = { fromCollab: true } as const;

export class ShownDocument {
  readonly rules = new RuleBook();
  /** Rows that the server holds as hidden by a filter. */
  readonly hidden = new Map<number, ReadonlySet<number>>();
  readonly api: Started['api'];
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly #undoing: IUndoRedoService;
  styles = new StyleBook(() => {});
  #unit = '';
  #loads = 0;

  constructor({ univer, api }: Started) {
    this.api = api;
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.#undoing = this.injector.get(IUndoRedoService);
  }

  workbook(): Workbook {
    return this.api.getActiveWorkbook();
  }

  sheet(id: string | number): Sheet {
    const workbook = this.workbook();
    return (id === 'active' ? workbook?.getActiveSheet() : workbook?.getSheetBySheetId(String(id))) ?? null;
  }

  styleOf(cell: Nullable<ICellData>): IStyleData | null {
    return this.workbook()?.getWorkbook().getStyles().getStyleByCell(cell) ?? null;
  }

  /** Does what the server asked for. */
  run(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, { unitId: this.#unit, ...params }, FROM_SERVER);
  }

  repaint(): void {
    this.workbook()?.getActiveSheet().refreshCanvas();
  }

  forgetUndo(): void {
    this.#undoing.clearUndoRedo(this.#unit);
  }

  /** Shows this document in place of the one before. */
  load(picture: DocumentPicture): void {
    const before = this.#unit;
    this.#loads += 1;
    const table: Record<string, IStyleData> = {};
    this.styles = new StyleBook((id, style) => {
      table[id] = style;
    });
    const data = documentData(picture, this.styles, this.#loads);
    this.styles.define = (id, style) => this.workbook()?.getWorkbook().getStyles().addCustomStyle(id, style);
    this.rules.clear();
    this.hidden.clear();
    for (const sheet of picture.sheets) {
      this.rules.set(sheet.id, sheet.rules);
      this.hidden.set(sheet.id, new Set(sheet.hiddenRows));
    }
    if (before !== '') this.api.disposeUnit(before);
    this.#unit = data.id;
    this.api.createWorkbook({ ...data, styles: table });
  }

  /** Shows the sheet that is the active one on the server. */
  activate(id: number): void {
    const sheet = this.sheet(id);
    if (sheet) this.workbook()?.setActiveSheet(sheet);
  }
}
