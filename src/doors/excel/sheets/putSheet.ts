/** Puts one sheet of ours in place of the one of the same name, so that whatever refers to it still does; or adds it. */
import type { SheetPlan } from '../../../core/plan';
import { listSource } from '../../../core/planLists';
import type { DoorProblem, Outcome } from '../../openWorkbook';
import type { Existing } from './existingSheet';
import { isOurs, lookAt } from './existingSheet';
import { has } from '../inExcel';
import { refuse } from '../problems';
import { closeAgain, guardProblem } from '../protection';
import type { Begin } from '../recovery';
import { afterRecovery, attempt, putRight } from '../recovery';
import { sheetSteps } from './sheetSteps';
import type { Extra, Step } from '../steps';
import { step } from '../steps';
import { valueSteps } from './valueSteps';
import { extraRefused, withoutExtra, writeSteps } from './writing';

type Found = Readonly<{ existing?: Existing; isStructureLocked: boolean }>;

async function find(context: Excel.RequestContext, wanted: string): Promise<Found> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  if (has('1.7')) protection.load('protected');
  await context.sync();
  const present = worksheets.items.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return {
    isStructureLocked: has('1.7') && protection.protected,
    ...(present ? { existing: await lookAt(context, present.name) } : {}),
  };
}

const emptied = (name: string): Step =>
  step(
    (batch) => {
      const sheet = batch.sheet(name);
      const all = sheet.getRange();
      if (has('1.9')) sheet.autoFilter.remove();
      if (has('1.8')) all.dataValidation.clear();
      if (has('1.2')) all.unmerge();
      all.clear();
    },
    0,
    5,
  );

function stepsFor(plan: SheetPlan, { existing, isStructureLocked }: Found): readonly Step[] {
  const source = listSource({ title: '', sheets: [plan], names: {}, properties: {} });
  if (!existing) return [step(({ context }) => void context.workbook.worksheets.add(plan.name)), ...sheetSteps(plan, source, [])];
  const opening = existing.guard ? [step(({ sheet }) => sheet(plan.name).protection.unprotect())] : [];
  // Where the structure is protected a sheet is shown or hidden by nobody.
  const before = isStructureLocked ? plan : existing;
  return [...opening, emptied(plan.name), ...sheetSteps(plan, source, [], before)];
}

const emptySheet = { visibility: 'visible', merges: [], columns: {}, rows: {}, validations: [] } as const;

/** The contents of before; their looks are those of the new sheet where it got so far. */
async function undo(name: string, { existing }: Found): Promise<void> {
  await putRight(async (context) => {
    if (existing) return writeSteps(context, valueSteps(name, { ...emptySheet, name, cells: existing.cells }));
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.visibility = 'Visible';
    sheet.delete();
    await context.sync();
  });
  await closeAgain(existing?.guard ? [existing.guard] : []);
}

/** A sheet that could not even be opened is as it was; one that was emptied has its contents again, but not its looks. */
function afterUndoing(problem: DoorProblem, name: string, found: Found): Promise<DoorProblem> {
  if (problem.code === 'sheetPassword' || problem.code === 'sheetLocked') return Promise.resolve(problem);
  const said: DoorProblem = found.existing && problem.code === 'failed' ? { ...problem, code: 'halfDone', sheet: name } : problem;
  return afterRecovery(said, [name], () => undo(name, found));
}

/** Once more without what this Excel refuses, which came after the sheet was there, and open. */
async function writeOver(plan: SheetPlan, there: Found, note: () => void, refused: readonly Extra[] = []): Promise<void> {
  try {
    await Excel.run((context) => writeSteps(context, withoutExtra(stepsFor(plan, there), refused), note));
  } catch (error) {
    const extra = extraRefused(error);
    if (!extra || refused.includes(extra)) throw error;
    const existing: Existing = there.existing
      ? { name: plan.name, cells: there.existing.cells, visibility: there.existing.visibility }
      : { name: plan.name, cells: {}, visibility: 'visible' };
    await writeOver(plan, { ...there, existing }, note, [...refused, extra]);
  }
}

export const putPlan = (plan: SheetPlan): Promise<Outcome<void>> =>
  attempt({
    write: async (prepared: Begin<Found>, note: () => void) => {
      const there = await Excel.run((context) => find(context, plan.name));
      if (!there.existing && there.isStructureLocked) refuse({ code: 'structure' });
      if (there.existing && !isOurs(plan, there.existing.cells)) refuse({ code: 'notOurs', sheet: plan.name });
      await writeOver(plan, prepared(there), note);
    },
    undo: async (found, error) => {
      const guards = found.existing?.guard ? [found.existing.guard] : [];
      return { problem: await afterUndoing(guardProblem(error, guards), plan.name, found) };
    },
  });
