/** The elements that a selection finds in the tables, in their order. */
import type { ConsolidatedForm } from '../core/consolidation';
import type { Quoted } from '../core/figure';
import { tableOf } from '../core/kept/table';
import { remember } from '../core/remember';
import type { Table, TableRow } from '../core/table';
import { unitKey } from '../core/unitId';
import { leaves } from '../language/form';
import type { Sheet } from '../language/form';
import { shapeOf } from '../language/sheets/ask';
import { groupRowKey } from '../language/sheets/grouping';
import { allRows } from '../language/sheets/row';
import type { Row } from '../language/sheets/row';
import { inFamily } from '../language/roles';
import type { Selection } from './nodes';
import { sheetOf } from './reference';
import type { Element, Scene } from './scene';
import { dataOf, definitionOf, holds, placeTable, valueOf } from './scene';
import { asPrinted } from './values';

/** The needed form as it was consolidated: a section without one of its forms says nothing. Throws where it is not among those needed. */
function dataNamed(scene: Scene, form: string): ConsolidatedForm {
  const data = dataOf(scene, form);
  if (!data) throw new Error(`form ${form} is not consolidated`);
  return data;
}
const sheetMeant = (scene: Scene, { form, sheet }: Selection): Sheet => sheetOf(definitionOf(dataNamed(scene, form), scene.forms), sheet);
/** A report asks for the same tables again and again. */
const opened = remember(tableOf);

const words = (text: string): Quoted => ({ text, from: [] });

/** The returns of the units; the one that speaks for the whole place is not one among the others. */
function units(scene: Scene, selection: Selection): readonly Element[] {
  const { form, sheet } = selection;
  const { authority } = sheetMeant(scene, selection);
  return dataNamed(scene, form)
    .units.filter(({ unit }) => unit.kind !== authority)
    .flatMap(({ unit, tables }) => {
      const table = tables.find((item) => item.sheet === sheet);
      return table ? [{ sheet, table: opened(table), name: words(unit.reportName) }] : [];
    });
}

const lowest = (rows: readonly Row[]): readonly Row[] => allRows(rows).filter((row) => !row.rows?.length && row.memo !== true);

function rows(scene: Scene, selection: Selection, table: Table): readonly TableRow[] {
  const { under } = selection;
  const printed = shapeOf(sheetMeant(scene, selection)).rows;
  const meant = lowest(under ? allRows(printed).filter((row) => under.includes(row.key)) : printed);
  return table.rows.filter((row) =>
    meant.some((one) => one.key === row.key || (one.each !== undefined && inFamily(row.key, `${one.key}_*`))),
  );
}

function choices(scene: Scene, selection: Selection, table: Table): readonly Element[] {
  const { sheet, by = '' } = selection;
  const column = leaves(sheetMeant(scene, selection).columns).find(({ key }) => key === by);
  return (column?.choices ?? []).flatMap((choice) => {
    const row = table.rows.find(({ key }) => key === groupRowKey(by, choice.key));
    return row ? [{ sheet, table, row, name: words(choice.label) }] : [];
  });
}

function all(scene: Scene, selection: Selection): readonly Element[] {
  const { source, form, sheet } = selection;
  if (source === 'units') return units(scene, selection);
  const table = placeTable(scene, form, sheet);
  if (!table) return [];
  if (source === 'choices') return choices(scene, selection, table);
  const found = source === 'rows' ? rows(scene, selection, table) : table.rows.filter(({ kind }) => kind === 'item');
  // Items of sections stand for units and are called as the prose calls them; items of lists only come from units.
  const standsForUnit = shapeOf(sheetMeant(scene, selection)).itemsAreUnits;
  const unitName = (key: string | undefined): string | undefined =>
    scene.consolidation.catalogue.units.find((unit) => unitKey(unit) === key)?.reportName;
  return found.map((row) => {
    const reportName = standsForUnit ? unitName(row.unit) : undefined;
    return { sheet, table, row, name: reportName === undefined ? row.name : { ...row.name, text: reportName } };
  });
}

function picked(scene: Scene, elements: readonly Element[], { pick }: Selection): readonly Element[] {
  if (!pick) return elements;
  const ranked = elements.flatMap((element) => {
    const value = valueOf(pick.by, { ...scene, around: [...scene.around, element] });
    return value.is === 'figure' ? [{ element, value: value.figure.value }] : [];
  });
  const count = pick.count === 'largestItems' ? scene.consolidation.settings.largestItems : pick.count;
  const sign = pick.end === 'top' ? -1 : 1;
  return [...ranked]
    .sort((a, b) => sign * a.value.cmp(b.value))
    .slice(0, count)
    .map(({ element }) => element);
}

export function elementsOf(scene: Scene, selection: Selection): readonly Element[] {
  const { where, only } = selection;
  const meets = (element: Element): boolean => {
    const here = { ...scene, around: [...scene.around, element] };
    return !where || holds(where, here, (figure) => asPrinted(figure, where, here));
  };
  const found = picked(scene, all(scene, selection).filter(meets), selection);
  if (only === 'single') return found.length === 1 ? found : [];
  return only === 'several' && found.length < 2 ? [] : found;
}
