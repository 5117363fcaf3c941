/** How much room a text takes on a sheet, reckoned without measuring letters. */

export const lineHeight = 15;

/** Lines that a text takes in a width in characters; Times runs narrower than the digits a width is counted in, bold less so. */
export const linesOf = (text: string, width: number, bold = false): number =>
  text
    .split('\n')
    .reduce((total, line) => total + Math.max(1, Math.ceil((line.length * (bold ? 1.15 : 0.95)) / Math.max(width - 1, 1))), 0);
