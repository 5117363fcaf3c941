/** Every figure of this sample is invented; its sizes are such as a mountain province may have. Only the names of the communes are real. */
import type { MoneyScale } from '../../core/money';

export const million = 1_000_000;

export const asOf = '2026-03-31';
/** On which the treasury's figures of the quarter were gone through. */
export const reconciledOn = '2026-04-02';

/** In triệu đồng. Last year's stand beside, so that the report can compare. */
export const budget = {
  revenue: { plan: 2_480_000, actual: 612_400, lastYear: 568_700, assigned: 2_310_000 },
  spending: { plan: 12_860_000, actual: 2_391_000, lastYear: 2_204_500, assigned: 12_540_000 },
} as const;

/** Stands in every return of the sample, on the sheet Giải trình. */
export const notReal = 'Số liệu minh họa: toàn bộ số liệu, tên công trình và tên thôn, bản, tổ dân phố trong biểu là giả định.';
export const author = (post: string): string => `${post} (số liệu minh họa)`;

/** Most communes report in triệu đồng, as asked; some as their accounting program prints. */
export const scaleOf = (index: number): MoneyScale => (index % 9 === 4 ? 'đồng' : index % 7 === 3 ? 'nghìn đồng' : 'triệu đồng');
