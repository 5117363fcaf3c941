/**
 * What an office adds to the country's own list, from a small table (mã, tên, loại, and whatever else a catalogue has): offices and owners of a
 * province, or the offices and villages of a commune. They stand right behind the place, in the order of the table.
 */
import type { Both, Lang } from '../core/lang';
import { fill } from '../core/lang';
import type { Catalogue } from '../core/unit';
import { isUnitKind } from '../core/unitKind';
import type { CatalogueProblem } from './catalogueProblems';
import { problemAt } from './catalogueProblems';
import type { CatalogueColumn, Line } from './catalogueTable';
import type { CatalogueRead } from './readCatalogue';
import { soundLines, unitOf } from './readCatalogue';

export const addedColumns = ['code', 'name', 'kind'] as const satisfies readonly CatalogueColumn[];

/** Below the place and there from its first day, unless the table says otherwise; their codes are the office's own. */
const prepared =
  ({ place }: Catalogue) =>
  (line: Line): Line => {
    const { cells, saysKind = '' } = line;
    return {
      ...line,
      cells: {
        ...cells,
        level: cells.level || (cells.kind === 'commune' ? saysKind.toLowerCase() : 'cơ quan'),
        parent: cells.parent || place.code,
        validFrom: cells.validFrom || place.validFrom,
        codeSystem: cells.codeSystem || 'CQ',
      },
    };
  };

type Fault = Readonly<{
  column: CatalogueColumn;
  isWrong: (line: Line, catalogue: Catalogue, lines: readonly Line[]) => boolean;
  says: Both;
}>;

const faults: readonly Fault[] = [
  {
    column: 'code',
    // Whatever the system: a person types the code alone.
    isWrong: ({ cells }, { units }) => units.some(({ code }) => code === cells.code),
    says: {
      vi: 'mã «{text}» đã là của {owner} trong danh mục «{catalogue}»; hãy dùng mã khác, ví dụ bằng chữ.',
      en: 'code "{text}" belongs to {owner} of the catalogue "{catalogue}"; use another, of letters for example.',
    },
  },
  {
    column: 'kind',
    isWrong: ({ cells }) => cells.kind === 'parent',
    says: {
      vi: 'danh mục «{catalogue}» đã có nơi lập báo cáo là {place}; hãy chọn loại khác.',
      en: 'the catalogue "{catalogue}" has its place already, {place}; choose another kind.',
    },
  },
  {
    column: 'parent',
    isWrong: ({ cells }, { units }, lines) =>
      cells.parent !== '' && ![...units.map(({ code }) => code), ...lines.map((line) => line.cells.code)].includes(cells.parent),
    says: {
      vi: 'không có đơn vị mã «{text}» trong danh mục «{catalogue}» và trong bảng này; hãy sửa lại, hoặc để trống nếu trực thuộc {place}.',
      en: 'neither the catalogue "{catalogue}" nor this table has a unit "{text}"; correct it, or leave it blank below {place}.',
    },
  },
];

export function addUnits(catalogue: Catalogue, rows: readonly (readonly string[])[], lang: Lang = 'vi'): CatalogueRead {
  const { lines, looking, problems } = soundLines(rows, addedColumns, lang, prepared(catalogue));
  const { place, units, code } = catalogue;
  const problemsWith = (line: Line): readonly CatalogueProblem[] =>
    faults
      .filter(({ isWrong }) => isWrong(line, catalogue, lines))
      .map(({ column, says }) => {
        const text = line.cells[column];
        const owner = units.find((unit) => unit.code === text)?.name ?? '';
        return problemAt(line.row, column, fill(says[lang], { text, owner, catalogue: code, place: place.name }), looking);
      });
  const all = [...problems, ...lines.flatMap(problemsWith)].sort((a, b) => a.row - b.row);
  if (all.length > 0) return { problems: all };
  const added = lines.map((line) => unitOf(line, isUnitKind(line.cells.kind) ? line.cells.kind : 'owner', 0));
  const [first, ...rest] = units;
  const together = [...(first ? [first] : []), ...added, ...rest].map((unit, index) => ({ ...unit, order: index + 1 }));
  return { catalogue: { ...catalogue, place: together[0] ?? place, units: together } };
}
