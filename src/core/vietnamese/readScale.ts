/** The scale of money that a word means, as offices spell it. */
import type { MoneyScale } from '../money';
import { moneyScales } from '../money';
import { fold } from './text';

/** Known spellings only: "đồng" is inside all of them, and "dòng" is a line, so neither suffixes nor bare letters decide. */
const scaleSpellings: Readonly<Record<MoneyScale, readonly string[]>> = {
  đồng: ['đồng', 'đ', 'vnđ', 'vnd', 'đồng việt nam'],
  'nghìn đồng': ['nghìn đồng', 'ngàn đồng', 'ngđ', '1.000 đồng', '1000 đồng', '1.000đ', '1000đ', 'nghìn'],
  'triệu đồng': ['triệu đồng', 'tr.đồng', 'tr đồng', 'trđ', 'tr.đ', 'triệu', '1.000.000 đồng', 'triệu dồng', 'triệu đổng', 'tiệu đồng'],
  'tỷ đồng': ['tỷ đồng', 'tỉ đồng', 'tỷ', 'tỉ', '1.000.000.000 đồng'],
};

const scaleByName = new Map(moneyScales.flatMap((scale) => scaleSpellings[scale].map((spelling) => [fold(spelling), scale] as const)));

export const readScale = (text: string): MoneyScale | undefined => scaleByName.get(fold(text));
