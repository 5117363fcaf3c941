/** Kế hoạch, phân bổ, giải ngân và quyết toán vốn đầu tư công, from 2026. */
import type { SectionDefinition } from '../section';
import { forEach, item, subitem } from '../section';
import { investment, notPaid, paid, settlement, unplanned } from './investment';

const bySource = 'choices of duAn by nguonVon';
const planned = `${bySource} where keHoach > 0 and duAn.tongSo.keHoach > 0`;
const total = 'duAn.tongSo.';
const assigned = 'keHoachVon.tongVon.';

/** What the Treasury confirms, beside what the owners report. */
const confirmed = (at: string): string => `[ (Kho bạc Nhà nước xác nhận {${at}giaiNganKb if any}[, đạt {${at}tyLeKb}])]`;
const paidBoth = (at: string): string => `${paid(at)}${confirmed(at)}`;
/** Of each source only where the two differ: that they agree is told of the total. */
const paidOfSource = `${paid('')}[{when giaiNganKb != giaiNgan} (Kho bạc Nhà nước xác nhận {giaiNganKb if any}[, đạt {tyLeKb}])]`;

const obstacles = 'choices of duAn by loaiVuongMac where soDuAn > 0';
const upTo = (level: string, words: string): string => `${words} {count(duAn.capGiaiQuyet = "${level}") as dự án if any}`;

export const investment2026: SectionDefinition = {
  ...investment,
  needs: [{ form: 'DTC', versions: ['2026'], percentDecimals: 1 }],

  says: [
    item(
      'Tổng kế hoạch vốn đầu tư công năm {year}: ' +
        `{series joined ", ": Thủ tướng Chính phủ giao {${assigned}ttgGiao if any} || HĐND {place} giao {${assigned}hdndGiao if any}}` +
        `[; đã phân bổ chi tiết {${assigned}daPhanBo if any}[, đạt {${assigned}tyLePhanBo}]][, còn chưa phân bổ {${assigned}chuaPhanBo if any}].`,
    ),
    item(
      `Kế hoạch vốn năm {year} của các dự án là {${total}keHoach if any}[/{${total}soDuAn if any}]` +
        `[ ({list single ${planned}: {name lower}})]` +
        `[, [lũy kế đến ngày {date duAn} ]<khối lượng thực hiện từ khởi công đạt {${total}khoiLuong if any}[, ${paidBoth(total)}||, ${notPaid(total)}]` +
        `||${paidBoth(total)}||${notPaid(total)}>]` +
        `<, trong đó:{any several ${planned}}||.>`,
    ),
    forEach(`several ${planned}`, subitem(`{name} {keHoach}[/{soDuAn if any}][, <${paidOfSource}||${notPaid('')}>].`)),
    unplanned,
    item(
      `Kế hoạch vốn năm {lastYear} được phép kéo dài sang năm {year} là {${total}keoDai if any}` +
        `[, đã giải ngân {${total}giaiNganKeoDai if any}[ (Kho bạc Nhà nước xác nhận {${total}giaiNganKeoDaiKb if any})]].`,
      `Dư tạm ứng chưa thu hồi {${total}duTamUng if any}[, trong đó quá hạn {${total}tamUngQuaHan if any}].`,
    ),
    item(
      'Có {count(duAn.keHoach > 0 and duAn.giaiNgan = 0) as dự án if any} đã giao kế hoạch vốn nhưng chưa giải ngân.',
      'Các dự án giải ngân thấp nhất: {list items of duAn where keHoach > 0 lowest largestItems by tyLe: {name} ({tyLe})}.',
      `Khó khăn, vướng mắc: {list ${obstacles}: {name lower} {soDuAn}[, kế hoạch vốn {keHoach if any}]}` +
        `[; thuộc thẩm quyền giải quyết của: {series joined ", ": ${upTo('trungUong', 'trung ương')} || ${upTo('tinh', 'cấp tỉnh')} || ${upTo('xa', 'cấp xã')}}].`,
    ),
    settlement,
  ],
};
