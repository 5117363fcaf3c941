/** Changes on several sheets in as few round trips as the limit allows; each protected sheet is closed again before a trip ends. */
import type { Guard } from '../protection';
import { throughGuard } from '../protection';
import type { Step } from '../steps';
import { batchOn, heaviest, partsOf } from '../steps';

export type SheetStep = Step & Readonly<{ sheet: string }>;

/** What goes before the first change and after the last one, and what of the limit it takes. */
type Around = Readonly<{ begin: (context: Excel.RequestContext) => void; end: (context: Excel.RequestContext) => void; weight: number }>;
const nothing: Around = { begin: () => undefined, end: () => undefined, weight: 0 };

/** `note` hears of each round trip that is done. */
export async function guardedParts(
  context: Excel.RequestContext,
  guards: readonly Guard[],
  steps: readonly SheetStep[],
  note: () => void = () => undefined,
  around = nothing,
): Promise<void> {
  const inOrder = [...new Set(steps.map(({ sheet }) => sheet))].flatMap((sheet) => steps.filter((one) => one.sheet === sheet));
  const parts = inOrder.length === 0 ? [[]] : partsOf(inOrder, heaviest - around.weight);
  for (const [index, part] of parts.entries()) {
    const batch = batchOn(context);
    if (index === 0) around.begin(context);
    for (const sheet of new Set(part.map((one) => one.sheet))) {
      const guard = guards.find((one) => one.sheet === sheet);
      throughGuard(batch, guard, () => {
        for (const one of part) if (one.sheet === sheet) one.run(batch);
      });
    }
    if (index === parts.length - 1) around.end(context);
    await context.sync();
    note();
  }
}
