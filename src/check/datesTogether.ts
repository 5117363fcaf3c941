/** One slip on several lines of the cover is told once. */
import { parseAddress } from '../core/address';
import { joinCells } from '../core/cell';
import type { Finding } from '../core/finding';
import { groupBy } from '../core/remember';

/** The same day on several lines is one slip, told once at the first of them. */
export function datesTogether(findings: readonly Finding[]): readonly Finding[] {
  const sameAs = (finding: Finding): string =>
    finding.kind === 'cover.outside' ? finding.date : finding.kind === 'cover.noDate' ? finding.text : '';
  const row = ({ at }: Finding): number => parseAddress(at.cell)?.row ?? 0;
  const groups = groupBy(findings, (finding) => `${finding.kind} ${sameAs(finding)}`);
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = [...group].sort((a, b) => row(a) - row(b));
    if (!first || rest.length === 0 || first.kind === 'cover.backwards') return group;
    return [{ ...first, involves: joinCells(...[first, ...rest].map(({ involves }) => involves)), alsoAt: rest.map(({ at }) => at) }];
  });
}
