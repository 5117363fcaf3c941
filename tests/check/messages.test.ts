/** The messages a commune reads, word for word: what is wrong, where, both values, by how much, and what to do. */
import { period } from '../../src/core/period';
import type { Lang } from '../../src/core/lang';
import { runChecks } from '../../src/check/run';
import { worldOf } from '../../src/reckon/world';
import { foundValue } from '../../src/words/values';
import type { Form } from '../../src/language/load';
import type { Told } from '../support/findings';
import { told } from '../support/findings';
import { drawTable } from '../support/gridTable';
import { readGrid } from '../support/gridText';
import { formNamed } from '../support/forms';

const [budget, investment, poverty] = [formNamed('NS 2017'), formNamed('DTC 2021'), formNamed('HN 2016')];

function findingsOf(
  form: Form,
  sheet: string,
  grid: string,
  { lang = 'vi', lastPeriod, code = '2021' }: { lang?: Lang; lastPeriod?: string; code?: string } = {},
): readonly Told[] {
  const { table } = drawTable(form, sheet, grid, 'a.xlsx');
  const beside = lastPeriod ? { lastPeriod: [drawTable(form, sheet, lastPeriod, 'quy-1.xlsx').table] } : {};
  return runChecks(form, [table], {
    world: worldOf(form, [table], beside),
    period: period(code),
    kind: 'commune',
    consolidated: false,
  }).findings.map((finding) => told(finding, lang));
}
const said = (findings: readonly Told[], code: string): readonly string[] =>
  findings.filter((finding) => finding.code === code).map(({ message }) => message);

const sum = '| Thu | thucHienNsnn |\n| boSung | 45 |\n| boSungCanDoi | 35 |\n| boSungMucTieu | 14,5 |';

test('a broken sum', () => {
  expect(said(findingsOf(budget, 'thu', sum), 'NS.thu.boSung.sum')).toEqual([
    'Dòng «Thu bổ sung từ ngân sách cấp trên» chưa bằng tổng các dòng chi tiết: ô F11 ghi 45, tính từ ô F12:F13 được 49,5; thấp hơn 4,5. Đề nghị kiểm tra và sửa lại.',
  ]);
  expect(said(findingsOf(budget, 'thu', sum, { lang: 'en' }), 'NS.thu.boSung.sum')).toEqual([
    'Row «Thu bổ sung từ ngân sách cấp trên» is not the sum of its rows: cell F11 says 45, cells F12:F13 give 49.5; less by 4.5. Please check and correct.',
  ]);
});

test('a broken sum whose cause arithmetic shows', () => {
  expect(said(findingsOf(budget, 'thu', sum.replace('| 45 |', '| 35 |')), 'NS.thu.boSung.sum')[0]).toBe(
    'Dòng «Thu bổ sung từ ngân sách cấp trên» chưa bằng tổng các dòng chi tiết: ô F11 ghi 35, tính từ ô F12:F13 được 49,5; thấp hơn 14,5 (bằng đúng số ở ô F13, có thể đã cộng thiếu ô này hoặc ô này gõ dạng chữ). Đề nghị kiểm tra và sửa lại.',
  );
  expect(said(findingsOf(budget, 'thu', sum.replace('| 45 |', '| 45,9 |')), 'NS.thu.boSung.sum')[0]).toMatch(
    /; thấp hơn 3,6 \(hai số chỉ khác nhau ở hai chữ số liền nhau, có thể đã gõ đảo\)\. /,
  );
});

test('a finding of a sum holds what a program needs to mend it', () => {
  const [finding] = findingsOf(budget, 'thu', sum).filter(({ code }) => code === 'NS.thu.boSung.sum');
  expect(finding?.at.cell).toBe('F11');
  expect(finding?.involves.map(({ cell }) => cell)).toEqual(['F11', 'F12', 'F13']);
  expect(finding?.found && foundValue(finding.found)?.toNumber()).toBe(45);
  expect(finding?.expected?.toNumber()).toBe(49.5);
  expect(finding?.difference?.toNumber()).toBe(-4.5);
  expect(finding?.fix?.edits.map(({ write }) => String(write))).toEqual(['49.5']);
  expect(finding?.about).toEqual({ sheet: 'thu', row: 'boSung', column: 'thucHienNsnn' });
});

const village = '| Thôn | hoDan | dauNam | cuoiNam | cuoiNamTyLe |\n| Thôn Một | 220 | 25 | 28 | 12,37 |';

test('a rate that is miscalculated', () => {
  expect(said(findingsOf(poverty, 'ngheo', village), 'HN.ngheo.cuoiNamTyLe.rate')).toEqual([
    'Cột «Số hộ nghèo cuối năm, Tỷ lệ %» tính chưa đúng: dòng «Thôn Một», ô P11 ghi 12,37%, tính từ ô O11, C11 được 12,73%; thấp hơn 0,36. Đề nghị kiểm tra và sửa lại.',
  ]);
});

test('a limit that is passed', () => {
  expect(said(findingsOf(poverty, 'ngheo', village.replace('| 28 |', '| 228 |')), 'HN-01')).toEqual([
    'Số hộ nghèo cuối năm không thể nhiều hơn tổng số hộ dân cư: dòng «Thôn Một», ô O11 ghi 228, ô C11 ghi 220; vượt 8. Đề nghị kiểm tra và sửa lại.',
  ]);
});

