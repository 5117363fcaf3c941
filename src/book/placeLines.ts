/** The place of a consolidated workbook, as lines of Thiết lập: written and read back field by field. */
import type { Unit } from '../core/unit';
import type { UnitField } from './unitCells';
import { unitCells, unitFrom } from './unitCells';

export const placeKey = (field: UnitField): string => `place.${field}`;

const labels: Readonly<Record<UnitField, string>> = {
  code: 'Nơi tổng hợp: mã',
  name: 'Nơi tổng hợp: tên trên biểu',
  level: 'Nơi tổng hợp: cấp hành chính',
  kind: 'Nơi tổng hợp: loại đơn vị',
  parent: 'Nơi tổng hợp: mã cấp trên',
  codeSystem: 'Nơi tổng hợp: hệ mã',
  validFrom: 'Nơi tổng hợp: có hiệu lực từ',
  reportName: 'Nơi tổng hợp: tên trong báo cáo',
  validTo: 'Nơi tổng hợp: có hiệu lực đến',
  successor: 'Nơi tổng hợp: đơn vị kế tiếp',
  formerNames: 'Nơi tổng hợp: tên cũ',
  forms: 'Nơi tổng hợp: biểu phải nộp',
  order: 'Nơi tổng hợp: thứ tự',
};
const fields = Object.keys(labels) as readonly UnitField[];

/** Fields that every workbook has, in their order; the others have a line where they hold something. */
const always: readonly UnitField[] = ['code', 'name', 'level', 'kind', 'parent', 'codeSystem', 'validFrom', 'reportName'];
const mayChange: readonly UnitField[] = ['name', 'level', 'reportName'];

export type PlaceLine = Readonly<{ key: string; value: string | number; label: string; mayChange: boolean }>;

export function placeLines(place: Unit): readonly PlaceLine[] {
  const cells = unitCells(place);
  return fields
    .filter((field) => always.includes(field) || cells[field] !== '')
    .map((field) => ({ key: placeKey(field), value: cells[field], label: labels[field], mayChange: mayChange.includes(field) }));
}

/** The key of the line that says what cannot be read, instead of the place. */
export function placeFrom(values: ReadonlyMap<string, string>): Unit | Readonly<{ unknown: string }> {
  const text = (field: UnitField): string => values.get(placeKey(field)) ?? '';
  const texts = Object.fromEntries(fields.map((field) => [field, text(field)])) as Record<UnitField, string>;
  return unitFrom(texts) ?? { unknown: placeKey('kind') };
}
