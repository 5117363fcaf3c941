/** Which lines a consolidated cell goes over, by their numbers and in their order. */
import { textAt } from '../../core/kept/wordsAt';
import { unitKey } from '../../core/unitId';
import type { Selection } from '../../language/sheets/rule';
import { byKey, linesIn, partsByUnit } from './indexes';
import type { Line, Lines } from './lines';
import { keyAt, partOf } from './numbered';

/** The lines of one unit: it has few, so they are gone through. */
function ofUnit(lines: Lines, sheet: string, key: string, unit: string): readonly number[] {
  const own = (partsByUnit(lines).get(unit) ?? []).filter(({ table }) => table.sheet === sheet);
  const isMeant = (line: Line): boolean => line.sheet === sheet && line.key === key && unitKey(line.unit) === unit;
  return [
    ...own.flatMap((part) => linesIn(part).filter((number) => keyAt(part, number - part.first) === key)),
    ...lines.transfers.flatMap((line, index) => (isMeant(line) ? [lines.firstTransfer + index] : [])),
  ];
}

export function select(lines: Lines, sheet: string, { key, section, unit, text }: Selection): readonly number[] {
  const found = unit === undefined ? (byKey(lines, sheet).get(key) ?? []) : ofUnit(lines, sheet, key, unitKey(unit));
  if (section === undefined && text === undefined) return found;
  return found.filter((number) => {
    const part = partOf(lines, number);
    if (!part) return section === undefined && text === undefined;
    const { table, first } = part;
    const isIn = section === undefined || table.stubs[number - first]?.section === section;
    return isIn && (text === undefined || textAt(table, number - first, text.column) === text.equals);
  });
}
