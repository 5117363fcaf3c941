/** Nine first returns with the mistakes that communes and offices make. */
import { period } from '../../core/period';
import type { WorkbookPlan } from '../../core/plan';
import type { Order } from '../../distribute/order';
import { lastBodyRow } from '../../language/layout';
import { insertRow, renameSheet, typeOver, unprotect } from '../change';
import { fillTemplate } from '../fill';
import type { Place } from '../place';
import { cellAt, layoutNamed } from '../place';
import type { Mistake } from '../returned';
import { slipping } from '../returned';
import { atCell, numberAt, typing } from '../slips/atCell';

const added = (order: Order, plan: WorkbookPlan): WorkbookPlan => {
  const layout = layoutNamed(order, 'chi');
  const { tab } = layout.sheet;
  const letter = (column: string): string => cellAt(order, { sheet: 'chi', row: 'khac', column }).cell.replace(/\d+/, '');
  const relabelled = typeOver(
    order,
    unprotect(plan, tab),
    { sheet: 'chi', row: 'khac', column: 'noiDung' },
    'Chi khác (gồm cả hỗ trợ đột xuất)',
  );
  return insertRow(relabelled, tab, lastBodyRow(layout) + 1, {
    [letter('noiDung')]: 'Chi quốc phòng, an ninh',
    [letter('duToanTx')]: 96_000_000,
    [letter('thucHienTx')]: 18_450_000,
  });
};

const village = (item: number, column: string): Place => ({ sheet: 'ngheo', section: 'nongThon', item, column });

export const mistakes: readonly Mistake[] = [
  {
    unit: '03634',
    form: 'NS',
    what: 'Gõ số dạng chữ có dấu chấm phần nghìn',
    why: 'Chép số từ văn bản Word vào biểu',
    spoil: slipping({ sheet: 'chi', row: 'yTe', column: 'thucHienTx' }, atCell.asText),
  },
  {
    unit: '03618',
    form: 'NS',
    what: 'Ghi đè tổng bằng số tính tay, cộng hai lần một dòng con',
    why: 'Cộng bằng máy tính tay, cộng thêm dòng đã có trong tổng',
    spoil: (clean) => {
      const part = numberAt(clean.plan, cellAt(clean.order, { sheet: 'thu', row: 'phiLePhi', column: 'thucHienNsnn' }));
      return slipping(
        { sheet: 'thu', row: 'huong100', column: 'thucHienNsnn' },
        typing((total) => total + part),
      )(clean);
    },
  },
  {
    unit: '03619',
    form: 'NS',
    what: 'Một ô nhập theo đồng trong biểu tính theo nghìn đồng',
    why: 'Chép từ phần mềm kế toán, quên đổi đơn vị tính',
    spoil: slipping({ sheet: 'thu', row: 'boSungCanDoi', column: 'thucHienNsx' }, atCell.thousandfold),
  },
  {
    unit: '03640',
    form: 'NS',
    what: 'Sửa tên một dòng và chèn thêm một dòng ngoài biểu',
    why: 'Có khoản chi mà biểu không có dòng riêng',
    spoil: ({ order, plan }) => ({ order, plan: added(order, plan) }),
  },
  {
    unit: '03637',
    form: 'DTC',
    what: 'Đổi tên sheet',
    why: 'Ghi năm vào tên sheet để dễ lưu',
    spoil: ({ order, plan }) => ({ order, plan: renameSheet(plan, layoutNamed(order, 'duAn').sheet.tab, 'DA 2021') }),
  },
  {
    unit: 'KTHT',
    form: 'DTC',
    what: 'Kế hoạch vốn nhỏ hơn số đã giải ngân',
    why: 'Gõ thiếu một chữ số của kế hoạch',
    spoil: slipping({ sheet: 'duAn', item: 0, column: 'keHoach' }, atCell.digitLost),
  },
  {
    unit: '03628',
    form: 'HN',
    what: 'Dùng biểu mẫu của năm trước',
    why: 'Mở lại tệp cũ để nhập số mới',
    spoil: ({ order, filling }) => {
      const lastYear = { ...order, period: period(String(order.period.year - 1)) };
      return { order: lastYear, plan: fillTemplate(lastYear, filling) };
    },
  },
  {
    unit: '03643',
    form: 'HN',
    what: 'Số hộ nghèo cuối năm nhiều hơn tổng số hộ',
    why: 'Gõ thừa một chữ số',
    spoil: slipping(village(2, 'cuoiNam'), atCell.digitAdded),
  },
  {
    unit: '03638',
    form: 'HN',
    what: 'Bỏ trống số hộ của một bản; ghi tên chủ hộ thay cho tên bản',
    why: 'Nhầm với danh sách hộ nghèo, và chưa có số của bản cuối',
    spoil: (clean) => {
      const blanked = slipping(village(7, 'hoDan'), atCell.blanked)(clean);
      return { ...blanked, plan: typeOver(blanked.order, blanked.plan, village(0, 'donVi'), 'Hộ ông Nguyễn Văn A') };
    },
  },
];
