/** The sheet Nguồn: the files that the breakdown was read from, and which column of each holds what. */
import type { CellRef } from '../../core/cell';
import type { UnitReturn } from '../../core/consolidation';
import { moneyFactor } from '../../core/money';
import type { SheetPlan } from '../../core/plan';
import type { TableHead } from '../../core/table';
import type { WorkedForm } from '../../consolidate/consolidate';
import { letters, sheetCell } from '../codecs';
import { firstListRow } from '../../paper/listSheet';
import { lists } from '../contract';
import { withClosings } from './closings';
import { unitKey } from '../../core/unitId';
import { fileCodes } from './fileCodes';
import type { LineOf } from './list';
import { listPlan } from './list';
import type { Writing } from './writing';

type SourceLine = LineOf<typeof lists.sources>;

const cellText = (cells: readonly CellRef[] = []): string => sheetCell.write(cells[0]);

function lineOf({ form, result }: WorkedForm, item: UnitReturn, table: TableHead, code: string): SourceLine {
  const declared = item.scales[table.sheet] ?? table.scale;
  return {
    code,
    file: item.file,
    form: form.code,
    version: item.version,
    period: result.period.code,
    unit: item.unit.code,
    unitName: item.unit.name,
    round: item.round,
    sheet: table.sheet,
    tab: table.tab,
    scale: declared,
    factor: Number(moneyFactor(declared, form.scale).toString()),
    from: table.from?.text ?? '',
    fromCell: cellText(table.from?.from),
    to: table.to?.text ?? '',
    toCell: cellText(table.to?.from),
    columns: letters.write(new Map(Object.entries(table.columns))),
    sha256: item.sha256,
    unitId: unitKey(item.unit),
  };
}

export function sourcesSheet(writing: Writing): SheetPlan {
  const { consolidation, forms } = writing.worked;
  const codes = fileCodes(forms);
  const lines = forms.flatMap((worked) =>
    worked.result.units.flatMap((item) => item.tables.map((table) => lineOf(worked, item, table, codes.get(item.file) ?? ''))),
  );
  const note = `Mỗi dòng là một sheet của một tệp đã đưa vào tổng hợp kỳ ${consolidation.period.code}. Dòng và cột ở đây chỉ đúng đến ô trong tệp của đơn vị.`;
  return withClosings(listPlan(lists.sources, lines, note), firstListRow + lines.length - 1, writing);
}
