/** A form for one unit and period as a workbook to send out: what is to be filled in is open, everything else is locked. */
import { periodName } from '../core/period';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../core/plan';
import { roleIn } from '../census/roles';
import { unitCoded } from '../census/units';
import { hasMoney, scaleLabel } from '../language/cover';
import { excelFormula } from '../language/excelFormula';
import { isMarker, isName } from '../language/columns/ask';
import type { Column } from '../language/form';
import type { PlacedRow, SheetLayout } from '../language/layout';
import type { Form } from '../language/load';
import { roleOf } from '../language/roles';
import { shapeOf } from '../language/sheets/ask';
import { addressesFrom, itemsFrom } from '../paper/addresses';
import { letterheadAbove, letterheadName } from '../paper/committee';
import { drawSheet } from '../paper/drawSheet';
import { figureStyle, styles } from '../paper/styles';
import { coverNames } from '../read/carriers/name';
import { markProperties } from '../read/carriers/properties';
import { stampSheet } from '../read/carriers/stamp';
import { coverSheet, scaleCell, unitNameCell } from './coverSheet';
import type { Order } from './order';
import { orderLayouts } from './order';
import { explanationSheet, marksOf } from './sideSheets';
import { templateValidations } from './validations';
import { wholeMoney } from './wholeMoney';

function templateCell(form: Form, layouts: readonly SheetLayout[], layout: SheetLayout, row: PlacedRow, column: Column): CellPlan {
  const strong = row.kind === 'total' || row.kind === 'section' || row.definition?.parts === 'sum';
  if (isMarker(column) && row.kind !== 'item') return { value: row.marker || null, style: { ...styles.marker, bold: strong } };
  if (isName(column) && row.kind !== 'item') {
    return {
      value: row.label,
      style: {
        ...(strong ? styles.strongLabel : styles.label),
        indent: row.depth > 1 ? row.depth - 1 : 0,
        ...(row.definition?.memo ? { italic: true } : {}),
      },
    };
  }
  const role = roleOf(form, layout, row, column);
  switch (role.is) {
    case 'closed':
    case 'label':
      return { value: null, style: styles.closed };
    case 'input':
      return { value: null, style: figureStyle(column, form.scale, 'input', strong) };
    case 'computed':
      return {
        value: '',
        formula: excelFormula(role.formula, addressesFrom(layouts, layout, row, column), itemsFrom(layout, row, column)),
        style: figureStyle(column, form.scale, 'computed', strong),
      };
  }
}

function posts({ unit, catalogue }: Order): readonly string[] {
  const role = roleIn(unit, catalogue);
  return [
    'Người lập biểu',
    role === 'commune' ? 'Kế toán' : 'Kế toán trưởng',
    role === 'commune' || role === 'parent' ? 'Chủ tịch' : 'Thủ trưởng đơn vị',
  ];
}

function formSheet(order: Order, layouts: readonly SheetLayout[], layout: SheetLayout): SheetPlan {
  const { form, unit, catalogue, period } = order;
  const scale = scaleCell(order, layouts);
  const above = unitCoded(catalogue, unit.parent, unit.validFrom)?.name;
  const isPlace = roleIn(unit, catalogue) === 'parent';
  const { isOpen } = shapeOf(layout.sheet);
  const scaleFormula = scale && hasMoney([layout.sheet]) ? `"${scaleLabel}: "&${scale}` : undefined;
  const drawn = drawSheet(layout, {
    tab: layout.sheet.tab,
    issuer: above === undefined && isPlace ? letterheadAbove(catalogue.above) : letterheadName(above ?? catalogue.place.name),
    unit: letterheadName(unit.name),
    number: layout.sheet.number,
    basis: form.basis === '' ? '' : `(${form.basis})`,
    title: layout.sheet.title,
    period: `(Số liệu ${periodName(period)})`,
    ...(scaleFormula === undefined ? {} : { scale: { value: `${scaleLabel}: ${form.scale}`, formula: scaleFormula } }),
    signatures: posts(order),
    cell: (row, column) => templateCell(form, layouts, layout, row, column),
    validations: templateValidations(form, layout),
    protect: { resize: true, ...(isOpen ? { sort: true, filter: true, insertRows: true } : {}) },
  });
  return { ...drawn, ...wholeMoney(layout, drawn, scaleFormula) };
}

export function templatePlan(order: Order): WorkbookPlan {
  const layouts = orderLayouts(order);
  const marks = marksOf(order);
  return {
    title: `${order.form.title} - ${order.unit.name} - ${periodName(order.period)}`,
    sheets: [
      coverSheet(order, layouts),
      ...layouts.map((layout) => formSheet(order, layouts, layout)),
      explanationSheet(order),
      stampSheet(marks),
    ],
    names: coverNames(unitNameCell),
    properties: markProperties(marks),
  };
}
