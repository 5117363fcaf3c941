/** Choices of a list that do not fit inside its validation rule stand on a hidden sheet, one list to a column. */
import { address, columnLetter } from './address';
import { quotedSheet } from './excelText';
import type { CellPlan, SheetPlan, ValidationPlan, WorkbookPlan } from './plan';

export const listsSheetName = '_lists';

/** Excel holds a list inside a rule as one quoted text of at most 255 characters, parted by commas and trimmed. */
const fitsInline = (choices: readonly string[]): boolean =>
  choices.join(',').length <= 253 && choices.every((choice) => choice !== '' && choice === choice.trim() && !/[",\n]/.test(choice));

const choicesOf = ({ rule }: ValidationPlan): readonly string[] => (rule.kind === 'list' ? rule.choices : []);
const idOf = (choices: readonly string[]): string => JSON.stringify(choices);

/** The lists that need a column, each once, in order of first appearance. */
function longLists(plan: WorkbookPlan): ReadonlyMap<string, readonly string[]> {
  const lists = plan.sheets.flatMap((sheet) => sheet.validations.map(choicesOf)).filter((choices) => !fitsInline(choices));
  return new Map(lists.map((choices) => [idOf(choices), choices]));
}

/** The plan with its sheet of lists added; the same plan when every list fits its rule. */
export function withLists(plan: WorkbookPlan): WorkbookPlan {
  const lists = [...longLists(plan).values()];
  if (lists.length === 0) return plan;
  const cells = lists.flatMap((choices, column) =>
    choices.map((value, row): readonly [string, CellPlan] => [address(column + 1, row + 1), { value }]),
  );
  const sheet: SheetPlan = {
    name: listsSheetName,
    visibility: 'veryHidden',
    cells: Object.fromEntries(cells),
    merges: [],
    columns: {},
    rows: {},
    validations: [],
  };
  return { ...plan, sheets: [...plan.sheets, sheet] };
}

/** What a rule of the plan refers to: `"Có,Không"`, or the cells of the sheet of lists. */
export function listSource(plan: WorkbookPlan): (choices: readonly string[]) => string {
  const columns = [...longLists(plan).keys()];
  return (choices) => {
    if (choices.length === 0) throw new Error('a list without choices');
    if (fitsInline(choices)) return `"${choices.join(',')}"`;
    const letter = columnLetter(columns.indexOf(idOf(choices)) + 1);
    return `${quotedSheet(listsSheetName)}!$${letter}$1:$${letter}$${choices.length}`;
  };
}
