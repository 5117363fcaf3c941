/** Tỉnh Lai Châu, quarter I of 2026 and the poverty review of 2025: communes straight below a province. All figures are invented. */
import { period } from '../../core/period';
import type { Sample } from '../sample';
import { budgetFillings } from './budget';
import { investmentFillings } from './investment';
import { mistakes } from './mistakes';
import { laiChau, offices } from './place';
import { povertyFillings, povertyFillingsBefore } from './poverty';

export const laiChauSample: Sample = {
  code: 'lai-chau-2026-q1',
  catalogue: laiChau,
  period: period('2026-Q1'),
  offices,
  fillings: { NS: budgetFillings, DTC: investmentFillings, HN: povertyFillings },
  lastYear: { period: period('2025-Q1'), fillings: { HN: povertyFillingsBefore } },
  mistakes,
  invented: {
    vi: 'Toàn bộ số liệu, tên công trình và tên thôn, bản trong mẫu này là giả định để minh họa; chỉ tên các xã, phường là thật.',
    en: 'All figures, works and villages of this sample are invented; only the names of the communes are real.',
  },
};
