/**
 * Hộ nghèo, hộ cận nghèo 2022 - 2026: reports BC 1, BC 2 and BC 3 of the yearly review.
 *
 * Columns, their order and the exact balance are those of systems that print the circular's reports; the circular's own annex was not at
 * hand. The paper gives a unit two rows, households and persons (phân tổ: hộ, nhân khẩu). Here a village has one row, as everywhere in a
 * sheet of sections, and the two stand beside each other as blocks of columns: a village is named once a sheet, and its balance reads
 * from left to right. Ours are the closing groups of BC 1: minority households, which BC 8 asks for and reports tell, and the approved
 * rates of the year before, from which a report tells the change.
 *
 * The standard made for 2022 - 2025 was still used in 2026 (poverty-standards.ts); what extended it was not found.
 *
 * A code means what it means on the form of 2016. 40 to 50 and 71 to 74 are rules of BC 1, 51 and on those of BC 2, 61 and on the same of
 * BC 3. 41 asks for all that 01, 05 and 21 ask for there; 11 and 31 were warnings, and an exact balance has codes of its own.
 */
import type { Column, Rule, Sheet } from '../language/form';
import { count, form, group, must, name, ofWhich, order, percent, rate, sheet, should } from '../language/form';
import { povertyAreas } from './poverty-areas';
import { povertyStandardOn } from './poverty-standards';

const validFrom = '2022-01-01';
const standard = povertyStandardOn(validFrom);

/** Narrow, for twenty columns and more have to print on A4 in a size that can be read. */
const [wide, narrow, ratio] = [8, 7, 6];
const households = (key: string, label: string): Column => count(key, label, 'hộ', { width: narrow });
const persons = (key: string, label: string): Column => count(key, label, 'khẩu', { width: narrow });
const closing = (key: string, label: string, unit: string): Column => count(key, label, unit, { width: narrow, required: true });
const share = (key: string, formula: string): Column => percent(key, 'Tỷ lệ %', formula, 2, { width: ratio });
const personsOf = (key: string): Column => closing(key, 'Số khẩu', 'khẩu');

const first = [order('tt', 'TT'), name('donVi', 'Thôn, bản, tổ dân phố', { width: 20 })];

const anonymous = (code: string): Omit<Rule, 'sheet'> =>
  must(
    code,
    'anonymous(donVi)',
    'Biểu chỉ ghi tên thôn, bản, tổ dân phố, đề nghị không ghi họ tên hoặc số định danh của người dân',
    'The form takes names of villages only: please give no name or identity number of a person',
  );
const once = (code: string): Omit<Rule, 'sheet'> =>
  should(code, 'unique(donVi)', 'Mỗi thôn, bản, tổ dân phố cần được kê một lần', 'Each village should stand only once');
const peopled = (code: string, homes: string, people: string, what: string, whatEn: string): Omit<Rule, 'sheet'> =>
  must(
    code,
    `${homes} <= ${people}`,
    `${what}: số hộ không thể nhiều hơn số khẩu, vì mỗi hộ có ít nhất một người`,
    `${whatEn}: there cannot be more households than persons, for each has one at least`,
  );

/* BC 2 and BC 3: who left the group and who joined it. */

type Subject = Readonly<{
  what: string;
  whatEn: string;
  number: string;
  musts: '0' | '2';
  shoulds: '1' | '3';
  balances: '5' | '6';
  /** To the other of the two groups, and from it. */
  to: Readonly<{ key: string; label: string }>;
  from: Readonly<{ key: string; label: string }>;
}>;

const poor: Subject = {
  what: 'nghèo',
  whatEn: 'poor',
  number: 'BC 2',
  musts: '0',
  shoulds: '1',
  balances: '5',
  to: { key: 'thanhCanNgheo', label: 'Trở thành cận nghèo' },
  from: { key: 'tuCanNgheo', label: 'Cận nghèo trở thành nghèo' },
};
const nearPoor: Subject = {
  what: 'cận nghèo',
  whatEn: 'near-poor',
  number: 'BC 3',
  musts: '2',
  shoulds: '3',
  balances: '6',
  to: { key: 'thanhNgheo', label: 'Trở thành nghèo' },
  from: { key: 'tuNgheo', label: 'Nghèo trở thành cận nghèo' },
};

