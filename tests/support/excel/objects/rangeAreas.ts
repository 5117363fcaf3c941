/** Excel.RangeAreas: several areas of one sheet (Office docs: Excel.RangeAreas, Worksheet.getRanges). */
import type { Area } from '../../../../src/core/address';
import type { Sheet } from '../file/book';
import { columnsOf, isEntireColumn, isEntireRow, parseReference, rowsOf, splitSheet, wholeSheet } from '../area';
import { refuse } from '../errors';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';
import { collection, hostObject } from '../hostObject';
import { clearRange } from './clearRange';
import { addressOf, rangeObject } from './range';
import { rangeFormat } from './rangeFormat';
import { worksheet } from './worksheet';

export function rangeAreasOf(host: Host, sheet: Sheet, areas: readonly Area[]): HostObject {
  const ranges = (): readonly HostObject[] => areas.map((area, at) => hostObject({ ...rangeObject(host, sheet, area), key: at }));
  const list = (): HostObject => collection('RangeCollection', ranges);
  return hostObject({
    type: 'RangeAreas',
    canBeKept: true,
    read: {
      address: () => areas.map((area) => addressOf(sheet, area)).join(','),
      areaCount: () => areas.length,
      cellCount: () => areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0),
      isEntireColumn: () => areas.every(isEntireColumn),
      isEntireRow: () => areas.every(isEntireRow),
    },
    open: { areas: list, format: () => rangeFormat(host, sheet, areas), worksheet: () => worksheet(host, sheet) },
    call: { clear: (applyTo) => areas.forEach((area) => clearRange(host, sheet, area, applyTo)) },
  });
}

/**
 * Office docs: Worksheet.getRanges takes addresses with commas between, at most 8192 characters; without any the whole sheet. Excel on
 * Windows splits them by the list separator of the system instead (office-js#1167).
 */
export function rangeAreas(host: Host, sheet: Sheet, addresses: string): HostObject {
  if (addresses === '') return rangeAreasOf(host, sheet, [wholeSheet]);
  if (addresses.length > 8192) refuse('InvalidArgument', 'The addresses are longer than 8192 characters.');
  const areas = addresses
    .split(host.listSeparator)
    .map((text) => parseReference(splitSheet(text).rest) ?? refuse('InvalidArgument', `${text} is no address.`));
  return rangeAreasOf(host, sheet, areas);
}
