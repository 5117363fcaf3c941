/** Sends steps to Excel in as few round trips as its limit allows, and again without what this Excel refuses of them. */
import { has } from '../inExcel';
import { memberOf } from '../problems';
import type { Extra, Step } from '../steps';
import { batchOn, partsOf } from '../steps';

/** Neither computes nor draws before everything is in its place. */
function holdStill({ application }: Excel.RequestContext): void {
  if (has('1.6')) application.suspendApiCalculationUntilNextSync();
  if (has('1.9')) application.suspendScreenUpdatingUntilNextSync();
}

/** `note` hears of each round trip that is done. */
export async function writeSteps(context: Excel.RequestContext, steps: readonly Step[], note: () => void = () => undefined): Promise<void> {
  for (const part of partsOf(steps)) {
    holdStill(context);
    const batch = batchOn(context);
    for (const { run } of part) run(batch);
    await context.sync();
    note();
  }
}

/** Printing fails where there is no printer; panes freeze not everywhere (office-js#2014, #2196). */
const members: readonly (readonly [Extra, RegExp])[] = [
  ['print', /^(PageLayout|HeaderFooter)/],
  ['freeze', /^WorksheetFreezePanes/],
];

/** The part of the steps that a sheet is as good without, where that is what Excel refused. */
export const extraRefused = (error: unknown): Extra | undefined => members.find(([, member]) => member.test(memberOf(error)))?.[0];

export const withoutExtra = (steps: readonly Step[], refused: readonly Extra[]): readonly Step[] =>
  steps.filter(({ extra }) => extra === undefined || !refused.includes(extra));
