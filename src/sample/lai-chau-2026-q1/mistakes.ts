/** First returns with the mistakes that communes and offices of a province make. */
import { period } from '../../core/period';
import { layoutNamed } from '../place';
import { renameSheet } from '../change';
import { fillTemplate } from '../fill';
import type { Mistake } from '../returned';
import { slipping } from '../returned';
import { atCell, numberAt, typing } from '../slips/atCell';
import { cellAt } from '../place';

export const mistakes: readonly Mistake[] = [
  {
    unit: '03618',
    form: 'NS',
    what: 'Gõ số dạng chữ có dấu chấm phần nghìn',
    why: 'Chép số từ văn bản Word vào biểu',
    spoil: slipping({ sheet: 'chi', row: 'quanLy', column: 'thucHienTx' }, atCell.asText),
  },
  {
    unit: '03424',
    form: 'NS',
    what: 'Một ô nhập theo đồng trong biểu tính theo triệu đồng',
    why: 'Chép từ phần mềm kế toán, quên đổi đơn vị tính',
    spoil: slipping(
      { sheet: 'thu', row: 'boSungCanDoi', column: 'thucHienNsx' },
      typing((value) => value * 1_000_000),
    ),
  },
  {
    unit: '03549',
    form: 'NS',
    what: 'Ghi đè tổng bằng số tính tay, cộng hai lần một dòng con',
    why: 'Cộng bằng máy tính tay, cộng thêm dòng đã có trong tổng',
    spoil: (clean) => {
      const part = numberAt(clean.plan, cellAt(clean.order, { sheet: 'thu', row: 'truocBa', column: 'thucHienNsnn' }));
      return slipping(
        { sheet: 'thu', row: 'huong100', column: 'thucHienNsnn' },
        typing((total) => total + part),
      )(clean);
    },
  },
  {
    unit: '03478',
    form: 'DTC',
    what: 'Đổi tên sheet',
    why: 'Ghi năm vào tên sheet để dễ lưu',
    spoil: ({ order, plan }) => ({ order, plan: renameSheet(plan, layoutNamed(order, 'duAn').sheet.tab, 'DA 2026') }),
  },
  {
    unit: 'SXD',
    form: 'DTC',
    what: 'Kế hoạch vốn nhỏ hơn số đã giải ngân',
    why: 'Gõ thiếu một chữ số của kế hoạch',
    spoil: slipping({ sheet: 'duAn', item: 0, column: 'keHoach' }, atCell.digitLost),
  },
  {
    unit: '03595',
    form: 'HN',
    what: 'Số hộ nghèo cuối kỳ gõ thừa một chữ số',
    why: 'Gõ nhanh, không xem lại',
    spoil: slipping({ sheet: 'ngheo', section: 'nongThon', item: 1, column: 'cuoiNam' }, atCell.digitAdded),
  },
  {
    unit: '03640',
    form: 'HN',
    what: 'Dùng biểu mẫu của năm trước',
    why: 'Mở lại tệp cũ để nhập số mới',
    spoil: ({ order, filling }) => {
      const lastYear = { ...order, period: period(String(order.period.year - 1)) };
      return { order: lastYear, plan: fillTemplate(lastYear, filling) };
    },
  },
];
