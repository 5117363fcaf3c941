/**
 * Reads a consolidated workbook back: the breakdown is read from Chi tiết, everything else worked out again from it by the
 * same code, and each total compared with what its own cell holds. A cell changed by hand is used, and told.
 */
import type { CellRef } from '../core/cell';
import { columnLetter } from '../core/address';
import type { Consolidation, Edited, UnitReturn, UnitStatus } from '../core/consolidation';
import { decimal, roundTo } from '../core/decimal';
import type { Figure, Quoted } from '../core/figure';
import { figure } from '../core/figure';
import type { Lang } from '../core/lang';
import { isMoneyScale, moneyDecimals } from '../core/money';
import { parsePeriod } from '../core/period';
import type { Table, TableRow } from '../core/table';
import type { Unit, UnitKind } from '../core/unit';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { cellAt, cellRef, sheetNamed } from '../core/workbook';
import { keyColumnMark } from '../language/cover';
import type { Column, Sheet } from '../language/form';
import { isNumeric, leaves } from '../language/form';
import type { Form } from '../language/load';
import { cellText } from '../read/labels';
import type { Collected } from './collect';
import { workForm } from './consolidate';
import { itemKey } from './lines';
import {
  blockMark,
  detailColumns,
  detailTab,
  firstValueColumn,
  kindWords,
  sheetCode,
  sourceColumns,
  sourceTab,
  valueColumns,
} from './plan/detail';
import type { SourceKey } from './plan/detail';
import type { ProgressKey } from './plan/sideSheets';
import { progressColumns, progressTab, statusWords } from './plan/sideSheets';
import { settingsFrom, settingValues } from './settingsSheet';
import { firstListRow } from '../paper/listSheet';

export type ReadBack = Readonly<{ consolidation: Consolidation; edited: readonly Edited[] }> | Readonly<{ problem: 'notConsolidated' }>;

type Record_<K extends string> = Readonly<Record<K, string>> & Readonly<{ line: number }>;

function listRows<K extends string>(sheet: SheetSnapshot, columns: readonly Readonly<{ key: K }>[]): readonly Record_<K>[] {
  const rows = Array.from({ length: Math.max(0, sheet.rowCount - firstListRow + 1) }, (_, index) => firstListRow + index);
  return rows
    .map(
      (row) =>
        ({
          ...Object.fromEntries(columns.map(({ key }, index) => [key, cellText(cellAt(sheet, index + 1, row))])),
          line: row,
        }) as Record_<K>,
    )
    .filter((item) => columns.some(({ key }) => item[key] !== ''));
}

const kinds: readonly UnitKind[] = ['commune', 'parent', 'owner', 'finance'];
const kindOf = (text: string): UnitKind => kinds.find((kind) => kind === text) ?? 'commune';

const unitOf = (item: Record_<ProgressKey>): Unit => ({
  code: item.code,
  name: item.name,
  level: item.level,
  kind: kindOf(item.kind),
  parent: item.parent,
  codeSystem: item.codeSystem,
  validFrom: item.validFrom,
  formerNames: [],
  reportName: item.reportName,
  order: Number(item.order),
});

type Line = Readonly<{
  sheet: string;
  key: string;
  section: string;
  unit: string;
  name: Quoted;
  file: string;
  row: number;
  figures: Readonly<Record<string, Figure>>;
  texts: Readonly<Record<string, Quoted>>;
}>;

