/** The breakdown: one line for each unit and row, from which every consolidated figure is added up. */
import { present } from '../core/present';
import type { UnitReturn } from '../core/consolidation';
import type { Figure, Quoted } from '../core/figure';
import { groupBy, remember } from '../core/remember';
import type { Unit } from '../core/unit';
import { unitKey } from '../core/unitId';

export type Line = Readonly<{
  sheet: string;
  /** The form's row key; `item` for a line of a list or of a section. */
  key: string;
  section?: string;
  unit: Unit;
  /** `transfer` takes money out that one level gave another. */
  kind: 'return' | 'transfer';
  name: Quoted;
  figures: Readonly<Record<string, Figure>>;
  texts: Readonly<Record<string, Quoted>>;
  /** Where it stands in the unit's own file. */
  file: string;
  tab: string;
  row: number;
}>;

export const itemKey = 'item';

export const linesOf = ({ unit, tables }: UnitReturn): readonly Line[] =>
  tables.flatMap((table) =>
    table.rows
      .filter(
        ({ kind, figures, texts, name }) =>
          kind !== 'item' || name.text !== '' || Object.keys(figures).length + Object.keys(texts).length > 0,
      )
      .map((row) => ({
        sheet: table.sheet,
        key: row.kind === 'item' ? itemKey : row.key,
        ...present({ section: row.section }),
        unit,
        kind: 'return',
        name: row.name,
        figures: row.figures,
        texts: row.texts,
        file: table.file,
        tab: table.tab,
        row: row.row,
      })),
  );

/** Which lines of a sheet a consolidated cell goes over; every condition given must hold. */
export type Selection = Readonly<{ key: string; section?: string; unit?: Unit; text?: Readonly<{ column: string; equals: string }> }>;

const indexKey = (sheet: string, key: string, unit = ''): string => `${sheet}\u0000${key}\u0000${unit}`;
const byKey = remember((lines: readonly Line[]) => groupBy(lines, ({ sheet, key }) => indexKey(sheet, key)));
const byUnit = remember((lines: readonly Line[]) => groupBy(lines, ({ sheet, key, unit }) => indexKey(sheet, key, unitKey(unit))));

export function select(lines: readonly Line[], sheet: string, { key, section, unit, text }: Selection): readonly Line[] {
  const found = (unit === undefined ? byKey : byUnit)(lines).get(indexKey(sheet, key, unit && unitKey(unit))) ?? [];
  return found.filter(
    (line) => (section === undefined || line.section === section) && (text === undefined || line.texts[text.column]?.text === text.equals),
  );
}
