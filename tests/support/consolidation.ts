/** Small consolidations written by hand: a table is rows of figures by key, and every cell has an address. */
import { columnLetter } from '../../src/core/address';
import type { ConsolidatedForm, Consolidation, UnitReturn, UnitStatus } from '../../src/core/consolidation';
import { decimal } from '../../src/core/decimal';
import type { Figure } from '../../src/core/figure';
import { keep } from '../../src/core/kept/table';
import { period } from '../../src/core/period';
import type { Settings } from '../../src/core/settings';
import { defaultSettings } from '../../src/core/settings';
import type { RowKind, Table, TableRow } from '../../src/core/table';
import type { Catalogue, Unit } from '../../src/core/unit';
import { unitKey } from '../../src/core/unitId';
import { forms } from '../../src/forms';
import { figureOf, isName } from '../../src/language/columns/ask';
import { count, files, isNumeric, leaves } from '../../src/language/form';
import { shapeOf } from '../../src/language/sheets/ask';
import type { Form } from '../../src/language/load';
import { thanUyen2021 } from '../../src/units/than-uyen-2021';

type Cells = Readonly<Record<string, number | string>>;
/** Figures and words by column. A row whose key begins with `item` is an item; `unit` says for whom it stands. */
export type Rows = Readonly<Record<string, Cells>>;
export type Sheets = Readonly<Record<string, Rows>>;
export type Dates = Readonly<Record<string, Readonly<{ from?: string; to?: string }>>>;

export const formNamed = (code: string, version: string): Form => {
  const found = forms.find((item) => item.code === code && item.version === version);
  if (!found) throw new Error(`no form ${code} ${version}`);
  return found;
};
export const unitNamed = (code: string, { units }: Catalogue = thanUyen2021): Unit => {
  const found = units.find((unit) => unit.code === code);
  if (!found) throw new Error(`no unit ${code}`);
  return found;
};

const kindOf = (key: string): RowKind => (key.startsWith('item') ? 'item' : key === 'total' || key === 'tongSo' ? 'total' : 'row');

function tableOf(form: Form, key: string, rows: Rows, file: string, dates: Readonly<{ from?: string; to?: string }> = {}): Table {
  const sheet = form.sheets.find((item) => item.key === key);
  if (!sheet) throw new Error(`no sheet ${key}`);
  const tallies = shapeOf(sheet).tallies.map((tally) => count(tally.key, tally.label, tally.unit));
  const columns = [...leaves(sheet.columns), ...tallies];
  const letters = Object.fromEntries(columns.map((column, index) => [column.key, columnLetter(index + 1)]));
  const at = (column: string, row: number): Readonly<{ file: string; sheet: string; cell: string }> => ({
    file,
    sheet: sheet.tab,
    cell: `${letters[column]}${row}`,
  });
  const rowOf = (rowKey: string, cells: Cells, row: number): TableRow => {
    const figures: Record<string, Figure> = {};
    const texts: Record<string, { text: string; from: ReturnType<typeof at>[] }> = {};
    for (const [columnKey, value] of Object.entries(cells)) {
      if (columnKey === 'unit') continue;
      const column = columns.find((item) => item.key === columnKey);
      if (!column) throw new Error(`no column ${columnKey} on ${key}`);
      if (isNumeric(column)) figures[columnKey] = figureOf(column, form.scale, decimal(value), [at(columnKey, row)]);
      else texts[columnKey] = { text: String(value), from: [at(columnKey, row)] };
    }
    const nameKey = columns.find(isName)?.key ?? '';
    const name = texts[nameKey] ?? { text: rowKey, from: [] };
    const unit = cells.unit === undefined ? {} : { unit: unitKey(unitNamed(String(cells.unit))) };
    return { key: rowKey, kind: kindOf(rowKey), name, figures, texts, row, ...unit };
  };
  const day = (text: string | undefined, cell: string): object =>
    text === undefined ? {} : { text, from: [{ file, sheet: 'Bìa', cell }] };
  return {
    form: form.code,
    sheet: key,
    file,
    tab: sheet.tab,
    columns: letters,
    rows: Object.entries(rows).map(([rowKey, cells], index) => rowOf(rowKey, cells, index + 10)),
    scale: form.scale,
    ...(dates.from === undefined ? {} : { from: { text: '', from: [], ...day(dates.from, 'B8') } }),
    ...(dates.to === undefined ? {} : { to: { text: '', from: [], ...day(dates.to, 'B9') } }),
  };
}

export type FormData = Readonly<{
  form: Form;
  period?: string;
  sheets?: Sheets;
  dates?: Dates;
  /** The units' own tables, by code. */
  units?: Readonly<Record<string, Sheets>>;
  missing?: readonly string[];
  despiteErrors?: readonly string[];
}>;

export type Data = Readonly<{ period?: string; settings?: Partial<Settings>; catalogue?: Catalogue; forms: readonly FormData[] }>;

const consolidatedFile = 'tong-hop.xlsx';

function formData(data: FormData, reporting: string, catalogue: Catalogue): ConsolidatedForm {
  const { form, sheets = {}, dates = {}, units = {}, missing = [], despiteErrors = [] } = data;
  const tables = (all: Sheets, file: string): readonly Table[] =>
    Object.entries(all).map(([key, rows]) => tableOf(form, key, rows, file, file === consolidatedFile ? dates[key] : undefined));
  const expected = catalogue.units.filter(({ kind }) => form.sheets.some((sheet) => files(form, sheet, kind)));
  const statusOf = ({ code }: Unit): UnitStatus['status'] =>
    missing.includes(code) ? 'missing' : despiteErrors.includes(code) ? 'despiteErrors' : 'accepted';
  const returns = Object.entries(units).map(([code, own]): UnitReturn => ({
    unit: unitNamed(code, catalogue),
    file: `${code}.xlsx`,
    sha256: code,
    version: form.version,
    round: 1,
    tables: tables(own, `${code}.xlsx`).map(keep),
    scales: {},
  }));
  const placeTables = tables(sheets, consolidatedFile);
  return {
    form: form.code,
    version: form.version,
    period: period(data.period ?? reporting),
    tables: () => placeTables,
    units: returns.toSorted((a, b) => a.unit.order - b.unit.order),
    progress: expected.map((unit) => ({ unit, status: statusOf(unit), errors: 0, warnings: 0 })),
    adjustments: [],
    open: [],
  };
}

export const consolidation = ({
  period: reporting = '2021-Q1',
  settings = {},
  catalogue = thanUyen2021,
  forms: all,
}: Data): Consolidation => ({
  catalogue,
  period: period(reporting),
  settings: { ...defaultSettings, ...settings },
  forms: all.map((data) => formData(data, reporting, catalogue)),
  findings: { ofReturns: [], ofWhole: [] },
  explanations: [],
});