/** The key of the same figure in persons: `khauCuoiNam`. */
const inPersons = (key: string): string => `khau${key.charAt(0).toUpperCase()}${key.slice(1)}`;

const moves = ({ what, to, from }: Subject, unit: 'hộ' | 'khẩu'): Sheet['columns'] => {
  const isPersons = unit === 'khẩu';
  const keyOf = isPersons ? inPersons : (key: string): string => key;
  const cell = (key: string, label: string): Column => (isPersons ? persons : households)(keyOf(key), label);
  return [
    group(isPersons ? `Nhân khẩu thuộc hộ ${what}` : `Hộ ${what}`, [
      cell('dauNam', 'Đầu kỳ'),
      group('Giảm trong kỳ', [cell(to.key, to.label), cell('vuotChuan', 'Vượt chuẩn cận nghèo'), cell('khacGiam', 'Giảm khác')]),
      group('Tăng trong kỳ', [
        cell(from.key, from.label),
        cell('tai', `Tái ${what}`),
        cell('phatSinh', 'Phát sinh mới'),
        cell('khacTang', 'Tăng khác'),
      ]),
      closing(keyOf('cuoiNam'), 'Cuối kỳ', unit),
    ]),
  ];
};

const balance = ({ to, from }: Subject, keyOf: (key: string) => string): string => {
  const [start, end, ...all] = ['dauNam', 'cuoiNam', to.key, 'vuotChuan', 'khacGiam', from.key, 'tai', 'phatSinh', 'khacTang'].map(keyOf);
  return `${end} = ${start} - (${all.slice(0, 3).join(' + ')}) + ${all.slice(3).join(' + ')}`;
};

const added = (keys: readonly string[]): string => keys.join(' + ');

const balanceRules = (subject: Subject): readonly Omit<Rule, 'sheet'>[] => {
  const { what, whatEn, balances } = subject;
  return [
    must(
      `HN-${balances}1`,
      balance(subject, (key) => key),
      `Số hộ ${what} cuối kỳ phải bằng số đầu kỳ trừ số giảm, cộng số tăng trong kỳ`,
      `${whatEn} households at the end must be start - left + joined`,
    ),
    must(
      `HN-${balances}2`,
      balance(subject, inPersons),
      `Số khẩu thuộc hộ ${what} cuối kỳ phải bằng số đầu kỳ trừ số giảm, cộng số tăng trong kỳ`,
      `Persons in ${whatEn} households at the end must be start - left + joined`,
    ),
  ];
};

/** A household that splits is one more without a person more, so "khác" is not asked. */
const personRules = ({ what, whatEn, balances, to, from }: Subject): readonly Omit<Rule, 'sheet'>[] => {
  const [down, up] = [
    [to.key, 'vuotChuan'],
    [from.key, 'tai', 'phatSinh'],
  ];
  return [
    peopled(`HN-${balances}3`, 'dauNam', 'khauDauNam', `Hộ ${what} đầu kỳ`, `${whatEn} at the start`),
    peopled(`HN-${balances}4`, added(down), added(down.map(inPersons)), `Hộ ${what} giảm trong kỳ`, `No longer ${whatEn}`),
    peopled(`HN-${balances}5`, added(up), added(up.map(inPersons)), `Hộ ${what} tăng trong kỳ`, `Newly ${whatEn}`),
  ];
};

