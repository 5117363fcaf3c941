/** Rules that guard the input cells, one per range, in the words of exceljs. */
import type { DataValidation, Worksheet } from 'exceljs';
import { cutText, writableText } from '../../core/planSnapshot';
import type { ValidationPlan } from '../../core/plan';

type Condition = Pick<DataValidation, 'type' | 'formulae'> & Partial<Pick<DataValidation, 'operator'>>;

/** exceljs keeps rules keyed by range, but does not declare how one is added. */
type RangeRules = Readonly<{ dataValidations: Readonly<{ add: (area: string, rule: DataValidation) => void }> }>;
const hasRangeRules = (sheet: Worksheet): sheet is Worksheet & RangeRules => 'dataValidations' in sheet;

function numberCondition(type: 'whole' | 'decimal', min: number | undefined, max: number | undefined): Condition {
  if (min !== undefined && max === undefined) return { type, operator: 'greaterThanOrEqual', formulae: [min] };
  if (max !== undefined && min === undefined) return { type, operator: 'lessThanOrEqual', formulae: [max] };
  // A rule needs a bound: these say "any number", and a double still holds whole numbers of this size exactly.
  return { type, operator: 'between', formulae: [min ?? -999_999_999_999_999, max ?? 999_999_999_999_999] };
}

function dateCondition(min: string, max: string | undefined): Condition {
  const [from, to] = [min, max].map((day) => (day === undefined ? undefined : new Date(`${day}T00:00:00Z`)));
  return to
    ? { type: 'date', operator: 'between', formulae: [from, to] }
    : { type: 'date', operator: 'greaterThanOrEqual', formulae: [from] };
}

function conditionOf(rule: ValidationPlan['rule'], listSource: (choices: readonly string[]) => string): Condition {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formulae: [listSource(rule.choices)] };
    case 'date':
      return dateCondition(rule.min ?? '1900-03-01', rule.max);
    case 'text':
      return { type: 'textLength', operator: 'lessThanOrEqual', formulae: [rule.maxLength] };
    default:
      return numberCondition(rule.kind, rule.min, rule.max);
  }
}

/** Excel calls a file damaged when a title is longer than 32 characters or a text longer than 255. */
const titleText = (text: string): string => cutText(writableText(text), 32);
const messageText = (text: string): string => cutText(writableText(text), 255);

export function addValidations(
  sheet: Worksheet,
  plans: readonly ValidationPlan[],
  listSource: (choices: readonly string[]) => string,
): void {
  if (plans.length === 0) return;
  if (!hasRangeRules(sheet)) throw new Error('this exceljs has no validations by range');
  for (const { area, rule, prompt, error, strict } of plans) {
    sheet.dataValidations.add(area, {
      ...conditionOf(rule, listSource),
      allowBlank: true,
      showInputMessage: true,
      promptTitle: titleText(prompt.title),
      prompt: messageText(prompt.text),
      showErrorMessage: true,
      errorStyle: strict ? 'stop' : 'warning',
      errorTitle: titleText(error.title),
      error: messageText(error.text),
    });
  }
}
