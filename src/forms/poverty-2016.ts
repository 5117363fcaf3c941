/**
 * Hộ nghèo, hộ cận nghèo 2016 - 2021: the yearly review, one row per village.
 *
 * Read this file beside Mẫu số 3. The columns of the sheet for hộ cận nghèo are the circular's, in its order; how they are grouped
 * is ours, and the sheet for hộ nghèo is taken to be the same with the word changed (from memory). The standard of Quyết định
 * 59/2015/QĐ-TTg, made for 2016 - 2020, was kept for 2021.
 *
 * Numbers of rules: 01 and on must hold, 11 and on should; 21 and 31 and on are the same for hộ cận nghèo.
 */
import type { Rule, Sheet } from '../language/form';
import { count, form, group, must, name, ofWhich, order, percent, rate, sheet, should } from '../language/form';
import { povertyAreas } from './poverty-areas';

/** What a sheet is about: its words, and the tens of its rule codes. */
type Subject = Readonly<{ what: string; whatEn: string; musts: '0' | '2'; shoulds: '1' | '3' }>;
const poor: Subject = { what: 'nghèo', whatEn: 'poor', musts: '0', shoulds: '1' };
const nearPoor: Subject = { what: 'cận nghèo', whatEn: 'near-poor', musts: '2', shoulds: '3' };

const columns = ({ what }: Subject): Sheet['columns'] => [
  order('tt', 'TT'),
  name('donVi', 'Thôn, bản, tổ dân phố'),

  group('Tổng số hộ dân cư', [count('hoDan', 'Số hộ', 'hộ', { required: true }), ofWhich('hoDanDtts', 'Trong đó hộ DTTS', 'hộ', 'hoDan')]),

  // Rates as approved, over the households of that day: computing them again over this year's would give others.
  group(`Số hộ ${what} đầu năm (theo Quyết định đã phê duyệt của UBND tỉnh)`, [
    count('dauNam', 'Số hộ', 'hộ'),
    rate('dauNamTyLe', 'Tỷ lệ %', 2, { opening: { closing: 'cuoiNamTyLe', ratio: 'dauNam / hoDan' } }),
    ofWhich('dauNamDtts', 'Số hộ DTTS', 'hộ', 'dauNam'),
    rate('dauNamDttsTyLe', 'Tỷ lệ %', 2, { opening: { closing: 'cuoiNamDttsTyLe', ratio: 'dauNamDtts / hoDanDtts' } }),
  ]),

  group(`Diễn biến hộ ${what} trong năm`, [
    group(`Số hộ thoát ${what}`, [count('thoat', 'Số hộ', 'hộ'), percent('thoatTyLe', 'Tỷ lệ %', 'thoat / dauNam', 2)]),
    group(`Số hộ tái ${what}`, [count('tai', 'Số hộ', 'hộ'), percent('taiTyLe', 'Tỷ lệ %', 'tai / hoDan', 2)]),
    group(`Số hộ ${what} phát sinh`, [count('phatSinh', 'Số hộ', 'hộ'), percent('phatSinhTyLe', 'Tỷ lệ %', 'phatSinh / hoDan', 2)]),
  ]),

  group(`Số hộ ${what} cuối năm`, [
    count('cuoiNam', 'Số hộ', 'hộ', { required: true }),
    percent('cuoiNamTyLe', 'Tỷ lệ %', 'cuoiNam / hoDan', 2),
    ofWhich('cuoiNamDtts', 'Số hộ DTTS', 'hộ', 'cuoiNam'),
    percent('cuoiNamDttsTyLe', 'Tỷ lệ %', 'cuoiNamDtts / hoDanDtts', 2),
  ]),
];

