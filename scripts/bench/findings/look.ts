/** What the program says of one workbook. */
import { validate } from '../../../src/check/validate';
import type { Finding } from '../../../src/core/finding';
import { codeOf } from '../../../src/core/kinds';
import type { WorkbookPlan } from '../../../src/core/plan';
import type { Submission } from '../../../src/core/table';
import { builtIn } from '../../../src/builtIn';
import type { Original } from './material';
import type { Way } from './way';
import { fileName, ready } from './way';

export type Looked = Readonly<{
  submission: Submission;
  /** Errors and warnings by what they are and where. */
  told: ReadonlyMap<string, Finding>;
  /** Milliseconds of reading and checking. */
  took: number;
}>;

export const keyOf = (finding: Finding): string => `${finding.severity} ${codeOf(finding)} ${finding.at.sheet}!${finding.at.cell}`;

export async function look({ catalogue, asked }: Original, plan: WorkbookPlan, way: Way, file = fileName): Promise<Looked> {
  const { read } = await ready(plan, way, file);
  const start = performance.now();
  const workbook = read();
  const opened = workbook ? { workbook } : ({ problem: 'damaged' } as const);
  const submission = validate(
    { file, sha256: '', ...opened },
    { forms: builtIn.forms, catalogues: [catalogue], period: asked, previous: [] },
  );
  const took = performance.now() - start;
  const told = submission.findings.filter(({ severity }) => severity !== 'unchecked').map((finding) => [keyOf(finding), finding] as const);
  return { submission, told: new Map(told), took };
}

/** What is said of one and not of the other. */
export const newIn = (after: Looked, before: Looked): readonly Finding[] =>
  [...after.told].filter(([key]) => !before.told.has(key)).map(([, finding]) => finding);
