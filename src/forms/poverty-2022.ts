/**
 * Hộ nghèo, hộ cận nghèo 2022 - 2026: the yearly review, with the households that moved between the two groups.
 *
 * The tables of the circular's appendix were not at hand: that there is one report on hộ nghèo and one on hộ cận nghèo, and which movements
 * they hold, is known from systems that print them; order and wording of columns are ours. Persons (nhân khẩu), causes and
 * deprivations are further reports of the same circular and are left out. The standard of Nghị định 07/2021/NĐ-CP, made for 2022 - 2025,
 * was still used in 2026; the next one (Nghị định 351/2025/NĐ-CP) is taken to begin with 2027.
 *
 * A code means what it means on the form of 2016; 09 and 10 are new, and 16 stands where 03 was, for a reason given there.
 */
import type { ColumnNode, Rule, Sheet } from '../language/form';
import { count, form, group, must, name, ofWhich, order, percent, rate, sheet, should } from '../language/form';

type Subject = Readonly<{
  what: string;
  whatEn: string;
  musts: '0' | '2';
  shoulds: '1' | '3';
  /** Households that leave the group, and households that join it. */
  down: readonly ColumnNode[];
  up: readonly ColumnNode[];
  downSum: string;
  upSum: string;
}>;

const poor: Subject = {
  what: 'nghèo',
  whatEn: 'poor',
  musts: '0',
  shoulds: '1',
  down: [count('thanhCanNgheo', 'Trở thành hộ cận nghèo', 'hộ'), count('vuotChuan', 'Vượt chuẩn cận nghèo', 'hộ')],
  up: [
    count('tuCanNgheo', 'Hộ cận nghèo trở thành hộ nghèo', 'hộ'),
    count('phatSinh', 'Hộ không nghèo trở thành hộ nghèo (phát sinh)', 'hộ'),
  ],
  downSum: 'thanhCanNgheo + vuotChuan',
  upSum: 'tuCanNgheo + phatSinh',
};

const nearPoor: Subject = {
  what: 'cận nghèo',
  whatEn: 'near-poor',
  musts: '2',
  shoulds: '3',
  down: [count('vuotChuan', 'Vượt chuẩn cận nghèo', 'hộ'), count('thanhNgheo', 'Trở thành hộ nghèo', 'hộ')],
  up: [
    count('tuNgheo', 'Hộ nghèo trở thành hộ cận nghèo', 'hộ'),
    count('phatSinh', 'Hộ không nghèo trở thành hộ cận nghèo (phát sinh)', 'hộ'),
  ],
  downSum: 'vuotChuan + thanhNgheo',
  upSum: 'tuNgheo + phatSinh',
};

const columns = ({ what, down, up }: Subject): Sheet['columns'] => [
  order('tt', 'TT'),
  name('donVi', 'Thôn, bản, tổ dân phố'),

  group('Tổng số hộ dân cư', [count('hoDan', 'Số hộ', 'hộ', { required: true }), ofWhich('hoDanDtts', 'Trong đó hộ DTTS', 'hộ', 'hoDan')]),

  // As approved; never computed again over this year's households.
  group(`Số hộ ${what} đầu kỳ`, [
    count('dauNam', 'Số hộ', 'hộ'),
    rate('dauNamTyLe', 'Tỷ lệ %', 2, { opening: { closing: 'cuoiNamTyLe', ratio: 'dauNam / hoDan' } }),
    ofWhich('dauNamDtts', 'Số hộ DTTS', 'hộ', 'dauNam'),
    rate('dauNamDttsTyLe', 'Tỷ lệ %', 2, { opening: { closing: 'cuoiNamDttsTyLe', ratio: 'dauNamDtts / hoDanDtts' } }),
  ]),

  group(`Số hộ ${what} giảm trong kỳ`, down),
  group(`Số hộ ${what} tăng trong kỳ`, up),

  group(`Số hộ ${what} cuối kỳ`, [
    count('cuoiNam', 'Số hộ', 'hộ', { required: true }),
    percent('cuoiNamTyLe', 'Tỷ lệ %', 'cuoiNam / hoDan', 2),
    ofWhich('cuoiNamDtts', 'Số hộ DTTS', 'hộ', 'cuoiNam'),
    // Over the ethnic minority households, not over all.
    percent('cuoiNamDttsTyLe', 'Tỷ lệ %', 'cuoiNamDtts / hoDanDtts', 2),
  ]),
];

const body: Sheet['body'] = {
  kind: 'sections',
  sections: [
    { key: 'thanhThi', marker: 'I', label: 'Khu vực thành thị', blankRows: 10 },
    { key: 'nongThon', marker: 'II', label: 'Khu vực nông thôn' },
  ],
  total: { key: 'total', label: 'Tổng cộng' },
  blankRows: 20,
};

