/** Data validation of a template: what may be typed into each open cell, and a short word of help in Vietnamese. */
import type { ValidationPlan } from '../core/plan';
import { asAreas } from '../language/excelFormula';
import type { Column } from '../language/form';
import type { SheetLayout } from '../language/layout';
import { placeOf } from '../language/layout';
import type { Form } from '../language/load';
import { roleOf } from '../language/roles';

type Guard = Readonly<{ rule: ValidationPlan['rule']; help: string; refusal: string }>;

function guardOf(column: Column): Guard | undefined {
  switch (column.kind) {
    case 'count':
      return {
        rule: { kind: 'whole', min: 0 },
        help: `Số nguyên không âm${column.unit ? ` (${column.unit})` : ''}. Không phát sinh ghi 0.`,
        refusal: 'Ô này chỉ nhận số nguyên không âm.',
      };
    case 'money':
      return {
        rule: { kind: 'decimal' },
        help: 'Số tiền theo đơn vị tính của biểu. Không gõ dấu phân cách hàng nghìn.',
        refusal: 'Ô này chỉ nhận số.',
      };
    case 'percent':
      return {
        rule: { kind: 'decimal', min: 0 },
        help: 'Tỷ lệ phần trăm, ví dụ 14,9 (không gõ dấu %).',
        refusal: 'Ô này chỉ nhận số không âm.',
      };
    case 'date':
      return { rule: { kind: 'date' }, help: 'Ngày dạng ngày/tháng/năm.', refusal: 'Ô này chỉ nhận ngày.' };
    case 'choice':
      return {
        rule: { kind: 'list', choices: (column.choices ?? []).map(({ label }) => label) },
        help: 'Chọn trong danh sách.',
        refusal: 'Đề nghị chọn trong danh sách.',
      };
    default:
      return undefined;
  }
}

export function templateValidations(form: Form, layout: SheetLayout): readonly ValidationPlan[] {
  return layout.columns.flatMap((column): readonly ValidationPlan[] => {
    const guard = guardOf(column);
    if (!guard) return [];
    const open = layout.rows
      .filter((row) => roleOf(form, layout, row, column).is === 'input')
      .map((row) => placeOf(layout, row, column.key));
    if (open.length === 0) return [];
    return asAreas(open)
      .split(',')
      .map((area) => ({
        area,
        rule: guard.rule,
        prompt: { title: column.label.slice(0, 32), text: guard.help },
        error: { title: 'Chưa đúng', text: guard.refusal },
        strict: true,
      }));
  });
}
