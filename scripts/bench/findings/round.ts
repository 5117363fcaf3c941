/** What is said of a return beside those of its round, and of the whole that they make: asked where nothing is said of the workbook alone. */
import { builtIn } from '../../../src/builtIn';
import { finish } from '../../../src/consolidate/consolidate';
import { contribute, mergeAll } from '../../../src/consolidate/contribution';
import type { Finding } from '../../../src/core/finding';
import { codeOf } from '../../../src/core/kinds';
import { remember } from '../../../src/core/remember';
import { defaultSettings } from '../../../src/core/settings';
import type { Submission } from '../../../src/core/table';
import type { Looked } from './look';
import { look } from './look';
import type { Original } from './material';

const { forms } = builtIn;

/** The returns of the others, each under a name of its own. */
const others = remember(async ({ round }: Original): Promise<readonly Submission[]> => {
  const submissions: Submission[] = [];
  for (const original of round) submissions.push((await alone(original)).submission);
  return submissions;
});

/** A clean return is read once, whichever neighbour is spoilt. */
const alone = remember((original: Original): Promise<Looked> =>
  look(original, original.plan, 'memory', `${original.order.unit.code}.xlsx`),
);

async function toldBeside(original: Original, submission: Submission): Promise<ReadonlyMap<string, Finding>> {
  const { catalogue, asked } = original;
  const all = [...(await others(original)), submission].map((item) => contribute(item, forms));
  const { worked, submissions } = finish(mergeAll(all), {
    ...{ forms, catalogue, period: asked, settings: defaultSettings, accept: [], previous: [] },
  });
  const findings = [...submissions.flatMap((item) => item.findings), ...worked.consolidation.findings.ofWhole];
  return new Map(
    findings
      .filter(({ severity }) => severity !== 'unchecked')
      .map((finding) => [`${codeOf(finding)} ${finding.at.file} ${finding.at.sheet}!${finding.at.cell}`, finding]),
  );
}

const before = remember((original: Original) => remember(({ submission }: Looked) => toldBeside(original, submission)));

/** What is new beside the others, and where it leads to this return: to a cell of it, or by its cells. */
export async function newInRound(original: Original, clean: Looked, spoilt: Looked): Promise<readonly Finding[]> {
  const [known, told] = [await before(original)(clean), await toldBeside(original, spoilt.submission)];
  const { file } = spoilt.submission;
  const leadsHere = ({ at, involves, alsoAt = [] }: Finding): boolean =>
    [at, ...involves, ...alsoAt].some((cell) => cell.file === file || cell.file === '');
  return [...told].filter(([key, finding]) => !known.has(key) && leadsHere(finding)).map(([, finding]) => finding);
}
