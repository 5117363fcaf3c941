/** What the rules of a form say of the figures themselves, before anything is hidden or worded. */
import { roleIn } from '../../../src/census/roles';
import { runChecks } from '../../../src/check/run';
import type { Finding } from '../../../src/core/finding';
import { tablesOf } from '../../../src/core/kept/table';
import { remember } from '../../../src/core/remember';
import { worldOf } from '../../../src/reckon/world';
import type { Looked } from './look';
import { keyOf } from './look';
import type { Original } from './material';

const brokenOf = remember((original: Original) =>
  remember(({ submission }: Looked): ReadonlyMap<string, Finding> => {
    const tables = tablesOf(submission);
    const { form, period, unit, catalogue } = original.order;
    const context = { period, kind: roleIn(unit, catalogue), consolidated: false, world: worldOf(form, tables, {}) };
    const { findings } = runChecks(form, tables, context);
    return new Map(findings.filter(({ kind }) => kind !== 'wanting').map((finding) => [keyOf(finding), finding]));
  }),
);

/** The rules that the figures break, each with its kind: what a workbook contradicts by itself, whatever is told of it. */
export const brokenIn = (looked: Looked, original: Original): ReadonlyMap<string, Finding> => brokenOf(original)(looked);
