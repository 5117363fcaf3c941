/** What is said of workbooks without a slip: nothing, if all is well. */
import type { WorkbookPlan } from '../../../src/core/plan';
import { remember } from '../../../src/core/remember';
import { look, type Looked } from './look';
import type { Original } from './material';
import type { Way } from './way';

export type Clean = Readonly<{
  files: number;
  errors: number;
  warnings: number;
  most: number;
  took: readonly number[];
  told: readonly string[];
}>;

/** What is said of a workbook as it should be, asked once: most mutants of one return share it. */
const lookedAt = remember((_original: Original) => remember((_plan: WorkbookPlan) => new Map<Way, Looked>()));
export async function lookOnce(original: Original, plan: WorkbookPlan, way: Way): Promise<Looked> {
  const known = lookedAt(original)(plan);
  const looked = known.get(way) ?? (await look(original, plan, way));
  known.set(way, looked);
  return looked;
}

export async function cleanOf(originals: readonly Original[], way: Way): Promise<Clean> {
  const looked: Looked[] = [];
  for (const original of originals) looked.push(await lookOnce(original, original.plan, way));
  const count =
    (of: 'error' | 'warning') =>
    ({ told }: Looked): number =>
      [...told.values()].filter(({ severity }) => severity === of).length;
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const warnings = looked.map(count('warning'));
  return {
    files: originals.length,
    errors: sum(looked.map(count('error'))),
    warnings: sum(warnings),
    most: Math.max(0, ...warnings),
    took: looked.map(({ took }) => took),
    told: looked.flatMap(({ told }, index) =>
      [...told.keys()].map((key) => `${originals[index]?.order.form.code} ${originals[index]?.order.unit.code}: ${key}`),
    ),
  };
}
