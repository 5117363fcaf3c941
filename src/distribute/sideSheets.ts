/** What stands beside the form's own sheets: Giải trình for explanations, and the marks by which a return is known again. */
import { address } from '../core/address';
import type { Period } from '../core/period';
import { periodName } from '../core/period';
import type { CellPlan, SheetPlan } from '../core/plan';
import type { Unit } from '../core/unit';
import { explanationColumns, explanationTab } from '../language/cover';
import type { Stamp } from '../language/cover';
import { letterheadName } from '../paper/committee';
import { styles } from '../paper/styles';
import type { Order } from './order';

/** As many as one printed page holds. */
const explanationRows = 32;
const headRow = 5;

export function explanationSheet({ unit, period }: Readonly<{ unit: Pick<Unit, 'name'>; period: Period }>): SheetPlan {
  const cells: Record<string, CellPlan> = {
    A1: { value: letterheadName(unit.name), style: { ...styles.unit, horizontal: 'left' } },
    A2: { value: 'GIẢI TRÌNH SỐ LIỆU', style: styles.title },
    A3: {
      value: `Số liệu ${periodName(period)}. Mỗi dòng giải trình một cảnh báo: chép mã quy tắc (trong ngoặc vuông) và tên sheet từ thông báo kiểm tra; ghi tên dòng, ghi cột hoặc ô (ví dụ O26); rồi ghi lý do (nguyên nhân, số tiền hoặc số lượng).`,
      style: { ...styles.note, italic: true },
    },
  };
  explanationColumns.forEach(({ label }, index) => (cells[address(index + 1, headRow)] = { value: label, style: styles.head }));
  for (let row = headRow + 1; row <= headRow + explanationRows; row += 1) {
    explanationColumns.forEach(
      (_, index) => (cells[address(index + 1, row)] = { value: null, style: { ...styles.label, unlocked: true } }),
    );
  }
  return {
    name: explanationTab,
    visibility: 'visible',
    cells,
    merges: ['A1:E1', 'A2:I2', 'A3:I3'],
    columns: Object.fromEntries(explanationColumns.map(({ width }, index) => [index + 1, { width }])),
    rows: { 2: { height: 26 }, 3: { height: 34 }, [headRow]: { height: 34 } },
    freeze: { rows: headRow, columns: 0 },
    protect: { sort: true, filter: true, resize: true, insertRows: true },
    validations: [],
    print: { area: `A1:I${headRow + explanationRows}`, landscape: true, repeatRows: [headRow, headRow] },
  };
}

/** Written into every carrier of identity (read/carriers). */
export const marksOf = ({ form, unit, catalogue, period }: Order): Required<Stamp> => ({
  form: form.code,
  version: form.version,
  unit: unit.code,
  catalogue: catalogue.code,
  period: period.code,
});