const moveRules = (subject: Subject): readonly Omit<Rule, 'sheet'>[] => {
  const { what, whatEn, number, musts, shoulds, balances, to } = subject;
  return [
    must(
      `HN-${musts}2`,
      `${to.key} + vuotChuan + khacGiam <= dauNam`,
      `Số hộ ${what} giảm trong kỳ không thể nhiều hơn số hộ ${what} đầu kỳ`,
      `More households cannot leave than were ${whatEn} at the start`,
    ),
    anonymous(`HN-${musts}8`),
    ...balanceRules(subject),
    ...personRules(subject),
    named(
      `HN-${balances}9`,
      'cuoiNam = 0 or filled(tongHop.hoDan)',
      `Thôn, bản, tổ dân phố có hộ ${what} ở biểu ${number} phải có dòng ở biểu BC 1`,
      `A village with ${whatEn} households on ${number} must stand on BC 1`,
    ),
    once(`HN-${shoulds}5`),
    // Warnings: 2022 opened with a review by the new standard, while 2021 had closed by the old one.
    should(
      `HN-${shoulds}6`,
      'dauNam = lastYear.cuoiNam',
      `Số hộ ${what} đầu kỳ cần khớp với số cuối kỳ trước, trừ khi áp dụng chuẩn nghèo mới`,
      `${whatEn} households at the start should equal last year's closing number, unless the standard changed`,
    ),
    should(
      `HN-${balances}6`,
      'khauDauNam = lastYear.khauCuoiNam',
      `Số khẩu thuộc hộ ${what} đầu kỳ cần khớp với số cuối kỳ trước, trừ khi áp dụng chuẩn nghèo mới`,
      `Persons in ${whatEn} households at the start should equal last year's closing number, unless the standard changed`,
    ),
  ];
};

const moveSheet = (key: string, subject: Subject, between: readonly Omit<Rule, 'sheet'>[]): Sheet =>
  sheet({
    key,
    tab: `Hộ ${subject.what}`,
    title: `Tổng hợp diễn biến hộ ${subject.what}`,
    number: subject.number,
    columns: [...first, ...moves(subject, 'hộ'), ...moves(subject, 'khẩu')],
    body: povertyAreas,
    rules: [...moveRules(subject), ...between],
  });

/** A village that one sheet lacks, or calls by another name, would be compared with nothing. */
const named = (code: string, holds: string, what: string, whatEn: string): Omit<Rule, 'sheet'> =>
  must(code, holds, `${what}, ghi cùng tên và cùng khu vực`, `${whatEn}, by the same name and in the same section`);

/** What one sheet calls leaving is joining on the other. */
const sameMoves = (code: string, here: string, there: string, what: string, whatEn: string): Omit<Rule, 'sheet'> =>
  must(
    code,
    `${here} = canNgheo.${there}`,
    `Số ${what} ở biểu BC 2 và biểu BC 3 phải bằng nhau`,
    `${whatEn} must be the same on BC 2 and on BC 3`,
  );

/* BC 1: how many there are at the end. */

const results: Sheet['columns'] = [
  ...first,
  group('Tổng số', [
    count('hoDan', 'Số hộ', 'hộ', { required: true, width: narrow }),
    count('nhanKhau', 'Nhân khẩu', 'khẩu', { required: true, width: wide }),
  ]),
  group('Số hộ', [
    group('Hộ nghèo', [closing('hoNgheo', 'Số hộ', 'hộ'), share('hoNgheoTyLe', 'hoNgheo / hoDan')]),
    group('Hộ cận nghèo', [closing('hoCanNgheo', 'Số hộ', 'hộ'), share('hoCanNgheoTyLe', 'hoCanNgheo / hoDan')]),
    group('Hộ NLNN có MSTB', [closing('hoNlnn', 'Số hộ', 'hộ'), share('hoNlnnTyLe', 'hoNlnn / hoDan')]),
  ]),
  group('Số khẩu', [
    group('Hộ nghèo', [personsOf('khauNgheo'), share('khauNgheoTyLe', 'khauNgheo / nhanKhau')]),
    group('Hộ cận nghèo', [personsOf('khauCanNgheo'), share('khauCanNgheoTyLe', 'khauCanNgheo / nhanKhau')]),
    group('Hộ NLNN có MSTB', [personsOf('khauNlnn'), share('khauNlnnTyLe', 'khauNlnn / nhanKhau')]),
  ]),
  // Rates over the ethnic minority households, not over all.
  group('Trong đó: hộ dân tộc thiểu số (DTTS)', [
    { ...ofWhich('hoDanDtts', 'Số hộ DTTS', 'hộ', 'hoDan'), width: narrow },
    { ...ofWhich('hoNgheoDtts', 'Hộ nghèo', 'hộ', 'hoNgheo'), width: narrow },
    share('hoNgheoDttsTyLe', 'hoNgheoDtts / hoDanDtts'),
    { ...ofWhich('hoCanNgheoDtts', 'Hộ cận nghèo', 'hộ', 'hoCanNgheo'), width: narrow },
    share('hoCanNgheoDttsTyLe', 'hoCanNgheoDtts / hoDanDtts'),
  ]),
  // As approved; never computed again over this year's households.
  group('Tỷ lệ % đầu kỳ đã phê duyệt', [
    rate('dauNamTyLe', 'Hộ nghèo', 2, { width: ratio, opening: { closing: 'hoNgheoTyLe', ratio: 'ngheo.dauNam / hoDan' } }),
    rate('dauNamCanNgheoTyLe', 'Hộ cận nghèo', 2, {
      width: ratio,
      opening: { closing: 'hoCanNgheoTyLe', ratio: 'canNgheo.dauNam / hoDan' },
    }),
  ]),
];

