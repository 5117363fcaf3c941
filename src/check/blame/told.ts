/** What is told of roots: each once, with its proof; what follows from one is told no more. */
import { sameCell } from '../../core/cell';
import type { Finding } from '../../core/finding';
import { isAbout } from './about';
import type { Case } from './equations';
import { isEquality } from './equations';
import { atOf, causesOf, proofOf } from './proof';
import type { Root } from './root';
import { slipOf } from './slip';

/** What was told before: of cells as they were read, and of rules. */
export type Told = Readonly<{ reading: readonly Finding[]; checks: readonly Finding[] }>;

/** Where a finding names the cell and its value already, it stays as it is. */
const saysSo = ({ suspects: [first, second] }: Root, finding: Finding): boolean =>
  first !== undefined && second === undefined && finding.expected?.eq(first.value) === true && sameCell(finding.at, atOf(first));

/** What reading told of the one cell: it is told there what the cell would have to hold. */
function ofReading(of: Case, root: Root, reading: readonly Finding[], about: readonly Finding[]): Finding | undefined {
  const [first, second] = root.suspects;
  const known = first && !second ? reading.find(({ at, severity }) => severity === 'error' && sameCell(at, atOf(first))) : undefined;
  if (!first || !known || known.fix || known.expected) return undefined;
  return { ...known, expected: first.value, causes: causesOf(root), proof: proofOf(of, root), follows: about };
}

/** In place of those that follow from it, which it keeps. */
const replaced = (all: readonly Finding[], before: readonly Finding[], now: Finding): readonly Finding[] => [
  { ...now, follows: before.filter(({ kind, at }) => kind !== now.kind || !sameCell(at, now.at)) },
  ...all.filter((finding) => !before.includes(finding)),
];

function withRoot(of: Case, root: Root, { reading, checks }: Told): Told {
  const about = checks.filter((finding) => root.solves.some((equation) => isAbout(finding, equation)));
  const [first] = about;
  if (!first) return { reading, checks };
  const known = ofReading(of, root, reading, about);
  if (known) {
    const swap = (finding: Finding): Finding => (sameCell(finding.at, known.at) && finding.kind === known.kind ? known : finding);
    return { reading: reading.map(swap), checks: checks.filter((finding) => !about.includes(finding)) };
  }
  const isFirm = root.solves.some((equation) => isEquality(equation) && equation.check.severity === 'error');
  const own = isFirm ? about.find((finding) => finding.severity === 'error' && saysSo(root, finding)) : undefined;
  if (own) return { reading, checks: about.length > 1 ? replaced(checks, about, { ...own, proof: proofOf(of, root) }) : checks };
  // What may be right stands under its own rule, by which it is explained; and so does what only one rule says.
  if (!isFirm || about.length === 1) {
    const gravest = about.find(({ severity }) => severity === 'error') ?? first;
    // What would make the sheet agree with its wrong cell is not offered.
    const { fix: _, ...bare } = gravest;
    const hinted: Finding = { ...bare, causes: causesOf(root), proof: proofOf(of, root) };
    return { reading, checks: checks.map((finding) => (finding === gravest ? hinted : finding)) };
  }
  const slip = slipOf(of, root, about);
  return { reading, checks: slip ? replaced(checks, about, slip) : checks };
}

export const told = (of: Case, roots: readonly Root[], before: Told): Told =>
  roots.reduce<Told>((all, root) => withRoot(of, root, all), before);
