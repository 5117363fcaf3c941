/** Which pictures the product has, from which source and in which sizes. */

export type IconFile = Readonly<{ file: string; source: string; size: number }>;

/** What the ribbon may ask for, from small buttons to large ones on dense screens. */
export const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** One for each job; the product's own stands for the whole group. */
export const jobIcons = ['check', 'consolidate', 'report', 'templates'] as const;

const sizesOf = (name: string): readonly number[] =>
  // The largest is for app catalogues and shortcuts.
  name === 'icon' ? [...ribbonSizes, 128] : ribbonSizes;

export const iconFiles: readonly IconFile[] = ['icon', ...jobIcons].flatMap((name) =>
  sizesOf(name).map((size) => ({ file: `${name}-${size}.png`, source: `${name}.svg`, size })),
);