type Group = Readonly<{ what: string; whatEn: string; key: string; opening: string; sheet: string; musts: '0' | '2'; shoulds: '1' | '3' }>;
const groups: readonly Group[] = [
  { what: 'nghèo', whatEn: 'poor', key: 'Ngheo', opening: 'dauNamTyLe', sheet: 'ngheo', musts: '0', shoulds: '1' },
  { what: 'cận nghèo', whatEn: 'near-poor', key: 'CanNgheo', opening: 'dauNamCanNgheoTyLe', sheet: 'canNgheo', musts: '2', shoulds: '3' },
];

const groupRules = ({ what, whatEn, key, opening, musts, shoulds }: Group): readonly Omit<Rule, 'sheet'>[] => [
  must(
    `HN-${musts}4`,
    `ho${key}Dtts <= hoDanDtts`,
    `Số hộ ${what} là hộ DTTS cuối kỳ không thể nhiều hơn tổng số hộ DTTS`,
    `There cannot be more ${whatEn} ethnic minority households than ethnic minority households`,
  ),
  should(
    `HN-${shoulds}2`,
    `ho${key}TyLe <= ${opening}`,
    `Tỷ lệ hộ ${what} cuối kỳ thường không cao hơn đầu kỳ; nếu tăng cần nêu nguyên nhân`,
    `The rate of ${whatEn} households is usually not higher at the end: a rise needs a reason`,
    { rows: ['total'] },
  ),
  should(
    `HN-${shoulds}3`,
    `${opening} = lastYear.ho${key}TyLe`,
    `Tỷ lệ hộ ${what} đầu kỳ cần khớp với tỷ lệ cuối kỳ trước`,
    `The opening rate of ${whatEn} households should be last year's closing rate`,
  ),
];

const sameClose = (code: string, here: string, there: string, what: string, whatEn: string): Omit<Rule, 'sheet'> =>
  must(
    code,
    `${here} = ${there}`,
    `${what} phải bằng số cuối kỳ của biểu diễn biến`,
    `${whatEn} must equal the closing number of the movements`,
  );

