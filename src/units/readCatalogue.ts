/** An office's own catalogue, from the rows of its CSV file or sheet. */
import type { Both, Lang } from '../core/lang';
import { fill } from '../core/lang';
import { levelWord } from '../core/levels';
import { nameInSentence } from '../core/names';
import type { UnitKind } from '../core/unitKind';
import type { Catalogue, Unit } from '../core/unit';
import { isUnitKind } from '../core/unitKind';
import { clean, fold } from '../core/vietnamese';
import type { CatalogueProblem, Looking } from './catalogueProblems';
import { problemsOf } from './catalogueProblems';
import type { CatalogueColumn, Line } from './catalogueTable';
import { codeSystemOf, requiredColumns } from './catalogueTable';
import { vietnameseHeading } from './headings';
import { kindWord } from './kindWords';
import { withZeros } from './lostZeros';
import { readLines } from './readLines';
import { superiorsOf } from './superiors';

type Rows = readonly (readonly string[])[];

const noColumn: Both = {
  vi: 'Thiếu cột «{column}»: hãy thêm vào dòng tiêu đề (dòng {row}) của danh mục đơn vị.',
  en: 'Column "{column}" is missing: add it to the header (row {row}) of the catalogue.',
};
const noPlace: Both = {
  vi: 'Danh mục chưa có đơn vị cấp trên: hãy thêm một dòng cho tỉnh, xã hoặc huyện lập báo cáo (cột «{kind}» ghi «{word}»), và ghi mã của dòng đó vào cột «{parent}» của các đơn vị.',
  en: 'The catalogue has no unit above the others: add a row for the place that reports ("{word}" in the column "{kind}") and put its code into the column "{parent}" of the units.',
};

/** Either the catalogue, or everything that has to be put right first. */
export type CatalogueRead =
  Readonly<{ catalogue: Catalogue; problems?: never }> | Readonly<{ catalogue?: never; problems: readonly CatalogueProblem[] }>;

const listOf = (cell: string): readonly string[] =>
  cell
    .split(/[;|]/)
    .map(clean)
    .filter((item) => item !== '');

/** The row of kind `parent` with the most rows under it; where no row says its kind, any row with rows under it. */
function placeOf(lines: readonly Line[]): Line | undefined {
  const under = (line: Line): number => lines.filter((other) => other !== line && other.cells.parent === line.cells.code).length;
  const stated = lines.filter(({ cells }) => cells.kind === 'parent');
  const candidates = stated.length > 0 ? stated : lines.filter((line) => line.cells.kind === '' && under(line) > 0);
  return [...candidates].sort((a, b) => under(b) - under(a))[0];
}

export function unitOf(line: Line, kind: UnitKind, order: number): Unit {
  const { code, name, parent, validFrom, validTo, successor, formerNames, reportName, forms, order: place } = line.cells;
  const level = levelWord(line.cells.level);
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

/** How this table's columns are called; one that is not there, in the language of the others. */
const labelIn =
  (labels: ReadonlyMap<CatalogueColumn, string>, lang: Lang) =>
  (column: CatalogueColumn): string => {
    const isEnglish = labels.size === 0 ? lang === 'en' : [...labels].some(([known, label]) => fold(known) === fold(label));
    return labels.get(column) ?? (isEnglish ? column : vietnameseHeading(column));
  };

/** The lines of a table, or everything that is wrong with them; `prepare` fills in what may be left out. */
export function soundLines(
  rows: Rows,
  required: readonly CatalogueColumn[],
  lang: Lang,
  prepare: (line: Line) => Line = (line) => line,
): Readonly<{ lines: readonly Line[]; headings: number; looking: Looking; problems: readonly CatalogueProblem[] }> {
  const { headings, labels, lines: read } = readLines(rows);
  // The topmost unit stands below none.
  const looking: Looking = { lang, required: required.filter((column) => column !== 'parent'), labelOf: labelIn(labels, lang) };
  const missing = required
    .filter((column) => !labels.has(column))
    .map((column) => ({ row: headings, column, message: fill(noColumn[lang], { row: headings, column: looking.labelOf(column) }) }));
  const lines = withZeros(read.map(prepare));
  return { lines, headings, looking, problems: missing.length > 0 ? missing : lines.flatMap((line) => problemsOf(line, lines, looking)) };
}

export function readCatalogue(code: string, rows: Rows, lang: Lang = 'vi'): CatalogueRead {
  const { lines, headings, looking, problems } = soundLines(rows, requiredColumns, lang);
  if (problems.length > 0) return { problems };
  const placeLine = placeOf(lines);
  if (!placeLine) {
    const message = fill(noPlace[lang], {
      kind: looking.labelOf('kind'),
      word: kindWord('parent', lang),
      parent: looking.labelOf('parent'),
    });
    return { problems: [{ row: headings, column: 'parent', message }] };
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
    catalogue: {
      code,
      place,
      ...superiorsOf(place, placeLine.cells.above || (above?.cells.name ?? '')),
      units: numbered.map(({ unit }) => unit),
    },
  };
}
