/** The page of an administrative document (Nghị định 30/2020, Phụ lục I), in twentieths of a point as Word counts. */

/** Rounded up, so that no margin falls short of the rule. */
export const twips = (millimetres: number): number => Math.ceil((millimetres * 1440) / 25.4);

/** Font sizes are counted in half points. */
export const halfPoints = (points: number): number => points * 2;
export const points = (value: number): number => value * 20;

const a4 = { width: 11_906, height: 16_838 };
const margin = { top: twips(20), bottom: twips(20), left: twips(30), right: twips(15) };

export const page = {
  size: a4,
  /** The header stands in the middle of the top margin. */
  margin: { ...margin, header: twips(8), footer: twips(8), gutter: 0 },
  textWidth: a4.width - margin.left - margin.right,
};

/** 1.27 cm, the indent of a first line. */
export const firstLine = 720;

export type WordOptions = Readonly<{
  /** Size of the text; the decree allows 13 and 14. */
  bodySize?: 13 | 14;
  /** In lines; the decree allows 1 to 1.5. */
  lineSpacing?: number;
}>;
