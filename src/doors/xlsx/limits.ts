/** How much of a file we are willing to unpack: far above any form, far below what stops a computer. */

export type Limits = Readonly<{
  /** Of one part, unpacked. */
  partBytes: number;
  /** Of all parts together, unpacked; a part read twice counts twice. */
  totalBytes: number;
  /** Unpacked to packed; blank styled rows reach about 50, a bomb 1000. Small parts are let pass. */
  ratio: number;
  ratioFromBytes: number;
  /** Cells that hold something, in all sheets. */
  cells: number;
  sharedStrings: number;
  /** Of all formulas written out from shared ones. */
  formulaCharacters: number;
  /** Cells looked at to clear the areas under merges. */
  mergedCells: number;
  sheets: number;
}>;

const mebi = 1024 * 1024;

export const defaultLimits: Limits = {
  partBytes: 256 * mebi,
  totalBytes: 256 * mebi,
  ratio: 200,
  ratioFromBytes: 16 * mebi,
  cells: 2_000_000,
  sharedStrings: 2_000_000,
  formulaCharacters: 128 * mebi,
  mergedCells: 20_000_000,
  sheets: 1_000,
};