/** The lines of Chi tiết that units filed; lines that take transfers out are worked out again. */
function detailLines(
  workbook: WorkbookSnapshot,
  form: Form,
  sourceCell: (line: { file: string; sheet: string; row: number }, column: string) => CellRef | undefined,
): readonly Line[] {
  const sheet = sheetNamed(workbook, detailTab);
  if (!sheet) return [];
  const lines: Line[] = [];
  let block: Sheet | undefined;
  let keys: readonly string[] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const text = (key: (typeof detailColumns)[number]['key']): string =>
      cellText(cellAt(sheet, detailColumns.findIndex((column) => column.key === key) + 1, row));
    if (text('sheet') === blockMark) {
      const code = cellText(cellAt(sheet, 2, row));
      block = form.sheets.find(({ key }) => sheetCode(form.code, key) === code);
      keys = block ? valueColumns(block).map((_, index) => cellText(cellAt(sheet, firstValueColumn + index, row))) : [];
      continue;
    }
    if (!block || text('sheet') !== sheetCode(form.code, block.key) || text('kind') !== kindWords.return) continue;
    const figures: Record<string, Figure> = {};
    const texts: Record<string, Quoted> = {};
    const own = { file: text('file'), sheet: block.key, row: Number(text('row')) };
    keys.forEach((key, index) => {
      const column = leaves(block?.columns ?? []).find((candidate) => candidate.key === key);
      const cell = cellAt(sheet, firstValueColumn + index, row);
      const from = [cellRef(workbook, sheet, firstValueColumn + index, row)];
      const source = sourceCell(own, key);
      const sources = source ? { sources: [source] } : {};
      if (!column || cell.value === null) return;
      if (isNumeric(column) && typeof cell.value === 'number') figures[key] = { ...declared(cell.value, column, form, from), ...sources };
      else if (!isNumeric(column)) texts[key] = { text: cellText(cell), from, ...sources };
    });
    const nameColumn = detailColumns.findIndex(({ key }) => key === 'name') + 1;
    const nameKey = leaves(block.columns).find(({ kind }) => kind === 'name')?.key ?? '';
    const nameSource = sourceCell(own, nameKey);
    const name: Quoted = {
      text: text('name'),
      from: [cellRef(workbook, sheet, nameColumn, row)],
      ...(nameSource ? { sources: [nameSource] } : {}),
    };
    if (text('key') === itemKey && name.text !== '') texts[nameKey] = name;
    lines.push({
      sheet: block.key,
      key: text('key'),
      section: text('section'),
      unit: text('unit'),
      name,
      file: own.file,
      row: own.row,
      figures,
      texts,
    });
  }
  return lines;
}

function declared(value: number, column: Column, form: Form, from: readonly CellRef[]): Figure {
  const measure = column.kind === 'percent' ? 'percent' : column.kind === 'money' ? 'money' : 'count';
  return figure(
    decimal(value),
    measure,
    column.kind === 'percent' ? (column.decimals ?? 2) : column.kind === 'money' ? moneyDecimals[form.scale] : 0,
    from,
  );
}

const cellOfText = (file: string, text: string): CellRef | undefined => {
  const at = text.lastIndexOf('!');
  return at > 0 ? { file, sheet: text.slice(0, at), cell: text.slice(at + 1) } : undefined;
};

