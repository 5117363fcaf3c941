/** Puts the units' returns together again from Chi tiết, Nguồn and Tiến độ nộp. */
import type { CellRef } from '../../core/cell';
import type { UnitReturn, UnitStatus } from '../../core/consolidation';
import type { Quoted } from '../../core/figure';
import { isMoneyScale } from '../../core/money';
import { groupBy } from '../../core/remember';
import type { Table, TableRow } from '../../core/table';
import type { Unit, UnitKind } from '../../core/unit';
import type { WorkbookSnapshot } from '../../core/workbook';
import { cellRef, sheetNamed } from '../../core/workbook';
import type { Form } from '../../language/load';
import type { SourceKey } from '../write/detail';
import { sourceColumns, sourceTab } from '../write/detail';
import type { ProgressKey } from '../write/sideSheets';
import { detailLines, rowOfLine } from './detailLines';
import type { ListRow } from './listRows';
import { listRows } from './listRows';

const kinds: readonly UnitKind[] = ['commune', 'parent', 'owner', 'finance'];
export const kindOf = (text: string): UnitKind => kinds.find((kind) => kind === text) ?? 'commune';

export const unitOf = (item: ListRow<ProgressKey>): Unit => ({
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

const cellOfText = (file: string, text: string): CellRef | undefined => {
  const at = text.lastIndexOf('!');
  return at > 0 ? { file, sheet: text.slice(0, at), cell: text.slice(at + 1) } : undefined;
};

/** "thucHienNsx=F; tyLe=G", by the column's key. */
const lettersOf = (columns: string): ReadonlyMap<string, string> =>
  new Map(
    columns.split('; ').map((pair): readonly [string, string] => {
      const [key = '', letter = ''] = pair.split('=');
      return [key, letter];
    }),
  );

export function unitReturns(workbook: WorkbookSnapshot, form: Form, progress: readonly UnitStatus[]): readonly UnitReturn[] {
  const sheet = sheetNamed(workbook, sourceTab);
  const files = sheet ? listRows<SourceKey>(sheet, sourceColumns).filter((item) => item.form === form.code) : [];
  const place = (code: string, ofSheet: string): string => `${code} ${ofSheet}`;
  const sources = new Map(files.map((item) => [place(item.code, item.sheet), { ...item, letters: lettersOf(item.columns) }]));
  const sourceCell = (line: { file: string; sheet: string; row: number }, column: string): CellRef | undefined => {
    const own = sources.get(place(line.file, line.sheet));
    const letter = own?.letters.get(column);
    return own && letter ? { file: own.file, sheet: own.tab, cell: `${letter}${line.row}` } : undefined;
  };
  const lines = groupBy(detailLines(workbook, form, sourceCell), (line) => place(line.file, line.sheet));
  const byUnit = groupBy(files, (item) => item.unit);
  const dateOf = (item: ListRow<SourceKey>, key: 'from' | 'to'): Quoted | undefined => {
    if (item[key] === '' || !sheet) return undefined;
    const column = sourceColumns.findIndex((candidate) => candidate.key === key) + 1;
    const source = cellOfText(item.file, item[key === 'from' ? 'fromCell' : 'toCell']);
    return { text: item[key], from: [cellRef(workbook, sheet, column, item.line)], ...(source ? { sources: [source] } : {}) };
  };
  return progress
    .filter(({ status }) => status === 'accepted' || status === 'despiteErrors')
    .flatMap(({ unit, status }): readonly UnitReturn[] => {
      const own = byUnit.get(unit.code) ?? [];
      const [first] = own;
      if (!first) return [];
      const tables = own.map((item): Table => {
        const rows = (lines.get(place(item.code, item.sheet)) ?? []).map((line): TableRow => rowOfLine(line, form));
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
