/** Huyện Than Uyên, quarter I of 2021: the district's own totals, divided among its communes and offices by us. */
import { period } from '../../core/period';
import { thanUyen2021 } from '../../units/than-uyen-2021';
import type { Sample } from '../sample';
import { budgetFillings } from './budget';
import { investmentFillings } from './investment';
import { mistakes } from './mistakes';
import { povertyFillings } from './poverty';

export const thanUyen: Sample = {
  code: 'than-uyen-2021-q1',
  catalogue: thanUyen2021,
  period: period('2021-Q1'),
  fillings: { NS: budgetFillings, DTC: investmentFillings, HN: povertyFillings },
  mistakes,
  invented: {
    vi: 'Số toàn huyện là số của báo cáo quý I năm 2021; phần chia cho từng đơn vị là giả định để minh họa.',
    en: 'The figures of the whole district are those of its report of quarter I, 2021; how they are divided among units is invented.',
  },
};
