/** Excel.AutoFilter: the buttons over a table of cells (Office docs: Excel.AutoFilter; criteria are not simulated). */
import type { Sheet } from '../file/book';
import { sheetOrder } from '../file/cells';
import { attribute, childOf, insertInOrder, newElement, removeChild } from '../file/xml';
import { areaText, parseReference, splitSheet } from '../area';
import { notSimulated, refuse } from '../errors';
import type { Host } from '../host';
import { needAllowed } from '../host';
import type { HostObject } from '../hostObject';
import { hostObject, isHostObject, isMissing, textArgument } from '../hostObject';
import { setBuiltInName, sheetReference } from './names';
import { placeOf, rangeObject } from './range';

export function autoFilter(host: Host, sheet: Sheet): HostObject {
  const node = () => childOf(sheet.root, 'autoFilter');
  const range = (): HostObject | null => {
    const area = parseReference(attribute(node(), 'ref') ?? '');
    return area ? rangeObject(host, sheet, area) : null;
  };
  const remove = (): void => {
    needAllowed(sheet, 'autoFilter');
    removeChild(sheet.root, node());
    setBuiltInName(host, sheet, '_xlnm._FilterDatabase', undefined);
    sheet.touch();
  };
  return hostObject({
    type: 'AutoFilter',
    read: { enabled: () => node() !== undefined, isDataFiltered: () => childOf(node(), 'filterColumn') !== undefined },
    call: {
      apply: (given, column, criteria) => {
        if (!isMissing(column) || !isMissing(criteria)) notSimulated('AutoFilter.apply with criteria');
        const area = isHostObject(given)
          ? placeOf(given).area
          : (parseReference(splitSheet(textArgument(given)).rest) ?? refuse('InvalidArgument', 'That is no range.'));
        remove();
        insertInOrder(sheet.root, newElement(sheet.root, 'autoFilter', { ref: areaText(area) }), sheetOrder);
        const dollars = areaText(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
        setBuiltInName(host, sheet, '_xlnm._FilterDatabase', sheetReference(sheet, dollars));
      },
      remove,
      getRange: () => range() ?? refuse('ItemNotFound', 'The sheet has no filter.'),
      getRangeOrNullObject: range,
    },
  });
}
