/** A unit in the cells of a consolidated workbook, field by field, so that a report written from it alone loses nothing. */
import { present } from '../core/present';
import type { Unit } from '../core/unit';
import { isUnitKind } from '../core/unitKind';
import { names } from './codecs';

export type UnitField = keyof Unit;
export type UnitTexts = Readonly<Record<UnitField, string>>;

export const unitCells = (unit: Unit): Readonly<Record<UnitField, string | number>> => ({
  code: unit.code,
  name: unit.name,
  level: unit.level,
  kind: unit.kind,
  parent: unit.parent,
  codeSystem: unit.codeSystem,
  validFrom: unit.validFrom,
  validTo: unit.validTo ?? '',
  successor: unit.successor ?? '',
  formerNames: names.write(unit.formerNames),
  reportName: unit.reportName,
  forms: names.write(unit.forms ?? []),
  order: unit.order,
});

/** Undefined where it is of a kind that this program does not know. The texts may hold more than the unit's own. */
export function unitFrom(texts: UnitTexts): Unit | undefined {
  const { code, name, level, kind, parent, codeSystem, validFrom, validTo, successor, formerNames, reportName, forms, order } = texts;
  if (!isUnitKind(kind)) return undefined;
  return present({
    ...{ code, name, level, kind, parent, codeSystem, validFrom, reportName },
    validTo: validTo || undefined,
    successor: successor || undefined,
    formerNames: names.read(formerNames),
    forms: forms === '' ? undefined : names.read(forms),
    order: Number(order),
  } satisfies Readonly<Record<UnitField, unknown>>);
}