test('a warning that asks for a reason', () => {
  expect(said(findingsOf(poverty, 'ngheo', village), 'HN-11')).toEqual([
    'Số hộ nghèo cuối năm thường bằng số đầu năm trừ thoát, cộng tái và phát sinh, trừ khi có hộ tách, chuyển đi, chuyển đến: dòng «Thôn Một», ô O11 ghi 28, tính từ ô E11 được 25; cao hơn 3. Đề nghị kiểm tra; nếu số liệu đúng, đề nghị ghi lý do vào sheet Giải trình.',
  ]);
});

const project = '| Dự án | maDuAn | giaiNgan |\n| Kè suối | 7001001 | 100 |';

test('a cumulative figure that falls names the file it is compared with', () => {
  const lastPeriod = '| Dự án | maDuAn | giaiNgan |\n| Kè suối | 7001001 | 150 |';
  expect(said(findingsOf(investment, 'duAn', project, { lastPeriod, code: '2021-H1' }), 'DTC-13')).toEqual([
    'Giải ngân lũy kế thường không nhỏ hơn số kỳ trước: dòng «Kè suối», ô Q11 ghi 100, ô Q11 (sheet Dự án, tệp quy-1.xlsx) ghi 150; thấp hơn 50. Đề nghị kiểm tra; nếu số liệu đúng, đề nghị ghi lý do vào sheet Giải trình.',
  ]);
});

test('a rule that lacks figures says which, once, and is not passed', () => {
  const findings = findingsOf(investment, 'duAn', `${project}\n| Cầu bản | 7001002 | 10 |`, { code: '2021-H1' });
  expect(said(findings, 'DTC-13')).toEqual([
    'Chưa kiểm tra được quy tắc này vì chưa có số liệu kỳ trước: Giải ngân lũy kế thường không nhỏ hơn số kỳ trước.',
  ]);
  expect(findings.filter(({ code }) => code === 'DTC-13').map(({ severity }) => severity)).toEqual(['unchecked']);
  expect(said(findingsOf(investment, 'duAn', project, { code: '2021-H1', lang: 'en' }), 'DTC-13')).toEqual([
    "Not checked, for want of last period's figures: Cumulative disbursement is usually not less than last period.",
  ]);
});

test('a blank where a figure is needed is named with its cell', () => {
  const blank = '| Thu | duToanNsx | thucHienNsx |\n| tongThu | | |';
  expect(said(findingsOf(budget, 'thu', blank), 'NS-05')).toEqual([
    'Biểu Thu phải có số thực hiện: ô G11 đang để trống. Đề nghị nhập số liệu; nếu không phát sinh thì ghi 0.',
  ]);
  expect(said(findingsOf(budget, 'thu', blank), 'NS-16')).toEqual([
    'Biểu Thu cần có dự toán năm để tính tỷ lệ thực hiện: ô D11 đang để trống. Đề nghị nhập số liệu, hoặc ghi lý do vào sheet Giải trình.',
  ]);
});

test('what stands twice is quoted, one finding for each group', () => {
  const twice = '| Dự án | maDuAn |\n| A | 7001001 |\n| B | 7001002 |\n| C | 7001001 |\n| D | 7001002 |\n| E | 7001001 |';
  expect(said(findingsOf(investment, 'duAn', twice), 'DTC-06')).toEqual([
    'Mỗi mã dự án chỉ được kê một lần: «7001001» được ghi ở ô C11, C13, C15. Đề nghị kiểm tra và sửa lại.',
    'Mỗi mã dự án chỉ được kê một lần: «7001002» được ghi ở ô C12, C14. Đề nghị kiểm tra và sửa lại.',
  ]);
});

test('what may name a person is not repeated, neither in the message nor beside it', () => {
  const [finding] = findingsOf(poverty, 'ngheo', '| Thôn | hoDan |\n| Chủ hộ thứ nhất | 1 |').filter(({ code }) => code === 'HN-08');
  expect(finding?.message).toBe(
    'Biểu chỉ ghi tên thôn, bản, tổ dân phố, đề nghị không ghi họ tên hoặc số định danh của người dân: ô B11 có thể là họ tên hoặc số định danh. Đề nghị kiểm tra và sửa lại.',
  );
  expect(JSON.stringify(finding)).not.toContain('thứ nhất');
});

test('labels carry the years of the figures', () => {
  const [message = ''] = said(
    findingsOf(investment, 'duAn', '| Dự án | keHoach | giaiNgan | tyLe |\n| A | 100 | 50 | 60 |'),
    'DTC.duAn.tyLe.rate',
  );
  expect(message).toMatch(
    /^Cột «Tỷ lệ giải ngân kế hoạch năm 2021 \(%\)» tính chưa đúng: dòng «A», ô S11 ghi 60%, tính từ ô Q11, O11 được 50%; cao hơn 10\. /,
  );
});

test('no message is left with an empty place, a key or a double stop', () => {
  const broken = [
    ...findingsOf(
      budget,
      'thu',
      '| Thu | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |\n| tongThu | 1 | | 1 | |\n| phiLePhi | 3 | 4 | 5 | 6 |',
    ),
    ...findingsOf(poverty, 'ngheo', village),
    ...findingsOf(investment, 'duAn', project, { lang: 'en' }),
  ];
  expect(broken.length).toBeGreaterThan(10);
  for (const { message } of broken) {
    expect(message).not.toMatch(/\(\)|\{|\}|undefined|NaN| {2}|\.\.|,,|: ;|««/);
    expect(message).toMatch(/[.]$/);
    expect(message).toBe(message.normalize('NFC'));
  }
  expect(readGrid(village).lines).toHaveLength(1);
});
