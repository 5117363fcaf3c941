/** An office's own catalogue, from the rows of its CSV file or sheet. */
import { fromSerial, parseDate } from '../core/date';
import type { Lang } from '../core/lang';
import { nameInSentence } from '../core/names';
import type { UnitKind } from '../core/unitKind';
import type { Catalogue, Unit } from '../core/unit';
import { isUnitKind } from '../core/unitKind';
import { clean, fold } from '../core/vietnamese';
import type { CatalogueProblem } from './catalogueProblems';
import { problemsOf } from './catalogueProblems';
import type { CatalogueColumn, Line } from './catalogueTable';
import { catalogueColumns, codeSystemOf, requiredColumns } from './catalogueTable';

/** Either the catalogue, or everything that has to be put right first. */
export type CatalogueRead =
  Readonly<{ catalogue: Catalogue; problems?: never }> | Readonly<{ catalogue?: never; problems: readonly CatalogueProblem[] }>;

const blankCells: Readonly<Record<CatalogueColumn, string>> = {
  code: '',
  name: '',
  level: '',
  parent: '',
  validFrom: '',
  validTo: '',
  successor: '',
  formerNames: '',
  kind: '',
  codeSystem: '',
  reportName: '',
  forms: '',
  order: '',
  above: '',
};

/** ISO where it is a day; five digits are the serial number of a date cell. */
const day = (text: string): string => (/^\d{5}$/.test(text) ? fromSerial(Number(text)) : parseDate(text)) ?? text;
const listOf = (cell: string): readonly string[] =>
  cell
    .split(/[;|]/)
    .map(clean)
    .filter((item) => item !== '');

function linesOf(header: readonly string[], rows: readonly (readonly string[])[], firstRow: number): readonly Line[] {
  const columns = header.map((label) => catalogueColumns.find((column) => fold(column) === fold(label)));
  return rows.flatMap((texts, index): readonly Line[] => {
    if (texts.every((text) => clean(text) === '')) return [];
    const found = columns.flatMap((column, at) => (column ? [[column, clean(texts[at] ?? '')] as const] : []));
    const cells = { ...blankCells, ...Object.fromEntries(found) };
    return [{ row: firstRow + index, cells: { ...cells, validFrom: day(cells.validFrom), validTo: day(cells.validTo) } }];
  });
}

/** The row of kind `parent` with the most rows under it; where no row says its kind, any row with rows under it. */
function placeOf(lines: readonly Line[]): Line | undefined {
  const under = (line: Line): number => lines.filter((other) => other !== line && other.cells.parent === line.cells.code).length;
  const stated = lines.filter(({ cells }) => cells.kind === 'parent');
  const candidates = stated.length > 0 ? stated : lines.filter((line) => line.cells.kind === '' && under(line) > 0);
  return [...candidates].sort((a, b) => under(b) - under(a))[0];
}

function unitOf(line: Line, kind: UnitKind, order: number): Unit {
  const { code, name, level, parent, validFrom, validTo, successor, formerNames, reportName, forms, order: place } = line.cells;
  return {
    code,
    name,
    level,
    kind,
    parent,
    codeSystem: codeSystemOf(line),
    validFrom,
    ...(validTo === '' ? {} : { validTo }),
    ...(successor === '' ? {} : { successor }),
    formerNames: listOf(formerNames),
    reportName: reportName === '' ? nameInSentence(name, level) : reportName,
    ...(forms === '' ? {} : { forms: listOf(forms) }),
    order: place === '' ? order : Number(place),
  };
}

export function readCatalogue(code: string, rows: readonly (readonly string[])[], lang: Lang = 'vi'): CatalogueRead {
  const say = (vi: string, en: string): string => (lang === 'en' ? en : vi);
  const headerAt = Math.max(
    0,
    rows.findIndex((row) => row.some((cell) => clean(cell) !== '')),
  );
  const header = rows[headerAt] ?? [];
  const missing = requiredColumns.filter((column) => !header.some((label) => fold(label) === fold(column)));
  if (missing.length > 0) {
    const message = (column: string): string =>
      say(
        `Thiếu cột «${column}»: hãy thêm vào dòng tiêu đề (dòng ${headerAt + 1}) của danh mục đơn vị.`,
        `Column "${column}" is missing: add it to the header (row ${headerAt + 1}) of the catalogue.`,
      );
    return { problems: missing.map((column) => ({ row: headerAt + 1, column, message: message(column) })) };
  }

  const lines = linesOf(header, rows.slice(headerAt + 1), headerAt + 2);
  const problems = lines.flatMap((line) => problemsOf(line, lines, lang));
  if (problems.length > 0) return { problems };
  const placeLine = placeOf(lines);
  if (!placeLine) {
    const message = say(
      'Danh mục chưa có đơn vị cấp trên: hãy thêm một dòng cho huyện, tỉnh hoặc xã lập báo cáo (kind là «parent»), và ghi mã của dòng đó vào cột «parent» của các đơn vị.',
      'The catalogue has no unit above the others: add a row for the place that reports (kind "parent") and put its code into the column "parent" of the units.',
    );
    return { problems: [{ row: headerAt + 1, column: 'parent', message }] };
  }

  // A row for the level above the place gives only its name: nobody above the place files to it.
  const above = lines.find((line) => line !== placeLine && line.cells.kind === '' && line.cells.code === placeLine.cells.parent);
  const numbered = lines
    .filter((line) => line !== above)
    .map((line, index) => {
      const { kind } = line.cells;
      return { line, unit: unitOf(line, line === placeLine ? 'parent' : isUnitKind(kind) ? kind : 'commune', index + 1) };
    });
  const place = numbered.find(({ line }) => line === placeLine)!.unit;
  return {
    catalogue: { code, place, above: placeLine.cells.above || (above?.cells.name ?? ''), units: numbered.map(({ unit }) => unit) },
  };
}
