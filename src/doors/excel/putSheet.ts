/** Puts one sheet of ours in place of the one of the same name, so that whatever refers to it still does; or adds it. */
import type { CellPlan, SheetPlan } from '../../core/plan';
import { listSource } from '../../core/planLists';
import { storedValue } from '../../core/planSnapshot';
import { address } from '../../core/address';
import type { Outcome } from '../openWorkbook';
import { writeSteps } from './addSheets';
import { contentOf } from './content';
import { has } from './inExcel';
import { problemOf, refuse } from './problems';
import type { Guard } from './protection';
import { closeAgain, guardOf, guardProblem, loadProtection } from './protection';
import { sheetSteps } from './sheetSteps';
import type { Step } from './steps';
import { step } from './steps';
import { valueSteps } from './valueSteps';

type Cells = Readonly<Record<string, CellPlan>>;
type Existing = Readonly<{ cells: Cells; guard?: Guard }>;

/** Booleans and error values are written as the formulas that give them. */
function cellOf(formula: unknown, value: unknown, type: string, numberFormat: string): CellPlan | undefined {
  const content = contentOf(formula, value, type);
  const style = { numberFormat };
  if ('formula' in content) return { value: null, formula: content.formula, style };
  const { write } = content;
  if (write === null) return undefined;
  if (typeof write === 'object') return { value: null, formula: write.error, style };
  return typeof write === 'boolean' ? { value: null, formula: write ? 'TRUE' : 'FALSE', style } : { value: write, style };
}

async function lookAt(context: Excel.RequestContext, name: string): Promise<Existing> {
  const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
  used.load(['rowIndex', 'columnIndex', 'formulas', 'values', 'valueTypes', 'numberFormat']);
  const protection = loadProtection(context, name);
  await context.sync();
  const cells: Record<string, CellPlan> = {};
  used.formulas.forEach((row: readonly unknown[], down) =>
    row.forEach((formula, right) => {
      const format = String(used.numberFormat[down]?.[right] ?? 'General');
      const cell = cellOf(formula, used.values[down]?.[right], String(used.valueTypes[down]?.[right]), format);
      if (cell) cells[address(used.columnIndex + right + 1, used.rowIndex + down + 1)] = cell;
    }),
  );
  const guard = guardOf(protection);
  return { cells, ...(guard ? { guard } : {}) };
}

/** Ours has our title or our heads; a sheet that someone else made under this name is never written over. */
const isOurs = (plan: SheetPlan, cells: Cells): boolean =>
  Object.keys(cells).length === 0 ||
  Object.entries(plan.cells).some(
    ([at, cell]) => typeof cell.value === 'string' && cell.value !== '' && storedValue(cell) === cells[at]?.value,
  );

const emptied = (name: string): Step =>
  step((context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const all = sheet.getRange();
    if (has('1.9')) sheet.autoFilter.remove();
    if (has('1.8')) all.dataValidation.clear();
    if (has('1.2')) all.unmerge();
    all.clear();
    sheet.visibility = 'Visible';
  });

function stepsFor(plan: SheetPlan, existing: Existing | undefined): readonly Step[] {
  const source = listSource({ title: '', sheets: [plan], names: {}, properties: {} });
  const begin = existing
    ? [
        ...(existing.guard ? [step((context) => context.workbook.worksheets.getItem(plan.name).protection.unprotect())] : []),
        emptied(plan.name),
      ]
    : [step((context) => void context.workbook.worksheets.add(plan.name))];
  return [...begin, ...sheetSteps(plan, source, [])];
}

const emptySheet = { visibility: 'visible', merges: [], columns: {}, rows: {}, validations: [] } as const;

/** The contents of before; their looks are those of the new sheet where it got so far. */
async function undo(name: string, existing: Existing | undefined): Promise<void> {
  await Excel.run(async (context) => {
    if (existing) return writeSteps(context, valueSteps(name, { ...emptySheet, name, cells: existing.cells }));
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.visibility = 'Visible';
    sheet.delete();
    await context.sync();
  });
}

export async function putPlan(plan: SheetPlan): Promise<Outcome<void>> {
  let existing: Existing | undefined;
  let isWriting = false;
  try {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const present = worksheets.items.find(({ name }) => name.toLowerCase() === plan.name.toLowerCase());
      existing = present && (await lookAt(context, present.name));
      if (existing && !isOurs(plan, existing.cells)) refuse({ code: 'notOurs', sheet: plan.name });
      isWriting = true;
      await writeSteps(context, stepsFor(plan, existing));
    });
    return { value: undefined };
  } catch (error) {
    const guards = existing?.guard ? [existing.guard] : [];
    if (!isWriting) return { problem: problemOf(error) };
    const problem = guardProblem(error, guards);
    try {
      if (problem.code !== 'sheetPassword') await undo(plan.name, existing);
      await closeAgain(guards);
    } catch (second) {
      return { problem: { ...problemOf(second), code: 'failed' } };
    }
    return { problem };
  }
}
