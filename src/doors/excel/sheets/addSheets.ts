/** Adds the sheets of a plan behind the person's own: one round trip to see which names are taken, one to write. */
import type { ChartPlan } from '../../../core/chart';
import type { WorkbookPlan } from '../../../core/plan';
import { listSource, withLists } from '../../../core/planLists';
import { writableText } from '../../../core/planSnapshot';
import type { Outcome } from '../../openWorkbook';
import { has } from '../inExcel';
import { problemOf, refuse } from '../problems';
import { afterRecovery, attempt, putRight } from '../recovery';
import { renameReferences } from './references';
import type { RenamedPlan } from './renamePlan';
import { renamePlan } from './renamePlan';
import { sheetSteps } from './sheetSteps';
import type { Extra, Step } from '../steps';
import { payloadOf, step } from '../steps';
import { extraRefused, withoutExtra, writeSteps } from './writing';

/** What is in the workbook beforehand. */
type Present = Readonly<{ sheets: readonly string[]; names: readonly string[]; properties: Readonly<Record<string, unknown>> }>;

async function lookAround({ workbook }: Excel.RequestContext): Promise<Present> {
  const { worksheets, names } = workbook;
  worksheets.load('items/name');
  names.load('items/name');
  // Only named where they are known: an older Excel refuses the whole batch.
  const more = has('1.7') ? { custom: workbook.properties.custom, protection: workbook.protection } : undefined;
  more?.custom.load('items/key,items/value');
  more?.protection.load('protected');
  await workbook.context.sync();
  if (more?.protection.protected) refuse({ code: 'structure' });
  return {
    sheets: worksheets.items.map(({ name }) => name),
    names: names.items.map(({ name }) => name),
    properties: Object.fromEntries((more?.custom.items ?? []).map(({ key, value }): [string, unknown] => [key, value])),
  };
}

function stepsOf({ plan, charts, renaming }: RenamedPlan, source: (choices: readonly string[]) => string): readonly Step[] {
  const rule = (choices: readonly string[]): string => renameReferences(source(choices), renaming);
  const firstVisible = plan.sheets.find(({ visibility }) => visibility === 'visible');
  return [
    // All sheets first, then names: formulas may speak of any of them.
    ...plan.sheets.map(({ name }) => step(({ context }) => void context.workbook.worksheets.add(name))),
    ...(has('1.4') ? Object.entries(plan.names) : []).map(([name, refersTo]) =>
      step(({ context }) => void context.workbook.names.add(name, `=${refersTo}`), payloadOf(refersTo)),
    ),
    ...plan.sheets.flatMap((sheet) => sheetSteps(sheet, rule, charts)),
    ...(has('1.7') ? Object.entries(plan.properties) : []).map(([key, value]) =>
      step(({ context }) => void context.workbook.properties.custom.add(key, writableText(value).trim()), payloadOf(value)),
    ),
    ...(firstVisible ? [step(({ sheet }) => sheet(firstVisible.name).activate())] : []),
  ];
}

/** Takes away what a broken attempt added; a sheet that is very hidden cannot be deleted before it is shown. */
const removeAdded = ({ plan }: RenamedPlan, present: Present): Promise<void> =>
  putRight(async ({ workbook }) => {
    const { worksheets, names } = workbook;
    worksheets.load('items/name');
    names.load('items/name');
    const custom = has('1.7') ? workbook.properties.custom : undefined;
    custom?.load('items/key');
    await workbook.context.sync();
    const ours = new Set(plan.sheets.map(({ name }) => name));
    for (const { name } of names.items) if (name in plan.names) names.getItem(name).delete();
    for (const sheet of worksheets.items) {
      if (!ours.has(sheet.name)) continue;
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    for (const { key } of custom?.items ?? []) {
      if (!(key in plan.properties)) continue;
      if (key in present.properties) custom?.add(key, present.properties[key]);
      else custom?.getItem(key).delete();
    }
    await workbook.context.sync();
  });

type Begun = Readonly<{ present: Present; renamedPlan: RenamedPlan }>;

export async function addPlan(
  planned: WorkbookPlan,
  charts: readonly ChartPlan[],
  refused: readonly Extra[] = [],
): Promise<Outcome<Readonly<Record<string, string>>>> {
  return attempt<Begun, Readonly<Record<string, string>>>({
    write: (prepared, note) =>
      Excel.run(async (context) => {
        const present = await lookAround(context);
        const { renamedPlan } = prepared({ present, renamedPlan: renamePlan(withLists(planned), charts, present) });
        await writeSteps(context, withoutExtra(stepsOf(renamedPlan, listSource(planned)), refused), note);
        return renamedPlan.sheetNames;
      }),
    undo: async ({ renamedPlan, present }, error) => {
      const ours = renamedPlan.plan.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
      const problem = await afterRecovery(problemOf(error), ours, () => removeAdded(renamedPlan, present));
      const extra = extraRefused(error);
      const canDoWithout = problem.code !== 'halfDone' && extra !== undefined && !refused.includes(extra);
      return canDoWithout ? addPlan(planned, charts, [...refused, extra]) : { problem };
    },
  });
}
