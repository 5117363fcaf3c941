/** The 56 figures that a district's report of quarter I, 2021 printed on budget, investment, settlement and poverty, as printed. */

/** By paragraph of the report: what must stand there, in this order. */
export const coreFacts: Readonly<Record<string, readonly string[]>> = {
  'plan and disbursement': ['32.430 triệu đồng', '17 dự án', '103.038 triệu đồng', '5.044 triệu đồng', '16%'],
  'money the province manages': ['11.626 triệu đồng', '06 công trình', '1.436 triệu đồng', '12%'],
  'money the district manages': ['20.804 triệu đồng', '11 công trình', '3.608 triệu đồng', '17%'],
  'carried over': ['98,6 triệu đồng'],
  settlement: ['36 dự án', '36.997 triệu đồng', '35.918 triệu đồng', '22 dự án', '14 dự án', '52 dự án', '48.766 triệu đồng'],
  resettlement: ['231 dự án', '231 dự án', '229', '231 dự án', '02 dự án'],
  budget: ['7.762 triệu đồng', '14,9%', '75.128 triệu đồng', '15,3%'],
  poverty: ['1.548 hộ', '10,81%', '1.503 hộ', '10,50%', '3,17%'],
  'footnote on settlement': [
    '23 dự án',
    '21.661 triệu đồng',
    '29 dự án',
    '27.105 triệu đồng',
    ...[4, 11, 1, 5, 13, 4, 2, 5, 9, 1, 2, 4, 4, 6, 7, 5, 1].map((works) => `${String(works).padStart(2, '0')} công trình`),
  ],
};
