/** Kế hoạch, giải ngân và quyết toán vốn đầu tư công. */
import type { SectionDefinition } from '../section';
import { forEach, item, subitem, withLead } from '../section';

const bySource = 'choices of duAn by nguonVon';
const planned = `${bySource} where keHoach > 0 and duAn.tongSo.keHoach > 0`;

/** What was paid out, of a row: `at` is its path, or nothing for the row that the paragraph stands on. */
export const paid = (at: string): string => `đã giải ngân {${at}giaiNgan if any}[, đạt {${at}tyLe} kế hoạch]`;
export const notPaid = (at: string): string => `chưa giải ngân{when ${at}giaiNgan = 0}`;
const total = 'duAn.tongSo.';

const settledSum = (row: string): string => `{quyetToan.${row}.soDuAn if any}[, tổng mức đầu tư {quyetToan.${row}.tmdt if any}]`;

export const settlement = withLead(
  'Công tác quyết toán các công trình xây dựng cơ bản: ',
  item(
    'Tổng các dự án hoàn thành đã nộp hồ sơ quyết toán[ từ ngày {from quyetToan} đến ngày {date quyetToan}|| đến ngày {date quyetToan}]' +
      ' là {quyetToan.daNop.soDuAn if any}[ với tổng mức đầu tư {quyetToan.daNop.tmdt if any}]' +
      '[, giá trị đề nghị quyết toán là {quyetToan.daNop.deNghi if any}]' +
      '[, trong đó: {series joined ", ": đã hoàn thành thẩm tra phê duyệt quyết toán {quyetToan.daPheDuyet.soDuAn if any}' +
      ' || đang thẩm tra phê duyệt quyết toán {quyetToan.dangThamTra.soDuAn if any}}].',
    'Các dự án đã hoàn thành nhưng chưa nộp hồ sơ quyết toán là {quyetToan.chuaNop.soDuAn if any}' +
      '[ với tổng mức đầu tư {quyetToan.chuaNop.tmdt if any}]{note chuaNop}.',
  ),
);

export const investment: SectionDefinition = {
  code: 'DTC',
  needs: [{ form: 'DTC', versions: ['2021'], percentDecimals: 0 }],
  title: 'Quản lý đầu tư công',
  subject: 'đầu tư công',

  says: [
    item(
      `Tổng kế hoạch vốn phân bổ năm {year} là {${total}keHoach if any}[/{${total}soDuAn if any}]` +
        `[ ({list single ${planned}: {name lower}})]` +
        `[, [tính đến ngày {date duAn} ]<khối lượng thực hiện đạt {${total}khoiLuong if any}[, ${paid(total)}||, ${notPaid(total)}]` +
        `||${paid(total)}||${notPaid(total)}>]` +
        `<, trong đó:{any several ${planned}}||.>`,
    ),
    // Projects of the sources, as the reports of the field call them in this place.
    forEach(`several ${planned}`, subitem(`{name} {keHoach}[/{soDuAn as công trình if any}][, <${paid('')}||${notPaid('')}>].`)),
    item(
      'Tổng kế hoạch vốn năm {lastYear} được phép thanh toán kéo dài sang năm {year}' +
        `[ ({list single ${bySource} where keoDai > 0: {name lower without Nguồn vốn}})] là {${total}keoDai if any}` +
        `[, trong đó: {list several ${bySource} where keoDai > 0: {name lower} {keoDai}}].`,
    ),
    settlement,
  ],

  notes: {
    chuaNop: [
      '{series: các dự án hoàn thành thuộc nguồn vốn sự nghiệp có tính chất đầu tư, có tổng mức đầu tư {term followed} là ' +
        `${settledSum('chuaNopSuNghiep')} || các dự án hoàn thành thuộc nguồn vốn đầu tư là ${settledSum('chuaNopDauTu')}}.`,
      'Các đơn vị chủ đầu tư chưa nộp hồ sơ quyết toán: ' +
        '{list units of quyetToan where chuaNop.soDuAn > 0: {name} {chuaNop.soDuAn as công trình}}.',
    ],
  },

  // Of the form's own row: smaller works paid from recurrent money are not followed there.
  terms: { followed: 'từ 500 triệu đồng trở lên' },
};