const rules = ({ what, whatEn, musts, shoulds }: Subject): readonly Omit<Rule, 'sheet'>[] => [
  must(
    `HN-${musts}1`,
    'cuoiNam <= hoDan',
    `Số hộ ${what} cuối năm không thể nhiều hơn tổng số hộ dân cư`,
    `There cannot be more ${whatEn} households than households`,
  ),
  must(
    `HN-${musts}2`,
    'thoat <= dauNam',
    `Số hộ thoát ${what} không thể nhiều hơn số hộ ${what} đầu năm`,
    `More households cannot leave than were ${whatEn} at the start of the year`,
  ),
  must(
    `HN-${musts}3`,
    'dauNam = lastYear.cuoiNam',
    `Số hộ ${what} đầu năm phải khớp với số cuối năm trước đã được phê duyệt`,
    `${whatEn} households at the start must equal last year's approved closing number`,
  ),
  must(
    `HN-${musts}4`,
    'cuoiNamDtts <= hoDanDtts',
    `Số hộ ${what} là hộ DTTS cuối năm không thể nhiều hơn tổng số hộ DTTS`,
    `There cannot be more ${whatEn} ethnic minority households than ethnic minority households`,
  ),
  must(
    `HN-${musts}8`,
    'anonymous(donVi)',
    'Biểu chỉ ghi tên thôn, bản, tổ dân phố, đề nghị không ghi họ tên hoặc số định danh của người dân',
    'The form takes names of villages only: please give no name or identity number of a person',
  ),

  // The form has no column for households that split, moved in or moved away, so a difference may be honest.
  should(
    `HN-${shoulds}1`,
    'cuoiNam = dauNam - thoat + tai + phatSinh',
    `Số hộ ${what} cuối năm thường bằng số đầu năm trừ thoát, cộng tái và phát sinh, trừ khi có hộ tách, chuyển đi, chuyển đến`,
    `${whatEn} households at the end are usually start - left + returned + new, unless households split or moved`,
  ),
  should(
    `HN-${shoulds}2`,
    'cuoiNamTyLe <= dauNamTyLe',
    `Tỷ lệ hộ ${what} cuối năm thường không cao hơn đầu năm; nếu tăng cần nêu nguyên nhân`,
    `The rate of ${whatEn} households is usually not higher at the end of the year: a rise needs a reason`,
    { rows: ['total'] },
  ),
  should(
    `HN-${shoulds}3`,
    'dauNamTyLe = lastYear.cuoiNamTyLe',
    `Tỷ lệ hộ ${what} đầu năm cần khớp với tỷ lệ cuối năm trước`,
    `The opening rate of ${whatEn} households should be last year's closing rate`,
  ),
  should(
    `HN-${shoulds}4`,
    'dauNamDttsTyLe = lastYear.cuoiNamDttsTyLe',
    `Tỷ lệ hộ ${what} DTTS đầu năm cần khớp với tỷ lệ cuối năm trước`,
    `The opening rate of ${whatEn} ethnic minority households should be last year's closing rate`,
  ),
  should(`HN-${shoulds}5`, 'unique(donVi)', 'Mỗi thôn, bản, tổ dân phố cần được kê một lần', 'Each village should stand only once'),
];

export const poverty2016 = form({
  code: 'HN',
  version: '2016',
  title: 'Tổng hợp kết quả điều tra, rà soát hộ nghèo, hộ cận nghèo',
  basis: 'theo Mẫu số 3, Thông tư 17/2016/TT-BLĐTBXH (sửa đổi bởi Thông tư 14/2018/TT-BLĐTBXH)',
  validFrom: '2016-01-01',
  validTo: '2021-12-31',
  period: 'closedYear',
  filedBy: ['commune'],
  // No money on this form.
  scale: 'triệu đồng',

  sheets: [
    sheet({
      key: 'ngheo',
      tab: 'Hộ nghèo',
      title: 'Tổng hợp kết quả điều tra, rà soát hộ nghèo',
      number: 'Mẫu số 3',
      columns: columns(poor),
      body: povertyAreas,
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
      ],
    }),
    sheet({
      key: 'canNgheo',
      tab: 'Hộ cận nghèo',
      title: 'Tổng hợp kết quả điều tra, rà soát hộ cận nghèo',
      number: 'Mẫu số 3',
      columns: columns(nearPoor),
      body: povertyAreas,
      rules: rules(nearPoor),
    }),
  ],
});