const rules = ({ what, whatEn, musts, shoulds, downSum, upSum }: Subject): readonly Omit<Rule, 'sheet'>[] => [
  must(
    `HN-${musts}1`,
    'cuoiNam <= hoDan',
    `Số hộ ${what} cuối kỳ không thể nhiều hơn tổng số hộ dân cư`,
    `There cannot be more ${whatEn} households than households`,
  ),
  must(
    `HN-${musts}2`,
    `${downSum} <= dauNam`,
    `Số hộ ${what} giảm trong kỳ không thể nhiều hơn số hộ ${what} đầu kỳ`,
    `More households cannot leave than were ${whatEn} at the start`,
  ),
  must(
    `HN-${musts}4`,
    'cuoiNamDtts <= hoDanDtts',
    `Số hộ ${what} là hộ DTTS cuối kỳ không thể nhiều hơn tổng số hộ DTTS`,
    `There cannot be more ${whatEn} ethnic minority households than ethnic minority households`,
  ),
  must(
    `HN-${musts}8`,
    'anonymous(donVi)',
    'Biểu chỉ ghi tên thôn, bản, tổ dân phố, đề nghị không ghi họ tên hoặc số định danh của người dân',
    'The form takes names of villages only: please give no name or identity number of a person',
  ),

  // Households also split, move and end, and the form does not count that.
  should(
    `HN-${shoulds}1`,
    `cuoiNam = dauNam - (${downSum}) + ${upSum}`,
    `Số hộ ${what} cuối kỳ thường bằng số đầu kỳ trừ số giảm, cộng số tăng, trừ khi có hộ tách, chuyển đi, chuyển đến`,
    `${whatEn} households at the end are usually start - left + joined, unless households split or moved`,
  ),
  should(
    `HN-${shoulds}2`,
    'cuoiNamTyLe <= dauNamTyLe',
    `Tỷ lệ hộ ${what} cuối kỳ thường không cao hơn đầu kỳ; nếu tăng cần nêu nguyên nhân`,
    `The rate of ${whatEn} households is usually not higher at the end: a rise needs a reason`,
    { rows: ['total'] },
  ),
  should(
    `HN-${shoulds}3`,
    'dauNamTyLe = lastYear.cuoiNamTyLe',
    `Tỷ lệ hộ ${what} đầu kỳ cần khớp với tỷ lệ cuối kỳ trước`,
    `The opening rate of ${whatEn} households should be last year's closing rate`,
  ),
  should(
    `HN-${shoulds}4`,
    'dauNamDttsTyLe = lastYear.cuoiNamDttsTyLe',
    `Tỷ lệ hộ ${what} DTTS đầu kỳ cần khớp với tỷ lệ cuối kỳ trước`,
    `The opening rate of ${whatEn} ethnic minority households should be last year's closing rate`,
  ),
  should(`HN-${shoulds}5`, 'unique(donVi)', 'Mỗi thôn, bản, tổ dân phố cần được kê một lần', 'Each village should stand only once'),
  // A warning here: 2022 opened with a review by the new standard, while 2021 had closed by the old one.
  should(
    `HN-${shoulds}6`,
    'dauNam = lastYear.cuoiNam',
    `Số hộ ${what} đầu kỳ cần khớp với số cuối kỳ trước, trừ khi áp dụng chuẩn nghèo mới`,
    `${whatEn} households at the start should equal last year's closing number, unless the standard changed`,
  ),
];

export const poverty2022 = form({
  code: 'HN',
  version: '2022',
  title: 'Diễn biến kết quả rà soát hộ nghèo, hộ cận nghèo',
  basis: 'theo Thông tư 07/2021/TT-BLĐTBXH (sửa đổi bởi Thông tư 02/2022/TT-BLĐTBXH)',
  validFrom: '2022-01-01',
  validTo: '2026-12-31',
  period: 'closedYear',
  filedBy: ['commune'],
  // No money on this form.
  scale: 'triệu đồng',

  sheets: [
    sheet({
      key: 'ngheo',
      tab: 'Hộ nghèo',
      title: 'Diễn biến kết quả rà soát hộ nghèo',
      number: '',
      columns: columns(poor),
      body,
      rules: [
        ...rules(poor),
        must(
          'HN-05',
          'cuoiNam + canNgheo.cuoiNam <= hoDan',
          'Hộ nghèo và hộ cận nghèo cộng lại không thể nhiều hơn tổng số hộ dân cư',
          'Poor and near-poor households together cannot be more than all households',
        ),
        must(
          'HN-06',
          'hoDan = canNgheo.hoDan',
          'Tổng số hộ dân cư ở hai biểu hộ nghèo và hộ cận nghèo phải bằng nhau',
          'The number of households must be the same on both sheets',
        ),
        must(
          'HN-07',
          'hoDanDtts = canNgheo.hoDanDtts',
          'Số hộ DTTS ở hai biểu hộ nghèo và hộ cận nghèo phải bằng nhau',
          'The number of ethnic minority households must be the same on both sheets',
        ),
        must(
          'HN-09',
          'thanhCanNgheo = canNgheo.tuNgheo',
          'Số hộ nghèo trở thành hộ cận nghèo ở hai biểu phải bằng nhau',
          'Households that went from poor to near-poor must be the same on both sheets',
        ),
        must(
          'HN-10',
          'tuCanNgheo = canNgheo.thanhNgheo',
          'Số hộ cận nghèo trở thành hộ nghèo ở hai biểu phải bằng nhau',
          'Households that went from near-poor to poor must be the same on both sheets',
        ),
      ],
    }),
    sheet({
      key: 'canNgheo',
      tab: 'Hộ cận nghèo',
      title: 'Diễn biến kết quả rà soát hộ cận nghèo',
      number: '',
      columns: columns(nearPoor),
      body,
      rules: rules(nearPoor),
    }),
  ],
});