function unitReturns(workbook: WorkbookSnapshot, form: Form, progress: readonly UnitStatus[]): readonly UnitReturn[] {
  const sheet = sheetNamed(workbook, sourceTab);
  const files = sheet ? listRows<SourceKey>(sheet, sourceColumns).filter((item) => item.form === form.code) : [];
  const sourceCell = (line: { file: string; sheet: string; row: number }, column: string): CellRef | undefined => {
    const own = files.find((item) => item.code === line.file && item.sheet === line.sheet);
    const letter = own?.columns
      .split('; ')
      .find((pair) => pair.startsWith(`${column}=`))
      ?.slice(column.length + 1);
    return own && letter ? { file: own.file, sheet: own.tab, cell: `${letter}${line.row}` } : undefined;
  };
  const lines = detailLines(workbook, form, sourceCell);
  const dateOf = (item: Record_<SourceKey>, key: 'from' | 'to'): Quoted | undefined => {
    if (item[key] === '' || !sheet) return undefined;
    const column = sourceColumns.findIndex((candidate) => candidate.key === key) + 1;
    const source = cellOfText(item.file, item[key === 'from' ? 'fromCell' : 'toCell']);
    return { text: item[key], from: [cellRef(workbook, sheet, column, item.line)], ...(source ? { sources: [source] } : {}) };
  };
  return progress
    .filter(({ status }) => status === 'accepted' || status === 'despiteErrors')
    .flatMap(({ unit, status }): readonly UnitReturn[] => {
      const own = files.filter((item) => item.unit === unit.code);
      const [first] = own;
      if (!first) return [];
      const tables = own.map((item): Table => {
        const rows = lines
          .filter((line) => line.sheet === item.sheet && line.file === item.code)
          .map((line): TableRow => rowOfLine(line, form));
        const from = dateOf(item, 'from');
        const to = dateOf(item, 'to');
        return {
          form: form.code,
          sheet: item.sheet,
          file: item.file,
          tab: item.tab,
          columns: {},
          rows,
          scale: form.scale,
          ...(from ? { from } : {}),
          ...(to ? { to } : {}),
        };
      });
      return [
        {
          unit,
          file: first.file,
          sha256: first.sha256,
          version: first.version,
          round: Number(first.round) || 1,
          tables,
          scales: Object.fromEntries(own.flatMap((item) => (isMoneyScale(item.scale) ? [[item.sheet, item.scale]] : []))),
          ...(status === 'despiteErrors' ? { despiteErrors: true } : {}),
        },
      ];
    });
}

function rowOfLine({ key, section, name, figures, texts, row, sheet }: Line, form: Form): TableRow {
  const body = form.sheets.find((candidate) => candidate.key === sheet)?.body;
  const kind =
    key === itemKey
      ? 'item'
      : body?.kind === 'sections' && body.sections.some((item) => item.key === key)
        ? 'section'
        : body?.kind !== 'fixed'
          ? 'total'
          : 'row';
  return { key: key === itemKey ? `item:${row}` : key, kind, name, figures, texts, row, ...(section === '' ? {} : { section }) };
}

/** Lays what the sheet itself holds over the figures worked out again. */
function overlay(
  workbook: WorkbookSnapshot,
  table: Table,
  form: Form,
  given: ReadonlySet<string>,
): Readonly<{ table: Table; edited: readonly Edited[] }> {
  const sheet = sheetNamed(workbook, table.tab);
  const columns = form.sheets.find(({ key }) => key === table.sheet)?.columns;
  const found = sheet && keysOn(sheet);
  if (!sheet || !found || !columns) return { table, edited: [] };
  const edited: Edited[] = [];
  const rows = table.rows.map((row): TableRow => {
    const at = found.rows.get(row.key);
    if (at === undefined) return row;
    const figures: Record<string, Figure> = {};
    for (const key of Object.keys(table.columns)) {
      const number = found.columns.get(key);
      const column = leaves(columns).find((candidate) => candidate.key === key);
      const computed = row.figures[key];
      if (number === undefined || (!column && !computed)) continue;
      const cell = cellAt(sheet, number, at);
      const from = [cellRef(workbook, sheet, number, at)];
      if (typeof cell.value !== 'number') {
        if (computed && cell.uncalculated) figures[key] = { ...computed, from, sources: computed.sources ?? computed.from };
        continue;
      }
      const base: Figure =
        computed ?? (column ? declared(cell.value, column, form, from) : { ...figure(decimal(cell.value), 'count', 0, from) });
      const own: Figure = { ...base, from, sources: computed ? (computed.sources ?? computed.from) : from };
      // A double keeps some fifteen digits; what agrees that far is the same figure, and the exact one is kept.
      const same = computed !== undefined && roundTo(computed.value.minus(decimal(cell.value)).abs(), 7).eq(0);
      figures[key] = same ? own : { ...own, value: decimal(cell.value) };
      if (!same && cell.formula === undefined && !given.has(`${form.code}.${table.sheet}.${row.key}.${key}`) && from[0]) {
        edited.push({ at: from[0], found: figures[key], ...(computed ? { computed } : {}) });
      }
    }
    return { ...row, figures, row: at };
  });
  const letters = Object.fromEntries([...found.columns].map(([key, number]) => [key, columnLetter(number)]));
  return { table: { ...table, file: workbook.file, tab: sheet.name, columns: letters, rows }, edited };
}

