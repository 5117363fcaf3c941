/** Data validation of a template: what may be typed into each open cell, and a short word of help in Vietnamese. */
import type { ValidationPlan } from '../core/plan';
import { asAreas } from '../language/excelFormula';
import { kindOf } from '../language/columns/ask';
import type { SheetLayout } from '../language/layout';
import { placeOf } from '../language/layout';
import type { Form } from '../language/load';
import { roleOf } from '../language/roles';

export function templateValidations(form: Form, layout: SheetLayout): readonly ValidationPlan[] {
  return layout.columns.flatMap((column): readonly ValidationPlan[] => {
    const guard = kindOf(column).guard(column);
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
