// What the component does not do by itself: keeps texts as typed, paints by rules, hides filtered rows.
import { AFTER_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { type ICellData, InterceptorEffectEnum, type Nullable } from '@univerjs/presets';
import type { WireValue } from '../../server/wire';
import type { ShownDocument } from './document';

export function intercept({ injector, rules, hidden }: ShownDocument): void {
  const interceptors = injector.get(SheetInterceptorService);
  // What is typed goes to the server as typed: how it reads as a date or a number is for the document's
  // locale to say.
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell) =>
      typeof cell?.v === 'string' && cell.t === undefined && !cell.f ? { ...cell, t: 1 } : (cell ?? {}),
  });

  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 100,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, where, next) => {
      const paint = rules.paint(Number(where.subUnitId), where.row, where.col, (row, column) =>
        wireValue(where.worksheet.getCellRaw(row, column)),
      );
      return next(
        paint === null ? cell : { ...cell, interceptorStyle: { ...cell?.interceptorStyle, ...paint } },
      );
    },
  });

  interceptors.intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
    handler: (filtered, where, next) =>
      next(filtered || (hidden.get(Number(where.subUnitId))?.has(where.row) ?? false)),
  });
}

function wireValue(cell: Nullable<ICellData>): WireValue {
  const value = cell?.v;
  return value === undefined || value === '' ? null : value;
}
