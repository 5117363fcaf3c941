/** The breakdown: one line for each unit and row, from which every consolidated figure is added up. */
import type { UnitReturn } from '../core/consolidation';
import type { Figure, Quoted } from '../core/figure';
import type { Unit } from '../core/unit';

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
        ...(row.section === undefined ? {} : { section: row.section }),
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
export type Selection = Readonly<{ key: string; section?: string; unit?: string; text?: Readonly<{ column: string; equals: string }> }>;

export const matches = (line: Line, sheet: string, { key, section, unit, text }: Selection): boolean =>
  line.sheet === sheet &&
  line.key === key &&
  (section === undefined || line.section === section) &&
  (unit === undefined || line.unit.code === unit) &&
  (text === undefined || line.texts[text.column]?.text === text.equals);
