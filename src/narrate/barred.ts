/** Whether what would be said stands on a cell that must not be told so. */
import { refsOf } from '../language/expression';
import type { Formula } from '../language/resolve';
import { inFamily } from '../language/roles';
import type { Doubt } from './doubts';
import type { Scene } from './scene';
import { pinned, valueOf } from './scene';

type Use = 'value' | 'growth' | 'change';

const bars = ({ bars: what }: Doubt, use: Use, isMixed: boolean): boolean => {
  switch (what) {
    case 'all':
      return true;
    case 'shares':
      return use !== 'growth';
    case 'mixed':
      return isMixed;
  }
};

/** A share that a sentence works out itself is one of something. */
const isOfNothing = (formula: Formula, scene: Scene): boolean => {
  if (formula.is !== 'arithmetic') return false;
  if (formula.operator === '/') {
    const base = valueOf(formula.right, scene);
    if (base.is === 'figure' && base.figure.value.lte(0)) return true;
  }
  return isOfNothing(formula.left, scene) || isOfNothing(formula.right, scene);
};

export function isBarred(formulas: readonly Formula[], use: Use, scene: Scene): boolean {
  const refs = formulas.flatMap((formula) => refsOf(pinned(formula, scene)));
  const isMixed = refs.length > 1;
  return (
    formulas.some((formula) => isOfNothing(formula, scene)) ||
    refs.some(({ form, sheet, row, column }) =>
      scene.doubts.some(
        (doubt) =>
          doubt.column === column &&
          (doubt.row === row || (row !== undefined && inFamily(doubt.row, row))) &&
          doubt.sheet === sheet &&
          doubt.form === form &&
          bars(doubt, use, isMixed),
      ),
    )
  );
}
