/** Rules that guard the input cells of a new sheet, in the words of Office.js. */
import { cutText, writableText } from '../../../core/planSnapshot';
import type { SheetPlan, ValidationPlan } from '../../../core/plan';
import { has } from '../inExcel';
import type { Step } from '../steps';
import { payloadOf, step } from '../steps';

/** `"Có,Không"`, or the cells that hold the choices. */
export type ListSource = (choices: readonly string[]) => string;

/** A rule needs a bound: a double still holds whole numbers of this size exactly. */
const anyNumber = 999_999_999_999_999;

function numberRule(min: number | undefined, max: number | undefined): Excel.BasicDataValidation {
  if (min !== undefined && max === undefined) return { formula1: min, operator: 'GreaterThanOrEqualTo' };
  if (max !== undefined && min === undefined) return { formula1: max, operator: 'LessThanOrEqualTo' };
  return { formula1: min ?? -anyNumber, formula2: max ?? anyNumber, operator: 'Between' };
}

const dateRule = (formula1: string, formula2: string | undefined): Excel.DateTimeDataValidation =>
  formula2 === undefined ? { formula1, operator: 'GreaterThanOrEqualTo' } : { formula1, formula2, operator: 'Between' };

/** Office.js takes choices without quotes, and cells with `=`. */
const sourceText = (source: string): string => (source.startsWith('"') ? source.slice(1, -1) : `=${source}`);

function ruleOf(rule: ValidationPlan['rule'], listSource: ListSource): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: sourceText(listSource(rule.choices)) } };
    case 'date':
      return { date: dateRule(rule.min ?? '1900-03-01', rule.max) };
    case 'text':
      return { textLength: { formula1: rule.maxLength, operator: 'LessThanOrEqualTo' } };
    case 'whole':
      return { wholeNumber: numberRule(rule.min, rule.max) };
    default:
      return { decimal: numberRule(rule.min, rule.max) };
  }
}

/** Excel refuses a title longer than 32 characters and a text longer than 255. */
const title = (text: string): string => cutText(writableText(text), 32);
const message = (text: string): string => cutText(writableText(text), 255);

export function validationSteps(sheet: string, plan: SheetPlan, listSource: ListSource): readonly Step[] {
  if (!has('1.8')) return [];
  return plan.validations.map((validation) =>
    step(
      ({ range }) => {
        const { area, rule, prompt, error, strict } = validation;
        const { dataValidation } = range(sheet, area);
        dataValidation.rule = ruleOf(rule, listSource);
        dataValidation.ignoreBlanks = true;
        dataValidation.prompt = { showPrompt: true, title: title(prompt.title), message: message(prompt.text) };
        dataValidation.errorAlert = {
          showAlert: true,
          style: strict ? 'Stop' : 'Warning',
          title: title(error.title),
          message: message(error.text),
        };
      },
      payloadOf(validation),
      4,
    ),
  );
}
