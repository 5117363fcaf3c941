/** A catalogue as a table: the columns an office fills in, and a catalogue written in them. */
import type { Catalogue, Unit } from '../core/unit';
import { sameUnit } from '../core/unitId';

export const requiredColumns = ['code', 'name', 'level', 'parent', 'validFrom'] as const;
export const optionalColumns = [
  'validTo',
  'successor',
  'formerNames',
  'kind',
  'codeSystem',
  'reportName',
  'forms',
  'order',
  /** On the row of the place only: the name of the level above it. */
  'above',
] as const;
export const catalogueColumns = [...requiredColumns, ...optionalColumns] as const;
export type CatalogueColumn = (typeof catalogueColumns)[number];

/** A row of the table: its number, from 1, and its cells, of which kind and days are as the program writes them. */
export type Line = Readonly<{
  row: number;
  cells: Readonly<Record<CatalogueColumn, string>>;
  /** Its kind as the office wrote it. */
  saysKind?: string;
  /** By that word it is a village (kindWords.ts). */
  isVillage?: true;
}>;

/** Codes of the General Statistics Office unless the row says otherwise; letters are an office's own. */
export const codeSystemOf = ({ cells }: Line): string => cells.codeSystem || (/^\d+$/.test(cells.code) ? 'GSO' : 'CQ');

export const listCell = (items: readonly string[]): string => items.join('; ');

const cellsOf = (unit: Unit, above: string): Readonly<Record<CatalogueColumn, string>> => ({
  code: unit.code,
  name: unit.name,
  level: unit.level,
  parent: unit.parent,
  validFrom: unit.validFrom,
  validTo: unit.validTo ?? '',
  successor: unit.successor ?? '',
  formerNames: listCell(unit.formerNames),
  kind: unit.kind,
  codeSystem: unit.codeSystem,
  reportName: unit.reportName,
  forms: listCell(unit.forms ?? []),
  order: String(unit.order),
  above,
});

/** The table that `readCatalogue` reads back as the same catalogue. */
export const catalogueRows = ({ units, place, above }: Catalogue): readonly (readonly string[])[] => [
  catalogueColumns,
  ...units.map((unit) => {
    const cells = cellsOf(unit, sameUnit(unit, place) ? above : '');
    return catalogueColumns.map((column) => cells[column]);
  }),
];
