/** The finding of a cell to blame, in place of all that follows from it. */
import { joinCells } from '../../core/cell';
import type { Finding, FindingOf } from '../../core/finding';
import { present } from '../../core/present';
import type { Case } from './equations';
import { isEquality } from './equations';
import { atOf, causesOf, proofOf } from './proof';
import type { Root } from './root';

/** Written where nothing else would do, and more than one equation asks for it. */
const isCertain = ({ suspects, solves, isAlone }: Root): boolean =>
  suspects.length === 1 && isAlone && solves.filter(isEquality).length > 1;

export function slipOf(of: Case, root: Root, about: readonly Finding[]): FindingOf<'slip'> | undefined {
  const { suspects, solves } = root;
  const [first] = suspects;
  if (!first) return undefined;
  const at = atOf(first);
  const isError = solves.some(({ check }) => check.severity === 'error');
  return {
    ...{ kind: 'slip', severity: isError ? 'error' : 'warning', at },
    place: { form: of.form.code, sheet: first.spot.table.sheet, key: first.spot.column },
    involves: joinCells(...suspects.map((one) => [atOf(one)]), ...about.map(({ involves }) => involves)),
    ...proofOf(of, root),
    found: { is: 'figure', figure: first.holds },
    causes: causesOf(root),
    ...present({
      expected: suspects.length === 1 ? first.value : undefined,
      difference: suspects.length === 1 ? first.holds.value.minus(first.value) : undefined,
      fix: isCertain(root) ? { edits: [{ at, write: first.value }] } : undefined,
    }),
  };
}
