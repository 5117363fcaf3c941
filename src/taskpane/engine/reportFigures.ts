/** What stands behind the figures of a written report: their cells, the units' own, a piece of the sheet, and all they are worked out from. */
import { cellShown } from '../../core/cellShown';
import type { SheetWindow } from '../../view/sheetWindow';
import { sheetWindow } from '../../view/sheetWindow';
import type { CellRef, SheetCell } from '../../core/cell';
import type { Document } from '../../core/document';
import { consolidatedFrame } from '../../book/consolidatedFrame';
import type { Spot } from '../../consolidate/trace/formulaCells';
import { formulaCellsIn } from '../../consolidate/trace/formulaCells';
import { figuresOf } from '../../narrate/pageReport';
import { standsOn } from '../../consolidate/trace/stands';
import type { HeldSource } from './reportSources';
import type { WrittenReport } from './reportWriting';

/** A unit's own cell behind a figure, and whose it is. */
export type SourceCell = CellRef & Readonly<{ unit: string }>;
export type FigureCells = Readonly<{
  figure: number;
  text: string;
  /** Of the consolidated workbook, with what each shows; blank cells show nothing. */
  cells: readonly (SheetCell & Readonly<{ value?: string }>)[];
  sources: readonly SourceCell[];
}>;

export function figureCells({ held, report }: WrittenReport, figure: number): FigureCells | undefined {
  const span = figuresOf(report)[figure];
  if (!span) return undefined;
  const { workbook, consolidation } = held;
  const units = new Map(consolidation.forms.flatMap(({ units: own }) => own.map(({ file, unit }) => [file, unit.name] as const)));
  const valueOf = ({ sheet, cell }: CellRef): Readonly<{ value?: string }> => {
    const found = workbook.sheets.find(({ name }) => name === sheet)?.cells[cell];
    if (!found || found.value === null) return {};
    const shown = cellShown(found, workbook.from1904);
    return { value: typeof found.value === 'string' ? `«${shown}»` : shown };
  };
  const isOwn = ({ file }: CellRef): boolean => file === workbook.file;
  return {
    figure,
    text: span.text,
    cells: span.from.map((cell) => ({ sheet: cell.sheet, cell: cell.cell, ...valueOf(cell) })),
    sources: (span.sources ?? [])
      .filter((cell) => units.has(cell.file) || !isOwn(cell))
      .map((cell) => ({ ...cell, unit: units.get(cell.file) ?? '' })),
  };
}

/** The consolidated sheet around the first cell of a figure, with its other cells on that sheet. */
export function figureWindow({ held: { workbook, names }, report }: WrittenReport, figure: number): SheetWindow | undefined {
  const [first, ...others] = figuresOf(report)[figure]?.from ?? [];
  const sheet = workbook.sheets.find(({ name }) => name === first?.sheet);
  if (!first || !sheet) return undefined;
  const planned = Object.keys(names).find((name) => names[name] === sheet.name) ?? sheet.name;
  const involved = others.filter((cell) => cell.sheet === sheet.name).map(({ cell }) => cell);
  return sheetWindow(sheet, first.cell, involved, consolidatedFrame(sheet, planned, first.cell), workbook.from1904);
}

/** By figure, in the order of the text. */
export function standsOfFigures({ workbook, names, plannedFormulas }: HeldSource, report: Document): readonly (readonly Spot[])[] {
  const named = (name: string): string => (plannedFormulas ? (names[name] ?? name) : name);
  const cellsOf = formulaCellsIn(workbook, named);
  const isOwn = ({ file }: CellRef): boolean => file === workbook.file;
  return figuresOf(report).map(({ from }) => standsOn(workbook, from.filter(isOwn), cellsOf));
}
