/** Two slips in one workbook: whether each that is found alone is still found beside the other. */
import { changeSheet } from '../../../src/sample/typing';
import type { Pick } from '../../../src/sample/slips/pick';
import type { Slip } from '../../../src/sample/slips/slip';
import { retyped, spoil, type Spoilt } from '../../../src/sample/slips/spoil';
import { look, newIn, type Looked } from './look';
import type { Original } from './material';
import { involvesPlace, namesPlace } from './named';
import type { Finding } from '../../../src/core/finding';

export type Pair = Readonly<{ slips: readonly [string, string]; found: boolean }>;

const cellsOf = ({ plan }: Spoilt, tab: string) => plan.sheets.find(({ name }) => name === tab)?.cells ?? {};

/** The cells of both slips in one workbook; nothing where the two meet or more than cells was changed. */
function together(original: Original, one: Spoilt, other: Spoilt): Spoilt['plan'] | undefined {
  const keys = (spoilt: Spoilt): readonly string[] => spoilt.at.map(({ tab, cell }) => `${tab}!${cell}`);
  const hasFormula = (spoilt: Spoilt): boolean => spoilt.at.some(({ tab, cell }) => cellsOf(spoilt, tab)[cell]?.formula !== undefined);
  if ([one, other].some((spoilt) => spoilt.moved || hasFormula(spoilt)) || keys(one).some((key) => keys(other).includes(key)))
    return undefined;
  const typed = [one, other].reduce(
    (plan, spoilt) =>
      spoilt.at.reduce((result, { tab, cell }) => {
        const changed = cellsOf(spoilt, tab)[cell];
        return changed ? changeSheet(result, tab, (sheet) => ({ ...sheet, cells: { ...sheet.cells, [cell]: changed } })) : result;
      }, plan),
    one.clean,
  );
  return one.slip.afterwards === 'recalculated' ? retyped(original.order, typed, []) : typed;
}

const touches = (findings: readonly Finding[], { at }: Spoilt): boolean =>
  findings.some((finding) => namesPlace(finding, at) || involvesPlace(finding, at));

/** `before` is what is said of the workbook as it should be; undefined where the two cannot be made together or one is not found alone. */
export async function pairOf(original: Original, slips: readonly [Slip, Slip], pick: Pick, before: Looked): Promise<Pair | undefined> {
  const [one, other] = slips.map((slip) => spoil(slip, original, pick));
  const plan = one && other && together(original, one, other);
  if (!plan || !one || !other) return undefined;
  const [alone, second, both] = [
    await look(original, one.plan, 'memory'),
    await look(original, other.plan, 'memory'),
    await look(original, plan, 'memory'),
  ];
  if (!touches(newIn(alone, before), one) || !touches(newIn(second, before), other)) return undefined;
  const told = newIn(both, before);
  return { slips: [one.slip.name, other.slip.name], found: touches(told, one) && touches(told, other) };
}
