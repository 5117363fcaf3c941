/** A consolidated sheet in the paper's shape: every total a live formula over Chi tiết. */
import { present } from '../../core/present';
import { missing, received } from '../../core/consolidation';
import type { Consolidation } from '../../core/consolidation';
import { plainNumber } from '../../core/figure';
import { levelsPhrase } from '../../core/names';
import { periodName } from '../../core/period';
import type { CellPlan, SheetPlan } from '../../core/plan';
import type { Table } from '../../core/table';
import type { Unit } from '../../core/unit';
import { sameUnit } from '../../core/unitId';
import { rowOf } from '../../core/table';
import { hasMoney, scaleLabel } from '../../language/cover';
import { isMarker, isName, kindOf } from '../../language/columns/ask';
import type { Column } from '../../language/form';
import { leaves } from '../../language/form';
import type { PlacedRow, SheetLayout } from '../../language/layout';
import { letterheadAbove, letterheadName } from '../../paper/committee';
import { drawSheet } from '../../paper/drawSheet';
import { figureStyle, styles } from '../../paper/styles';
import type { WorkedForm } from '../../consolidate/consolidate';
import { placeTab } from '../../consolidate/consolidate';
import { valuesOf } from '../../consolidate/placed';
import type { PlaceSheet } from '../../consolidate/placeSheet';
import { formulaOf } from './cellFormula';
import type { Detail } from './detail';

/** Words are kept in Chi tiết (dates as ISO texts); here they are for people. */
function shownWords(column: Column, text: string): string {
  const rule = kindOf(column);
  return rule.holds === 'words' ? rule.shown(text) : text;
}

function placeCell(worked: WorkedForm, place: PlaceSheet, table: Table, row: PlacedRow, column: Column, detail: Detail): CellPlan {
  const strong = row.kind === 'total' || row.kind === 'section' || row.definition?.parts === 'sum';
  if (row.kind === 'heading') return { value: isName(column) ? row.label : null, style: { ...styles.strongLabel, italic: true } };
  if (isMarker(column)) return { value: row.marker || null, style: { ...styles.marker, bold: strong } };
  if (isName(column)) {
    const indent = row.depth > 1 ? row.depth - 1 : 0;
    return {
      value: row.label || null,
      style: { ...(strong ? styles.strongLabel : styles.label), indent, ...(row.definition?.memo ? { italic: true } : {}) },
    };
  }
  const source = place.sourceOf(row, column);
  if (source.is === 'nothing') return { value: null, style: styles.closed };
  const own = rowOf(table, row.key);
  const figure = own?.figures[column.key];
  const words = own?.texts[column.key];
  const style = { ...figureStyle(column, worked.form.scale, 'computed', strong), fill: strong ? 'F2F2F2' : 'FFFFFF' };
  const formula = formulaOf(worked, place, [row, column], source, detail);
  const value = figure ? plainNumber(figure) : words ? shownWords(column, words.text) : formula === undefined ? null : '';
  return { value, style, ...present({ formula }) };
}

/** "Tổng hợp 11/12 xã, thị trấn; chưa có số liệu: xã Tà Mung." */
function completeness({ result }: WorkedForm, sheet: SheetLayout['sheet']): string {
  const asked = result.progress.filter(({ unit }) => !sheet.filedBy || sheet.filedBy.includes(unit.kind));
  const within = (unit: Unit): boolean => asked.some((item) => sameUnit(item.unit, unit));
  const absent = missing(result).filter(within);
  const have = received(result).filter(within);
  const despite = result.progress.filter(({ status, unit }) => status === 'despiteErrors' && within(unit));
  const words = asked.every(({ unit }) => unit.kind === 'commune') ? levelsPhrase(asked.map(({ unit }) => unit)) : 'đơn vị';
  return [
    `Tổng hợp ${have.length}/${asked.length} ${words}.`,
    ...(absent.length > 0 ? [`Chưa có số liệu: ${absent.map(({ reportName }) => reportName).join(', ')}.`] : []),
    ...(despite.length > 0 ? [`Còn lỗi, đang đối chiếu: ${despite.map(({ unit }) => unit.reportName).join(', ')}.`] : []),
  ].join(' ');
}

/** Which opening rate the sheet shows: last year's closing one, or one worked out here. */
function openingNote(place: PlaceSheet, table: Table): readonly string[] {
  const total = place.layout.rows.find(({ kind }) => kind === 'total');
  const column = leaves(place.layout.sheet.columns).find(({ opening }) => opening);
  if (!total || !column) return [];
  if (place.sourceOf(total, column).is === 'given') return ['Tỷ lệ đầu kỳ chung lấy theo tỷ lệ cuối kỳ trước đã tổng hợp.'];
  const isKnown = rowOf(table, total.key)?.figures[column.key] !== undefined;
  return [
    isKnown
      ? 'Tỷ lệ đầu kỳ chung tính từ số hộ và tỷ lệ đầu kỳ đã phê duyệt của các đơn vị.'
      : 'Chưa tính được tỷ lệ đầu kỳ chung vì chưa đủ tỷ lệ đã phê duyệt của các đơn vị; ghi tỷ lệ theo Quyết định của cấp trên vào ô này nếu có.',
  ];
}

const tabColors: readonly string[] = ['2F5597', '548235', 'BF8F00', '7030A0', 'C00000'];

export function placePlans(consolidation: Consolidation, forms: readonly WorkedForm[], detail: Detail): readonly SheetPlan[] {
  const { place, above } = consolidation.catalogue;
  return forms.flatMap((worked, index) => {
    const tables = valuesOf(worked);
    return worked.places.map((item): SheetPlan => {
      const { layout } = item;
      const table = tables.find(({ sheet }) => sheet === layout.sheet.key);
      if (!table) throw new Error(`no table for ${layout.sheet.key}`);
      return drawSheet(layout, {
        tab: placeTab(worked.form.code, layout.sheet.tab),
        issuer: letterheadAbove(above),
        unit: letterheadName(place.name),
        number: layout.sheet.number,
        basis: worked.form.basis === '' ? '' : `(${worked.form.basis})`,
        title: `Tổng hợp ${layout.sheet.title.replace(/^Tổng hợp /iu, '')}`,
        period: `(Số liệu ${periodName(worked.result.period)})`,
        note: [completeness(worked, layout.sheet), ...openingNote(item, table)].join(' '),
        ...(hasMoney([layout.sheet]) ? { scale: { value: `${scaleLabel}: ${worked.form.scale}` } } : {}),
        signatures: ['Người tổng hợp', 'Phụ trách bộ phận', 'Thủ trưởng đơn vị'],
        cell: (row, column) => placeCell(worked, item, table, row, column, detail),
        validations: [],
        tabColor: tabColors[index % tabColors.length] ?? '2F5597',
      });
    });
  });
}
