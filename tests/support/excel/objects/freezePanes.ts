/** Excel.WorksheetFreezePanes: rows and columns that stay on the screen (Office docs: Excel.WorksheetFreezePanes). */
import { address } from '../../../../src/core/address';
import type { Sheet } from '../file/book';
import { attribute, childOf, childrenOf, newElement, removeChild } from '../file/xml';
import { area as areaOf, parseReference, splitSheet } from '../area';
import { refuse } from '../errors';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';
import { hostObject, isHostObject, isMissing, textArgument, wholeArgument } from '../hostObject';
import { placeOf, rangeObject } from './range';
import { sheetView } from './worksheet';

function freeze(sheet: Sheet, columns: number, rows: number): void {
  const view = sheetView(sheet);
  for (const name of ['pane', 'selection']) for (const node of childrenOf(view, name)) removeChild(view, node);
  delete view.attributes['topLeftCell'];
  sheet.touch();
  if (columns === 0 && rows === 0) return;
  const active = columns > 0 && rows > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const pane = newElement(view, 'pane', {
    ...(columns > 0 ? { xSplit: String(columns) } : {}),
    ...(rows > 0 ? { ySplit: String(rows) } : {}),
    topLeftCell: address(columns + 1, rows + 1),
    activePane: active,
    state: 'frozen',
  });
  view.children.unshift(pane, newElement(view, 'selection', { pane: active }));
}

export function freezePanes(host: Host, sheet: Sheet): HostObject {
  const frozen = (): HostObject | null => {
    const pane = childOf(childOf(childOf(sheet.root, 'sheetViews'), 'sheetView'), 'pane');
    if (!pane || !attribute(pane, 'state')?.startsWith('frozen')) return null;
    const [columns, rows] = [Number(attribute(pane, 'xSplit') ?? 0), Number(attribute(pane, 'ySplit') ?? 0)];
    if (columns === 0) return rangeObject(host, sheet, areaOf(1, 1, 16384, rows));
    return rangeObject(host, sheet, areaOf(1, 1, columns, rows === 0 ? 1048576 : rows));
  };
  return hostObject({
    type: 'WorksheetFreezePanes',
    call: {
      freezeRows: (count) => freeze(sheet, 0, isMissing(count) ? 1 : wholeArgument(count)),
      freezeColumns: (count) => freeze(sheet, isMissing(count) ? 1 : wholeArgument(count), 0),
      freezeAt: (range) => {
        const area = isHostObject(range)
          ? placeOf(range).area
          : (parseReference(splitSheet(textArgument(range)).rest) ?? refuse('InvalidArgument', 'That is no range.'));
        freeze(sheet, area.to.column === 16384 ? 0 : area.to.column, area.to.row === 1048576 ? 0 : area.to.row);
      },
      unfreeze: () => freeze(sheet, 0, 0),
      getLocation: () => frozen() ?? refuse('ItemNotFound', 'Nothing is frozen.'),
      getLocationOrNullObject: frozen,
    },
  });
}
