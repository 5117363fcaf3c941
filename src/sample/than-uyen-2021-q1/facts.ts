/**
 * What the district reported for quarter I of 2021: the figures that its own report prints, and the few totals we chose beside them.
 *
 * The report gives figures of the whole district only. How they are divided among communes and offices, and every figure under
 * `chosen`, is invented for this sample; no figure of a single unit in it is real.
 */

/** Money is in triệu đồng, as in the report. */
export const facts = {
  /** Of the budget and of investment; settlement has dates of its own, and poverty is of 2020. */
  asOf: '2021-03-15',

  budget: { revenue: 7_762, spending: 75_128 },

  investment: {
    /** Plan of the year, paid out of it, and number of projects, by who manages the money. */
    tinhQuanLy: { plan: 11_626, paid: 1_436, projects: 6 },
    huyenQuanLy: { plan: 20_804, paid: 3_608, projects: 11 },
    volume: 103_038,
    /** Money of 2020 that may still be paid, all of it managed by the district. */
    carriedOver: 98.6,
  },

  settlement: {
    from: '2021-01-01',
    to: '2021-03-05',
    approved: 22,
    examined: 14,
    filed: { total: 36_997, proposed: 35_918 },
    notFiled: { dauTu: { projects: 29, total: 27_105 }, suNghiep: { projects: 23, total: 21_661 } },
  },

  programme: { name: 'Di dân tái định cư thủy điện Huội Quảng - Bản Chát', all: 231, filed: 231, settled: 229, unsettled: 2 },

  /** Of the review of 2020. */
  poverty: { start: 2_002, end: 1_548, nearEnd: 1_503 },
} as const;

export const chosen = {
  // Any plan from 51.920 to 52.269, and from 489.434 to 492.642, gives the printed 14,9 % and 15,3 %.
  budget: { revenuePlan: 52_100, spendingPlan: 491_050 },
  // Any number of households from 14.314 to 14.321 gives the printed 10,81 %, 10,50 % and 3,17 %.
  poverty: { households: 14_318, nearStart: 1_694, returned: 12, fresh: 74, nearReturned: 9, nearFresh: 268 },
} as const;

export const million = 1_000_000;

/** Stands in every return of the sample, on the sheet Giải trình. */
export const notReal =
  'Số liệu minh họa: số toàn huyện lấy theo báo cáo quý I năm 2021 của huyện, phần chia cho từng đơn vị và tên công trình, thôn bản là giả định.';
export const author = (post: string): string => `${post} (số liệu minh họa)`;
