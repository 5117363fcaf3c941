/** Data validation of a template: what may be typed into each open cell, and a short word of help in Vietnamese. */
import type { ValidationPlan } from '../core/plan';
import { asAreas } from '../language/excelFormula';
import { kindOf } from '../language/columns/ask';
import type { Column } from '../language/form';
import type { SheetLayout } from '../language/layout';
import { placeOf } from '../language/layout';
import type { Form } from '../language/load';
import { roleOf } from '../language/roles';

/** Excel's limit. */
const longestTitle = 32;

/** What a title cannot hold begins the text below it. */
function promptOf({ label, help }: Column, usual: string): ValidationPlan['prompt'] {
  const text = help ?? usual;
  if (label.length <= longestTitle) return { title: label, text };
  const words = label
    .slice(0, longestTitle - 1)
    .split(' ')
    .slice(0, -1)
    .join(' ');
  return { title: `${words}…`, text: `${label}. ${text}` };
}

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
        prompt: promptOf(column, guard.help),
        error: { title: 'Chưa đúng', text: guard.refusal },
        strict: true,
      }));
  });
}