const resultRules: readonly Omit<Rule, 'sheet'>[] = [
  ...groups.flatMap(groupRules),
  anonymous('HN-40'),
  must(
    'HN-41',
    'hoNgheo + hoCanNgheo + hoNlnn <= hoDan',
    'Hộ nghèo, hộ cận nghèo và hộ NLNN có mức sống trung bình cộng lại không thể nhiều hơn tổng số hộ dân cư',
    'Poor, near-poor and farming households of average living together cannot be more than all households',
  ),
  must(
    'HN-42',
    'khauNgheo + khauCanNgheo + khauNlnn <= nhanKhau',
    'Số khẩu của hộ nghèo, hộ cận nghèo và hộ NLNN có mức sống trung bình cộng lại không thể nhiều hơn tổng số nhân khẩu',
    'Persons of poor, near-poor and farming households of average living together cannot be more than all persons',
  ),
  peopled('HN-43', 'hoDan', 'nhanKhau', 'Tổng số hộ', 'All households'),
  peopled('HN-44', 'hoNgheo', 'khauNgheo', 'Hộ nghèo', 'Poor'),
  peopled('HN-45', 'hoCanNgheo', 'khauCanNgheo', 'Hộ cận nghèo', 'Near-poor'),
  peopled('HN-46', 'hoNlnn', 'khauNlnn', 'Hộ NLNN có mức sống trung bình', 'Farming households of average living'),
  sameClose('HN-47', 'hoNgheo', 'ngheo.cuoiNam', 'Số hộ nghèo', 'Poor households'),
  sameClose('HN-48', 'khauNgheo', 'ngheo.khauCuoiNam', 'Số khẩu thuộc hộ nghèo', 'Persons in poor households'),
  sameClose('HN-49', 'hoCanNgheo', 'canNgheo.cuoiNam', 'Số hộ cận nghèo', 'Near-poor households'),
  sameClose('HN-50', 'khauCanNgheo', 'canNgheo.khauCuoiNam', 'Số khẩu thuộc hộ cận nghèo', 'Persons in near-poor households'),
  must(
    'HN-71',
    'hoNgheoDtts + hoCanNgheoDtts <= hoDanDtts',
    'Hộ nghèo và hộ cận nghèo là hộ DTTS cộng lại không thể nhiều hơn tổng số hộ DTTS',
    'Poor and near-poor ethnic minority households together cannot be more than all of them',
  ),
  once('HN-72'),
  named(
    'HN-73',
    'hoNgheo = 0 or filled(ngheo.cuoiNam)',
    'Thôn, bản, tổ dân phố có hộ nghèo phải có dòng ở biểu BC 2',
    'A village with poor households must stand on BC 2',
  ),
  named(
    'HN-74',
    'hoCanNgheo = 0 or filled(canNgheo.cuoiNam)',
    'Thôn, bản, tổ dân phố có hộ cận nghèo phải có dòng ở biểu BC 3',
    'A village with near-poor households must stand on BC 3',
  ),
];

export const poverty2022 = form({
  code: 'HN',
  version: '2022',
  title: 'Kết quả rà soát và diễn biến hộ nghèo, hộ cận nghèo',
  basis: `theo Thông tư 07/2021/TT-BLĐTBXH, Thông tư 02/2022/TT-BLĐTBXH; ${standard?.name ?? ''}`,
  validFrom,
  validTo: '2026-12-31',
  period: 'closedYear',
  filedBy: ['commune'],
  // No money on this form.
  scale: 'triệu đồng',

  sheets: [
    sheet({
      key: 'tongHop',
      tab: 'Kết quả rà soát',
      title:
        'Tổng hợp kết quả chính thức rà soát hộ nghèo; hộ cận nghèo; hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp (NLNN) có mức sống trung bình (MSTB)',
      number: 'BC 1',
      columns: results,
      body: povertyAreas,
      rules: resultRules,
    }),
    moveSheet('ngheo', poor, [
      sameMoves('HN-09', 'thanhCanNgheo', 'tuNgheo', 'hộ nghèo trở thành hộ cận nghèo', 'Households that went from poor to near-poor'),
      sameMoves('HN-10', 'tuCanNgheo', 'thanhNgheo', 'hộ cận nghèo trở thành hộ nghèo', 'Households that went from near-poor to poor'),
      sameMoves(
        'HN-57',
        'khauThanhCanNgheo',
        'khauTuNgheo',
        'khẩu từ hộ nghèo sang hộ cận nghèo',
        'Persons that went from poor to near-poor',
      ),
      sameMoves(
        'HN-58',
        'khauTuCanNgheo',
        'khauThanhNgheo',
        'khẩu từ hộ cận nghèo sang hộ nghèo',
        'Persons that went from near-poor to poor',
      ),
    ]),
    moveSheet('canNgheo', nearPoor, []),
  ],
});
