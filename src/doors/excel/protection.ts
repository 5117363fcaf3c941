/** Writing on protected sheets: opened, written and closed again in one batch, and looked after when that batch broke. */
import type { DoorProblem } from '../openWorkbook';
import { has } from './inExcel';
import { callOf, codeOf, problemOf, refuse } from './problems';
import type { Batch } from './steps';

/** A sheet that was protected, and how. */
export type Guard = Readonly<{ sheet: string; options: Excel.WorksheetProtectionOptions; isFreeOfPassword?: true }>;

export type LoadedProtection = Readonly<{ sheet: string; protection: Excel.WorksheetProtection }>;

/** Excel on the web tells whether there is a password; elsewhere only trying does. */
const tellsPassword = (): boolean => has('1.1', 'ExcelApiOnline');

export function loadProtection(context: Excel.RequestContext, sheet: string): LoadedProtection {
  const { protection } = context.workbook.worksheets.getItem(sheet);
  protection.load(['protected', 'options', ...(tellsPassword() ? ['isPasswordProtected'] : [])]);
  return { sheet, protection };
}

/** After the round trip: undefined for a sheet that is open. */
export function guardOf({ sheet, protection }: LoadedProtection): Guard | undefined {
  if (!protection.protected) return undefined;
  if (tellsPassword() && protection.isPasswordProtected) refuse({ code: 'sheetPassword', sheet });
  return { sheet, options: protection.options, ...(tellsPassword() ? { isFreeOfPassword: true } : {}) };
}

/** Puts `write` between opening and closing the sheet, in the batch at hand. */
export function throughGuard(batch: Batch, guard: Guard | undefined, write: () => void): void {
  if (!guard) return write();
  const { protection } = batch.sheet(guard.sheet);
  protection.unprotect();
  write();
  protection.protect(guard.options);
}

/** Closes every sheet that a broken batch left open. */
export async function closeAgain(guards: readonly Guard[]): Promise<void> {
  if (guards.length === 0) return;
  await Excel.run(async (context) => {
    const sheets = guards.map((guard) => ({ guard, ...loadProtection(context, guard.sheet) }));
    await context.sync();
    const open = sheets.filter(({ protection }) => !protection.protected);
    if (open.length === 0) return;
    for (const { guard, protection } of open) protection.protect(guard.options);
    await context.sync();
  });
}

/** Several sheets in one sentence, where the words put «» around them. */
export const namesOf = (sheets: readonly string[]): string => sheets.join('», «');

const couldMeanPassword = ['AccessDenied', 'InvalidArgument', 'InvalidOperation', 'GeneralException'];

/**
 * A refusal to open a protected sheet means a password, by whichever code it comes; but some releases of Excel refuse it without one
 * (office-js#6784), which is told apart where Excel said that there is none.
 */
export function guardProblem(error: unknown, guards: readonly Guard[]): DoorProblem {
  const problem = problemOf(error);
  const isRefusal = guards.length > 0 && couldMeanPassword.includes(codeOf(error)) && callOf(error).includes('unprotect');
  if (!isRefusal) return problem;
  const code = guards.every(({ isFreeOfPassword }) => isFreeOfPassword) ? 'sheetLocked' : 'sheetPassword';
  return { ...problem, code, sheet: namesOf(guards.map(({ sheet }) => sheet)) };
}

/** Sheets first: whatever else cannot be put right, none stays open. */
export async function closeAround(guards: readonly Guard[], putBack: () => Promise<void>): Promise<void> {
  await closeAgain(guards);
  try {
    await putBack();
  } finally {
    await closeAgain(guards);
  }
}