/** The hidden row and column of keys. */
function keysOn(sheet: SheetSnapshot): Readonly<{ rows: ReadonlyMap<string, number>; columns: ReadonlyMap<string, number> }> | undefined {
  for (let row = 1; row <= Math.min(sheet.rowCount, 40); row += 1) {
    const texts = Array.from({ length: sheet.columnCount }, (_, index) => cellText(cellAt(sheet, index + 1, row)));
    const keyColumn = texts.indexOf(keyColumnMark) + 1;
    if (keyColumn === 0) continue;
    const columns = new Map(texts.flatMap((text, index) => (text === '' || index + 1 === keyColumn ? [] : [[text, index + 1] as const])));
    const rows = new Map<string, number>();
    for (let below = row + 1; below <= sheet.rowCount; below += 1) {
      const key = cellText(cellAt(sheet, keyColumn, below));
      if (key !== '' && !rows.has(key)) rows.set(key, below);
    }
    return { rows, columns };
  }
  return undefined;
}

export function readBack(workbook: WorkbookSnapshot, forms: readonly Form[], lang: Lang): ReadBack {
  const values = settingValues(workbook);
  const period = parsePeriod(values.get('period') ?? '');
  const progress = sheetNamed(workbook, progressTab);
  if (!period || !progress || !sheetNamed(workbook, detailTab)) return { problem: 'notConsolidated' };
  const lines = listRows<ProgressKey>(progress, progressColumns);
  const placeText = (key: string): string => values.get(`place.${key}`) ?? '';
  const place: Unit = {
    code: placeText('code'),
    name: placeText('name'),
    level: placeText('level'),
    kind: kindOf(placeText('kind')),
    parent: placeText('parent'),
    codeSystem: placeText('codeSystem'),
    validFrom: placeText('validFrom'),
    formerNames: [],
    reportName: placeText('reportName'),
    order: 0,
  };
  const units = [...new Map(lines.map((item) => [item.code, unitOf(item)])).values()];
  const catalogue = { code: values.get('catalogue') ?? '', place, above: values.get('above') ?? '', units };
  const given = new Set((values.get('given') ?? '').split(';').map((item) => item.trim()));
  const edited: Edited[] = [];
  const consolidated = [...new Set(lines.map(({ form }) => form))].flatMap((code) => {
    const own = lines.filter((item) => item.form === code);
    const form = forms.find((candidate) => candidate.code === code && candidate.version === own[0]?.version);
    const formPeriod = parsePeriod(own[0]?.period ?? '');
    if (!form || !formPeriod) return [];
    const statuses = own.map((item): UnitStatus => {
      const status = (Object.keys(statusWords) as UnitStatus['status'][]).find((key) => statusWords[key] === item.status) ?? 'missing';
      return {
        unit: unitOf(item),
        status,
        errors: Number(item.errors) || 0,
        warnings: Number(item.warnings) || 0,
        ...(item.file ? { file: item.file } : {}),
      };
    });
    const collected: Collected = { units: unitReturns(workbook, form, statuses), progress: statuses };
    const worked = workForm(form, collected, formPeriod, { catalogue, lang }, []);
    const tables = worked.result.tables.map((table) => {
      const laid = overlay(workbook, table, form, given);
      edited.push(...laid.edited);
      return laid.table;
    });
    return [{ ...worked.result, tables }];
  });
  return {
    consolidation: { catalogue, period, settings: settingsFrom(values), forms: consolidated, findings: [], explanations: [] },
    edited,
  };
}
