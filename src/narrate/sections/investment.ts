/** Kế hoạch, giải ngân và quyết toán vốn đầu tư công. */
import type { SectionDefinition } from '../section';
import { forEach, item, subitem, withLead } from '../section';

const bySource = 'choices of duAn by nguonVon';
const planned = `${bySource} where keHoach > 0 and duAn.tongSo.keHoach > 0`;

/** What was paid out, of a row: `at` is its path, or nothing for the row that the paragraph stands on. */
export const paid = (at: string): string => `đã giải ngân {${at}giaiNgan if any}[, đạt {${at}tyLe} kế hoạch]`;
export const notPaid = (at: string): string => `chưa giải ngân{when ${at}giaiNgan = 0}`;
const total = 'duAn.tongSo.';

/** Money paid where no project has a plan, or beyond those that have one. */
export const unplanned = item(
  `Trong kỳ chưa được giao kế hoạch vốn; [tính đến ngày {date duAn} ]đã giải ngân {${total}giaiNgan if any}{when ${total}soDuAn = 0}.`,
  `Ngoài ra đã giải ngân {sum(duAn.giaiNgan) - sum(duAn.giaiNgan, duAn.keHoach > 0) if any} của các dự án chưa có kế hoạch vốn` +
    `{when ${total}soDuAn > 0}.`,
);

const settledSum = (row: string): string => `{quyetToan.${row}.soDuAn if any}[, tổng mức đầu tư {quyetToan.${row}.tmdt if any}]`;

const filed = 'quyetToan.daNop.soDuAn';
/** All of what was filed, which is no part of it: "cả 03 dự án". */
const allOf = (row: string, words: string): string =>
  `{when quyetToan.${row}.soDuAn = ${filed}}, ${words}[{when ${filed} > 1} cả {${filed}}]`;

const notFiled = 'quyetToan.chuaNop.soDuAn';
/** Of the whole, said with it; of a part, in the footnote. */
const ofOneKind = (row: string, words: string): string => ` thuộc nguồn vốn ${words}{when quyetToan.${row}.soDuAn = ${notFiled}}`;
const ofKind = (row: string, words: string): string =>
  `{when quyetToan.${row}.soDuAn != ${notFiled}}các dự án hoàn thành thuộc nguồn vốn ${words} là ${settledSum(row)}`;

export const settlement = withLead(
  'Công tác quyết toán các công trình xây dựng cơ bản: ',
  item(
    'Tổng các dự án hoàn thành đã nộp hồ sơ quyết toán[ từ ngày {from quyetToan} đến ngày {date quyetToan}|| đến ngày {date quyetToan}]' +
      ` là {${filed} if any}[ với tổng mức đầu tư {quyetToan.daNop.tmdt if any}]` +
      '[, giá trị đề nghị quyết toán là {quyetToan.daNop.deNghi if any}]' +
      `[${allOf('daPheDuyet', 'đã hoàn thành thẩm tra phê duyệt quyết toán')}||${allOf('dangThamTra', 'đang thẩm tra phê duyệt quyết toán')}` +
      '||, trong đó: {series joined ", ": đã hoàn thành thẩm tra phê duyệt quyết toán {quyetToan.daPheDuyet.soDuAn if any}' +
      ' || đang thẩm tra phê duyệt quyết toán {quyetToan.dangThamTra.soDuAn if any}}].',
    'Các dự án đã hoàn thành nhưng chưa nộp hồ sơ quyết toán' +
      `[${ofOneKind('chuaNopDauTu', 'đầu tư')}||${ofOneKind('chuaNopSuNghiep', 'sự nghiệp có tính chất đầu tư')}]` +
      ` là {${notFiled} if any}[ với tổng mức đầu tư {quyetToan.chuaNop.tmdt if any}]{note chuaNop}.`,
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
    unplanned,
    item(
      'Tổng kế hoạch vốn năm {lastYear} được phép thanh toán kéo dài sang năm {year}' +
        `[ ({list single ${bySource} where keoDai > 0: {name lower}})] là {${total}keoDai if any}` +
        `[, đã giải ngân {${total}giaiNganKeoDai if any}][, trong đó: {list several ${bySource} where keoDai > 0: {name lower} {keoDai}}].`,
    ),
    settlement,
  ],

  notes: {
    chuaNop: [
      `{series: ${ofKind('chuaNopSuNghiep', 'sự nghiệp có tính chất đầu tư, có tổng mức đầu tư {term followed}')} || ${ofKind('chuaNopDauTu', 'đầu tư')}}.`,
      'Các đơn vị chủ đầu tư chưa nộp hồ sơ quyết toán: ' +
        '{list units of quyetToan where chuaNop.soDuAn > 0: {name} {chuaNop.soDuAn as công trình}}.',
    ],
  },

  // Of the form's own row: smaller works paid from recurrent money are not followed there.
  terms: { followed: 'từ 500 triệu đồng trở lên' },
};
