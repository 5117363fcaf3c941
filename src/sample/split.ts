/** Divides a known whole among units by fixed weights, so that the parts add up to it exactly and always come out the same. */

/**
 * Largest remainder: each part is a multiple of its step, and what is left goes one step each to the parts that lost most. Where steps
 * differ, a rest smaller than they are goes to the greatest part of the finest step.
 */
export function split(whole: number, weights: readonly number[], steps: number | readonly number[] = 1): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const lines = weights.map((weight, index) => {
    const step = typeof steps === 'number' ? steps : (steps[index] ?? 1);
    const exact = (whole * weight) / total;
    const part = Math.floor(exact / step) * step;
    return { index, step, weight, part, lost: (exact - part) / step };
  });
  let left = whole - lines.reduce((sum, { part }) => sum + part, 0);
  const parts = lines.map(({ part }) => part);
  const give = (index: number, amount: number): void => {
    parts[index] = (parts[index] ?? 0) + amount;
    left -= amount;
  };
  for (const { index, step, weight } of [...lines].sort((a, b) => b.lost - a.lost)) if (weight > 0 && left >= step) give(index, step);
  const [finest] = [...lines].sort((a, b) => a.step - b.step || b.weight - a.weight);
  if (finest && left % finest.step === 0) give(finest.index, left);
  if (left !== 0) throw new Error(`${whole} cannot be split exactly`);
  return parts;
}

/** Between 0.88 and 1.12 and fixed for its place, so that no two units have their figures in one proportion. */
export const tilt = (unit: number, line: number): number => 1 + (((unit * 7 + line * 11) % 13) - 6) / 50;

/** The multiple of the step below a value. */
export const downTo = (step: number, value: number): number => Math.floor(value / step) * step;

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
